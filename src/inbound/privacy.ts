import { hasIntake, mayBeAnswered } from '../domain/beginning/intake/intake.ts';
import { type Button, type Effect, type Export, toPerson } from '../domain/effects.ts';
import { press } from '../domain/press.ts';
import type { Engagement, Person } from '../domain/world.ts';
import { inPerson, type Turn } from './turn.ts';

/** `/privacy`: what is kept, why and how long, and the buttons that give it out, correct it and erase it. */
export const privacy = async (turn: Turn): Promise<void> => {
  const engagements = await engagementsOf(turn);
  await inPerson(turn, (person) => ({ outcome: 'answered', person, effects: privacyWords(person, engagements) }));
};

const engagementsOf = async ({ person, transactions }: Turn): Promise<Engagement[]> => {
  const read = (practice: number) => transactions.read({ practice, clients: [person.id] });
  const all = await Promise.all(person.coaches.map(read));
  return all.flatMap(({ world }) => [...world.engagements.values()]);
};

/** One text for each side of whoever is both coach and client; the buttons are under the last. */
const privacyWords = (person: Person, engagements: readonly Engagement[]): Effect[] => {
  const { id, zone } = person;
  const buttons: Button[][] = [
    [{ text: 'button-export', press: press('data') }],
    ...correctButtons(engagements),
    [{ text: 'button-erase', press: press('erase', 'ask') }],
  ];
  const known =
    zone === null
      ? ({ phrase: 'zone-not-known' } as const)
      : ({ phrase: 'zone-known', args: { zone: { zone } } } as const);
  const answers = engagements.reduce((sum, e) => sum + answersOf(e), 0);
  const isClient = person.coaches.length > 0;
  const asCoach = person.coach ? [toPerson(id, 'privacy-coach', {}, isClient ? {} : { buttons })] : [];
  if (isClient) return [...asCoach, toPerson(id, 'privacy-client', { zone: known, answers }, { buttons })];
  return person.coach ? asCoach : [toPerson(id, 'privacy-none', {}, { buttons })];
};

const answersOf = ({ intake }: Engagement): number => intake?.answers.filter(({ skipped }) => !skipped).length ?? 0;

/** Where there are answers that may be changed: one button, or one for each of several coaches. */
const correctButtons = (engagements: readonly Engagement[]): Button[][] => {
  const open = engagements.filter((e) => hasIntake(e) && mayBeAnswered(e) && answersOf(e) > 0);
  return open.map(({ practice }) => {
    const review = press('intake', practice, 'review');
    return open.length === 1
      ? [{ text: 'button-correct', press: review }]
      : [{ text: 'button-correct-for', who: { practice, client: null }, press: review }];
  });
};

/** The button "export": everything that is kept, to read and as data; spoken answers follow. */
export const exportData = async (turn: Turn): Promise<void> => {
  await inPerson(turn, (person) => {
    const { id } = person;
    const all = { do: 'export', to: 'person', client: id, gated: false, person: id } as const;
    const effects: Export[] = [
      { ...all, form: 'paper' },
      { ...all, form: 'json' },
    ];
    return { outcome: 'answered', person, effects };
  });
};
