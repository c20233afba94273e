import { type SummaryDesk, shown } from '../../domain/agreements/summaries/desk.ts';
import { addLines, addLinesOnce, openDraft } from '../../domain/agreements/summaries/drafting.ts';
import { summaryPress } from '../../domain/agreements/summaries/summary-buttons.ts';
import type { Decision, Toast } from '../../domain/decision.ts';
import { type Button, toCoach, toPerson } from '../../domain/effects.ts';
import { inContact } from '../../domain/stages.ts';
import type { Engagement } from '../../domain/world.ts';
import { practiceOrAsked } from '../current.ts';
import { inPerson, inPractice, type Turn } from '../turn.ts';
import { chosenNow } from '../writing.ts';
import { inSummaries, nameOf, notYours, placeNamed, type SummaryPlace } from './summaries-turn.ts';

/** A question lists at most so many clients; everyone else is found in /clients. */
const listedAtMost = 20;

/** `/summary`: the last summaries; with words behind it, the beginning of a new one. */
export const summary = async (turn: Turn, argument: string): Promise<void> => {
  const place = await placeFor(turn);
  if (place === 'asked') return;
  if (place) await inSummaries(turn, await firstPlace(turn, place), 0, opening(argument));
  else await askWhom(turn);
};

/** Where these words belonged when they first came: the same message, come again, begins no summary with somebody else. */
const firstPlace = async (turn: Turn, place: SummaryPlace): Promise<SummaryPlace> => {
  const route = await turn.routes.fix(turn.person.id, turn.cause, `summary.${nameOf(place)}`);
  const [, who, side] = route.split('.');
  return placeNamed(turn, who, side);
};

const opening =
  (text: string, begin = addLines) =>
  (desk: SummaryDesk): Decision =>
    text.trim() === '' ? { outcome: 'answered', effects: [shown(desk, 'summaries', '0')] } : begin(desk, text);

/** With whom, as far as it is known: null when a coach has to say so, `asked` when it was asked or there is nobody. */
const placeFor = async (turn: Turn): Promise<SummaryPlace | 'asked' | null> => {
  const { person } = turn;
  const asCoach = turn.practice !== null && (person.hat === person.id || person.hat === null);
  const replied = turn.practice ? await clientOfReply(turn) : null;
  if (replied !== null) return { side: 'coach', who: replied };
  if (asCoach) return withClient(turn);
  const who = person.coaches.length === 0 ? await nobody(turn) : await practiceOrAsked(turn);
  return who === null ? 'asked' : { side: 'client', who };
};

/** The client whose message the command answers. */
const clientOfReply = async ({ update, links, person }: Turn): Promise<number | null> => {
  const replied = update.message?.reply_to_message?.message_id;
  if (replied === undefined || !update.message) return null;
  return (await links.find(person.id, update.message.chat.id, replied))?.client ?? null;
};

/** The client whom the coach has chosen, or the only one. */
const withClient = async (turn: Turn): Promise<SummaryPlace | null> => {
  const chosen = chosenNow(turn);
  if (chosen) return { side: 'coach', who: chosen.client };
  const [only, another] = await clientsOf(turn);
  return only && !another ? { side: 'coach', who: only.client } : null;
};

/** Those with whom something can be agreed now, or was; last spoken to first. */
const clientsOf = async ({ transactions, person }: Turn): Promise<Engagement[]> => {
  const { world } = await transactions.read({ practice: person.id, clients: 'all' });
  return [...world.engagements.values()]
    .filter((e) => inContact(e) || (e.summaries?.made ?? 0) > 0)
    .sort(
      (a, b) => Math.max(b.lastClientAt ?? 0, b.lastCoachAt ?? 0) - Math.max(a.lastClientAt ?? 0, a.lastCoachAt ?? 0),
    );
};

const nobody = async (turn: Turn): Promise<null> => {
  await inPerson(turn, (person) => ({
    outcome: 'refused',
    person,
    effects: [toPerson(person.id, 'stranger', {})],
  }));
  return null;
};

/** "With whom?", as an answer to the very message: what stands in it is read there once a name is pressed, and kept nowhere else. */
const askWhom = async (turn: Turn): Promise<void> => {
  const clients = (await clientsOf(turn)).slice(0, listedAtMost);
  const replyTo = turn.update.message?.message_id ?? null;
  const buttons = clients.map((e): Button[] => [
    { text: 'button-name', who: { practice: e.practice, client: e.client }, press: summaryPress(e, 'coach', 'begin') },
  ]);
  await inPractice(turn, () => ({
    outcome: 'asked',
    effects: [
      clients.length === 0
        ? toCoach(null, 'clients-none', {})
        : toCoach(null, 'summary-whom', {}, { buttons, replyTo }),
    ],
  }));
};

/** A name is pressed: the lines of the message that asked for it, or the last summaries when it said nothing else. */
export const beginWithWhom = async (turn: Turn, place: SummaryPlace): Promise<Toast | undefined> => {
  const text = commandText(turn);
  const decision = await inSummaries(turn, place, 0, (desk) =>
    text === null ? openDraft(desk) : opening(text, addLinesOnce)(desk),
  );
  return decision ? decision.toast : notYours;
};

/** What stands behind the command; null when the message is gone. */
const commandText = ({ update }: Turn): string | null => {
  const message = update.callback_query?.message;
  const asked = message && 'reply_to_message' in message ? message.reply_to_message : undefined;
  return asked?.text === undefined ? null : asked.text.replace(/^\/\w+(?:@\w+)?\s*/u, '');
};
