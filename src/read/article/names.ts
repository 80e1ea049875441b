import type { CslName } from '../../model/index.ts';
import { parseName } from './people.ts';

/** `Holm, Anna, Jr.`; a body's name may hold a comma, too, but then more words behind it. */
const INVERTED = /^([^,]{1,80}),\s*([^,]{1,60})(?:,\s*((?:Jr|Sr|II|III|IV)\.?))?$/;
/** Words of bodies, which have one name. */
const BODY =
  /\b(?:university|institute|institut|committee|commission|council|ministry|department|association|society|archives?|press|group|team|project|editors?|redaktion|universität|université|gesellschaft|verein|office|bureau|network|collective)\b/i;

/** The name of a person as data files give it, in either order, or of a body. */
export function nameIn(text: string): CslName {
  const name = text.replace(/\s+/g, ' ').trim();
  if (BODY.test(name)) return { literal: name };
  const [, family, given, suffix] = INVERTED.exec(name) ?? [];
  if (family !== undefined && given !== undefined) {
    return { family, given, ...(suffix === undefined ? {} : { suffix }) };
  }
  return name.includes(' ') ? parseName(name) : { literal: name };
}
