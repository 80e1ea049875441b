import type { Item } from '../../api.ts';
import type { Action } from '../actions.ts';
import type { Selection } from '../selection.ts';

/** Where Zotero has a menu: under Tools in the menu bar, and what opens over items and over collections. */
export const PLACES = ['tools', 'item', 'collection'] as const;
export type Place = (typeof PLACES)[number];

/** A line of a menu, or a menu in it. Its words are the `label` of a Fluent message. */
export type Entry = {
  readonly says: string;
  /** Whether it is of use for what is selected; always where it does not say. */
  readonly fits?: (selection: Selection) => boolean;
} & ({ readonly action: Action } | { readonly entries: readonly Entry[] });

/** Attachments that Zotero has a text of. */
const READABLE = new Set(['text/plain', 'text/html', 'application/xhtml+xml', 'application/pdf']);

const hasText = (item: Item): boolean =>
  item.isRegularItem() || item.isNote() || (item.isAttachment() && READABLE.has(item.attachmentContentType));

const oneItem = ({ items: [item, ...others] }: Selection, is: (item: Item) => boolean): boolean =>
  item !== undefined && others.length === 0 && is(item);

const oneWithText = (selection: Selection): boolean => oneItem(selection, hasText);
const oneArticle = (selection: Selection): boolean => oneItem(selection, (item) => item.isRegularItem());

const FROM_OUTSIDE: readonly Entry[] = [
  { says: 'ibidem-menu-file', action: 'importFile' },
  { says: 'ibidem-menu-clipboard', action: 'importClipboard' },
];

/** All that the plugin adds to Zotero's menus. */
export const MENUS: Readonly<Record<Place, readonly Entry[]>> = {
  tools: [
    {
      says: 'ibidem-menu-import',
      entries: [...FROM_OUTSIDE, { says: 'ibidem-menu-undo', action: 'undoLast' }],
    },
  ],
  item: [
    {
      says: 'ibidem-menu-import',
      fits: oneWithText,
      entries: [
        { says: 'ibidem-menu-this', action: 'importItem' },
        ...FROM_OUTSIDE.map((entry) => ({ ...entry, fits: oneArticle })),
      ],
    },
    {
      says: 'ibidem-menu-export',
      fits: ({ items }) => items.some((item) => item.isRegularItem()),
      action: 'exportItems',
    },
  ],
  collection: [
    { says: 'ibidem-menu-import', fits: ({ collections }) => collections.length === 1, entries: FROM_OUTSIDE },
    { says: 'ibidem-menu-export', fits: ({ collections }) => collections.length > 0, action: 'exportCollections' },
  ],
};
