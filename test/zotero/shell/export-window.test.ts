import type { Exported, ExportRequest } from '../../../src/zotero/export/request.ts';
import { message, Problem } from '../../../src/zotero/messages.ts';
import type { DomElement } from '../../../src/zotero/shell/dom.ts';
import { exportWindow } from '../../../src/zotero/shell/windows/export-window.ts';
import { FakeScreen, settled } from '../../support/zotero/screen.ts';

const EXPORTED: Exported = {
  text: 'Holm, Anna.',
  html: '<p>Holm, Anna.</p>',
  fileName: 'Bibliography.txt',
  count: 2,
  notices: [{ severity: 'warning', said: message('ibidem-notice-not-set', { item: 'Nets' }) }],
};

const START = { format: 'bibliography', style: 'apa', locale: '', sections: false, keys: '', ascii: false } as const;

function opened(run: (request: ExportRequest) => Promise<Exported> = () => Promise.resolve(EXPORTED), saved = true) {
  const screen = new FakeScreen();
  const requests: ExportRequest[] = [];
  const copied: Exported[] = [];
  exportWindow(screen, {
    count: 3,
    start: START,
    styles: [
      { value: 'ibidem-full-note', text: 'Ibidem (full note)' },
      { value: 'apa', text: 'APA <7th>' },
    ],
    locales: [{ value: '', says: { id: 'ibidem-locale-own' } }],
    run: (request) => {
      requests.push(request);
      return run(request);
    },
    copy: (exported) => void copied.push(exported),
    save: () => Promise.resolve(saved),
    saidOf: (error) => (error instanceof Problem ? error.said : message('ibidem-error-unexpected', { details: '' })),
  });
  /** As if a person had chosen or written something. */
  const enter = (id: string, given: { readonly value?: string; readonly checked?: boolean }) => {
    const on = screen.find(id)?.on ?? {};
    for (const handler of Object.values(on)) handler(given as DomElement);
  };
  const fields = () => ['format', 'style', 'locale', 'sections', 'keys', 'ascii'].filter((id) => screen.find(id));
  return { screen, requests, copied, enter, fields };
}

test('each format asks for what it needs', () => {
  const { screen, enter, fields } = opened();
  expect(screen.lines[0]).toBe('3 items');
  const asked = ['bibliography', 'bibtex', 'biblatex', 'ris', 'json', 'yaml'].map((value) => {
    enter('format', { value });
    return fields();
  });
  expect(asked).toEqual([
    ['format', 'style', 'locale', 'sections'],
    ['format', 'keys', 'ascii'],
    ['format', 'keys'],
    ['format'],
    ['format', 'keys'],
    ['format', 'keys'],
  ]);
});

test('what is set is chosen first', () => {
  const { screen } = opened();
  expect(screen.find('style')?.children?.map(({ attributes }) => attributes?.selected)).toEqual([false, true]);
});

test('what is chosen is copied', async () => {
  const { screen, requests, copied, enter } = opened();
  enter('style', { value: 'ibidem-full-note' });
  enter('sections', { checked: true });
  screen.press('Copy');
  expect(screen.find('progress')).toBeDefined();
  expect(() => {
    screen.press('Save…');
  }).toThrow('cannot press');
  await settled();
  expect(requests).toEqual([{ ...START, style: 'ibidem-full-note', sections: true }]);
  expect(copied).toEqual([EXPORTED]);
  expect(screen.lines.slice(-2)).toEqual([
    '2 items have been copied to the clipboard.',
    'The style has no form for “Nets”; it stands in the bibliography by its title.',
  ]);
});

test('what is chosen is saved, or not where no place is named', async () => {
  const { screen } = opened();
  screen.press('Save…');
  await settled();
  expect(screen.lines).toContain('2 items have been saved.');

  const cancelled = opened(undefined, false);
  const before = cancelled.screen.lines;
  cancelled.screen.press('Save…');
  await settled();
  expect(cancelled.screen.lines).toEqual(before);
});

test('an error is one sentence, and another choice can be made', async () => {
  const { screen, enter } = opened(() => Promise.reject(new Problem('ibidem-error-style-unusable', { style: 'APA' })));
  screen.press('Copy');
  await settled();
  expect(screen.lines.at(-1)).toBe('The style “APA” cannot be used.');
  enter('format', { value: 'ris' });
  expect(screen.find('alert')).toBeUndefined();
});
