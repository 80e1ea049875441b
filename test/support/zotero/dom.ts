import type { DomDocument, DomElement, DomEvent } from '../../../src/zotero/shell/dom.ts';

type Listener = (event: DomEvent) => void;

/** A document of elements in memory, as much of it as the plugin touches. */
export class FakeElement implements DomElement {
  readonly children: FakeElement[] = [];
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, Set<Listener>>();
  parent: FakeElement | undefined;
  hidden = false;
  value?: string;
  checked?: boolean;
  private ownText = '';

  constructor(
    readonly localName: string,
    readonly ownerDocument: FakeDocument,
  ) {}

  get textContent(): string {
    return this.ownText + this.children.map((child) => child.textContent).join('');
  }
  set textContent(text: string) {
    this.children.splice(0);
    this.ownText = text;
  }

  hasAttribute = (name: string) => this.attributes.has(name);
  getAttribute = (name: string) => this.attributes.get(name) ?? null;
  setAttribute = (name: string, value: string) => void this.attributes.set(name, value);
  removeAttribute = (name: string) => void this.attributes.delete(name);

  append = (...nodes: DomElement[]) => {
    for (const node of nodes as FakeElement[]) {
      node.parent = this;
      this.children.push(node);
    }
  };
  replaceWith = (node: DomElement) => {
    const { parent } = this;
    parent?.children.splice(parent.children.indexOf(this), 1, node as FakeElement);
    (node as FakeElement).parent = parent;
    this.parent = undefined;
  };
  remove = () => {
    this.parent?.children.splice(this.parent.children.indexOf(this), 1);
    this.parent = undefined;
  };

  /** All below it, in the order of the document. */
  all = (): readonly FakeElement[] => this.children.flatMap((child) => [child, ...child.all()]);
  /** By an id, the value of an attribute, or a tag. */
  querySelector = (selector: string) =>
    this.all().find((element) => {
      const [, id, name, value, tag] = /^(?:#([\w-]+)|\w*\[([\w-]+)="([^"]*)"\].*|([\w-]+))$/.exec(selector) ?? [];
      if (id !== undefined) return element.getAttribute('id') === id;
      return name === undefined ? element.localName === tag : element.getAttribute(name) === value;
    }) ?? null;

  addEventListener = (type: string, listener: Listener) => {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  };
  removeEventListener = (type: string, listener: Listener) => void this.listeners.get(type)?.delete(listener);
  /** As if a person had done it. */
  dispatch = (type: string, event: Partial<DomEvent> = {}) => {
    for (const listener of this.listeners.get(type) ?? []) listener({ target: this, currentTarget: this, ...event });
  };
  click = () => {
    this.dispatch('click');
  };
  focus = () => {
    this.ownerDocument.activeElement = this;
  };
}

export class FakeDocument implements DomDocument {
  readonly root = new FakeElement('window', this);
  readonly body = this.root;
  activeElement: FakeElement = this.root;
  defaultView = { document: this, close: () => undefined, focus: () => undefined, addEventListener: () => undefined };

  createElementNS = (_: string, tag: string) => new FakeElement(tag, this);
  createXULElement = (tag: string) => new FakeElement(tag, this);
  getElementById = (id: string) => this.root.querySelector(`#${id}`);
  querySelector = (selector: string) => this.root.querySelector(selector);
  addEventListener = (type: string, listener: Listener) => {
    this.root.addEventListener(type, listener);
  };

  /** Adds an element with an id. */
  add(tag: string, id: string): FakeElement {
    const element = new FakeElement(tag, this);
    element.setAttribute('id', id);
    this.root.append(element);
    return element;
  }
}
