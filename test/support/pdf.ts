/** Letters on a page: how far from its left and top edges in points, how large, in which font. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'upright' | 'italic';
  readonly text: string;
}

const HEIGHT = 800;
const FONTS = { upright: 'Courier', italic: 'Courier-Oblique' } as const;

const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const operators = ({ x, y, size = 10, font = 'upright', text }: Words): string =>
  `BT /${font} ${size} Tf ${x} ${HEIGHT - y} Td (${escape(text)}) Tj ET`;

interface Info {
  readonly title?: string;
  readonly author?: string;
}

/** A PDF of pages of 600 by 800 points, uncompressed, as bytes. Its letters are those of Windows-1252. */
export function pdf(pages: readonly (readonly Words[])[], info: Info = {}): Uint8Array {
  const first = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    ...Object.values(FONTS).map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
    `<< /Title (${escape(info.title ?? '')}) /Author (${escape(info.author ?? '')}) >>`,
    ...pages.flatMap((words, at) => {
      const content = words.map(operators).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${HEIGHT}] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /upright 3 0 R /italic 4 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + trailer, (letter) => letter.charCodeAt(0));
}

/** How wide every letter of Courier is. */
const WIDTH = 0.6;

/** Words that follow each other in a line; a number alone is raised, `*words*` are in italics. */
export function line(x: number, y: number, text: string, size = 10): readonly Words[] {
  let at = x;
  return text.split(/(\^\d+|\*[^*]+\*)/).flatMap((part): readonly Words[] => {
    if (part === '') return [];
    const [raised, italic] = [part.startsWith('^'), part.startsWith('*')];
    const shown = raised ? part.slice(1) : italic ? part.slice(1, -1) : part;
    const word: Words = {
      x: at,
      y: raised ? y - size * 0.35 : y,
      size: raised ? size * 0.65 : size,
      font: italic ? 'italic' : 'upright',
      text: shown,
    };
    at += shown.length * (word.size ?? size) * WIDTH;
    return [word];
  });
}

/** Lines one under the other. */
export const lines = (x: number, y: number, texts: readonly string[], size = 10): readonly Words[] =>
  texts.flatMap((text, at) => line(x, y + at * size * 1.2, text, size));
