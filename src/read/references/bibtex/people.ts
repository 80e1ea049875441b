import type { CslName, NameVariable } from '../../../model/index.ts';
import { NAME_FIELDS } from './fields.ts';
import type { ReadPart } from './source.ts';

const EDITORS = ['editor', 'editora', 'editorb', 'editorc'];

/** Editors' roles (BibLaTeX manual, 2.3.6); any other is a contributor. */
const ROLES: ReadonlyMap<string, NameVariable> = new Map([
  ['editor', 'editor'],
  ['compiler', 'compiler'],
  ['organizer', 'organizer'],
  ['director', 'director'],
]);

/** Authors, translators and the like, and the editors of each role. */
export const readPeople: ReadPart = (source, put) => {
  for (const [variable, fields] of NAME_FIELDS) put(variable, source.names(...fields));
  const byRole = new Map<NameVariable, CslName[]>();
  for (const field of EDITORS) {
    const names = source.names(field);
    const kind = source.text(`${field}type`)?.toLowerCase() ?? 'editor';
    const role = ROLES.get(kind) ?? 'contributor';
    if (names) byRole.set(role, [...(byRole.get(role) ?? []), ...names]);
  }
  for (const [role, names] of byRole) put(role, names);
};
