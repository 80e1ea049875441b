import type { Complain } from '../../../../src/read/references/mend/complain.ts';

/** Runs something that complains, and gives its result with the complaints: `warning wrong-date`. */
export function heard<T>(run: (complain: Complain) => T): readonly [result: T, ...complaints: string[]] {
  const complaints: string[] = [];
  const result = run((severity, code) => complaints.push(`${severity} ${code}`));
  return [result, ...complaints];
}
