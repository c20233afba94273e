import type { WeeklyHours } from './hours.ts';

/** A moment in epoch ms, shown on the reader's wall clock. */
export interface Moment {
  readonly moment: number;
}
/** A length of time in minutes. */
export interface Length {
  readonly minutes: number;
}
export interface Hours {
  readonly weekly: WeeklyHours;
}
/** A zone by its IANA name, shown as a city. */
export interface Zone {
  readonly zone: string;
}
/** Calendar days, YYYY-MM-DD, both included; `to` null has no end. */
export interface Days {
  readonly days: { readonly from: string; readonly to: string | null };
}
/** A text inside a text; `client` is whose name it may use. */
export interface Phrase {
  readonly phrase: TextKey;
  readonly args?: TextArgs;
  readonly client?: number;
}
export interface Lines {
  readonly lines: readonly Phrase[];
}
/** Clients with a count each: "Aigerim (3), Tomasz (1)". */
export interface Tally {
  readonly tally: readonly (readonly [client: number, count: number])[];
}
export type TextArg = string | number | Moment | Length | Hours | Zone | Days | Phrase | Lines | Tally;
export type TextArgs = Readonly<Record<string, TextArg>>;

/** No arguments of its own. Every text may use $coach and $client, the names of the two. */
type Plain = Readonly<Record<never, TextArg>>;

/** What clients read about their messages. */
interface HeldTexts {
  'held-reply': { hours: Hours; opens: Moment; words: string };
  'held-reply-open-ended': { words: string };
  'held-full': { count: number };
  'held-again': { opens: Moment };
  'promise-moved': { opens: Moment; count: number };
  'promise-open-ended': { count: number };
  delayed: { written: Moment };
  'taken-back': { count: number; left: number };
  'take-which': { count: number };
  'waiting-list': { count: number; opens: Phrase };
  'nothing-waits': Plain;
  'cannot-copy': { kind: string };
  'copy-withdrawn': Plain;
  'copy-refused': Plain;
  'copy-partly': { count: number };
  'not-delivered': Plain;
  'client-edited': Plain;
  'coach-edited': Plain;
}

interface UrgentTexts {
  'urgent-meaning': Plain;
  'urgent-open': Plain;
  'urgent-not-yet': Plain;
  'urgent-ask': { meaning: Phrase };
  'urgent-confirm': { meaning: Phrase };
  'urgent-spent': { opens: Moment };
  'urgent-spent-open-ended': Plain;
  'urgent-sent': { at: Moment };
  'urgent-notice': { count: number };
}

/** What a client reads on the way in and out. */
interface RelationshipTexts {
  greeting: { hours: Hours; meaning: Phrase; opens: Moment };
  'greeting-open': { hours: Hours; meaning: Phrase };
  'already-together': Plain;
  'own-invitation': Plain;
  'consent-first': Plain;
  consented: { opens: Moment };
  'consented-open-ended': Plain;
  'not-yet': { opens: Moment };
  'not-yet-open-ended': Plain;
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
  'questions-now': Plain;
}

