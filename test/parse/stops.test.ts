import type { NoteText } from '../../src/parse/note-text.ts';
import { noteText } from '../support/note.ts';

/** The note with a bar for every full stop or slash that is read as a comma. */
function parts(text: string, t: NoteText = noteText(text)): string {
  let marked = '';
  let at = 0;
  for (let k = 0; k < t.length; k++) {
    if (!t.isStop(k)) continue;
    const end = t.tokens[k]?.start ?? 0;
    marked += `${text.slice(at, end)}|`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('a full stop that separates the parts of a citation', () => {
  test.each([
    ['Холм А. Б.| Соль. Море.| М.: Маяк, 1999.| С. 12.'],
    ['Холм А. Б., Лунд В. Г.| Соль // Море и суша.| 1999.| Т. 5.| № 3.| С. 3–20.'],
    ['Соль |/ отв. ред. А. Б. Холм.| Т. 3.| Кн. 2.| М.; Л., 1934.| С. 5.'],
    ['ГАСО.| Ф. 522.| Оп. 2.| Д. 15.| Л. 3 об.'],
    ['Маяк.| 1951.| 3 мая.'],
    ['Там же.| Д. 12.| Л. 4.'],
    ['Холм А. Б.| Указ. соч.| С. 5.'],
    ['Holm A. B.| The Salt of the Sea.| Oslo: Skip, 1999.| P. 12.'],
    ['Holm, Anna.| The Salt of the Sea.| Oslo: Skip, 1999.'],
    ['Holm, Anna.| “Salt.” Journal of Ships 24, no. 2 (1987): 112–30.'],
    ['HOLM, Ana.| O sal do mar.| 3. ed.| Lisboa: Farol, 1999.| p. 12.'],
    ['Соль [Электронный ресурс]|. 2-е изд.| М., 2009.'],
    ['Das Salz der Meere.| Hg. von Anna Holm.| Berlin: Turm, 1999.| 245 p.'],
  ])('%s', (marked) => {
    expect(parts(marked.replaceAll('|', ''))).toBe(marked);
  });
});

describe('a full stop that ends a sentence or an abbreviation', () => {
  test.each([
    'Holm, Salt, 12. See also Lund, Tar.',
    'Holm, Salt. Another sentence follows.',
    'Vgl. S. 12.',
    'John F. Kennedy, Salt (Oslo: Skip, 1999), 12.',
    'Holm v. Lund, 358 U.S. 1 (1958).',
    'S. Doc. No. 33.',
    'Inv. Nr. 5, S. 12 f.',
    'Holm, ‘The Salt. Oslo, 1999’, 12.',
    'См. с. 12.',
  ])('%s', (text) => {
    expect(parts(text)).toBe(text);
  });
});

describe('all stops that may separate parts, read as commas beside that', () => {
  test.each([
    ['Holm, A. 1999.| Salt.| Oslo: Skip.'],
    ['Salt.| in: Trade 24. 112–130. 12.'],
    ['Salt (ed.)|. Oslo 1999.'],
    ['Who Owned the Sea?| Trade'],
    ['Letter, 3. März 1951.| Salt'],
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    expect(parts(text, noteText(text).inParts)).toBe(marked);
  });

  test.each(['Salt, 2. Halbband', 'Holm, 30. 7. 1943', 'St. Olaf, J. Berg'])('%s: none', (text) => {
    expect(noteText(text).inParts).toBeUndefined();
  });
});
