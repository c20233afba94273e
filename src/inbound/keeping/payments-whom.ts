import { type Button, toCoach, toPerson } from '../../domain/effects.ts';
import { keptOf } from '../../domain/keeping/kept.ts';
import { openDues } from '../../domain/keeping/money/dues.ts';
import { moneyPress } from '../../domain/keeping/money/money-buttons.ts';
import { inContact } from '../../domain/stages.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Engagement } from '../../domain/world.ts';
import { practiceOrAsked } from '../current.ts';
import { inPerson, inPractice, type Turn } from '../turn.ts';
import { chosenNow } from '../writing.ts';
import type { KeptPlace } from './keeping-turn.ts';

/** A question lists at most so many clients; everyone else is found in /clients. */
const listedAtMost = 20;

/** With whom, as far as it is known; null once a coach was asked, or there is nobody. */
export const placeOrAsked = async (turn: Turn): Promise<KeptPlace | null> => {
  const { person } = turn;
  const replied = turn.practice ? await clientOfReply(turn) : null;
  if (replied !== null) return { side: 'coach', who: replied };
  if (turn.practice !== null && (person.hat === person.id || person.hat === null)) return withClient(turn);
  const who = person.coaches.length === 0 ? await nobody(turn) : await practiceOrAsked(turn);
  return who === null ? null : { side: 'client', who };
};

/** The client whose message the command answers. */
const clientOfReply = async ({ update, links, person }: Turn): Promise<number | null> => {
  const replied = update.message?.reply_to_message?.message_id;
  if (replied === undefined || !update.message) return null;
  return (await links.find(person.id, update.message.chat.id, replied))?.client ?? null;
};

/** The client whom the coach has chosen, or the only one with whom there is something; else it is asked. */
const withClient = async (turn: Turn): Promise<KeptPlace | null> => {
  const chosen = chosenNow(turn);
  if (chosen) return { side: 'coach', who: chosen.client };
  const { world } = await turn.transactions.read({ practice: turn.person.id, clients: 'all' });
  const clients = [...world.engagements.values()].filter(hasMoney).sort(byNeed);
  const [only, another] = clients;
  if (only && !another) return { side: 'coach', who: only.client };
  await askWhom(turn, clients.slice(0, listedAtMost));
  return null;
};

const hasMoney = (e: Engagement): boolean =>
  e.stage !== 'ended' ? inContact(e) || keptOf(e).dues.length > 0 : openDues(e).length > 0;

/** Whose payments wait for the coach come first, then whose day comes first. */
const byNeed = (a: Engagement, b: Engagement): number =>
  reportedBy(b) - reportedBy(a) || (openDues(a)[0]?.on ?? '9999').localeCompare(openDues(b)[0]?.on ?? '9999');

const reportedBy = (e: Engagement): number => openDues(e).filter(({ state }) => state === 'reported').length;

const lineOf = (e: Engagement): Phrase => {
  const first = openDues(e).find(({ state }) => state === 'due')?.on;
  const count = reportedBy(e);
  const { client } = e;
  if (count > 0) return { phrase: 'payments-whom-reported', args: { count }, client };
  return first === undefined
    ? { phrase: 'payments-whom-nothing', client }
    : { phrase: 'payments-whom-due', args: { on: { days: { from: first, to: first } } }, client };
};

const askWhom = async (turn: Turn, clients: readonly Engagement[]): Promise<void> => {
  const buttons = clients.map((e): Button[] => [
    {
      text: 'button-name',
      who: { practice: e.practice, client: e.client },
      press: moneyPress(e, 'coach', 'list', 0),
    },
  ]);
  await inPractice(turn, () => ({
    outcome: 'asked',
    effects: [
      clients.length === 0
        ? toCoach(null, 'clients-none', {})
        : toCoach(null, 'payments-whom', { list: { lines: clients.map(lineOf) } }, { buttons }),
    ],
  }));
};

const nobody = async (turn: Turn): Promise<null> => {
  await inPerson(turn, (person) => ({ outcome: 'refused', person, effects: [toPerson(person.id, 'stranger', {})] }));
  return null;
};
