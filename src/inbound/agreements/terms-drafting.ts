import { termsList } from '../../domain/agreements/terms/clients.ts';
import {
  type Beginning,
  draftGone,
  dropDraft,
  saveTemplate,
  startOver,
} from '../../domain/agreements/terms/draft-anew.ts';
import {
  asOwnHours,
  dropOwn,
  dropWhy,
  editField,
  editOwn,
  fromRefused,
  setFrom,
  setWhy,
  valueRefused,
} from '../../domain/agreements/terms/drafting.ts';
import { clauseNamed, fieldNamed } from '../../domain/agreements/terms/fields.ts';
import { openDraft, screen, shown, template, type Writing } from '../../domain/agreements/terms/writing.ts';
import type { ClauseId, Field } from '../../domain/agreements/terms-nouns.ts';
import { type Decision, outdated, type Toast } from '../../domain/decision.ts';
import { parseDate } from '../../domain/hours/hours-dates.ts';
import { pressedIn } from '../pressed-in.ts';
import { inPractice, type Turn } from '../turn.ts';
import { asWriter, draftDialog, listen, onDraft } from './draft-turn.ts';
import { readDay } from './values/day.ts';
import { readTyped } from './values/read-typed.ts';

type Parts = readonly string[];
type Does = (writing: Writing, parts: Parts) => Decision;

const onField =
  (how: (writing: Writing, field: Field, more: string) => Decision): Does =>
  (writing, [name = '', more = '']) => {
    const field = fieldNamed(name);
    return field ? how(writing, field, more) : outdated;
  };

const onClause =
  (how: (writing: Writing, clause: ClauseId, more: string) => Decision): Does =>
  (writing, [name = '', more = '']) => {
    const clause = clauseNamed(name);
    return clause ? how(writing, clause, more) : outdated;
  };

const beginnings: readonly Beginning[] = ['bot', 'mine', 'now'];

/** What only a client's draft has: a template is for nobody, at no time, for no reason. */
const notTemplate =
  (how: Does): Does =>
  (writing, parts) =>
    writing.client === template ? outdated : how(writing, parts);

/** What the buttons do, by the word after "d-". */
const presses: Record<string, Does> = {
  list: (writing) => shown(writing, null),
  clause: onClause((writing, clause) => shown(writing, `c-${clause}`)),
  field: onField((writing, field) => shown(writing, `f-${field}`)),
  set: onField(editField),
  hours: asOwnHours,
  own: onClause((writing, clause) => shown(writing, `w-${clause}`)),
  unown: onClause(dropOwn),
  why: notTemplate((writing) => shown(writing, 'why')),
  unwhy: (writing, [mark = '']) => dropWhy(writing, mark),
  from: notTemplate((writing) => shown(writing, 'from')),
  day: (writing, [day = '']) => (day === '' ? setFrom(writing, null) : onDay(writing, parseDate(day))),
  look: (writing) => shown({ ...writing, instead: null }, 'preview'),
  whole: (writing) => shown({ ...writing, instead: null }, 'whole'),
  save: (writing, [mark = '']) => saveTemplate(writing, mark),
  over: notTemplate((writing) => shown(writing, 'over')),
  begin: (writing, [name, mark = '']) => {
    const beginning = beginnings.find((one) => one === name);
    return beginning ? startOver(writing, beginning, mark) : outdated;
  },
  drop: (writing, [mark]) => (mark === undefined ? shown(writing, 'drop') : dropDraft(writing, mark)),
};

const onDay = (writing: Writing, day: number): Decision => (Number.isNaN(day) ? outdated : setFrom(writing, day));

/** The buttons "d-" of `terms`, as the coach presses them; client 0 stands for the template. Who presses is checked where the record is. */
export const pressDraft = async (turn: Turn, client: number, what: string, rest: Parts): Promise<Toast | undefined> => {
  if (what === 'd-clients') return showTermsList(turn, Number(rest[0] ?? 0) || 0, pressedIn(turn));
  const name = what.slice(2);
  const does = Object.hasOwn(presses, name) ? presses[name] : undefined;
  if (name !== 'open' && !does) return outdated.toast;
  const decision = does
    ? await onDraft(turn, client, pressedIn(turn), (writing) => does(writing, rest))
    : await opened(turn, client);
  if (!decision) return { text: 'not-yours', args: {} };
  await listen(turn, client, decision);
  return decision.toast;
};

/** The draft for a client, begun if there is none, or the template: as a new message. */
const opened = (turn: Turn, client: number): Promise<Decision | null> =>
  client === template
    ? onDraft(turn, client, null, (writing) => ({ outcome: 'asked', effects: [screen(writing, null)] }))
    : asWriter(turn, client, openDraft);

/** `/terms` on the coach's side: every client with where their terms stand, and the template. */
export const showTermsList = async (
  turn: Turn,
  page = 0,
  instead: number | null = null,
): Promise<Toast | undefined> => {
  if (!turn.practice) return { text: 'not-yours', args: {} };
  await inPractice(turn, (present, practice, all) => ({
    outcome: 'answered',
    effects: [termsList(present, practice, all, page, instead)],
  }));
  return undefined;
};

type Typed = (turn: Turn, text: string) => Promise<unknown>;

/** What the coach typed goes into the draft it was asked for. */
const typed =
  (how: (turn: Turn, writing: Writing, parts: Parts, text: string) => Decision): Typed =>
  async (turn, text) => {
    const about = draftDialog(turn.person);
    if (!about) return;
    const [client = '', ...parts] = about;
    const decision =
      (await onDraft(turn, Number(client), null, (one) => how(turn, one, parts, text), draftGone)) ??
      // A client who is nobody of this coach's any more.
      (await inPractice(turn, () => draftGone)).decision;
    if (decision) await listen(turn, Number(client), decision);
  };

const typedValue = typed((turn, writing, parts, text) =>
  onField((_, field) => {
    const read = readTyped(field, text, writing.draft.values);
    if ('written' in read) return editField(writing, field, read.written);
    return valueRefused(writing, field, read, turn.update.message?.message_id ?? null);
  })(writing, parts),
);

const typedDay = typed((turn, writing, _, text) => {
  const day = readDay(text, writing.p, writing.practice.zone);
  if (day === null) return fromRefused(writing, 'unread', turn.update.message?.message_id ?? null);
  return setFrom(writing, day === 'now' ? null : day);
});

/** What a coach types about a draft of theirs, by the question it answers; `about` of the dialog begins with "k". */
export const typedDraft: Record<'terms-value' | 'terms-words' | 'terms-why' | 'terms-from', Typed> = {
  'terms-value': typedValue,
  'terms-words': typed((_, writing, parts, text) =>
    onClause((one, clause) => editOwn(one, clause, text))(writing, parts),
  ),
  'terms-why': typed((_, writing, __, text) => setWhy(writing, text)),
  'terms-from': typedDay,
};
