import type { Decision } from './decision.ts';
import { type Button, type Effect, type Menu, toPerson } from './effects.ts';
import { languageRow } from './invitation.ts';
import { press } from './press.ts';
import type { Addressee } from './unaddressed.ts';
import type { Locale, Person, Question } from './world.ts';

export const roleOf = (person: Person): Menu['role'] => {
  if (person.coach) return person.coaches.length > 0 ? 'both' : 'coach';
  return person.coaches.length > 0 ? 'client' : 'none';
};

/** The command menu that fits what the person is now. */
export const menuFor = (person: Person): Effect => ({
  do: 'menu',
  to: 'person',
  client: person.id,
  gated: false,
  person: person.id,
  role: roleOf(person),
});

/** Another language, everywhere this person reads. */
export const speak = (person: Person, locale: Locale, silent: boolean): Decision => {
  const changed = { ...person, locale };
  const said = silent ? [] : [toPerson(person.id, 'language-set', {})];
  return { outcome: 'changed', person: changed, effects: [menuFor(changed), ...said] };
};

export const askLanguage = (person: Person): Decision => ({
  outcome: 'asked',
  person,
  effects: [
    toPerson(person.id, 'language-ask', {}, { buttons: [languageRow(0).slice(0, 2), languageRow(0).slice(2)] }),
  ],
});

/** The person lives by another clock now. */
export const live = (person: Person, zone: string, at: number): Decision => ({
  outcome: 'changed',
  person: { ...person, zone, dialog: null },
  effects: [toPerson(person.id, 'zone-set', { zone: { zone }, now: { moment: at } }, { keyboard: 'remove' })],
});

export interface ZoneChoice {
  readonly zone: string;
  readonly city: string;
}

/** One button a zone, with its city in the reader's language. */
export const zoneButtons = (choices: readonly ZoneChoice[]): Button[][] => {
  const buttons = choices.map(
    ({ zone, city }): Button => ({ text: 'button-words', label: city, press: press('zone', zone) }),
  );
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += 2) rows.push(buttons.slice(i, i + 2));
  return rows;
};

/** "Which clock do you live by?": a typed city, the shared place, or one of the list. */
export const askZone = (person: Person, at: number, choices: readonly ZoneChoice[]): Decision => ({
  outcome: 'asked',
  person: ask(person, 'zone', at),
  effects: [
    toPerson(person.id, 'zone-ask', {}, { keyboard: 'location' }),
    toPerson(person.id, 'zone-which', {}, { buttons: zoneButtons(choices) }),
  ],
});

/** The next typed words answer this question. */
export const ask = (person: Person, question: Question, at: number, about: string | null = null): Person => ({
  ...person,
  dialog: { question, at, about },
});

const answerFor = 15 * 60_000;
/** Words to somebody are thought about for longer than a number or a name. */
const composeFor = 2 * 3_600_000;
const composed: readonly Question[] = [
  ...(['offer', 'decline', 'terms-words', 'terms-why', 'terms-ask', 'terms-answer'] as const),
  ...(['summary', 'summary-item', 'prepare', 'plan-parts'] as const),
];

/** The question whose answer is awaited now, or null. */
export const awaited = ({ dialog }: Person, at: number): Question | null => {
  if (!dialog) return null;
  const until = dialog.at + (composed.includes(dialog.question) ? composeFor : answerFor);
  return at < until ? dialog.question : null;
};

/** A client of one more practice. Who may mean several people from now on is asked whom, instead of the newest being guessed. */
export const joined = (person: Person, practice: number): Person =>
  person.coaches.includes(practice)
    ? person
    : {
        ...person,
        coaches: [...person.coaches, practice],
        hat: person.coaches.length === 0 && !person.coach ? practice : null,
      };

/** To whom unaddressed messages go: asked, remembered, changed at any time. */
export const askSwitch = (person: Person, addressees: readonly Addressee[]): Decision => {
  const rows = addressees
    .filter(({ client }) => client === null)
    .map((who): Button[] => [{ text: 'button-name', who, press: press('to', who.practice, 'hat') }]);
  const own: Button[][] = person.coach ? [[{ text: 'button-as-coach', press: press('to', person.id, 'hat') }]] : [];
  return { outcome: 'asked', person, effects: [toPerson(person.id, 'switch-ask', {}, { buttons: [...rows, ...own] })] };
};

export const wear = (person: Person, practice: number, name: string): Decision => ({
  outcome: 'changed',
  person: { ...person, hat: practice, answering: null },
  effects: [
    practice === person.id ? toPerson(person.id, 'switched-own', {}) : toPerson(person.id, 'switched', { name }),
  ],
});
