import { acceptTerms } from '../../domain/agreements/terms/accepting.ts';
import { clauseNamed, clauseOf, fieldNamed } from '../../domain/agreements/terms/fields.ts';
import {
  askForValue,
  askToSay,
  type Said,
  sayAbout,
  type TalkDesk,
  valueUnread,
} from '../../domain/agreements/terms/talking.ts';
import type { ClauseId, Field } from '../../domain/agreements/terms-nouns.ts';
import { type Decision, outdated, type Toast } from '../../domain/decision.ts';
import { type Effect, type Show, show } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import type { Person, Question } from '../../domain/world.ts';
import { numberIn } from '../number-in.ts';
import { inPerson, type Turn } from '../turn.ts';
import { unbutton } from '../unbutton.ts';
import { onTerms } from './terms-turn.ts';
import { readTyped } from './values/read-typed.ts';

type Parts = readonly string[];
type Does = (desk: TalkDesk, parts: Parts) => Decision;
type Typed = (turn: Turn, text: string) => Promise<unknown>;

const showing =
  (what: Show['what'], about: (parts: Parts) => string | null): Does =>
  ({ e }, parts) => ({ outcome: 'answered', effects: [show('client', e, what, { about: about(parts) })] });

const onClause =
  (how: (desk: TalkDesk, version: number, clause: ClauseId) => Decision): Does =>
  (desk, [version, name = '']) => {
    const clause = clauseNamed(name);
    return clause ? how(desk, numberIn(version), clause) : outdated;
  };

const onField =
  (how: (desk: TalkDesk, version: number, field: Field, more: string) => Decision): Does =>
  (desk, [version, name = '', more = '']) => {
    const field = fieldNamed(name);
    return field ? how(desk, numberIn(version), field, more) : outdated;
  };

/** What a client's buttons do, by the word after the practice. Versions are numbers, checked where they are used. */
const presses: Record<string, Does> = {
  agree: ({ p, practice, e }, [version, print = '']) => acceptTerms(p, practice, e, numberIn(version), print),
  'c-see': showing('terms', () => null),
  'c-history': showing('terms', () => 'history'),
  'c-pick': showing('terms-clause', ([version]) => `${numberIn(version)}`),
  'c-clause': onClause(({ e }, version, clause) => ({
    outcome: 'answered',
    effects: [show('client', e, 'terms-clause', { about: `${version}.${clause}` })],
  })),
  'c-whole': showing('terms-version', ([version]) => `${numberIn(version)}.whole`),
  'c-diff': showing('terms-version', ([version, before]) => `${numberIn(version)}.diff.${numberIn(before)}`),
  'c-paper': showing('terms-paper', ([version]) => `${numberIn(version)}`),
  'c-ask': onClause((desk, version, clause) => askToSay(desk, version, clause, 'question')),
  'c-words': onClause((desk, version, clause) => askToSay(desk, version, clause, 'words')),
  'c-value': onClause((desk, version, clause) => askForValue(desk, version, clause, null)),
  'c-field': onField((desk, version, field) => askForValue(desk, version, clauseOf(field), field)),
  'c-set': onField((desk, version, field, to) => sayAbout(desk, version, clauseOf(field), { is: 'value', field, to })),
};

export const isClients = (what: string): boolean => Object.hasOwn(presses, what);

/** A client's own press, with the version that the button was made for. */
export const pressAsClient = async (
  turn: Turn,
  practice: number,
  what: string,
  parts: Parts,
): Promise<Toast | undefined> => {
  const does = presses[what];
  if (!does) return outdated.toast;
  const versions = [numberIn(parts[0])];
  const decision = await onTerms(turn, { practice, client: turn.from.id, versions }, (desk) => does(desk, parts));
  if (!decision) return { text: 'not-yours', args: {} };
  await listen(turn, practice, decision, askedBy(what, parts));
  const { callback_query: query } = turn.update;
  if (what === 'agree' && decision.outcome === 'changed' && query) await unbutton(turn, query);
  return decision.toast;
};

/** What a client is asked to type, and about what: the version they have read, and a clause or a value of it. */
interface Asked {
  readonly question: Question;
  readonly about: readonly (string | number)[];
}

