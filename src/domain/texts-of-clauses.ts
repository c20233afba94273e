import type { ClauseId } from './agreements/terms-nouns.ts';
import type { Amount, Days, Hours, Moment, Phrase, Plain } from './text-args.ts';
import type { ValueName } from './text-phrases-of-agreements.ts';

type YesNo = 'yes' | 'no';

/** Clauses of the terms in the bot's words. A count of 0 stands for "none" wherever a value may be that. */
interface ClauseWordsTexts extends Record<`clause-title-${ClauseId}`, Plain> {
  /** The whole text's first lines: whose terms, which version, from when. */
  'clauses-heading': { version: number; from: Phrase };
  'clauses-from': { day: Days };
  'clauses-from-both': Plain;
  /** Above own words of the coach's. */
  'clauses-own': Plain;
  'clause-text-hours': { hours: Hours; days: number; from: string; to: string };
  'clause-text-urgent': { own: YesNo; meaning: Phrase; day: number; week: number };
  'clause-text-sessions': { minutes: number; place: string; count: number };
  /** `per`: 'none', 'free', 'session' or 'all'. */
  'clause-text-price': { per: string; price: Amount | string; parts: number };
  'clause-text-moving': { hours: number; percent: number };
  'clause-text-lateness': { grace: number; missed: number };
  'clause-text-overtime': { most: number; free: YesNo; price: Amount | string };
  'clause-text-sides': Plain;
  'clause-text-privacy': Plain;
  'clause-text-complaints': { days: number };
  'clause-text-ending': { notice: number; pause: number };
}

/** A value in a few words, for buttons and lists, and what it is called. */
interface ValueTexts extends Record<ValueName, Plain> {
  'value-quiet': { from: string; to: string };
  'value-working-days': { count: number };
  'value-notice': { count: number };
  'value-days': { count: number };
  'value-a-day': { count: number };
  'value-a-week': { count: number };
  'value-minutes': { count: number };
  'value-hours-before': { count: number };
  'value-percent': { count: number };
  'value-sessions': { count: number };
  'value-sessions-open': Plain;
  'value-place': { place: string };
  'value-per': { per: string };
  'value-parts': { count: number };
  'value-price-apart': Plain;
  'value-no-charge': Plain;
}

/** What differs between two versions. */
interface ChangeTexts {
  'change-value': { name: Phrase; was: Phrase | Hours | Amount; now: Phrase | Hours | Amount };
  'change-own-added': { words: string };
  'change-own-removed': { words: string };
  'change-own': { was: string; now: string };
}

/** Terms on paper. */
interface TermsPaperTexts {
  'terms-paper-caption': { version: number; print: string };
  'terms-paper-footer': { version: number; print: string };
  'terms-paper-other': Plain;
  'terms-paper-changed': { version: number };
  'terms-paper-because': { words: string };
  'terms-paper-accepted': Plain;
  'terms-paper-by-coach': { at: Moment };
  'terms-paper-by-client': { at: Moment };
  'terms-paper-not-by-coach': Plain;
  'terms-paper-not-by-client': Plain;
  'terms-paper-print': Plain;
  'terms-paper-check': Plain;
}

/** Whether a fingerprint is genuine, and the record whole. */
interface VerifyTexts {
  'verify-ask': Plain;
  'verify-short': Plain;
  'verify-unknown': Plain;
  'verify-unmarked': Plain;
  'verify-not-passed-on': Plain;
  'verify-away': Plain;
  /** `name`: the other side. */
  'verify-found': { version: number; name: string; accepted: Phrase; state: Phrase };
  'verify-both': { coachAt: Moment; clientAt: Moment };
  'verify-never': Plain;
  'verify-waits': Plain;
  'verify-in-force': Plain;
  'verify-from': { day: Days };
  'verify-replaced': { version: number };
  'verify-past': Plain;
  'verify-file-same': Plain;
  'verify-file-differs': Plain;
  'verify-chain-whole': { count: number };
  'verify-chain-broken': { name: string; number: number };
  'verify-chain-short': { name: string; count: number; number: number };
}

/** Clauses of the terms in the bot's words, the terms on paper, and what tells whether a paper is genuine. */
export interface ClauseTexts extends ClauseWordsTexts, ValueTexts, ChangeTexts, TermsPaperTexts, VerifyTexts {}
