import { detectLanguage, mainLanguage } from '../../src/csl/language.ts';

describe('the language of a title', () => {
  test.each([
    ['en', 'Imagining the Balkans'],
    ['en', 'The Salt of the Sea: A History of Bergen'],
    ['en', 'Eight Years of Salt'],
    ['de', 'Das Salz und die Schiffe'],
    ['de', 'Geschichte der Außenpolitik'],
    ['de', 'Über Brüder in der Fremde'],
    ['fr', 'Le Sel et la mer'],
    ['fr', 'Histoire des relations entre les villes du nord'],
    ['it', 'Il sale e le navi nella storia'],
    ['it', 'Storia della pesca e degli uomini'],
    ['es', 'La sal y los barcos del norte'],
    ['es', 'Historia de las ciudades en el siglo XX'],
    ['pt', 'O sal e os barcos da nação'],
    ['pt', 'História das cidades do norte e a escravidão'],
    ['ro', 'Sarea și corăbiile în portul Bergen'],
    ['ro', 'Notă de convorbire între tovarășul Holm și conducătorii chinezi'],
    ['ro', 'Sarea şi corăbiile'],
    ['nl', 'Het zout en de schepen'],
    ['nl', 'Geschiedenis van de Nederlandse zeevaart in de zeventiende eeuw'],
    ['ru', 'Соль и корабли'],
    ['ru', 'Очерки истории мореходства'],
    ['ru', 'Istoriia sovetskoi soli: dokumenty i materialy'],
  ])('%s: %s', (language, title) => {
    expect(detectLanguage(title)).toBe(language);
  });

  test.each(['Salt', 'Balcanica', '1968', '', '…', '中国', 'Bergen 1905–1914'])('nothing tells: %p', (title) => {
    expect(detectLanguage(title)).toBeUndefined();
    expect(detectLanguage(title, 'ro')).toBe('ro');
  });

  test('one preferred decides between equals, and does not overrule what is clear', () => {
    expect(detectLanguage('Salt in Bergen', 'de')).toBe('de');
    expect(detectLanguage('Salt in Bergen', 'en')).toBe('en');
    expect(detectLanguage('Das Salz und die Schiffe', 'en')).toBe('de');
  });
});

describe('the main language of a document', () => {
  test('is that of most titles', () => {
    expect(mainLanguage(['The Salt of the Sea', 'Das Salz und die See', 'A History of the Ships', 'Salt'])).toBe('en');
  });

  test('is unknown where no title tells', () => {
    expect(mainLanguage(['Salt', '1968'])).toBeUndefined();
    expect(mainLanguage([])).toBeUndefined();
  });
});
