import {
  answerItem,
  askWords,
  confirmAll,
  type ItemAt,
  seeSummary,
  wordItem,
} from '../../domain/agreements/summaries/answering.ts';
import { type SummaryDesk, shown } from '../../domain/agreements/summaries/desk.ts';
import {
  clearDue,
  type LineAt,
  removeLine,
  setOwner,
  typeDue,
  typeWords,
} from '../../domain/agreements/summaries/draft-lines.ts';
import { addLines, askMore, dropDraft, openDraft, seeDraft } from '../../domain/agreements/summaries/drafting.ts';
import { acts } from '../../domain/agreements/summaries/item.ts';
import { notNowOffer } from '../../domain/agreements/summaries/offering.ts';
import { sendSummary } from '../../domain/agreements/summaries/sending.ts';
import type { ItemWords } from '../../domain/agreements/summary-nouns.ts';
import { type Decision, outdated as outdatedDecision, type Toast } from '../../domain/decision.ts';
import { otherSide } from '../../domain/side.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { unbutton } from '../unbutton.ts';
import { inSummaries, notYours, outdated, placeNamed } from './summaries-turn.ts';
import { beginWithWhom } from './summaries-whom.ts';

type Typed = (turn: Turn, text: string) => Promise<unknown>;
type Does = (desk: SummaryDesk, parts: readonly string[]) => Decision;

/** A line of the draft as a button or a question names it. */
const lineAt = ([i, mark = '']: readonly string[]): LineAt => ({ i: numberIn(i), mark });
const itemAt = ([n, item, turn]: readonly string[]): ItemAt => ({
  n: numberIn(n),
  item: numberIn(item),
  turn: numberIn(turn),
});

const ownerOf = ({ side }: SummaryDesk, word: string | undefined): ItemWords['owner'] | undefined => {
  switch (word) {
    case 'me':
      return side;
    case 'you':
      return otherSide(side);
    case 'both':
      return 'both';
    case 'none':
      return null;
    default:
      return undefined;
  }
};

const own: Does = (desk, parts) => {
  const owner = ownerOf(desk, parts[2]);
  return owner === undefined ? outdatedDecision : setOwner(desk, lineAt(parts), owner);
};

const act: Does = (desk, parts) => {
  const one = acts.find((name) => name === parts[3]);
  return one ? answerItem(desk, itemAt(parts), one) : outdatedDecision;
};

/** What a button does with the draft. */
const draftDoes: Record<string, Does> = {
  new: openDraft,
  'd-list': (desk, [line]) => seeDraft(desk, `list.${numberIn(line)}`),
  'd-line': (desk, [line]) => seeDraft(desk, `line.${numberIn(line)}`),
  'd-own': own,
  'd-due': (desk, [line, mark = '']) => seeDraft(desk, `due.${numberIn(line)}.${mark}`),
  'd-no-due': (desk, parts) => clearDue(desk, lineAt(parts)),
  'd-words': (desk, [line, mark = '']) => seeDraft(desk, `words.${numberIn(line)}.${mark}`),
  'd-cut': (desk, parts) => removeLine(desk, lineAt(parts)),
  'd-more': askMore,
  'd-send': (desk, [mark = '']) => sendSummary(desk, mark),
  'd-ask-drop': (desk) => seeDraft(desk, 'drop'),
  'd-drop': (desk, [mark = '']) => dropDraft(desk, mark),
};

/** What a button does with what was sent; the number of the summary comes first. */
const sentDoes: Record<string, Does> = {
  see: (desk, [n, line]) => seeSummary(desk, numberIn(n), `${Math.max(0, numberIn(line))}`),
  item: (desk, [n, item]) => seeSummary(desk, numberIn(n), `i${numberIn(item)}`),
  act,
  all: (desk, [n, stamp]) => confirmAll(desk, numberIn(n), numberIn(stamp)),
  fix: (desk, parts) => askWords(desk, itemAt(parts)),
};

const otherDoes: Record<string, Does> = {
  list: (desk, [page]) => ({
    outcome: 'answered',
    effects: [shown(desk, 'summaries', `${Math.max(0, numberIn(page))}`)],
  }),
  notnow: (desk) => (desk.side === 'coach' ? notNowOffer(desk.p, desk.e) : outdatedDecision),
};

const find = (all: Record<string, Does>, what: string): Does | undefined =>
  Object.hasOwn(all, what) ? all[what] : undefined;

/** The buttons of `summary`: whose, as which side (`k` coach, `c` client), what to do, and with what. */
export const pressSummary = async (turn: Turn, parts: readonly string[]): Promise<Toast | undefined> => {
  const [who, side, ...named] = parts;
  const [what = '', ...more] = side === 'k' || side === 'c' ? named : parts.slice(1);
  const place = placeNamed(turn, who, side);
  if (what === 'begin') return beginWithWhom(turn, place);
  const does = find(draftDoes, what) ?? find(sentDoes, what) ?? find(otherDoes, what);
  if (!does) return outdated;
  const n = find(sentDoes, what) ? numberIn(more[0]) : 0;
  const decision = await inSummaries(turn, place, n, (desk) => does(desk, more));
  const { callback_query: query } = turn.update;
  if (what === 'notnow' && decision && query) await unbutton(turn, query);
  return decision ? decision.toast : notYours;
};

/** What was asked for, as the open question names it: whose, as which side, what, and with what. */
const aboutOf = ({ person }: Turn, question: 'summary' | 'summary-item'): string[] =>
  person.dialog?.question === question ? (person.dialog.about ?? '').split('.') : [];

/** What is typed about summaries, by the question it answers. */
export const typedSummary: Record<'summary' | 'summary-item', Typed> = {
  summary: async (turn, text) => {
    const [who, side] = aboutOf(turn, 'summary');
    if (who !== undefined) await inSummaries(turn, placeNamed(turn, who, side), 0, (desk) => addLines(desk, text));
  },
  'summary-item': async (turn, text) => {
    const [who, side, what, ...more] = aboutOf(turn, 'summary-item');
    const place = placeNamed(turn, who, side);
    if (what === 'fix') await inSummaries(turn, place, numberIn(more[0]), (desk) => wordItem(desk, itemAt(more), text));
    if (what === 'due') await inSummaries(turn, place, 0, (desk) => typeDue(desk, lineAt(more), text));
    if (what === 'words') await inSummaries(turn, place, 0, (desk) => typeWords(desk, lineAt(more), text));
  },
};
