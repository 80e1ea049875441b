import type { CslCitation, CslCitationItem } from '../model/index.ts';

/**
 * Citations in which a bare `ibid.` says the place it stands for: that of the citation of its work before it. In CSL a
 * citation without a place after one with a place is another one ("position"), and is set as if it cited the whole work.
 */
export function inheritPlaces(citations: readonly CslCitation[]): CslCitation[] {
  const last = new Map<string, Pick<CslCitationItem, 'locator' | 'label'>>();
  return citations.map((citation) => ({
    ...citation,
    citationItems: citation.citationItems.map((item) => {
      const bare = item.form === 'ibid' && item.locator === undefined;
      const whole = bare ? { ...item, ...last.get(item.id) } : item;
      last.set(item.id, {
        ...(whole.locator !== undefined && { locator: whole.locator }),
        ...(whole.label && { label: whole.label }),
      });
      return whole;
    }),
  }));
}
