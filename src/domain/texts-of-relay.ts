import type { Days, Hours, Lines, Moment, Phrase, Plain, Tally, Zone } from './text-args.ts';

/** What clients read about their messages. */
export interface HeldTexts {
  'held-reply': { hours: Hours; opens: Moment; words: string };
  'held-reply-open-ended': { words: string };
  'held-full': { count: number };
  'held-again': { opens: Moment };
  'promise-moved': { opens: Moment; count: number };
  'promise-open-ended': { count: number };
  delayed: { written: Moment };
  'taken-back': { count: number; left: number };
  'take-which': { count: number };
  'nothing-waits': Plain;
  'cannot-copy': { kind: string };
  'copy-withdrawn': Plain;
  'copy-refused': Plain;
  'copy-partly': { count: number };
  'not-delivered': Plain;
  'client-edited': Plain;
  'coach-edited': Plain;
}

export interface UrgentTexts {
  'urgent-meaning': Plain;
  'urgent-open': Plain;
  'urgent-arrived': Plain;
  'urgent-not-yet': Plain;
  'urgent-ask': { meaning: string | Phrase };
  'urgent-confirm': { meaning: string | Phrase };
  'urgent-spent': { opens: Moment };
  'urgent-spent-open-ended': Plain;
  'urgent-sent': { at: Moment };
  'urgent-notice': { count: number };
}

/** What a client reads on the way in and out. */
export interface RelationshipTexts {
  greeting: { hours: Hours; meaning: Phrase; opens: Moment };
  'greeting-open': { hours: Hours; meaning: Phrase };
  'already-together': Plain;
  'own-invitation': Plain;
  'consent-first': Plain;
  consented: { opens: Moment };
  'consented-open-ended': Plain;
  'consented-now': Plain;
  'not-yet': { opens: Moment };
  'not-yet-open-ended': Plain;
  'not-yet-now': Plain;
  accepted: { hours: Hours; meaning: Phrase };
  'accepted-coach': Plain;
  declined: Plain;
  'declined-coach': Plain;
  'ended-coach': Plain;
  paused: Plain;
  ended: Plain;
  'stop-ask': { count: number };
  stopped: { count: number };
  resumed: Plain;
  'terms-now': { hours: Hours; meaning: Phrase; day: number; week: number };
}

export interface CoachTexts {
  digest: { count: number; tally: Tally };
  'digest-urgent': { count: number; tally: Tally; urgent: Tally };
  'digest-client': { count: number; since: Moment };
  /** Above an album, which cannot carry a button itself. */
  'album-from': { count: number };
  'coach-closed': { opens: Moment };
  'coach-closed-open-ended': Plain;
  'client-not-active': { stage: string };
  'answer-prompt': Plain;
  'notice-wants-in': { at: Moment };
  'notice-stopped': { at: Moment };
  'notice-came-back': { at: Moment };
  'notice-unreachable': { at: Moment };
  'notice-reachable': { at: Moment };
  'notice-erased': { at: Moment };
  'notice-not-delivered': { at: Moment };
  'hours-show': { hours: Hours; zone: Zone; state: Phrase; spec: string };
  'state-open': { until: Moment };
  'state-open-always': Plain;
  'state-closed': { opens: Moment };
  'state-closed-open-ended': Plain;
  'hours-set': { hours: Hours };
  /** So many clients have agreed to other hours. */
  'hours-agreed-otherwise': { count: number };
  'hours-unread': { part: string };
  'open-ask': { state: Phrase };
  'close-ask': { state: Phrase };
  'open-now': { from: Moment; until: Moment };
  'open-later': { from: Moment; until: Moment };
  'close-now': { from: Moment; until: Moment };
  'close-later': { from: Moment; until: Moment };
  'close-open-ended': Plain;
  undone: Plain;
  'when-unread': { part: string };
  'away-ask': { list: Lines };
  'away-line': { days: Days; words: string };
  'away-none': Plain;
  'away-set': { days: Days; words: string };
  'away-off': Plain;
  'away-unread': { part: string };
  invitation: { link: string };
  'invitation-coach': { link: string };
  'invitation-picture': Plain;
  'clients-none': Plain;
  clients: { list: Lines };
  'client-line': { stage: string; waiting: number };
  'client-card': { stage: string; steps: Lines | Phrase; since: Phrase; last: Phrase; waiting: number; zone: Phrase };
  'since-waiting': { since: Moment };
  'since-answered': Plain;
  'last-contact': { last: Moment };
  'last-none': Plain;
  'zone-known': { zone: Zone };
  'zone-not-known': Plain;
  'forum-linked': Plain;
  'forum-needs-topics': Plain;
  'forum-unlinked': Plain;
}