const askedBy = (what: string, [version = '', about = '']: Parts): Asked | null => {
  if (what === 'c-ask') return { question: 'terms-ask', about: [version, about] };
  return what === 'c-words' ? { question: 'terms-words', about: [version, about] } : null;
};

/** The screen that asks for a value, or that shows how a clause has changed while something was said about it. */
const screenOf = (effects: readonly Effect[] | undefined): readonly string[] => {
  const screen = effects?.find((effect) => effect.do === 'show' && effect.what === 'terms-clause');
  return screen?.do === 'show' ? (screen.about ?? '').split('.') : [];
};

/**
 * The next typed words answer what was asked just now. Words that were refused are awaited anew, about the clause as it is now; what
 * was passed on ends the question.
 */
const listen = async (
  turn: Turn,
  practice: number,
  { outcome, effects }: Decision,
  asked: Asked | null,
): Promise<void> => {
  const [version = '', , kind, field = ''] = screenOf(effects);
  const next =
    outcome === 'asked' && kind === 'field' ? ({ question: 'terms-value', about: [version, field] } as const) : asked;
  if (outcome === 'asked' && next) return awaitWords(turn, practice, next);
  if (!isOpenWith(turn.person, practice)) return;
  await inPerson(turn, (person, { at }) => {
    const { dialog } = person;
    if (!dialog || !isOpenWith(person, practice)) return null;
    if (outcome === 'changed') return { outcome: 'changed', person: { ...person, dialog: null } };
    if (outcome !== 'refused') return null;
    const about = kind === 'differs' ? moved(dialog.about, version) : dialog.about;
    return { outcome: 'changed', person: { ...person, dialog: { ...dialog, at, about } } };
  });
};

const awaitWords = async (turn: Turn, practice: number, { question, about }: Asked): Promise<void> => {
  await inPerson(turn, (person, { at }) => ({
    outcome: 'changed',
    person: ask(person, question, at, ['c', practice, ...about].join('.')),
  }));
};

/** The same question about another version. */
const moved = (about: string | null, version: string): string => {
  const [whose, practice, , ...more] = (about ?? '').split('.');
  return [whose, practice, version, ...more].join('.');
};

const talkQuestions: readonly Question[] = ['terms-ask', 'terms-words', 'terms-value'];

const isOpenWith = ({ dialog }: Person, practice: number): boolean =>
  dialog !== null && talkQuestions.includes(dialog.question) && (dialog.about ?? '').startsWith(`c.${practice}.`);

/** Whether what this person types next is said as a client. */
export const speaksAsClient = ({ dialog }: Person): boolean => (dialog?.about ?? '').startsWith('c.');

type Reads = (
  desk: TalkDesk,
  about: string,
  text: string,
) => { readonly clause: ClauseId; readonly said: Said } | Decision;

const inWords =
  (is: 'question' | 'words'): Reads =>
  (_, about, text) => {
    const clause = clauseNamed(about);
    return clause ? { clause, said: { is, text } } : outdated;
  };

const asValue: Reads = ({ practice, e }, about, text) => {
  const field = fieldNamed(about);
  if (!field) return outdated;
  const read = readTyped(field, text, practice);
  return 'written' in read
    ? { clause: clauseOf(field), said: { is: 'value', field, to: read.written } }
    : valueUnread(e, field, read);
};

const typed =
  (reads: Reads): Typed =>
  async (turn, text) => {
    const [, practice, version, about = ''] = (turn.person.dialog?.about ?? '').split('.');
    const id = numberIn(practice);
    const which = { practice: id, client: turn.from.id, versions: [numberIn(version)] };
    const decision = await onTerms(turn, which, (desk) => {
      const read = reads(desk, about, text);
      return 'outcome' in read ? read : sayAbout(desk, numberIn(version), read.clause, read.said);
    });
    if (decision) await listen(turn, id, decision, null);
  };

/** What a client types about a clause, by the question it answers; `about` of the dialog begins with "c". */
export const typedAsClient: Record<'terms-ask' | 'terms-words' | 'terms-value', Typed> = {
  'terms-ask': typed(inWords('question')),
  'terms-words': typed(inWords('words')),
  'terms-value': typed(asValue),
};
