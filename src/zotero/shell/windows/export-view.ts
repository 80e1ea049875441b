import { EXPORT_FORMATS, type ExportFormat } from '../../export/request.ts';
import type { Notice } from '../../import/report.ts';
import type { Settings } from '../../settings.ts';
import type { Message } from '../../messages.ts';
import type { DomElement } from '../dom.ts';
import { words, type Button, type Element, type View, type Words } from '../view/element.ts';

/** What a person has chosen so far. */
export interface Choice extends Pick<Settings, 'style' | 'locale' | 'sections' | 'keys' | 'ascii'> {
  readonly format: ExportFormat;
}

/** One of several things to choose from; its name is a message, or has come from outside. */
export interface Option {
  readonly value: string;
  readonly says?: Words;
  readonly text?: string;
}

/** How it stands: nothing done yet, at work, done, or gone wrong. */
export type State =
  | { readonly is: 'ready' }
  | { readonly is: 'working' }
  | { readonly is: 'done'; readonly said: Words; readonly notices: readonly Notice[] }
  | { readonly is: 'failed'; readonly said: Message };

export interface ExportForm {
  readonly choice: Choice;
  readonly styles: readonly Option[];
  readonly locales: readonly Option[];
  readonly state: State;
  readonly change: (choice: Partial<Choice>) => void;
}

const FORMAT_NAMES = {
  bibliography: 'ibidem-format-bibliography',
  bibtex: 'ibidem-format-bibtex',
  biblatex: 'ibidem-format-biblatex',
  ris: 'ibidem-format-ris',
  json: 'ibidem-format-json',
  yaml: 'ibidem-format-yaml',
} as const satisfies Record<ExportFormat, string>;

const FORMATS: readonly Option[] = EXPORT_FORMATS.map((value) => ({ value, says: words(FORMAT_NAMES[value]) }));

/** The parts of a choice that only some formats ask for. */
const ASKED: Readonly<Record<ExportFormat, readonly (keyof Choice)[]>> = {
  bibliography: ['style', 'locale', 'sections'],
  bibtex: ['keys', 'ascii'],
  biblatex: ['keys'],
  ris: [],
  json: ['keys'],
  yaml: ['keys'],
};

const label = (id: string, says: Words): Element => ({ tag: 'label', says, attributes: { for: id } });

const select = (
  id: string,
  says: Words,
  value: string,
  options: readonly Option[],
  change: (value: string) => void,
): readonly Element[] => [
  label(id, says),
  {
    tag: 'select',
    attributes: { id },
    children: options.map((option) => ({
      tag: 'option',
      ...(option.says && { says: option.says }),
      ...(option.text !== undefined && { text: option.text }),
      attributes: { value: option.value, selected: option.value === value },
    })),
    on: {
      change: (element: DomElement) => {
        change(element.value ?? '');
      },
    },
  },
];

const check = (id: string, says: Words, checked: boolean, change: (checked: boolean) => void): readonly Element[] => [
  {
    tag: 'div',
    attributes: { id: `${id}-line`, class: 'check' },
    children: [
      {
        tag: 'input',
        attributes: { id, type: 'checkbox', checked },
        on: {
          change: (element: DomElement) => {
            change(element.checked === true);
          },
        },
      },
      label(id, says),
    ],
  },
];

const textField = (id: string, says: Words, value: string, change: (value: string) => void): readonly Element[] => [
  label(id, says),
  {
    tag: 'input',
    attributes: { id, type: 'text', value, spellcheck: 'false' },
    on: {
      input: (element: DomElement) => {
        change(element.value ?? '');
      },
    },
  },
];

const stateElements = (state: State): readonly Element[] => {
  if (state.is === 'ready') return [];
  if (state.is === 'working') return [{ tag: 'progress', attributes: { id: 'progress' } }];
  if (state.is === 'failed') return [{ tag: 'p', says: state.said, attributes: { role: 'alert', id: 'alert' } }];
  return [
    { tag: 'p', says: state.said },
    {
      tag: 'ul',
      children: state.notices.map(({ said, severity }) => ({
        tag: 'li',
        says: said,
        attributes: { 'data-severity': severity },
      })),
    },
  ];
};

export function exportView(
  count: number,
  { choice, styles, locales, state, change }: ExportForm,
  buttons: readonly Button[],
): View {
  const asks = (name: keyof Choice): boolean => ASKED[choice.format].includes(name);
  const { style, locale, sections, keys, ascii } = choice;
  return {
    title: words('ibidem-title-export'),
    body: [
      { tag: 'h1', says: words('ibidem-export-count', { count }) },
      {
        tag: 'div',
        attributes: { class: 'form', id: 'form' },
        children: [
          ...select('format', words('ibidem-label-format'), choice.format, FORMATS, (value) => {
            change({ format: value as ExportFormat });
          }),
          ...(asks('style')
            ? select('style', words('ibidem-label-style'), style, styles, (value) => {
                change({ style: value });
              })
            : []),
          ...(asks('locale')
            ? select('locale', words('ibidem-label-locale'), locale, locales, (value) => {
                change({ locale: value });
              })
            : []),
          ...(asks('sections')
            ? check('sections', words('ibidem-label-sections'), sections, (value) => {
                change({ sections: value });
              })
            : []),
          ...(asks('keys')
            ? textField('keys', words('ibidem-label-keys'), keys, (value) => {
                change({ keys: value });
              })
            : []),
          ...(asks('ascii')
            ? check('ascii', words('ibidem-label-ascii'), ascii, (value) => {
                change({ ascii: value });
              })
            : []),
        ],
      },
      { tag: 'div', attributes: { id: 'state', role: 'status' }, children: stateElements(state) },
    ],
    buttons,
  };
}
