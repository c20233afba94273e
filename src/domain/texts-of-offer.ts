import type { Hours, Lines, Moment, Phrase, Plain } from './text-args.ts';
import type { OfferPhrase } from './text-phrases.ts';

/** Texts of a beginning that need nothing to be said: each is also a part of others. */
type PlainPhrase = Exclude<
  OfferPhrase,
  | ('offer-hint-example' | 'offer-hint-last' | 'offer-hint-now' | 'offer-was')
  | ('step-done' | 'step-now' | 'step-next' | 'step-questionnaire-of' | 'next-answer')
  | ('wait-coach' | 'wait-client' | 'working-since' | 'client-line-wait')
>;

/** Which of the four parts this is, how long it may be, and something to begin with. */
type PartAsked = { number: number; total: number; most: number; hint: Phrase };

/** Words of an offer, its answer, a refusal, and the steps of a beginning. */
export interface OfferTexts extends Record<PlainPhrase, Plain> {
  // The coach writes.
  'offer-ask-can': PartAsked;
  'offer-ask-how': PartAsked;
  'offer-ask-number': PartAsked;
  'offer-ask-price': PartAsked;
  'offer-hint-example': { example: Phrase };
  'offer-hint-last': { words: string };
  'offer-hint-now': { words: string };
  'offer-preview': { offer: string };
  'offer-too-long': { count: number; most: number };
  'offer-sent': Plain;
  'offer-sent-quietly': Plain;
  'offer-closed': Plain;
  'nobody-in-contact': Plain;
  'ask-first': Plain;
  'refusal-ask': { one: Phrase; two: Phrase; three: Phrase };
  'refusal-preview': { words: string };
  'refusal-own': Plain;
  'notice-offer-taken': { at: Moment };
  'notice-offer-discussed': { at: Moment };
  'notice-offer-left': { at: Moment };
  'notice-second-thought': { at: Moment };
  'notice-agreed': { at: Moment };
  'working-since': { since: Moment };
  'wait-coach': { since: Moment };
  'wait-client': { since: Moment };
  'client-line-wait': { stage: string; waiting: number; wait: Phrase };

  // The client reads.
  offer: {
    version: number;
    can: string | Phrase;
    how: string | Phrase;
    number: string | Phrase;
    price: string | Phrase;
  };
  'offer-was': { words: string; before: string };
  'offer-taken': Plain;
  'offer-taken-again': Plain;
  'offer-left': Plain;
  'second-thought': Plain;
  discuss: { opens: Moment };
  'discuss-now': Plain;
  'discuss-open-ended': Plain;
  begun: { hours: Hours; meaning: Phrase };
  'question-first': Plain;
  'offer-first': Plain;
  'terms-first': Plain;
  'terms-awaited': Plain;
  'declined-kind': { words: Phrase };
  'declined-own': Plain;
  steps: { list: Lines; next: Phrase };
  'step-done': { step: Phrase };
  'step-now': { step: Phrase };
  'step-next': { step: Phrase };
  'step-questionnaire-of': { count: number; total: number };
  'next-answer': { opens: Moment };

  'toast-offer-same': Plain;
  'toast-offer-newer': Plain;
  'button-offer-make': Plain;
  'button-offer-change': Plain;
  'button-offer-send': Plain;
  'button-offer-last': Plain;
  'button-offer-keep': Plain;
  'button-offer-close': Plain;
  'button-propose-terms': Plain;
  'button-part-can': Plain;
  'button-part-how': Plain;
  'button-part-number': Plain;
  'button-part-price': Plain;
  'button-ask': Plain;
  'button-ask-first': Plain;
  'button-ask-this': Plain;
  'button-refusal-1': Plain;
  'button-refusal-2': Plain;
  'button-refusal-3': Plain;
  'button-refusal-send': Plain;
  'button-offer-take': Plain;
  'button-offer-discuss': Plain;
  'button-offer-leave': Plain;
  'button-second-thought': Plain;
  'button-agree': Plain;
  'button-see-offer': Plain;
  'button-see-terms': Plain;
  'button-steps': Plain;
  'button-steps-with': { name: string };
}
