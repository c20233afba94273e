import { isNight } from '../../beginning/fair.ts';
import { type Decision, type Fact, toasted } from '../../decision.ts';
import { type Effect, show, toClient, toCoach } from '../../effects.ts';
import { parseDate } from '../../hours/hours-dates.ts';
import { DAY_MINUTES, MINUTE_MS } from '../../hours/hours-schedule.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { type Talk, type TermsDraft, type TermsNote, termsDraft, termsNote } from '../terms-nouns.ts';
import { carried } from './carried.ts';
import { changedClauses } from './changes.ts';
import { currentVersion, draftIn, type TermsDesk, termsOf, versionIn } from './desk.ts';
import { markOfDraft } from './mark.ts';
import { lastAgreed, negotiates, openTalks } from './standing.ts';
import { cardButton, mineButton, withdrawButton } from './terms-buttons.ts';
import { draftTrouble } from './trouble.ts';

/** The moment a calendar day of that zone begins (epoch ms). */
const beginningOf = (p: Present, zone: string, day: string): number => {
  const utc = parseDate(day) * DAY_MINUTES * MINUTE_MS;
  const guess = utc - p.calendar.offset(zone, utc) * MINUTE_MS;
  return utc - p.calendar.offset(zone, guess) * MINUTE_MS;
};

/** Arrives without a sound where it is night. */
export const quietly = (p: Present, practice: Practice, e: Engagement): { readonly silent?: true } =>
  isNight(p, practice, e, p.at) ? { silent: true } : {};

/**
 * The coach's "send": this draft, begun from this version, and no other. It is the coach's acceptance. Refused while something does
 * not fit together, once while the client has said something that the coach has not seen, and when nothing would change.
 */
export const propose = (desk: TermsDesk, base: number, mark: string): Decision => {
  const { p, practice, e, notes } = desk;
  const draft = draftIn(e, notes);
  if (!negotiates(e))
    return { outcome: 'refused', effects: [toCoach(e.client, 'client-not-active', { stage: e.stage })] };
  if (!draft) return toasted('outdated');
  if (draft.base !== base || markOfDraft(draft) !== mark || draftTrouble(p, practice, draft) !== null)
    return { ...toasted('outdated'), effects: [show('coach', e, 'terms-draft', { about: 'preview' })] };
  const unseen = openTalks(e).filter(({ seen }) => !seen);
  if (unseen.length > 0) return seeFirst(e, unseen);
  return saysNothingNew(desk, draft) ? toasted('toast-terms-same') : sent(desk, draft);
};

/** The client has said something meanwhile: the coach sees it first, and can send all the same. */
const seeFirst = (e: Engagement, unseen: readonly Talk[]): Decision => ({
  outcome: 'refused',
  engagements: [withSeen(e, unseen)],
  effects: [
    toCoach(e.client, 'terms-see-first', { count: unseen.length }),
    ...unseen.map((talk) => show('coach', e, 'terms-talk', { about: `${talk.n}` })),
  ],
});

/** The coach has read these. */
export const withSeen = (e: Engagement, talks: readonly Talk[]): Engagement => ({
  ...e,
  terms: {
    ...termsOf(e),
    talks: termsOf(e).talks.map((talk) => (talks.some(({ n }) => n === talk.n) ? { ...talk, seen: true } : talk)),
  },
});

const saysNothingNew = ({ p, e, notes }: TermsDesk, draft: TermsDraft): boolean => {
  const current = versionIn(notes, currentVersion(e, p.at));
  return current !== null && changedClauses(current, draft).length === 0 && current.from === draft.from;
};

/** What the next version is compared with: what both accepted last, else what the client has before them. */
const comparedWith = ({ p, e }: TermsDesk): number => lastAgreed(e, p.at) || (termsOf(e).proposal?.version ?? 0);

const noteOf = (desk: TermsDesk, draft: TermsDraft): TermsNote => {
  const { practice, e, see } = desk;
  const { values, own, theirs, because, from } = draft;
  const said = { version: termsOf(e).made + 1, values, own, from };
  const marked = theirs ? { theirs } : {};
  return { is: 'terms', ...said, ...marked, because, before: comparedWith(desk), ...see(said, practice, e) };
};

