import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Element, View, Words } from '../../../src/zotero/shell/view/element.ts';
import type { Screen } from '../../../src/zotero/shell/windows/screen.ts';

/** What a language says of a message; throws where it has none, or lacks something that the message wants. */
export function speaker(language = 'en'): (words: Words) => string {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(`locales/${language}/ibidem.ftl`, 'utf8')));
  return ({ id, args }) => {
    const message = bundle.getMessage(id);
    const pattern = message?.value ?? message?.attributes.label ?? message?.attributes.value;
    if (!pattern) throw new Error(`no message ${id}`);
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, args ?? null, errors);
    if (errors[0]) throw errors[0];
    return text;
  };
}

const say = speaker();

const textOf = ({ says, text, children = [] }: Element): string =>
  says ? say(says) : (text ?? children.map(textOf).join(' | '));

/** A window that keeps what it is shown, in English. */
export class FakeScreen implements Screen {
  readonly views: View[] = [];
  closed = false;
  private readonly listeners: (() => void)[] = [];

  show = (view: View) => void this.views.push(view);
  close = () => {
    this.closed = true;
    for (const listener of this.listeners) listener();
  };
  onClose = (listener: () => void) => void this.listeners.push(listener);

  private get view(): View {
    const view = this.views.at(-1);
    if (!view) throw new Error('nothing is shown');
    return view;
  }

  /** What a person reads, a line for each piece. */
  get lines(): readonly string[] {
    const lines = (elements: readonly Element[]): readonly string[] =>
      elements.flatMap((element) => {
        const { tag, children = [] } = element;
        return ['div', 'details', 'ul'].includes(tag) ? lines(children) : textOf(element);
      });
    return lines(this.view.body).filter((line) => line !== '');
  }

  /** The buttons, with the keys that they have. */
  get buttons(): readonly string[] {
    return this.view.buttons.map(({ says, key }) => [say(says), ...(key ? [key] : [])].join(' = '));
  }

  press(label: string): void {
    const button = this.view.buttons.find(({ says }) => say(says) === label);
    if (!button || button.disabled) throw new Error(`cannot press ${label}`);
    button.run();
  }

  /** The element with an id, somewhere in the window. */
  find(id: string): Element | undefined {
    const search = (elements: readonly Element[]): Element | undefined => {
      for (const element of elements) {
        const found = element.attributes?.id === id ? element : search(element.children ?? []);
        if (found) return found;
      }
      return undefined;
    };
    return search(this.view.body);
  }
}

/** Until all that has been set going is done. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
