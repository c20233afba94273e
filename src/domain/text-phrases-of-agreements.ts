import type { ClauseId } from './agreements/terms-nouns.ts';

/** What a clause is called, and what it says in the bot's words. */
type ClausePhrase = `clause-${'title' | 'text'}-${ClauseId}` | 'clauses-from' | 'clauses-from-both';
/** What a value is called. */
export type ValueName =
  | `value-name-${'weekly' | 'answer' | 'quiet' | 'urgent-day' | 'urgent-week' | 'minutes' | 'place' | 'sessions'}`
  | `value-name-${'price' | 'price-for' | 'parts' | 'free-hours' | 'late-charge' | 'grace' | 'missed'}`
  | `value-name-${'overtime' | 'overtime-price' | 'complaint' | 'notice' | 'pause'}`;
/** A value in a few words. */
type ValuePhrase =
  | `value-${'quiet' | 'working-days' | 'notice' | 'days' | 'a-day' | 'a-week' | 'minutes' | 'hours-before' | 'percent'}`
  | `value-${'sessions' | 'sessions-open' | 'place' | 'per' | 'parts' | 'price-apart' | 'no-charge'}`;
type VerifyPhrase = `verify-${'both' | 'never' | 'waits' | 'in-force' | 'from' | 'replaced' | 'past'}`;
type TermsPhrase = 'terms-urgent-own' | 'terms-value';
type TermsEditorPhrase = `terms-draft-${'line' | 'from-both' | 'from-day'}` | 'terms-client-line' | 'terms-hint';
type SummaryPhrase =
  | ('notice-summary-sent' | 'notice-summary-answered')
  | `summary-${'you' | 'both' | 'line' | 'line-before' | 'draft-line'}`
  | `summary-head${'' | '-sent' | '-answered' | '-asked'}`
  | `summary-marks-${'none' | 'who' | 'due' | 'both'}`
  | `summary-state-${'waits' | 'unconfirmed' | 'fixed' | 'undone' | 'waived'}-${'you' | 'other'}`
  | `summary-state-${'confirmed' | 'done' | 'waived'}`
  | `summary-foot-${'you' | 'other' | 'none' | 'pages'}`
  | `summaries-${'line' | 'open-you' | 'open-other' | 'unconfirmed' | 'settled'}`;
type RecordPhrase =
  | `agreed-title-${'open' | 'mine' | 'yours' | 'done' | 'all' | 'everyone' | 'asked'}`
  | `agreed-${'you' | 'bot' | 'said' | 'before' | 'confirmed' | 'disputed' | 'done' | 'waived' | 'waive-asked'}`
  | `agreed-who-${'me' | 'both' | 'other'}${'' | '-until'}`
  | `agreed-${'until' | 'waiting-me' | 'waiting-other'}`
  | `agreed-terms-${'sent' | 'agreed' | 'holds' | 'replaced' | 'dropped' | 'withdrawn'}`;

/** Texts about terms, summaries and the record that are parts of others. */
export type AgreementsPhrase =
  | ClausePhrase
  | ValueName
  | ValuePhrase
  | VerifyPhrase
  | TermsPhrase
  | TermsEditorPhrase
  | SummaryPhrase
  | RecordPhrase;
