/** Bad input, said for a person: what and where in `message`, how to mend it in `hint`. Never a stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
