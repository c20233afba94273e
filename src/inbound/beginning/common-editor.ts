import type { Message } from 'grammy/types';
import { type Asked, answerAsked, askForAnswer, closeAsked } from '../../domain/beginning/questions/asked-answers.ts';
import { openCommonList, pressCommonList, takeCommonWords } from '../../domain/beginning/questions/common-editor.ts';
import type { HelpDesk } from '../../domain/beginning/questions/common-questions.ts';
import {
  askDraftHalf,
  beginDraft,
  keepDraft,
  leaveDraft,
  rewordDraft,
} from '../../domain/beginning/questions/drafts.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { toCoach } from '../../domain/effects.ts';
import { awaited } from '../../domain/person.ts';
import type { Person } from '../../domain/world.ts';
import { type Link, questionChat } from '../../state/links.ts';
import { isCopyable, kindOf, refOf } from '../kinds.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { inEditor } from './editor-turn.ts';
import { asCoach } from './help-desk.ts';

const outdated: Toast = { text: 'outdated', args: {} };

/** `/questions` of a coach: the list to edit. */
export const openList = async (turn: Turn): Promise<void> => {
  await inEditor(turn, null, openCommonList);
};

interface Pressed {
  readonly desk: HelpDesk;
  readonly coach: Person;
  readonly n: number;
  readonly more: string;
  readonly message: number | null;
}

/** What a coach presses under a client's question, by its number. */
const presses: Record<string, (pressed: Pressed) => Decision> = {
  answer: ({ desk, coach, n }) => askForAnswer(desk, coach, n < 0 ? 'help' : n, false),
  keep: ({ desk, coach, n }) => askForAnswer(desk, coach, n, true),
  close: ({ desk, n, message }) => closeAsked(desk, n, message),
  add: ({ desk, n, message }) => beginDraft(desk, n, message),
  reword: ({ desk, coach, n, more }) => askDraftHalf(desk, coach, n, more === 'answer' ? 'answer' : 'question'),
  put: ({ desk, n, message }) => keepDraft(desk, n, message),
  without: ({ desk, n, message }) => leaveDraft(desk, n, message),
};

/** The buttons of `common` that are a coach's. */
export const pressAsCoach = async (
  turn: Turn,
  [what = '', ...parts]: readonly string[],
  message: number | null,
): Promise<Toast | undefined> => {
  if (what === 'my') return inEditor(turn, message, (editing) => pressCommonList(editing, parts));
  const how = Object.hasOwn(presses, what) ? presses[what] : undefined;
  if (!how) return outdated;
  const [client, which, more = ''] = parts;
  const n = numberIn(which);
  const { decision } = await asCoach(turn, { client: numberIn(client), n: n < 0 ? null : n }, (desk, coach) =>
    how({ desk, coach, n, more, message }),
  );
  return decision?.toast;
};

/** Typed words for the list, or for a question that is to be added to it. */
export const typedForList = async (turn: Turn, text: string): Promise<void> => {
  const [what, client, which, half] = (turn.person.dialog?.about ?? '').split('.');
  if (what !== 'draft') {
    await inEditor(turn, null, (editing) => takeCommonWords(editing, text));
    return;
  }
  const n = numberIn(which);
  await asCoach(turn, { client: numberIn(client), n }, (desk, coach) =>
    rewordDraft(desk, coach, n, half === 'answer' ? 'answer' : 'question', text),
  );
};

/** What a coach typed in answer to a client's question. */
export const typedByCoach = async (turn: Turn, client: number, what: string, keep: boolean): Promise<void> => {
  const { message } = turn.update;
  const asked = what === 'help' ? 'help' : numberIn(what);
  if (!message || client < 0) return;
  await asCoach(turn, { client, n: asked === 'help' ? null : asked }, (desk, coach) => ({
    ...(answer(desk, asked, message, keep) ?? gone(desk)),
    person: { ...coach, dialog: null },
  }));
};

const gone = ({ e }: HelpDesk): Decision => ({ outcome: 'refused', effects: [toCoach(e.client, 'asked-gone', {})] });

const answer = (desk: HelpDesk, asked: Asked, message: Message, keep: boolean): Decision | null => {
  const kind = kindOf(message);
  const text = message.text ?? null;
  return kind && isCopyable(message, kind) ? answerAsked(desk, asked, { ref: refOf(message, kind), text, keep }) : null;
};

/** What the coach writes in a client's topic may answer their question: in reply to it, or after "answer" was pressed. */
export const answeredInTopic = async (turn: Turn, client: number, link: Link | null, message: Message) => {
  if (link?.chat === questionChat) return answeredByReply(turn, client, link.message ?? 0, message);
  const { person } = turn;
  const open = awaited(person, turn.present().at) === 'asked' ? person.dialog?.about?.split('.') : undefined;
  const [who, what = '', keep] = open ?? [];
  if (numberIn(who) !== client) return false;
  await typedByCoach(turn, client, what, keep === 'keep');
  return true;
};

/** Whoever replies to a client's question answers it. False when it is answered already: then it is a message like any other. */
export const answeredByReply = async (turn: Turn, client: number, n: number, message: Message): Promise<boolean> => {
  const asked = n === 0 ? 'help' : n;
  const { decision } = await asCoach(turn, { client, n: n === 0 ? null : n }, (desk) =>
    answer(desk, asked, message, false),
  );
  return decision?.outcome === 'relayed';
};
