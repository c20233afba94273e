import { type OfferWords, offerParts } from '../domain/beginning/nouns.ts';
import type { TextKey, Texts } from '../domain/texts.ts';
import type { SheetParagraph, SheetSection } from './paper/sheet.ts';

/** Says a text as plain words, in the language of whoever's account it is. */
export type SayPlain = <K extends TextKey>(key: K, args: Texts[K]) => string;

export const fact = (text: string): SheetParagraph => ({ text, look: 'fact' });
export const plain = (text: string): SheetParagraph => ({ text, look: 'plain' });
export const quote = (text: string): SheetParagraph => ({ text, look: 'quote' });

export const zoneOf = (say: SayPlain, zone: string | null): SheetParagraph =>
  fact(zone === null ? say('zone-not-known', {}) : say('zone-known', { zone: { zone } }));

/** What an offer says, each part that says something. */
export const offerWords = (offer: OfferWords): SheetParagraph[] =>
  offerParts.flatMap((part) => (offer[part] === '' ? [] : [quote(offer[part])]));

/** Nothing where there is nothing to say. */
export const section = (heading: string, paragraphs: readonly SheetParagraph[]): SheetSection[] =>
  paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
