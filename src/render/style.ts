/** An element of a style or locale file, as citeproc-js takes it. */
export interface StyleNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (StyleNode | string)[];
}

/** A CSL style: independent, since a dependent one is only the name of its parent. */
export interface Style {
  /** As it is asked for and as files are named: `chicago-fullnote-bibliography`. */
  readonly id: string;
  readonly title: string;
  /** The `style` element. */
  readonly root: StyleNode;
}

/** The CSL locales, which rendering is handed from outside. Undefined where there is none of that name. */
export type LocaleSource = (tag: string) => StyleNode | undefined;
