import {
  askForQuestion,
  isAnsweredNow,
  offeredAgain,
  readOffered,
  takeDown,
  unanswered,
} from '../../domain/beginning/questions/asks.ts';
import { passOn, takeQuestionBack } from '../../domain/beginning/questions/asks-passed.ts';
import { type HelpDesk, mayAsk, questionList, readCommon } from '../../domain/beginning/questions/common-questions.ts';
import { enoughHelp, wantHelp } from '../../domain/beginning/questions/lost.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { toPerson } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import { clientWrites } from '../../domain/relay.ts';
import { practiceOrAsked } from '../current.ts';
import { isCopyable, kindOf, refOf } from '../kinds.ts';
import { numberIn } from '../number-in.ts';
import { decide, inPerson, type Turn } from '../turn.ts';
import { openList, pressAsCoach, typedByCoach, typedForList } from './common-editor.ts';
import { asClient } from './help-desk.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;
type Press = (desk: HelpDesk, parts: readonly string[], message: number | null) => Decision;

const notYours: Toast = { text: 'not-yours', args: {} };

/** `/questions`, with or without one: a coach edits the list, a client reads it or asks. */
export const questions = async (turn: Turn, argument: string): Promise<void> => {
  const { person } = turn;
  const asCoach = turn.practice !== null && (person.hat === person.id || person.hat === null);
  if (asCoach) return openList(turn);
  if (person.coaches.length === 0) return refused(turn);
  const practice = await practiceOrAsked(turn);
  if (practice === null) return;
  if (argument.trim() === '') await showList(turn, practice);
  else await askedByClient(turn, practice, argument);
};

const refused = async (turn: Turn): Promise<void> => {
  await inPerson(turn, (person) => ({
    outcome: 'refused',
    person,
    effects: [toPerson(person.id, 'stranger', {})],
  }));
};

const showList = async (turn: Turn, practice: number): Promise<Toast | undefined> => {
  const where = { practice, client: turn.person.id, n: null };
  const { decision } = await asClient(turn, where, (desk) => ({
    outcome: 'answered',
    effects: [questionList(desk, 0, null)],
  }));
  return decision ? decision.toast : notYours;
};

/** The button that leads to the list. */
export const pressQuestions = (turn: Turn, [practice]: readonly string[]): Promise<Toast | undefined> =>
  showList(turn, numberIn(practice));

/** What is pressed in the list itself. */
const inList: Record<string, Press> = {
  list: (desk, [page], message) => ({
    outcome: 'answered',
    effects: [questionList(desk, Math.max(0, numberIn(page)), message)],
  }),
  read: (desk, [id = '', page], message) => readCommon(desk, id, Math.max(0, numberIn(page)), message),
  no: (desk, [id = ''], message) => unanswered(desk, id, message),
  none: (desk, _, message) => askForQuestion(desk, message),
  help: (desk, [why, id = ''], message) =>
    mayAsk(desk.e)
      ? wantHelp(desk.p, desk.practice, desk.e, why === 'unanswered' ? 'unanswered' : 'read', id, message)
      : askForQuestion(desk, message),
  enough: ({ e }, _, message) => enoughHelp(e, message),
};

/** What is pressed about a question of the client's own, by its number. */
const aboutOwn: Record<string, (desk: HelpDesk, n: number, more: string, message: number | null) => Decision> = {
  seen: readOffered,
  others: (desk, n, _, message) => offeredAgain(desk, n, message),
  ok: (desk, n, _, message) => isAnsweredNow(desk, n, message),
  ask: (desk, n, _, message) => passOn(desk, n, message),
  undo: (desk, n, _, message) => takeQuestionBack(desk, n, message),
};

/** The buttons of `common`: what comes after the verb. */
export const pressCommon = async (
  turn: Turn,
  [what = '', where, ...parts]: readonly string[],
  message: number | null,
): Promise<Toast | undefined> => {
  const own = Object.hasOwn(aboutOwn, what) ? aboutOwn[what] : undefined;
  const inTheList = Object.hasOwn(inList, what) ? inList[what] : undefined;
  const how: Press | undefined = own ? (desk, [n, more = ''], at) => own(desk, numberIn(n), more, at) : inTheList;
  if (!how) return pressAsCoach(turn, [what, where ?? '', ...parts], message);
  const practice = numberIn(where);
  const n = own ? numberIn(parts[0]) : null;
  const { decision } = await asClient(turn, { practice, client: turn.from.id, n }, (desk) => how(desk, parts, message));
  await listen(turn, decision?.outcome === 'asked' ? practice : null);
  return decision ? decision.toast : notYours;
};

/** Whether the next message of this client is a question of theirs, whatever its kind: then it goes no other way. */
export const isListening = ({ person }: Turn): boolean =>
  person.dialog?.question === 'asked' && (person.dialog.about ?? '').startsWith('client.');

/** The next words are the client's question to that practice; null: they are not, after all. */
const listen = async (turn: Turn, practice: number | null): Promise<void> => {
  if (practice === null && !isListening(turn)) return;
  await decide(
    turn,
    { person: turn.person.id },
    (present, { person }) => {
      const one = person ?? turn.person;
      const next = practice === null ? { ...one, dialog: null } : ask(one, 'asked', present.at, `client.${practice}`);
      return { outcome: 'changed', person: next };
    },
    '-listen',
  );
};

/** Something else is pressed: what is typed then is no question. */
export const listenNoMore = (turn: Turn): Promise<void> => listen(turn, null);

/** The client's own question. What is spoken goes its ordinary way when the work is going on; before, it is asked for in writing. */
const askedByClient = async (turn: Turn, practice: number, text: string): Promise<void> => {
  const { message } = turn.update;
  const kind = message && kindOf(message);
  if (!message || !kind) return;
  const n = message.message_id;
  const written = { ref: refOf(message, kind), copyable: isCopyable(message, kind) };
  const { decision } = await asClient(turn, { practice, client: turn.person.id, n }, (desk) =>
    text.trim() === '' && desk.e.stage === 'active'
      ? clientWrites(desk.p, desk.practice, desk.e, written)
      : takeDown(desk, n, text),
  );
  await listen(turn, decision?.outcome === 'asked' ? practice : null);
};

/** Typed words of common questions and their answers: a client's question, or what a coach says to it. */
export const typedCommon: Record<'common-words' | 'asked', Typed> = {
  'common-words': typedForList,
  asked: async (turn, text) => {
    const [who = '', what = '', keep] = (turn.person.dialog?.about ?? '').split('.');
    if (who === 'client') await askedByClient(turn, numberIn(what), text);
    else await typedByCoach(turn, numberIn(who), what, keep === 'keep');
  },
};
