import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/pipeline.ts';
import { foundIn } from './reading.ts';

/** The gazetteers that come with the program. Every sentence here is read alone, as a document. */
const reader = openReader();

function expectFound(text: string): void {
  expect(foundIn(text, reader)).toBe(text);
}

describe('news from Latin America', () => {
  test.each([
    'Police in [L Guayaquil] seized two tons of cocaine bound for [L Belgium].',
    'Colombian President [P Gustavo Petro] met Ecuadorean officials in [L Quito] on Tuesday.',
    '[P Joaquín “El Chapo” Guzmán] led the [O Sinaloa Cartel] for years.',
    'The [O Gulf Cartel], the [O Sinaloa Cartel] and the [O Zetas] fought over [L Tamaulipas].',
    '[P Hugo Marín Quintero], alias “[P El Mocho],” was captured in [L Medellín].',
    'The [O Attorney General’s Office] charged [P Rosa Elvira Chamba], a former mayor of [L Machala].',
    'A judge in [L Manabí] province ordered the arrest of [P Carlos Andrés Zambrano].',
    'Soldiers of the [O FARC] crossed the [L Magdalena River] near [L Barrancabermeja].',
    'The [O Ministry of Energy and Mines] said output fell in [L Peru].',
    '[P Luis Enrique] and [P Javier Antonio Calle Serna] ran the [O Rastrojos].',
    '[L El Salvador]’s [P Nayib Bukele] jailed members of [O MS-13] and [O Barrio 18].',
    'Residents of [L Esmeraldas] fled to [L Colombia], said [P María Fernanda Ortiz], a teacher.',
  ])('%s', expectFound);
});

describe('news from Europe', () => {
  test.each([
    'Albanian drug trafficker [P Dritan Rexhepi] was arrested in [L Istanbul].',
    '[O Europol] and the [O Guardia Civil] raided houses in [L Barcelona] and [L Marbella].',
    'French President [P Emmanuel Macron] arrived in [L Berlin] on Friday.',
    'The [O European Commission] fined [O Deutsche Bank] in [L Brussels].',
    'The port of [L Rotterdam] lies in the [L Netherlands].',
    '[P Giovanni Falcone], a judge, was killed near [L Palermo] in 1992.',
    'Officers from [O Scotland Yard] flew to [L Kosovo].',
    'The [O University of Oxford] hired [P Anna Kowalska], 45, from [L Poland].',
  ])('%s', expectFound);
});

describe('news from Africa', () => {
  test.each([
    'Fighters of [O Boko Haram] attacked a village in [L Borno State].',
    'Kenyan President [P William Ruto] spoke in [L Nairobi].',
    'The [O African Union] sent troops from [L Uganda] to [L Somalia].',
    '[P Ngozi Okonjo-Iweala] left [L Lagos] for [L Geneva].',
    'Customs officers in [L Guinea-Bissau] found cocaine, the [O UN] said.',
    'Militants of [O Ansar Dine] fled toward [L Timbuktu].',
    'The [O Economic and Financial Crimes Commission] ([O EFCC]) arraigned [P Yahaya Bello].',
    '[P Thabo Nkosi], a miner from [L Johannesburg], joined the strike.',
  ])('%s', expectFound);
});

describe('news from Asia', () => {
  test.each([
    'Indian Prime Minister [P Narendra Modi] visited [L Tokyo] in May.',
    'South Korean President [P Moon Jae-in] met [P Xi Jinping] in [L Beijing].',
    'The [O Taliban] took [L Kandahar], [O Reuters] reported.',
    'Police in [L Manila] arrested [P Rodrigo Santos Cruz], 34, on Monday.',
    'The [O Supreme Court of India] ruled against [O Reliance Industries Ltd].',
    '[P Mohammed bin Salman] flew from [L Riyadh] to [L Washington].',
    '[L Turkey] eats more turkey than [L Jordan].',
    'Ships from [L Taiwan] passed the [L Strait of Malacca].',
  ])('%s', expectFound);
});

describe('what is no name', () => {
  test.each([
    ['months and weekdays', 'The trial begins on Monday, March 5, and ends in April.'],
    ['feasts', 'They came home at Christmas and left before Easter.'],
    ['nationalities', 'Two Mexicans and a Colombian were held with Chinese passports.'],
    ['languages', 'She speaks Spanish, English and some Arabic.'],
    ['religions', 'Catholic and Jewish families live side by side.'],
    ['a sentence’s first word', 'Traffickers use the river. Soldiers watch it. Nobody talks.'],
    ['titles alone', 'The President spoke to the Prime Minister and the Attorney General.'],
    ['products', 'He drove a pickup and carried an AK-47 and two Molotov cocktails.'],
    ['laws', 'The Patriot Act and the Second Amendment were debated.'],
    ['awards and games', 'She won a Nobel Peace Prize and watched the World Cup.'],
    ['money', 'They paid US$5,000, or about €4,500.'],
    ['shouting', 'HE SAID IT WAS OVER.'],
    ['pronouns', 'He said I should go, but We stayed.'],
    ['abbreviations of measure', 'The GDP fell by 3 percent; the CEO left at 5 PM.'],
    ['an acronym of plain words', 'The gross domestic product (GDP) fell.'],
    ['small us', 'They told us nothing about it.'],
  ])('%s', (_what, text) => {
    expectFound(text);
  });

  test.each([
    ['a heading', 'Drug War: What Comes Next\nThe war goes on in [L Mexico].'],
    ['a button', 'SHARE\nTweet\nThe war goes on in [L Mexico].'],
    ['a share bar', 'The war goes on in [L Mexico].\nShare this on Facebook, Twitter and WhatsApp'],
    ['a byline', 'The war goes on in [L Mexico].\nBy Ana Ruiz'],
    ['a breadcrumb', 'Home > News > Mexico\nThe war goes on in [L Mexico].'],
    ['a photo credit', 'The war goes on in [L Mexico].\nPhoto: Getty Images'],
  ])('%s', (_what, text) => {
    expectFound(text);
  });
});
