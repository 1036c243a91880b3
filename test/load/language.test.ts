import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../src/load/language.ts';

describe('English', () => {
  test.each([
    [
      'prose',
      'The prosecutor said that the three men were arrested in the port, and that they had been there for a week.',
    ],
    [
      'prose full of Spanish names',
      'The leader of Los Lobos was seen in Santo Domingo de los Colorados with two members of the Cártel de Jalisco Nueva Generación, and police from El Oro said that he had come by boat.',
    ],
    ['nothing', ''],
    ['a headline', 'Guayaquil: tres muertos'],
    ['a name', 'Daniel Noboa'],
    ['numbers', '1 2 3 4 5'],
  ])('%s', (_, text) => {
    expect(isEnglish(text)).toBe(true);
  });
});

describe('not English', () => {
  test.each([
    [
      'Spanish',
      'La fiscalía dijo que los tres hombres fueron detenidos en el puerto y que llevaban una semana allí, según la policía.',
    ],
    [
      'Portuguese',
      'A polícia disse que os três homens foram presos no porto e que não havia mais informações sobre a operação da semana.',
    ],
    [
      'French',
      'Le procureur a dit que les trois hommes ont été arrêtés dans le port et que la police ne les avait pas vus depuis une semaine.',
    ],
    [
      'German',
      'Die Polizei sagte, dass die drei Männer im Hafen verhaftet wurden und dass sie seit einer Woche nicht mehr zu Hause waren.',
    ],
    [
      'Italian',
      'La polizia ha detto che i tre uomini sono stati arrestati nel porto e che non erano più a casa da una settimana.',
    ],
    ['Russian', 'Полиция сообщила, что трое мужчин были задержаны в порту.'],
    ['one word of Chinese', '警方'],
    ['Arabic', 'قالت الشرطة إن ثلاثة رجال اعتقلوا في الميناء.'],
    ['a language of no list', 'Policija je saopštila da su trojica muškaraca uhapšena u luci. '.repeat(10)],
  ])('%s', (_, text) => {
    expect(isEnglish(text)).toBe(false);
  });

  test('an English postscript does not hide a Spanish text', () => {
    const spanish = 'La fiscalía dijo que los tres hombres fueron detenidos en el puerto. '.repeat(20);
    expect(isEnglish(`${spanish} This was translated by the desk, and it is free for all to use.`)).toBe(
      false,
    );
  });

  test('a huge word is no obstacle', () => {
    expect(isEnglish('A'.repeat(1_000_000))).toBe(true);
  });
});
