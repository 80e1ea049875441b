import type { Task } from '../../../src/zotero/host.ts';
import type { ImportReport } from '../../../src/zotero/import/report.ts';
import { message, Problem } from '../../../src/zotero/messages.ts';
import { importWindow, type ImportJob } from '../../../src/zotero/shell/windows/import-window.ts';
import { FakeScreen, settled } from '../../support/zotero/screen.ts';

const TRACES = { libraryID: 1, items: [2], notes: [], collections: [9], relations: [] };

const REPORT: ImportReport = {
  article: { item: 1, title: 'Harbours', isNew: true },
  collection: { id: 9, name: 'Harbours (notes)' },
  notes: 3,
  created: [{ item: 2, title: 'Salt and Ships' }],
  reused: [{ item: 3, title: 'Trade & <Towns>', match: 'ISBN' }],
  failed: [{ title: 'Nets', reason: message('ibidem-error-read-only', { library: 'Guild' }) }],
  notices: [
    {
      severity: 'warning',
      said: message('ibidem-notice-ibid-after-several-works', { note: 2, text: 'Ibid.' }),
      note: 2,
    },
  ],
  traces: TRACES,
};

const saidOf = (error: unknown) =>
  error instanceof Problem ? error.said : message('ibidem-error-unexpected', { details: String(error) });

function opened(job: Partial<ImportJob> = {}) {
  const screen = new FakeScreen();
  const shown: number[] = [];
  const result = importWindow(screen, {
    run: () => Promise.resolve(REPORT),
    undo: () => Promise.resolve(),
    showCollection: (id) => void shown.push(id),
    saidOf,
    ...job,
  });
  return { screen, shown, result };
}

test('it says what it is doing, and can be cancelled', async () => {
  let task: Task = {};
  let finish: (report: ImportReport) => void = () => undefined;
  const { screen, result } = opened({
    run: (given) => {
      task = given;
      return new Promise((done) => (finish = done));
    },
  });
  expect(screen.lines[0]).toBe('Getting the text…');
  expect(screen.buttons).toEqual(['Cancel = Escape']);
  for (const step of ['reading', 'library', 'saving'] as const) task.onProgress?.({ step, done: 7, total: 77 });
  expect(screen.views.map(({ body }) => body[0]?.children?.[0]?.says?.id)).toEqual([
    'ibidem-step-text',
    'ibidem-step-reading',
    'ibidem-step-library',
    'ibidem-step-saving',
  ]);
  expect(screen.find('progress')?.attributes).toMatchObject({ value: '7', max: '77' });

  screen.press('Cancel');
  expect(task.signal?.aborted).toBe(true);
  const { length } = screen.views;
  task.onProgress?.({ step: 'saving', done: 8, total: 77 });
  finish(REPORT);
  expect(await result).toBe(REPORT);
  expect(screen.views).toHaveLength(length);
});

test('it tells what was found, what was there, and what to look at', async () => {
  const { screen, result } = opened();
  await result;
  expect(screen.lines).toEqual([
    '2 works in 3 notes',
    'They are in the collection “Harbours (notes)” and are related to “Harbours”.',
    'One work that could not be saved',
    'Nets | You may not change the library “Guild”.',
    'One place to look at',
    'Note 2: “Ibid.” follows a note with several works, and could mean any of them.',
    'One work that your library already had',
    'Trade & <Towns> (same ISBN)',
    'One new item',
    'Salt and Ships',
  ]);
  expect(screen.buttons).toEqual(['Undo Import', 'Close = Escape', 'Show Collection = Enter']);
});

test('what there is none of is not mentioned', async () => {
  const { screen, result } = opened({
    run: () => Promise.resolve({ ...REPORT, reused: [], failed: [], notices: [] }),
  });
  await result;
  expect(screen.lines).toEqual(['One work in 3 notes', expect.any(String), 'One new item', 'Salt and Ships']);
});

test('the collection is shown, and the window goes', async () => {
  const { screen, shown, result } = opened();
  await result;
  screen.press('Show Collection');
  expect(shown).toEqual([9]);
  expect(screen.closed).toBe(true);
});

test('all of it is undone with one button', async () => {
  const undone: unknown[] = [];
  const { screen, result } = opened({
    undo: (traces) => {
      undone.push(traces);
      return Promise.resolve();
    },
  });
  await result;
  screen.press('Undo Import');
  expect(screen.buttons).toEqual([]);
  await settled();
  expect(undone).toEqual([TRACES]);
  expect(screen.lines).toEqual(['The import has been undone. Your library is as it was before.']);
  expect(screen.buttons).toEqual(['Close = Escape']);
});

test.each([
  [
    'foreseen',
    new Problem('ibidem-error-clipboard'),
    'There is no text on the clipboard. Copy the notes of the article first.',
  ],
  ['not foreseen', new Error('disk'), 'Something went wrong that should not have: Error: disk'],
])('an error that was %s is one sentence', async (_, error, sentence) => {
  const failed = opened({ run: () => Promise.reject(error) });
  expect(await failed.result).toBeUndefined();
  expect(failed.screen.lines).toEqual([sentence]);
  expect(failed.screen.find('alert')?.attributes?.role).toBe('alert');

  const { screen, result } = opened({ undo: () => Promise.reject(error) });
  await result;
  screen.press('Undo Import');
  await settled();
  expect(screen.lines).toEqual([sentence]);
});
