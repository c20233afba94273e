import { type Decision, outdated } from '../../decision.ts';
import { type Button, type Say, show, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { opensAt, type Present } from '../../present.ts';
import { press } from '../../press.ts';
import type { Engagement, Practice } from '../../world.ts';
import { type Ask, askedNote } from '../nouns.ts';
import { cleanWords } from '../questionnaire/editor-limits.ts';
import { type HelpDesk, mayAsk } from './common-questions.ts';

/** A question is no letter; what is longer is better talked over. */
export const askedAtMost = 1000;
/** So many answered questions of one client are remembered. */
const answeredAtMost = 10;
/** A client who chooses none of the answers that were offered has asked the coach, in ms. */
const chooseFor = 30 * 60_000;

export const askOf = (e: Engagement, n: number): Ask | null => e.asks.find((ask) => ask.n === n) ?? null;

/** A question and its words are gone. */
export const forgotten = (e: Engagement, n: number): Decision => ({
  outcome: 'changed',
  engagements: [{ ...e, asks: e.asks.filter((ask) => ask.n !== n) }],
  notes: new Map([[askedNote(n), null]]),
});

/** "No, ask my coach": the coach is told in contact hours, and the client knows when. */
export const passOn = ({ p, practice, e }: HelpDesk, n: number, instead: number | null): Decision => {
  if (askOf(e, n)?.state !== 'offered') return outdated;
  const passed = handedOn(p, practice, e, n);
  return { ...passed, effects: [keptSay(p, practice, e, n, instead), ...(passed.effects ?? [])] };
};

const handedOn = (p: Present, practice: Practice, e: Engagement, n: number): Decision => {
  const told = notify(p, practice, e.client, 'asked', `${n}`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    ...inState(e, n, 'open'),
    facts: [{ client: e.client, what: 'asked', by: 'client' }],
    effects: told.effects ?? [],
  };
};

/** When a question that was never decided about goes to the coach (epoch ms); null when there is none. */
export const askLook = (_: Present, __: Practice, e: Engagement): number | null => {
  const [first] = mayAsk(e) ? e.asks.filter(({ state }) => state === 'offered') : [];
  return first ? first.at + chooseFor : null;
};

/** The client chose nothing: the coach is asked. They were told it would be so. */
export const passUndecided = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const due = askLook(p, practice, e);
  const first = e.asks.find(({ state }) => state === 'offered');
  return first && due !== null && due <= p.at ? handedOn(p, practice, e, first.n) : null;
};

/** A question in another state; of those that are answered only the latest are remembered. */
export const inState = (e: Engagement, n: number, state: Ask['state']): Pick<Decision, 'engagements' | 'notes'> => {
  const asks = e.asks.map((ask) => (ask.n === n ? { ...ask, state } : ask));
  const gone = asks.filter((ask) => ask.state === 'answered').slice(0, -answeredAtMost);
  return {
    engagements: [{ ...e, asks: asks.filter((ask) => !gone.includes(ask)) }],
    ...(gone.length > 0 ? { notes: new Map(gone.map((ask) => [askedNote(ask.n), null])) } : {}),
  };
};

const keptSay = (p: Present, practice: Practice, e: Engagement, n: number, instead: number | null): Say => {
  const opens = opensAt(p, practice, null);
  const back: Button = { text: 'button-take-back', press: press('common', 'undo', practice.id, n) };
  const more = { instead, buttons: opens === null || opens > p.at ? [[back]] : [] };
  if (opens === null) return toClient(e, 'asked-kept-open-ended', {}, more);
  return opens <= p.at
    ? toClient(e, 'asked-kept-now', {}, more)
    : toClient(e, 'asked-kept', { opens: { moment: opens } }, more);
};

/** The client thinks better of it, before the coach has seen it. */
export const takeQuestionBack = ({ practice, e }: HelpDesk, n: number, message: number | null): Decision => {
  const isThis = (one: Practice['notices'][number]): boolean =>
    one.client === e.client && one.notice === 'asked' && one.about === `${n}`;
  if (askOf(e, n)?.state !== 'open' || !practice.notices.some(isThis)) return outdated;
  return {
    ...forgotten(e, n),
    practice: { ...practice, notices: practice.notices.filter((one) => !isThis(one)) },
    effects: [toClient(e, 'asked-taken-back', {}, { instead: message })],
  };
};

/** A question that was edited in the chat, as long as it waits. */
export const reworded = ({ practice, e, notes }: HelpDesk, n: number, typed: string): Decision | null => {
  const ask = askOf(e, n);
  const note = notes.get(askedNote(n));
  const text = cleanWords(typed).slice(0, askedAtMost);
  if (!ask || ask.state === 'answered' || note?.is !== 'asked' || text === '' || text === note.text) return null;
  // Whoever has read the old wording is shown the new one.
  const isSeen = ask.state === 'open' && !practice.notices.some((one) => one.about === `${n}`);
  const again = isSeen ? [show('coach', e, 'asked', { about: `${n}`, gated: true })] : [];
  return { outcome: 'changed', notes: new Map([[askedNote(n), { ...note, text }]]), effects: again };
};