interface CoachTexts {
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
  'client-card': { stage: string; since: Phrase; last: Phrase; waiting: number; zone: Phrase };
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

/** What anybody may read. */
interface CommonTexts {
  stranger: Plain;
  'link-unknown': Plain;
  'help-coach': Plain;
  'help-client': Plain;
  'coach-only': Plain;
  'client-only': Plain;
  'language-ask': Plain;
  'language-set': Plain;
  'zone-ask': Plain;
  'zone-set': { zone: Zone; now: Moment };
  'zone-unknown': Plain;
  'zone-which': Plain;
  'welcome-coach': Plain;
  'name-ask': Plain;
  'name-set': { name: string };
  'name-unread': Plain;
  'hours-ask': Plain;
  'onboarding-done': { hours: Hours; zone: Zone };
  'already-coach': Plain;
  'to-whom': { count: number };
  'to-nobody': { count: number };
  'switch-ask': Plain;
  switched: { name: string };
  'switched-own': Plain;
  'privacy-client': { zone: Phrase };
  'privacy-coach': Plain;
  'privacy-none': Plain;
  'export-caption': Plain;
  'erase-ask': Plain;
  'erase-ask-coach': Plain;
  erased: Plain;
  /** To a client whose coach erased their own practice. */
  'coach-left': { name: string };
  sorry: Plain;
  outdated: Plain;
  'not-yours': Plain;
  'possible-repeat': Plain;
  'unknown-command': Plain;
  'text-only': Plain;
}

/** Small answers on top of a button. */
interface ToastTexts {
  'toast-taken-back': Plain;
  'toast-sent-now': Plain;
  'toast-at-opening': Plain;
  'toast-waits': Plain;
  'toast-noted': Plain;
  'toast-left': Plain;
}

/** Words on buttons: at most 30 characters. */
interface ButtonTexts {
  'button-words': { label: string };
  'button-name': { name: string };
  'button-leave': Plain;
  'button-urgent': Plain;
  'button-take-back': Plain;
  'button-take-last': Plain;
  'button-take-all': { count: number };
  'button-questions': Plain;
  'button-terms': Plain;
  'button-not-urgent': Plain;
  'button-urgent-sure': Plain;
  'button-was-urgent': Plain;
  'button-could-wait': Plain;
  'button-show-waiting': { count: number };
  'button-answer': Plain;
  'button-answer-name': { name: string };
  'button-answer-repeat': { name: string };
  'button-repeat': Plain;
  'button-at-opening': Plain;
  'button-send-now': Plain;
  'button-consent': Plain;
  'button-accept': Plain;
  'button-decline': Plain;
  'button-come-back': Plain;
  'button-stay': Plain;
  'button-pause': Plain;
  'button-erase': Plain;
  'button-erase-sure': Plain;
  'button-export': Plain;
  'button-undo': Plain;
  'button-nobody': Plain;
  'button-hours-preset': { hours: Hours };
  'button-hours-telegram': Plain;
  'button-for': { length: Length };
  'button-until-opening': Plain;
  'button-until-i-say': Plain;
  'button-today': Plain;
  'button-tomorrow': Plain;
  'button-week': Plain;
  'button-away-off': Plain;
  'button-invite': Plain;
  'button-invite-coach': Plain;
  'button-clients': Plain;
  'button-hours': Plain;
  'button-keep-name': { name: string };
  'button-share-location': Plain;
  'button-other-zone': Plain;
  'button-as-coach': Plain;
  'button-end': Plain;
  'button-send-to': { name: string };
}

/** Telegram's command menu (at most 256 characters) and the bot's own profile. */
interface ProfileTexts {
  'command-start': Plain;
  'command-help': Plain;
  'command-language': Plain;
  'command-timezone': Plain;
  'command-privacy': Plain;
  'command-hours': Plain;
  'command-open': Plain;
  'command-close': Plain;
  'command-away': Plain;
  'command-invite': Plain;
  'command-clients': Plain;
  'command-urgent': Plain;
  'command-takeback': Plain;
  'command-terms': Plain;
  'command-questions': Plain;
  'command-stop': Plain;
  'command-switch': Plain;
  'bot-name': Plain;
  'bot-about': Plain;
  'bot-description': Plain;
}

/** How moments, lengths and lists are put together; used by the wording itself. */
interface WordingTexts {
  'moment-today': { time: string };
  'moment-tomorrow': { time: string };
  'moment-yesterday': { time: string };
  'moment-date': { weekday: string; date: string; time: string };
  'moment-zone': { when: string; zone: string };
  'moment-both': { when: string; time: string; zone: string };
  'hours-zone': { hours: string; zone: string };
  'hours-off': Plain;
  'days-one': { from: string };
  'days-range': { from: string; to: string };
  'days-open-ended': { from: string };
  'length-minutes': { count: number };
  'length-hours': { count: number };
  'tally-item': { count: number };
}

/** Every utterance of the bot, with what it needs to be said. */
export interface Texts
  extends HeldTexts,
    UrgentTexts,
    RelationshipTexts,
    CoachTexts,
    CommonTexts,
    ToastTexts,
    ButtonTexts,
    ProfileTexts,
    WordingTexts {}

export type TextKey = keyof Texts;
