import type { DomWindow } from './dom.ts';
import { scope } from './scope.ts';

interface FilePicker {
  readonly init: (window: DomWindow, title: string, mode: number) => void;
  readonly appendFilter: (title: string, pattern: string) => void;
  readonly appendFilters: (mask: number) => void;
  readonly show: () => Promise<number>;
  readonly modeOpen: number;
  readonly modeSave: number;
  readonly filterAll: number;
  readonly returnCancel: number;
  /** A path. */
  readonly file: string;
  defaultString: string;
  defaultExtension: string;
}

/** A kind of file: what it is called, and the extensions of its name. */
export interface FileKind {
  readonly title: string;
  readonly extensions: readonly string[];
}

const patternOf = ({ extensions }: FileKind): string => extensions.map((extension) => `*.${extension}`).join('; ');

function picker(): FilePicker {
  const { FilePicker } = scope.ChromeUtils.importESModule('chrome://zotero/content/modules/filePicker.mjs') as {
    readonly FilePicker: new () => FilePicker;
  };
  return new FilePicker();
}

async function chosen(asked: FilePicker): Promise<string | undefined> {
  return (await asked.show()) === asked.returnCancel ? undefined : asked.file;
}

/** The path of a file that a person chooses; undefined where none is wanted after all. */
export async function askForFile(window: DomWindow, title: string, kind: FileKind): Promise<string | undefined> {
  const asked = picker();
  asked.init(window, title, asked.modeOpen);
  asked.appendFilter(kind.title, patternOf(kind));
  asked.appendFilters(asked.filterAll);
  return chosen(asked);
}

/** The path that something shall be saved at; undefined where it is not wanted after all. */
export async function askWhereToSave(
  window: DomWindow,
  title: string,
  fileName: string,
  kinds: readonly FileKind[],
): Promise<string | undefined> {
  const asked = picker();
  asked.init(window, title, asked.modeSave);
  for (const kind of kinds) asked.appendFilter(kind.title, patternOf(kind));
  asked.defaultString = fileName;
  asked.defaultExtension = kinds[0]?.extensions[0] ?? '';
  return chosen(asked);
}
