import { childrenNamed, firstNamed, named, type Element } from '../markup/element.ts';

/** Properties that a style switches on and off (ECMA-376, part 1, 17.7.3), as far as they matter here. */
const TOGGLES = ['i', 'smallCaps', 'vanish'] as const;
type Toggle = (typeof TOGGLES)[number];
type Toggles = Readonly<Partial<Record<Toggle, boolean>>>;

const OFF = new Set(['0', 'false', 'off']);
const MOST_ANCESTORS = 50;

/** What run properties (`w:rPr`) say outright. */
function togglesOf(properties: Element | undefined): Toggles {
  const said = TOGGLES.flatMap((name) => {
    const [element] = properties ? childrenNamed(properties, name) : [];
    return element ? [[name, !OFF.has(element.attributes['w:val'] ?? '')] as const] : [];
  });
  return Object.fromEntries(said);
}

export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  parent && childrenNamed(parent, name)[0]?.attributes['w:val'];

/** Tells which properties a run has, from its own (`w:rPr`) and the style of its paragraph. */
export type Styles = (run: Element | undefined, paragraphStyle: string | undefined) => Toggles;

/** The styles of a document (`w:styles`). */
export function stylesOf(root: Element | undefined): Styles {
  const styles = new Map<string, Element>();
  let normal: string | undefined;
  for (const style of root ? childrenNamed(root, 'style') : []) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault = '0' } = style.attributes;
    styles.set(id, style);
    if (type === 'paragraph' && !OFF.has(isDefault)) normal = id;
  }
  const defaults = root && firstNamed(root, 'rPrDefault');
  const always = togglesOf(defaults && childrenNamed(defaults, 'rPr')[0]);

  const known = new Map<string, Toggles>();
  const togglesOfStyle = (id: string | undefined, ancestors = 0): Toggles => {
    const style = id === undefined ? undefined : styles.get(id);
    if (id === undefined || !style || ancestors > MOST_ANCESTORS) return {};
    const before = known.get(id);
    if (before) return before;
    const inherited = togglesOfStyle(valueOf(style, 'basedOn'), ancestors + 1);
    const toggles = { ...inherited, ...togglesOf(childrenNamed(style, 'rPr')[0]) };
    known.set(id, toggles);
    return toggles;
  };

  return (run, paragraphStyle) => {
    const own = togglesOf(run);
    const character = togglesOfStyle(valueOf(run, 'rStyle'));
    const paragraph = togglesOfStyle(paragraphStyle ?? normal);
    // Emphasis in a paragraph that is set in italics is upright.
    const effective = (name: Toggle): boolean =>
      own[name] ?? (always[name] === true || (character[name] === true) !== (paragraph[name] === true));
    return Object.fromEntries(TOGGLES.map((name) => [name, effective(name)]));
  };
}

/** The paragraph style of each run, however deep it stands in its paragraph. */
export function paragraphStyles(root: Element): ReadonlyMap<Element, string | undefined> {
  const styles = new Map<Element, string | undefined>();
  for (const paragraph of named(root, 'p')) {
    const style = valueOf(childrenNamed(paragraph, 'pPr')[0], 'pStyle');
    // A paragraph in a text box comes after the one that the box stands in, and has the last word.
    for (const run of named(paragraph, 'r')) styles.set(run, style);
  }
  return styles;
}
