import type { Note } from '../../beginning/nouns.ts';
import { type Decision, toasted } from '../../decision.ts';
import { type Effect, show, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { opensAt } from '../../present.ts';
import { stageAnswer } from '../../stages.ts';
import type { Engagement } from '../../world.ts';
import { type ClauseId, type Field, type Talk, type TalkNote, talkNote } from '../terms-nouns.ts';
import { currentVersion, type TermsDesk, termsOf } from './desk.ts';
import { fieldsOf, withValue, writeValue } from './fields.ts';
import { hintFor } from './hints.ts';
import { wordsAtMost } from './limits.ts';
import { contentIn, negotiates, openTalks, saysTheSame } from './standing.ts';
import { mineButton } from './terms-buttons.ts';

export type TalkDesk = Omit<TermsDesk, 'see' | 'handbook'>;

/** What a client says about a clause: a question, other words for it, or another value, as `fields.ts` writes values. */
export type Said =
  | { readonly is: 'question' | 'words'; readonly text: string }
  | { readonly is: 'value'; readonly field: Field; readonly to: string };

/** A question is at most so many characters; words for a clause may be as long as the coach's own. */
export const questionAtMost = 1000;
/** So many things may wait for the coach's answer at once. */
export const openAtMost = 12;

/**
 * The client says something about a clause of a version they have read. It counts for the present version if the clause says the
 * same there; otherwise nothing is passed on, and the client is shown what is different now. Refused: too long, too much at once,
 * a value that cannot be read or stands there already.
 */
export const sayAbout = (desk: TalkDesk, version: number, clause: ClauseId, said: Said): Decision => {
  const { p, practice, e } = desk;
  if (!negotiates(e)) return stageAnswer(p, practice, e);
  const current = currentVersion(e, p.at);
  if (!saysTheSame(desk, clause, version, current)) return differs(e, version, current, clause);
  const refused = refusal(desk, current, said);
  if (refused) return refused;
  const note = noteOf(said);
  const isSaid = openTalks(e).some((talk) => talk.clause === clause && isSame(desk.notes.get(talkNote(talk.n)), note));
  return isSaid ? toasted('toast-noted') : passedOn(desk, { clause, version: current, is: said.is }, note);
};

/** "Ask", "other words": what the client types next is about this clause, if it still says what they have read. */
export const askToSay = (desk: TalkDesk, version: number, clause: ClauseId, is: 'question' | 'words'): Decision => {
  const { p, practice, e } = desk;
  if (!negotiates(e)) return stageAnswer(p, practice, e);
  const current = currentVersion(e, p.at);
  if (!saysTheSame(desk, clause, version, current)) return differs(e, version, current, clause);
  const effect =
    is === 'words'
      ? toClient(e, 'terms-words-now', { most: wordsAtMost })
      : toClient(e, 'terms-ask-now', { most: questionAtMost });
  return { outcome: 'asked', effects: [effect] };
};

/** "Another value": which one, if the clause has several, and then what it shall be, with a few to choose from. */
export const askForValue = (desk: TalkDesk, version: number, clause: ClauseId, field: Field | null): Decision => {
  const { p, practice, e } = desk;
  if (!negotiates(e)) return stageAnswer(p, practice, e);
  const current = currentVersion(e, p.at);
  if (!saysTheSame(desk, clause, version, current)) return differs(e, version, current, clause);
  const [first, ...others] = fieldsOf(clause);
  const only = others.length === 0 ? first : undefined;
  const one = field ?? only ?? null;
  if (!first) return toasted('outdated');
  const about = one === null ? [current, clause, 'fields'] : [current, clause, 'field', one];
  return { outcome: 'asked', effects: [show('client', e, 'terms-clause', { about: about.join('.') })] };
};

/** Why something typed is no value, and the part that was not understood. */
interface Problem {
  readonly problem: string;
  readonly part: string;
}

/** What was typed is no value of that kind: why, with an example, and the question stays open. */
export const valueUnread = (e: Engagement, field: Field, { problem: why, part }: Problem): Decision =>
  refused(toClient(e, 'terms-value-refused', { why, part: field === 'weekly' ? part : '', hint: hintFor(field) }));

const noteOf = (said: Said): TalkNote =>
  said.is === 'value'
    ? { is: 'talk', text: '', value: { field: said.field, to: said.to }, answer: null }
    : { is: 'talk', text: said.text.normalize('NFC').trim(), value: null, answer: null };

const isSame = (one: Note | undefined, { text, value }: TalkNote): boolean =>
  one?.is === 'talk' && one.text === text && one.value?.field === value?.field && one.value?.to === value?.to;

const refusal = ({ e, notes, practice }: TalkDesk, current: number, said: Said): Decision | null => {
  if (openTalks(e).length >= openAtMost) return refused(toClient(e, 'terms-talk-many', { most: openAtMost }));
  if (said.is === 'value') return valueRefusal(contentIn(notes, practice, current), said);
  const count = noteOf(said).text.length;
  const most = said.is === 'words' ? wordsAtMost : questionAtMost;
  if (count === 0) return toasted('outdated');
  return count > most ? refused(toClient(e, 'terms-talk-long', { count, most })) : null;
};

const refused = (effect: Effect): Decision => ({ outcome: 'refused', effects: [effect] });

const valueRefusal = (
  content: ReturnType<typeof contentIn>,
  { field, to }: Extract<Said, { is: 'value' }>,
): Decision | null => {
  const values = content && withValue(content.values, field, to);
  if (!content || !values) return toasted('outdated');
  return writeValue(values, field) === writeValue(content.values, field) ? toasted('toast-terms-value-same') : null;
};

/** While the client wrote, the clause has come to say something else. */
const differs = (e: Engagement, version: number, current: number, clause: ClauseId): Decision => ({
  outcome: 'refused',
  effects: [show('client', e, 'terms-clause', { about: [current, clause, 'differs', version].join('.') })],
});

const passedOn = (desk: TalkDesk, about: Pick<Talk, 'clause' | 'version' | 'is'>, note: TalkNote): Decision => {
  const { p, practice, e } = desk;
  const terms = termsOf(e);
  const n = terms.talked + 1;
  const talk: Talk = { n, ...about, at: p.at, state: 'open', seen: false };
  const told = notify(p, practice, e.client, 'terms-talk', `${n}`);
  const { proposal } = terms;
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [
      {
        ...e,
        terms: {
          ...terms,
          ...{ talks: [...terms.talks, talk], talked: n },
          proposal: proposal && { ...proposal, movedAt: p.at, reminded: 0 },
        },
      },
    ],
    notes: new Map([[talkNote(n), note]]),
    facts: [
      {
        ...{ client: e.client, what: 'terms-asked', by: 'client' },
        data: { talk: n, clause: talk.clause, version: talk.version, is: talk.is },
        words: note.value ? { field: note.value.field, to: note.value.to } : { text: note.text },
      },
    ],
    effects: [whenSeen(desk), ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
  };
};

/** It is kept, and when the coach will see it. */
const whenSeen = ({ p, practice, e }: TalkDesk): Effect => {
  const opens = opensAt(p, practice, null);
  const more = { buttons: [[mineButton(e)]] };
  if (opens === null) return toClient(e, 'terms-said-open-ended', {}, more);
  return opens <= p.at
    ? toClient(e, 'terms-said-now', {}, more)
    : toClient(e, 'terms-said', { opens: { moment: opens } }, more);
};
