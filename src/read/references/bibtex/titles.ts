import type { ReadPart, Source } from './source.ts';

const VOLUMES = /^(?:mv)?(?:book|collection|proceedings|reference)$/;
/** Types that are in nothing that has a title of its own, so that an addition to theirs is where they appeared. */
const ALONE = /^(?:misc|online|software|unpublished|electronic|www)$/;

interface Title {
  readonly title: string | undefined;
  readonly addition: string | undefined;
}

/** Title and subtitle, `Salt and Ships: A History`, of the fields that start so. */
function takeTitle(source: Source, prefix: string): Title {
  const parts = [
    source.text(`${prefix}title`, ...(prefix === 'journal' ? ['journal'] : [])),
    source.text(`${prefix}subtitle`),
  ];
  const title = parts.filter((part) => part !== undefined).join(': ') || undefined;
  return { title, addition: source.text(`${prefix}titleaddon`) };
}

const whole = ({ title, addition }: Title): string | undefined =>
  title !== undefined && addition !== undefined ? `${title}. ${addition}` : (title ?? addition);

/** A work in volumes has its title in `maintitle`, and that of the volume in `title` or `booktitle`. */
export const readTitles: ReadPart = (source, put) => {
  const own = takeTitle(source, '');
  const [journal, book, main, issue] = ['journal', 'book', 'main', 'issue'].map((prefix) =>
    whole(takeTitle(source, prefix)),
  );
  if (ALONE.test(source.type)) {
    put('title', own.title);
    put('container-title', own.addition);
  }
  const isVolume = VOLUMES.test(source.type) && main !== undefined;
  put('title', isVolume ? main : whole(own));
  if (!isVolume) put('container-title', journal ?? main ?? book);
  put('volume-title', isVolume ? whole(own) : main === undefined ? issue : book);
};
