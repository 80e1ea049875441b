import type { Diagnostic } from '../model/index.ts';
import type { LocaleSource, Style } from '../render/index.ts';
import { UsageError } from './errors.ts';
import { PAGE_FORMATS, type Format } from './formats.ts';
import type { FoundStyle } from './style-library/find-style.ts';
import type { Options } from './options.ts';

/** The styles that pages are to be set in, and the locale. */
export interface StyleChoice {
  readonly styles: readonly Style[];
  /** Undefined: each style's own. */
  readonly locale: string | undefined;
  readonly locales: LocaleSource;
  /** What is known to go wrong with some of the styles. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A style that sets only some kinds of works says so. */
function sparse({ remark }: FoundStyle): Diagnostic[] {
  if (remark === undefined) return [];
  return [{ code: 'sparse-style', severity: 'warning', message: `${remark}.`, hint: 'Others: ibidem styles <words>' }];
}

/** Options that say how a style sets. */
const NEED_STYLE = ['locale', 'sections', 'as-cited'] as const;

/** The names of styles are those of files. */
function checkNames(styles: readonly FoundStyle[]): void {
  const ids = styles.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new UsageError(
      `two styles are named ${twice}, and would write the same files`,
      'Set them one after the other.',
    );
}

/**
 * Finds what `--style` and `--locale` name. The library of styles is loaded only where one is asked for.
 * @returns undefined where no style is
 * @throws InputError for a name that is not known, or a file that cannot be read
 */
export async function chooseStyles(options: Options): Promise<StyleChoice | undefined> {
  const { style: names, locale } = options;
  if (!names) {
    const idle = NEED_STYLE.find((name) => options[name] !== undefined);
    if (idle !== undefined) throw new UsageError(`--${idle} needs a style`, 'Name one with --style.');
    return undefined;
  }
  const { styleLibrary } = await import('./style-library/index.ts');
  const library = styleLibrary();
  const styles: FoundStyle[] = [];
  for (const name of new Set(names)) styles.push(await library.findStyle(name));
  checkNames(styles);
  const diagnostics = styles.flatMap(sparse);
  if (locale === undefined) return { styles, locale: undefined, locales: library.locales, diagnostics };
  const { tag, locales } = await library.findLocale(locale);
  return { styles, locale: tag, locales, diagnostics };
}

/** @throws UsageError where `--to` names formats of pages and no style is named, or the other way round */
export function needStyle(formats: ReadonlySet<Format>, { to, style }: Options): void {
  if (!to) return;
  const pages = PAGE_FORMATS.filter((format) => formats.has(format));
  const [page] = pages;
  if (page !== undefined && !style) throw new UsageError(`${page} needs a style`, 'Name one with --style.');
  if (page === undefined && style)
    throw new UsageError(`--style sets pages, and --to names none of them`, `Add one of ${PAGE_FORMATS.join(', ')}.`);
}
