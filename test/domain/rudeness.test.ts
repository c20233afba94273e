import { describe, expect, it } from '@jest/globals';
import { rudeWords } from '../../src/domain/beginning/intake/rude-words.ts';
import { isRude, rudeQuotes } from '../../src/domain/beginning/intake/rudeness.ts';
import { locales } from '../../src/domain/world.ts';

describe.each(locales)('rude words in %s', (locale) => {
  const { stems, innocent } = rudeWords[locale];

  it('are noticed with any ending and in any case', () => {
    for (const stem of stems) expect([stem, isRude(stem.toUpperCase(), locale)]).toEqual([stem, true]);
  });

  it('are not seen in ordinary words that begin alike', () => {
    expect(innocent.length).toBeGreaterThanOrEqual(40);
    for (const word of innocent) expect([word, isRude(word, locale)]).toEqual([word, false]);
  });
});

describe('a rude word in an answer', () => {
  it('is quoted with its sentence, as it was written', () => {
    const text = 'Я устал. Какого хуя всё так сложно? Но я хочу попробовать.';
    expect(rudeQuotes(text, 'ru')).toEqual(['Какого хуя всё так сложно?']);
  });

  it('is not made out of innocent ones', () => {
    const innocent = {
      ru: 'Застрахуйте мой рубль: употребляю хлеб, команда, мандарин, скипидар, небо, требование, себе.',
      pl: 'Kurier przywiózł kurczaka i kurtkę; kurs jest w Pizie, a pizza w piątek. Jebel to góra? Nie, ale kurz jest.',
      kk: 'Аман-есен жүрмін, көтерілгім келеді, амалын табамын, сіңлім қасымда, боқырау айы.',
      en: 'My class will assess the cocktail in Scunthorpe; a shiitake dish, Dickens, and a peacock passage.',
    };
    for (const locale of locales) expect([locale, rudeQuotes(innocent[locale], locale)]).toEqual([locale, []]);
  });
});
