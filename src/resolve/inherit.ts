import type { Field, Origin } from '../model/index.ts';

/** The same value with an origin that says it was taken over from another citation. */
export function inherited<F extends Field>(field: F): F {
  const { origin } = field;
  if (origin.from === 'derived') return field;
  const taken: Origin = { from: 'inherited', note: origin.note, span: origin.span };
  return { ...field, origin: taken };
}
