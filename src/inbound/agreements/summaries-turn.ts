import type { Message } from 'grammy/types';
import type { SummaryDesk } from '../../domain/agreements/summaries/desk.ts';
import { summaryDraft, summaryNote } from '../../domain/agreements/summary-nouns.ts';
import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import type { Effect } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import type { Person, Question, Side } from '../../domain/world.ts';
import { numberIn } from '../number-in.ts';
import { pressedIn } from '../pressed-in.ts';
import { decide, inPerson, type Turn } from '../turn.ts';

/** Between whom, and as which side: `who` is the client for a coach, and the practice for a client. */
export interface SummaryPlace {
  readonly side: Side;
  readonly who: number;
}

export const outdated: Toast = { text: 'outdated', args: {} };
export const notYours: Toast = { text: 'not-yours', args: {} };

/** A place as buttons and open questions name it: `201.k`, `100.c`. */
export const placeNamed = (turn: Turn, who: string | undefined, side: string | undefined): SummaryPlace => {
  const id = numberIn(who);
  if (side === 'k' || side === 'c') return { side: side === 'k' ? 'coach' : 'client', who: id };
  return { side: turn.person.coaches.includes(id) ? 'client' : 'coach', who: id };
};

export const nameOf = ({ side, who }: SummaryPlace): string => `${who}.${side === 'coach' ? 'k' : 'c'}`;

/** Decides for one side; `n` is the summary it is about, 0 for none. Null when there is nothing between the two. */
export const inSummaries = async (
  turn: Turn,
  place: SummaryPlace,
  n: number,
  how: (desk: SummaryDesk) => Decision,
): Promise<Decision | null> => {
  const { side, who } = place;
  const [practiceId, client] = side === 'coach' ? [turn.from.id, who] : [who, turn.from.id];
  const notes = [summaryDraft(side), ...(n > 0 ? [summaryNote(n)] : [])];
  const scope = { practice: practiceId, clients: [client], notes };
  const { decision } = await decide(turn, scope, (p, { practice, engagements, notes: found }) => {
    const e = engagements.get(client);
    if (!practice || !e || !can(turn.from.id, side === 'coach' ? 'answer' : 'write', practice, e)) return null;
    return how({ p, practice, e, notes: found, side, instead: pressedIn(turn) });
  });
  if (decision) await listen(turn, place, decision);
  return decision;
};

/** The next typed words are what was asked for just now; where something else is shown, nothing is asked any more. */
const listen = async (turn: Turn, place: SummaryPlace, { outcome, effects = [] }: Decision): Promise<void> => {
  if (effects.length === 0 || (outcome === 'changed' && isCutOff(turn))) return;
  const asked = effects.map(askedBy).find((one) => one !== null);
  if (!asked && !asksSummary(turn.person)) return;
  const name = nameOf(place);
  await inPerson(turn, (person, { at }) => {
    const open = asksSummary(person) ? person.dialog : null;
    if (asked?.anew && open) return { outcome: 'changed', person: { ...person, dialog: { ...open, at } } };
    if (asked) return { outcome: 'changed', person: ask(person, asked.question, at, `${name}.${asked.about}`) };
    return open ? { outcome: 'changed', person: { ...person, dialog: null } } : null;
  });
};

const cutAt = 3900;
/** Telegram cuts what is too long for one message in two: the rest comes right behind, and belongs to it. */
const isCutOff = ({ update, person }: Turn): boolean =>
  asksSummary(person) && (update.message?.text?.length ?? 0) > cutAt;

const retypedAfter = ['summary-nothing', 'summary-many', 'summary-long', 'summary-due-unread'];

/** Whether this person is asked for words of a summary. */
const asksSummary = ({ dialog }: Person): boolean =>
  dialog?.question === 'summary' || dialog?.question === 'summary-item';

interface Asked {
  readonly question: Question;
  readonly about: string;
  /** The same as before: what was typed could not be taken. */
  readonly anew?: true;
}

/** What a screen asks for. */
const askedBy = (effect: Effect): Asked | null => {
  if (effect.do === 'say' && retypedAfter.includes(effect.text))
    return { question: 'summary', about: 'lines', anew: true };
  if (effect.do !== 'show' || effect.about === null) return null;
  if (effect.what === 'summary-draft') {
    if (/^(?:ask|more)$/.test(effect.about)) return { question: 'summary', about: 'lines' };
    return /^(?:words|due)\./.test(effect.about) ? { question: 'summary-item', about: effect.about } : null;
  }
  const fix = effect.what === 'summary' ? /^(\d+)\.f(\d+)\.(\d+)$/.exec(effect.about) : null;
  return fix ? { question: 'summary-item', about: `fix.${fix[1]}.${fix[2]}.${fix[3]}` } : null;
};

/** Whether a reply is an answer nevertheless: it is to a screen of a summary, while words for one are asked for. */
export const answersSummary = ({ person }: Turn, { reply_to_message: replied }: Message): boolean =>
  asksSummary(person) &&
  (replied?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .some((button) => 'callback_data' in button && button.callback_data.startsWith('summary.'));
