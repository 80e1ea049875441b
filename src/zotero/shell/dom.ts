/** As much of documents and windows as the plugin touches; XUL and HTML alike. */
export interface DomElement {
  readonly localName: string;
  readonly children: ArrayLike<DomElement>;
  readonly ownerDocument: DomDocument;
  readonly hasAttribute: (name: string) => boolean;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly append: (...nodes: DomElement[]) => void;
  readonly replaceWith: (node: DomElement) => void;
  readonly remove: () => void;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly addEventListener: (type: string, listener: (event: DomEvent) => void) => void;
  readonly removeEventListener: (type: string, listener: (event: DomEvent) => void) => void;
  readonly focus: () => void;
  readonly click: () => void;
  textContent: string | null;
  hidden: boolean;
  /** Of a field that a person fills in. */
  readonly value?: string;
  readonly checked?: boolean;
}

export interface DomEvent {
  readonly target: DomElement;
  readonly currentTarget: DomElement;
  readonly key?: string;
}

export interface DomDocument {
  readonly defaultView: DomWindow;
  /** What has the focus; the body where nothing has. */
  readonly activeElement: DomElement | null;
  readonly body: DomElement | null;
  readonly createElementNS: (namespace: string, tag: string) => DomElement;
  readonly createXULElement: (tag: string) => DomElement;
  readonly getElementById: (id: string) => DomElement | null;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly addEventListener: (type: string, listener: (event: DomEvent) => void) => void;
}

export interface DomWindow {
  readonly document: DomDocument;
  readonly close: () => void;
  readonly focus: () => void;
  readonly addEventListener: (type: string, listener: () => void) => void;
}
