import type { Amount, Days, Hours, Lines, Phrase, Plain } from './text-args.ts';

type Value = Phrase | Hours | Amount;

/** Every client with where their terms stand. `is`: 'asks', 'draft', 'waits', 'later', 'none' or 'holds'. */
interface TermsListTexts {
  'terms-clients': { list: Lines };
  'terms-clients-none': Plain;
  'terms-client-line': { is: string; version: number; count: number };
}

/** The draft as a whole, clause by clause. `state`: 'plain', 'changed', 'own' or 'changed-own'. */
interface DraftTexts {
  'terms-draft': { list: Lines; from: Phrase; why: string };
  'terms-template': { list: Lines };
  'terms-draft-line': { n: number; title: Phrase; values: string; state: string };
  'terms-draft-from-both': Plain;
  'terms-draft-from-day': { day: Days };
  'terms-draft-clause': { n: number; title: Phrase; text: string; own: string };
  'terms-draft-field': { name: Phrase; value: Value; hint: Phrase };
  'terms-draft-dropped': Plain;
  'terms-draft-gone': Plain;
}

/** What the coach is asked, and why something cannot be taken. */
interface DraftAskTexts {
  /** How a value can be typed, and its limits, by field. */
  'terms-hint': { field: string; least: number; most: number };
  /** `why`: 'unread', 'currency', 'unit', 'whole', 'range' or 'none'. */
  'terms-value-refused': { why: string; part: string; hint: Phrase };
  /** `way`: own words stand 'instead' of the bot's, say what is 'urgent', or stand 'below'. */
  'terms-words-ask': { title: Phrase; way: string; own: string; most: number };
  'terms-words-long': { count: number; most: number };
  'terms-why-ask': { why: string; most: number };
  'terms-from-ask': { from: Phrase };
  /** `why`: 'unread', 'past' or 'far'. */
  'terms-from-refused': { why: string };
  'terms-over-ask': { taken: number };
  'terms-drop-ask': { taken: number };
  'terms-template-drop': Plain;
  'terms-save-ask': Plain;
}

/** What stands below the terms as the client will read them. */
interface DraftPreviewTexts {
  'terms-preview': Plain;
  'terms-preview-template': Plain;
  /** Whom a template is read by, in place of a name. */
  'terms-preview-somebody': Plain;
  'terms-preview-trouble': { why: string };
}

interface DraftButtonTexts {
  'button-terms-template': Plain;
  'button-all-terms': Plain;
  'button-earlier-clients': Plain;
  'button-more-clients': Plain;
  'button-draft-list': Plain;
  'button-draft-value': { value: Value };
  'button-draft-field': { name: Phrase; value: Value };
  'button-draft-hours': Plain;
  'button-draft-own': { own: string };
  'button-draft-unown': Plain;
  'button-draft-why': Plain;
  'button-draft-unwhy': Plain;
  'button-draft-from': Plain;
  'button-draft-from-both': Plain;
  'button-draft-day': { day: Days };
  'button-draft-look': Plain;
  'button-draft-whole': Plain;
  'button-draft-send': Plain;
  'button-draft-save': Plain;
  'button-draft-save-sure': Plain;
  'button-draft-over': Plain;
  'button-draft-begin': { with: string };
  'button-draft-drop': Plain;
  'button-draft-drop-sure': Plain;
  'button-template-drop': Plain;
  'toast-terms-draft': { what: string };
}

/** Words of the terms as their coach writes them. */
export interface TermsEditorTexts
  extends TermsListTexts,
    DraftTexts,
    DraftAskTexts,
    DraftPreviewTexts,
    DraftButtonTexts {}
