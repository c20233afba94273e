import type { Filter } from '../../domain/agreements/record/choosing.ts';
import { filterNamed } from '../../domain/agreements/record/filter-words.ts';
import { type Sight, seeEveryone, seeRecord, sightOf } from '../../domain/agreements/record/seeing.ts';
import { cut } from '../../domain/beginning/wording.ts';
import { can } from '../../domain/can.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { toPerson } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import { practiceOrAsked } from '../current.ts';
import { numberIn } from '../number-in.ts';
import { decide, inEngagement, inPerson, type Turn } from '../turn.ts';
import { chosenNow } from '../writing.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;

/** Whose record: as the client of a practice, or as the coach of a client; the coach's client 0 is all of them. */
interface Whose {
  readonly as: 'c' | 'k';
  readonly id: number;
}

const soughtAtMost = 60;
const notYours: Toast = { text: 'not-yours', args: {} };

const whoseIn = (as: string | undefined, id: string | undefined): Whose | null =>
  (as === 'c' || as === 'k') && numberIn(id) >= 0 ? { as, id: numberIn(id) } : null;

/** `/agreements`: what was agreed; with a word or a date behind it, what was agreed about that. */
export const agreements = async (turn: Turn, argument: string): Promise<void> => {
  const whose = await speaking(turn);
  if (whose) await look(turn, whose, sightFor(turn, argument), null);
};

/** A coach speaks as a coach unless they chose to be somebody's client. */
const speaking = async (turn: Turn): Promise<Whose | null> => {
  const { person, practice } = turn;
  const isClient = person.coaches.length > 0 && (!practice || (person.hat !== null && person.hat !== person.id));
  if (practice && !isClient) return { as: 'k', id: chosenNow(turn)?.client ?? 0 };
  if (isClient) return asClient(turn);
  await inPerson(turn, (one) => ({ outcome: 'refused', person: one, effects: [toPerson(one.id, 'stranger', {})] }));
  return null;
};

const asClient = async (turn: Turn): Promise<Whose | null> => {
  const practice = await practiceOrAsked(turn);
  return practice === null ? null : { as: 'c', id: practice };
};

const sightFor = (turn: Turn, text: string): Sight => {
  const of = text.trim() === '' ? 'open' : (filterNamed(text) ?? { asked: kept(turn, text) });
  return { of, page: 0 };
};

/** Keeps what is looked for in memory, and names it by a mark that says nothing to others. */
const kept = (turn: Turn, text: string): string => {
  const words = cut(text.replace(/\s+/g, ' ').trim(), soughtAtMost);
  const mark = markOf(turn, words);
  turn.searches.keep(mark, words);
  return mark;
};

const markOf = (turn: Turn, words: string): string => turn.hashOfSeed(`search-${words}`).slice(0, 10);

const look = async (turn: Turn, whose: Whose, sight: Sight, instead: number | null): Promise<Decision | null> => {
  const { decision } = await (whose.as === 'c'
    ? inEngagement(turn, whose.id, turn.from.id, (_, p, e) =>
        can(turn.from.id, 'leave', p, e) ? seeRecord('client', e, sight, instead) : null,
      )
    : lookAsCoach(turn, whose.id, sight, instead));
  return decision;
};

const lookAsCoach = (turn: Turn, client: number, sight: Sight, instead: number | null) =>
  client === 0
    ? decide(turn, { practice: turn.person.id }, (_, { practice }) => (practice ? seeEveryone(sight, instead) : null))
    : inEngagement(turn, turn.person.id, client, (_, p, e) =>
        can(turn.from.id, 'answer', p, e) ? seeRecord('coach', e, sight, instead) : null,
      );

/** The buttons of `agreed`: as whom, whose record, what of it, which page. The message changes in place. */
export const pressAgreed = async (
  turn: Turn,
  [as, id, what = '', page]: readonly string[],
  message: number | null,
): Promise<Toast | undefined> => {
  const whose = whoseIn(as, id);
  const sight = sightOf(what, page);
  if (!whose || (what !== 'find' && !sight)) return { text: 'outdated', args: {} };
  if (!isTheirs(turn, whose)) return notYours;
  if (!sight || !isKnown(turn, sight.of)) return void (await askWhat(turn, whose));
  return (await look(turn, whose, sight, message)) ? undefined : notYours;
};

const isTheirs = ({ person, practice }: Turn, { as, id }: Whose): boolean =>
  as === 'c' ? person.coaches.includes(id) : practice !== null && (id === 0 || practice.clients.includes(id));

/** Whether it is still known what the mark stands for: the process that kept it may be gone, but the message itself shows it. */
const isKnown = (turn: Turn, of: Filter | { readonly asked: string }): boolean => {
  if (typeof of === 'string' || turn.searches.find(of.asked) !== null) return true;
  const { message } = turn.update.callback_query ?? {};
  const [title = ''] = (message && 'text' in message ? (message.text ?? '') : '').split('\n');
  const [, words] = /[«„“](.+)[»”]/u.exec(title) ?? [];
  if (words === undefined || markOf(turn, words) !== of.asked) return false;
  turn.searches.keep(of.asked, words);
  return true;
};

const askWhat = (turn: Turn, { as, id }: Whose): Promise<unknown> =>
  inPerson(turn, (person, { at }) => ({
    outcome: 'asked',
    person: ask(person, 'agreements-word', at, `${as}.${id}`),
    effects: [toPerson(person.id, 'agreements-ask', {})],
  }));

/** What is typed to find something again. */
export const typedRecord: Record<'agreements-word', Typed> = {
  'agreements-word': async (turn, text) => {
    const { dialog } = turn.person;
    const whose = dialog?.question === 'agreements-word' ? whoseIn(...partsOf(dialog.about)) : null;
    if (!whose || !isTheirs(turn, whose)) return;
    await look(turn, whose, sightFor(turn, text), null);
    await inPerson(turn, (person) => ({ outcome: 'changed', person: { ...person, dialog: null } }));
  },
};

const partsOf = (about: string | null): [string | undefined, string | undefined] => {
  const [as, id] = (about ?? '').split('.');
  return [as, id];
};
