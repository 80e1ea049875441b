import type { Block } from '../../page.ts';
import { blockHtml } from './blocks.ts';
import type { Context } from './context.ts';
import { element } from './element.ts';

/** Roles of lists (Digital Publishing WAI-ARIA Module 1.1). */
const ROLES = { entries: 'doc-bibliography', notes: 'doc-endnotes' } as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

/** The role that all lists among blocks have. */
export function roleOf(blocks: readonly Block[]): Role | undefined {
  const roles = new Set(blocks.flatMap(({ kind }) => (kind === 'heading' ? [] : [ROLES[kind]])));
  return roles.size === 1 ? [...roles][0] : undefined;
}

const LEVELS = [2, 3] as const;

/** Blocks in sections as their headings divide them. A section has the role of its lists unless one around it has. */
export function sections(blocks: readonly Block[], hasRole: boolean, context: Context, depth = 0): string {
  const level = LEVELS[depth];
  if (level === undefined) return blocks.map((block) => blockHtml(block, context)).join('\n');
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === level ? [at] : []));
  const lead = blocks.slice(0, starts[0]);
  const parts = starts.map((start, at) => {
    const [heading, ...rest] = blocks.slice(start, starts[at + 1]);
    const role = hasRole ? undefined : roleOf(rest);
    const title = heading ? blockHtml(heading, context) : '';
    return element(
      'section',
      { role },
      `\n${title}\n${sections(rest, hasRole || role !== undefined, context, depth + 1)}\n`,
    );
  });
  return [...(lead.length > 0 ? [sections(lead, hasRole, context, depth + 1)] : []), ...parts].join('\n');
}
