import { type Decision, toasted } from '../../decision.ts';
import { type Button, type Effect, toCoach } from '../../effects.ts';
import { type Locale, locales } from '../../locale.ts';
import { ask } from '../../person.ts';
import { press } from '../../press.ts';
import type { Person } from '../../world.ts';
import type { CommonQuestion, Handbook } from '../nouns.ts';
import type { Editing } from '../questionnaire/editor-asks.ts';
import { cleanWords } from '../questionnaire/editor-limits.ts';
import * as list from './common-editing.ts';
import { askHalf, askRemoval, commonCard, commonList } from './common-pages.ts';

type Parts = readonly string[];
type Press = (editing: Editing, parts: Parts) => Decision;

/** Nothing typed is awaited for this list any more; a question of another kind stays open. */
const calm = (person: Person): Person =>
  person.dialog?.question === 'common-words' ? { ...person, dialog: null } : person;

const shown = ({ person }: Editing, effect: Effect): Decision => ({
  outcome: 'answered',
  person: calm(person),
  effects: [effect],
});

const changed = (editing: Editing, handbook: Handbook, page: (next: Editing) => Effect): Decision => {
  const next = { ...editing, handbook };
  return { ...shown(next, page(next)), outcome: 'changed', handbook };
};

/** The next typed words are for what `about` says. */
const awaited = ({ person, at }: Editing, about: string, page: Effect): Decision => ({
  outcome: 'asked',
  person: ask(person, 'common-words', at, about),
  effects: [page],
});

const localeIn = (part: string | undefined): Locale | undefined => locales.find((one) => one === part);

/** A question that is there no more: the list shows what is. */
const about =
  (how: (editing: Editing, one: CommonQuestion, more: Parts) => Decision): Press =>
  (editing, [id = '', ...more]) => {
    const one = list.commonWith(editing.handbook, id);
    return one
      ? how(editing, one, more)
      : { ...shown(editing, commonList(editing, 0)), toast: { text: 'outdated', args: {} } };
  };

const cardAfter = (editing: Editing, handbook: Handbook, id: string, code: string | undefined): Decision =>
  changed(editing, handbook, (next) => {
    const one = list.commonWith(next.handbook, id);
    return one ? commonCard(next, one, localeIn(code) ?? editing.practice.locale) : commonList(next, 0);
  });

const add: Press = (editing) =>
  list.isFull(editing.handbook)
    ? toasted('toast-common-full')
    : awaited(editing, 'new', askHalf(editing, null, 'question', editing.practice.locale));

const word = about((editing, { id }, [half, code]) => {
  const locale = localeIn(code);
  if (!locale || (half !== 'question' && half !== 'answer')) return toasted('outdated');
  return awaited(editing, `${half}.${id}.${locale}`, askHalf(editing, id, half, locale));
});

const drop = about((editing, one, [sure]) =>
  sure === 'sure'
    ? changed(editing, list.removeCommon(editing.handbook, one.id), (next) => commonList(next, 0))
    : shown(editing, askRemoval(editing, one)),
);

const presses: Record<string, Press> = {
  ...{ add, word, drop },
  list: (editing, [page]) => shown(editing, commonList(editing, Number(page ?? 0) || 0)),
  card: about((editing, one, [code]) =>
    shown(editing, commonCard(editing, one, localeIn(code) ?? editing.practice.locale)),
  ),
  up: about((editing, { id }, [code]) => cardAfter(editing, list.moveCommon(editing.handbook, id, -1), id, code)),
  down: about((editing, { id }, [code]) => cardAfter(editing, list.moveCommon(editing.handbook, id, 1), id, code)),
  bots: about((editing, { id }, [code]) => cardAfter(editing, list.backToBotsWords(editing.handbook, id), id, code)),
  restore: (editing) => changed(editing, list.restoreBots(editing.handbook), (next) => commonList(next, 0)),
};

/** A button of the list's: what comes after `my`. Each leads to a page that stands where the button was. */
export const pressCommonList = (editing: Editing, [what = '', ...parts]: Parts): Decision => {
  const how = Object.hasOwn(presses, what) ? presses[what] : undefined;
  return how ? how(editing, parts) : toasted('outdated');
};

/** The list from its beginning: what `/questions` shows its coach. Who is a client as well finds the way there, too. */
export const openCommonList = (editing: Editing): Decision => {
  const page = commonList(editing, 0);
  const asClient = editing.person.coaches.map((practice): Button[] => [
    { text: 'button-as-client', who: { practice, client: null }, press: press('questions', practice) },
  ]);
  return shown(editing, { ...page, buttons: [...page.buttons, ...asClient] });
};

/** Typed words for the list. What is too long is said, and the question stays open. */
export const takeCommonWords = (editing: Editing, typed: string): Decision => {
  const [what = '', id = '', code] = (editing.person.dialog?.about ?? '').split('.');
  const half = what === 'new' ? 'question' : what;
  if (half !== 'question' && half !== 'answer') return { outcome: 'nothing' };
  const text = half === 'question' ? cleanWords(typed).replace(/\n+/g, ' ') : cleanWords(typed);
  const most = list.commonLimits[half];
  if (text.length > most || text === '') return tooLong(editing, text.length, most);
  return what === 'new' ? takeNew(editing, text) : takeHalf(editing, id, half, localeIn(code), text);
};

const tooLong = ({ person, at }: Editing, count: number, most: number): Decision => ({
  outcome: 'refused',
  person: { ...person, dialog: person.dialog && { ...person.dialog, at } },
  effects: [toCoach(null, 'common-long', { count, most })],
});

/** A new question is kept at once; clients see it as soon as it has an answer, which is asked for now. */
const takeNew = (editing: Editing, text: string): Decision => {
  if (list.isFull(editing.handbook)) return { ...shown(editing, commonList(editing, 0)), outcome: 'refused' };
  const { locale } = editing.practice;
  const { handbook, id } = list.addCommon(editing.handbook, locale, text, null);
  const next = { ...editing, handbook, instead: null };
  return { ...awaited(next, `answer.${id}.${locale}`, askHalf(next, id, 'answer', locale)), handbook };
};

const takeHalf = (
  editing: Editing,
  id: string,
  half: list.Half,
  locale: Locale | undefined,
  text: string,
): Decision => {
  if (!locale || !list.commonWith(editing.handbook, id)) return shown(editing, commonList(editing, 0));
  const handbook = list.rewordCommon(editing.handbook, id, half, locale, text);
  return cardAfter({ ...editing, instead: null }, handbook, id, locale);
};
