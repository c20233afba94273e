import { stepsButton } from '../domain/beginning/offer/offer-buttons.ts';
import type { Decision, Toast } from '../domain/decision.ts';
import { type Button, toPerson } from '../domain/effects.ts';
import { thenNext } from '../domain/onboarding.ts';
import { setPracticeZone } from '../domain/openings.ts';
import { ask, askSwitch, askZone, live, wear, type ZoneChoice, zoneButtons } from '../domain/person.ts';
import { press } from '../domain/press.ts';
import type { Person } from '../domain/world.ts';
import { currentPractice } from './current.ts';
import { refOf } from './kinds.ts';
import { known } from './lookups.ts';
import { inEngagement, inPerson, inPractice, type Turn } from './turn.ts';
import { addresseesOf } from './writing.ts';
import { presentZone } from './zones/zone-city.ts';
import { commonZones } from './zones/zone-common.ts';
import { findZones } from './zones/zone-search.ts';

/** `/help`: how this works, for whoever asks. */
export const help = (turn: Turn): Promise<unknown> =>
  inPerson(turn, (person) => {
    const words = person.coach ? 'help-coach' : person.coaches.length > 0 ? 'help-client' : 'stranger';
    const buttons = [...(person.coach ? coachButtons : []), ...stepsButtons(person)];
    return { outcome: 'answered', person, effects: [toPerson(person.id, words, {}, { buttons })] };
  });

/** Where the person stands with a coach: one button, or one for each of several. */
const stepsButtons = ({ coach, coaches }: Person): Button[][] => {
  const [only] = coaches;
  if (!coach && coaches.length === 1 && only !== undefined) return [[stepsButton({ practice: only })]];
  return coaches.map((practice): Button[] => [
    { text: 'button-steps-with', who: { practice, client: null }, press: press('steps', practice) },
  ]);
};

const coachButtons: Button[][] = [
  [
    { text: 'button-clients', press: press('clients') },
    { text: 'button-hours', press: press('hours', 'show') },
  ],
  [{ text: 'button-invite', press: press('invite') }],
  [{ text: 'button-invite-coach', press: press('invite', 'coach') }],
];

/** `/timezone [place]`. */
export const timezone = (turn: Turn, argument: string): Promise<unknown> =>
  argument.trim() === '' ? askZoneAgain(turn) : typedZone(turn, argument);

export const askZoneAgain = (turn: Turn): Promise<unknown> =>
  inPerson(turn, (person, present) => askZone(person, present.at, commonZones(person.locale)));

/** A place in any of the languages: one answer is taken, several are offered; what is no place may have been a message. */
export const typedZone = async (turn: Turn, text: string): Promise<void> => {
  const { at } = turn.present();
  const exact = presentZone(text.trim());
  const found = exact ? [{ zone: exact, city: '' }] : findZones(text, { locale: turn.person.locale, at }, 8);
  const [first] = found;
  if (first && found.length === 1) return setZone(turn, first.zone);
  await inPerson(turn, (person, present) =>
    first ? whichZone(ask(person, 'zone', present.at), found) : noSuchPlace(turn, ask(person, 'zone', present.at)),
  );
};

const whichZone = (person: Person, found: readonly ZoneChoice[]): Decision => ({
  outcome: 'asked',
  person,
  effects: [toPerson(person.id, 'zone-which', {}, { buttons: zoneButtons(found) })],
});

/** To a client the words may have been meant for the coach: they are kept by reference, one tap passes them on. */
const noSuchPlace = (turn: Turn, person: Person): Decision => {
  const { message } = turn.update;
  const practice = person.coach ? null : currentPractice(turn);
  const passOn = message && practice !== null && message.text !== undefined && !message.text.startsWith('/');
  const who = { practice: practice ?? 0, client: null };
  const button: Button = {
    text: 'button-send-to',
    who,
    press: press('to', who.practice, 0, person.unaddressed[0]?.message ?? message?.message_id ?? 0),
  };
  const buttons = [...zoneButtons(commonZones(person.locale)), ...(passOn ? [[button]] : [])];
  const unaddressed = passOn ? [...person.unaddressed, refOf(message, 'text')] : person.unaddressed;
  return {
    outcome: 'asked',
    person: { ...person, unaddressed },
    effects: [toPerson(person.id, 'zone-unknown', {}, { buttons })],
  };
};

/** The person's zone, everywhere: a coach's hours keep to the new wall clock, a client reads times by it. Refuses an unknown name. */
export const setZone = async (turn: Turn, name: string): Promise<void> => {
  const zone = presentZone(name);
  if (!zone) return;
  const next = await known(turn);
  await inPerson(turn, (person, present) => live(person, zone, present.at));
  await inPractice(turn, (present, practice, all) =>
    thenNext(setPracticeZone(present, practice, all, zone), practice, 'zone', next),
  );
  for (const where of turn.person.coaches)
    await inEngagement(turn, where, turn.person.id, (_, __, e) => ({
      outcome: 'changed',
      engagements: [{ ...e, zone }],
    }));
};

/** `/switch`: to whom unaddressed messages go. */
export const switchTo = async (turn: Turn): Promise<void> => {
  if (turn.person.coaches.length === 0) {
    await inPerson(turn, (person) => ({
      outcome: 'refused',
      person,
      effects: [toPerson(person.id, person.coach ? 'client-only' : 'stranger', {})],
    }));
    return;
  }
  const addressees = await addresseesOf({ ...turn, person: { ...turn.person, hat: null } });
  await inPerson(turn, (person) => askSwitch(person, addressees));
};

export const pressSwitch = async (turn: Turn, practice: number): Promise<Toast | undefined> => {
  const { person } = turn;
  const own = person.coach && practice === person.id;
  if (!own && !person.coaches.includes(practice)) return { text: 'not-yours', args: {} };
  const { world } = await turn.transactions.read({ practice });
  await inPerson(turn, (one) => wear(one, practice, world.practice?.name ?? ''));
  return undefined;
};