const sent = (desk: TermsDesk, draft: TermsDraft): Decision => {
  const { p, practice, e } = desk;
  const note = noteOf(desk, draft);
  const after = proposed(desk, note);
  const night = isNight(p, practice, e, p.at);
  return {
    outcome: 'changed',
    engagements: [after],
    notes: new Map([
      [termsNote(note.version), note],
      [termsDraft, null],
    ]),
    facts: [
      { client: e.client, what: 'terms-sent', by: 'coach', data: { version: note.version, print: note.print } },
      ...overtakenFacts(e, after),
    ],
    effects: [
      // It is what the client waits for: it comes at once, at night without a sound.
      show('client', e, 'terms-version', { about: `${note.version}`, ...quietly(p, practice, e) }),
      toCoach(
        e.client,
        night ? 'terms-sent-quietly' : 'terms-sent',
        { version: note.version },
        { buttons: [[cardButton(e)], [withdrawButton(e, note.version)]] },
      ),
    ],
    toast: { text: 'toast-noted', args: {} },
  };
};

const proposed = (desk: TermsDesk, note: TermsNote): Engagement => {
  const { p, practice, e } = desk;
  const { version, print, values, own, from } = note;
  const terms = termsOf(e);
  return {
    ...e,
    // On the way to the beginning, sending terms is the coach's part done.
    waitingSince: e.stage === 'terms' ? null : e.waitingSince,
    terms: {
      ...terms,
      made: version,
      proposal: {
        ...{ version, print, values, urgentOwn: (own.urgent?.trim() ?? '') !== '', sentAt: p.at },
        from: from === null ? null : beginningOf(p, practice.zone, from),
        ...{ movedAt: p.at, reminded: 0 },
      },
      talks: carried(desk, terms.talks, version, note),
      drafting: false,
    },
  };
};

/** What the client said about a clause that reads otherwise now: the record says what became of it. */
const overtakenFacts = (before: Engagement, after: Engagement): Fact[] =>
  termsOf(after)
    .talks.filter(({ n, state }) => state === 'overtaken' && openTalks(before).some((talk) => talk.n === n))
    .map(({ n }) => ({
      ...{ client: before.client, what: 'terms-answered', by: 'coach' },
      data: { talk: n, outcome: 'overtaken' },
    }));

type About = (p: Present, practice: Practice, e: Engagement, version: number) => Decision;

/** The coach takes a version back that the client has not accepted. What was agreed on holds as before. */
export const withdraw: About = (p, practice, e, version) => {
  const terms = termsOf(e);
  if (terms.proposal?.version !== version) return toasted('outdated');
  const told: Effect[] = negotiates(e)
    ? [toClient(e, 'terms-withdrawn', { version }, { buttons: [[mineButton(e)]], ...quietly(p, practice, e) })]
    : [];
  return {
    outcome: 'changed',
    engagements: [{ ...e, terms: { ...terms, proposal: null } }],
    facts: [{ client: e.client, what: 'terms-withdrawn', by: 'coach', data: { version } }],
    effects: [...told, toCoach(e.client, 'terms-withdrawn-coach', { version }, { buttons: [[cardButton(e)]] })],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** So often the bot reminds of its own accord; what comes after that is the coach's to decide. */
export const remindedAtMost = 2;

/** "Remind once more": possible once, after the bot has reminded twice and told the coach. */
export const remindOnceMore: About = (p, practice, e, version) => {
  const { proposal } = termsOf(e);
  if (proposal?.version !== version || proposal.reminded !== remindedAtMost + 1 || !negotiates(e))
    return toasted('outdated');
  return {
    outcome: 'changed',
    engagements: [reminded(e)],
    effects: [
      reminder(p, practice, e, proposal),
      toCoach(e.client, 'terms-reminded-coach', {}, { buttons: [[cardButton(e)]] }),
    ],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** The same engagement with one reminder more behind it. */
export const reminded = (e: Engagement): Engagement => {
  const terms = termsOf(e);
  const { proposal } = terms;
  return { ...e, terms: { ...terms, proposal: proposal && { ...proposal, reminded: proposal.reminded + 1 } } };
};

/** A version waits for the client. */
export const reminder = (
  p: Present,
  practice: Practice,
  e: Engagement,
  { version, sentAt }: { readonly version: number; readonly sentAt: number },
): Effect =>
  toClient(
    e,
    'terms-remind',
    { version, at: { moment: sentAt } },
    { buttons: [[mineButton(e)]], ...quietly(p, practice, e) },
  );
