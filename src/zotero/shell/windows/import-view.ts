import type { Progress } from '../../host.ts';
import type { ImportReport, Match, Named, Notice } from '../../import/report.ts';
import type { Message } from '../../messages.ts';
import { words, type Button, type Element, type View, type Words } from '../view/element.ts';

const TITLE = words('ibidem-title-import');

const STEPS = {
  reading: 'ibidem-step-reading',
  library: 'ibidem-step-library',
  saving: 'ibidem-step-saving',
} as const satisfies Record<Progress['step'], string>;

const MATCHES = {
  DOI: 'ibidem-match-doi',
  ISBN: 'ibidem-match-isbn',
  title: 'ibidem-match-title',
  location: 'ibidem-match-location',
} as const satisfies Record<Match, string>;

const heading = (says: Words): Element => ({ tag: 'h1', says });
const paragraph = (says: Words): Element => ({ tag: 'p', says });

/** A message that is heard, and what belongs below it. */
const announced = (says: Words, ...children: readonly Element[]): Element => ({
  tag: 'div',
  attributes: { role: 'status', id: 'status' },
  children: [heading(says), ...children],
});

/** Where there is no end in sight, a bar without a value. */
const bar = (progress?: Progress): Element => ({
  tag: 'progress',
  attributes: {
    id: 'progress',
    'aria-labelledby': 'status',
    ...(progress && { value: String(progress.done), max: String(Math.max(progress.total, 1)) }),
  },
});

/** While it works. */
export const workingView = (cancel: Button, progress?: Progress): View => ({
  title: TITLE,
  body: [announced(words(progress ? STEPS[progress.step] : 'ibidem-step-text')), bar(progress)],
  buttons: [cancel],
});

/** While it takes an import back. */
export const undoingView = (): View => ({
  title: TITLE,
  body: [announced(words('ibidem-step-undo')), bar()],
  buttons: [],
});

/** A list with its number of entries, which opens where a person should look. */
const list = (id: string, count: number, items: readonly Element[], open = false): readonly Element[] =>
  count === 0
    ? []
    : [
        {
          tag: 'details',
          attributes: { id, open },
          children: [
            { tag: 'summary', says: words(id, { count }) },
            { tag: 'ul', children: items },
          ],
        },
      ];

const named = ({ title }: Named): Element => ({ tag: 'li', text: title });

const noticeItem = ({ said, severity }: Notice): Element => ({
  tag: 'li',
  says: said,
  attributes: { 'data-severity': severity },
});

/** What was found, and what a person should look at. */
export function reportView(report: ImportReport, buttons: readonly Button[]): View {
  const { article, collection, notes, created, reused, failed, notices } = report;
  return {
    title: TITLE,
    body: [
      announced(
        words('ibidem-found', { works: created.length + reused.length, notes }),
        paragraph(words('ibidem-found-where', { collection: collection.name, article: article.title })),
      ),
      ...list(
        'ibidem-list-failed',
        failed.length,
        failed.map(({ title, reason }) => ({
          tag: 'li',
          attributes: { 'data-severity': 'error' },
          children: [
            { tag: 'span', text: title },
            { tag: 'span', says: reason, attributes: { class: 'reason' } },
          ],
        })),
        true,
      ),
      ...list('ibidem-list-notices', notices.length, notices.map(noticeItem), true),
      ...list(
        'ibidem-list-reused',
        reused.length,
        reused.map(({ title, match }) => ({ tag: 'li', says: words(MATCHES[match], { title }) })),
        true,
      ),
      ...list('ibidem-list-created', created.length, created.map(named)),
    ],
    buttons,
  };
}

/** One sentence, and nothing else. */
export const sentenceView = (said: Message | Words, role: 'alert' | 'status', close: Button): View => ({
  title: TITLE,
  body: [{ tag: 'p', says: said, attributes: { role, id: role } }],
  buttons: [close],
});
