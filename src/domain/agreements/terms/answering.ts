import type { Note } from '../../beginning/nouns.ts';
import { type Decision, outdated } from '../../decision.ts';
import { type Effect, show, toCoach } from '../../effects.ts';
import type { Engagement } from '../../world.ts';
import { type Talk, type TalkNote, type TermsDraft, talkNote, termsDraft } from '../terms-nouns.ts';
import { draftIn, termsOf } from './desk.ts';
import { quietly, withSeen } from './proposing.ts';
import { negotiates, openTalks, talkOf } from './standing.ts';
import { questionAtMost } from './talking.ts';
import { cardButton, previewButton } from './terms-buttons.ts';
import { newDraft, type WritingDesk, withTalk } from './writing.ts';

type Outcome = 'answered' | 'taken' | 'kept';

/** An answer is at most so many characters. */
export const answerAtMost = questionAtMost;

/** What the client has said, if the coach has still to answer it. */
const openTalk = ({ e }: WritingDesk, n: number): Talk | null => {
  const talk = talkOf(e, n);
  return negotiates(e) && talk?.state === 'open' ? talk : null;
};

const noteOf = ({ notes }: WritingDesk, n: number): TalkNote | null => {
  const note = notes.get(talkNote(n));
  return note?.is === 'talk' ? note : null;
};

/** Everything that waits for an answer, for the coach to go through; they have read it then. */
export const seeTalks = ({ e }: WritingDesk): Decision => {
  const talks = openTalks(e);
  if (talks.length === 0) return outdated;
  return {
    outcome: 'changed',
    engagements: [withSeen(e, talks)],
    effects: talks.map(({ n }) => show('coach', e, 'terms-talk', { about: `${n}` })),
  };
};

/** "Answer", "keep mine, because": the coach's next words go to the client. */
export const askForWords = (desk: WritingDesk, n: number): Decision => {
  const talk = openTalk(desk, n);
  if (!talk) return outdated;
  return {
    outcome: 'asked',
    engagements: [withSeen(desk.e, [talk])],
    // Into the private chat, where words to the client are typed for this.
    effects: [show('coach', desk.e, 'terms-talk', { about: `${n}.ask` })],
  };
};

/** The coach answers a question in words. */
export const answerTalk = (desk: WritingDesk, n: number, text: string): Decision =>
  openTalk(desk, n)?.is === 'question' ? inWords(desk, n, 'answered', text) : outdated;

/** The coach keeps the clause as it is, with a word about it or without (null). */
export const keepTalk = (desk: WritingDesk, n: number, text: string | null): Decision => {
  const talk = openTalk(desk, n);
  if (!talk || talk.is === 'question') return outdated;
  return text === null ? settled(desk, talk, 'kept', null) : inWords(desk, n, 'kept', text);
};

/** The coach takes what the client proposed: into the draft, which is begun if there is none. */
export const takeTalk = (desk: WritingDesk, n: number): Decision => {
  const talk = openTalk(desk, n);
  const note = talk && noteOf(desk, n);
  const draft = talk && note && withTalk(draftIn(desk.e, desk.notes) ?? newDraft(desk), talk, note);
  return talk && draft ? settled(desk, talk, 'taken', null, draft) : outdated;
};

const inWords = (desk: WritingDesk, n: number, outcome: Outcome, text: string): Decision => {
  const talk = openTalk(desk, n);
  const words = text.normalize('NFC').trim();
  if (!talk || words === '') return outdated;
  if (words.length <= answerAtMost) return settled(desk, talk, outcome, words);
  const tooLong = toCoach(desk.e.client, 'terms-talk-long', { count: words.length, most: answerAtMost });
  return { outcome: 'refused', effects: [tooLong] };
};

const settled = (
  desk: WritingDesk,
  talk: Talk,
  outcome: Outcome,
  text: string | null,
  draft: TermsDraft | null = null,
): Decision => {
  const { p, practice, e } = desk;
  const note = noteOf(desk, talk.n);
  const after = withOutcome(e, p.at, talk, outcome, draft !== null);
  return {
    outcome: 'changed',
    engagements: [after],
    notes: new Map<string, Note>([
      ...(note ? [[talkNote(talk.n), { ...note, answer: text }] as const] : []),
      ...(draft ? [[termsDraft, draft] as const] : []),
    ]),
    facts: [
      {
        ...{ client: e.client, what: 'terms-answered', by: 'coach', data: { talk: talk.n, outcome } },
        ...(text === null ? {} : { words: { text } }),
      },
    ],
    effects: [show('client', e, 'terms-talk', { about: `${talk.n}`, ...quietly(p, practice, e) }), ...next(after)],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** The client hears of it now: from here on it is the client who is waited for. */
const withOutcome = (e: Engagement, at: number, talk: Talk, state: Outcome, drafts: boolean): Engagement => {
  const terms = termsOf(e);
  const { proposal } = terms;
  return {
    ...e,
    terms: {
      ...terms,
      talks: terms.talks.map((one) => (one.n === talk.n ? { ...one, state, seen: true } : one)),
      proposal: proposal && { ...proposal, movedAt: at, reminded: 0 },
      drafting: terms.drafting || drafts,
    },
  };
};

/** What the coach does next: answers what is left, or, where something was taken, looks the next version through and sends it. */
const next = (e: Engagement): Effect[] => {
  const [talk] = openTalks(e);
  if (talk) return [show('coach', e, 'terms-talk', { about: `${talk.n}` })];
  const { drafting, talks } = termsOf(e);
  return drafting && talks.some(({ state }) => state === 'taken')
    ? [toCoach(e.client, 'terms-all-answered', {}, { buttons: [[previewButton(e)]] })]
    : [toCoach(e.client, 'terms-answered-coach', {}, { buttons: [[cardButton(e)]] })];
};
