import type { DomElement } from '../dom.ts';

/** A Fluent message: its id and what it is told. */
export interface Words {
  readonly id: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** A piece of a window as data, so that what a window shows is a function of what there is to show. */
export interface Element {
  readonly tag: string;
  /** What it says in the person's language, or what has come from outside, as it is. */
  readonly says?: Words;
  readonly text?: string;
  /** `true` is an attribute without a value; one that is undefined or false is not there. */
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  readonly children?: readonly Element[];
  readonly on?: Handlers;
}

/** What is done on an event, by the event's name. */
export type Handlers = Readonly<Record<string, (element: DomElement) => void>>;

export interface Button {
  readonly says: Words;
  readonly run: () => void;
  /** What Enter does, and what Escape does. */
  readonly key?: 'Enter' | 'Escape';
  readonly disabled?: boolean;
}

/** All that a window shows. */
export interface View {
  readonly title: Words;
  readonly body: readonly Element[];
  readonly buttons: readonly Button[];
}

export const words = (id: string, args?: Words['args']): Words => ({ id, ...(args && { args }) });

export const buttonElement = ({ says, run, key, disabled }: Button): Element => ({
  tag: 'button',
  says,
  // Another button is another element, lest the focus stays on something that has come to mean something else.
  attributes: { id: says.id, type: 'button', 'data-key': key, disabled },
  on: { click: run },
});
