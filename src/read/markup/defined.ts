/** A record without the keys that have no value, or an empty one: what a document does not say is left out. */
export function defined<Values extends Readonly<Record<string, unknown>>>(values: Values) {
  const said = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as { [Key in keyof Values]?: Exclude<Values[Key], undefined> };
}
