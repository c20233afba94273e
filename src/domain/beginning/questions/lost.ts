import type { Decision } from '../../decision.ts';
import { type Button, type Say, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { opensAt, type Present } from '../../present.ts';
import { press } from '../../press.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { Looked } from '../nouns.ts';
import { isWelcome } from '../welcome.ts';

const aDay = 86_400_000;
/** Help is offered once in so long, in ms. */
const offeredEvery = 3 * aDay;
/** Reading the same so often in a day, or finding no answer so often, asks for a person. */
const often: Readonly<Record<Why, number>> = { read: 3, unanswered: 2 };
const rememberedAtMost = 20;

/** What makes a client seem lost: the same question again and again, or answers that answer nothing. */
export type Why = 'read' | 'unanswered';

/** The same engagement with what was done with a common question just now; what is older than an offer of help lasts is forgotten. */
export const noted = (p: Present, e: Engagement, id: string, what: Looked['what']): Engagement => {
  const lately = e.looked.filter(({ at }) => p.at - at < offeredEvery);
  const offers = lately.filter((one) => one.what === 'help' || one.what === 'told');
  const looks = lately.filter((one) => one.what === 'read' || one.what === 'unanswered').slice(1 - rememberedAtMost);
  return { ...e, looked: [...offers, ...looks, { id, at: p.at, what }] };
};

/** How often in the last day. For reading it is the one question that counts. */
const timesLately = (p: Present, e: Engagement, id: string, why: Why): number =>
  e.looked.filter((one) => one.what === why && p.at - one.at < aDay && (why === 'unanswered' || one.id === id)).length;

/** Whether this client, still new, could do with a person instead of a list, and has not been asked lately. */
export const seemsLost = (p: Present, e: Engagement, id: string, why: Why): boolean =>
  (e.activeAt === null || isWelcome(e)) && timesLately(p, e, id, why) >= often[why] && !has(p, e, 'help');

const has = (p: Present, e: Engagement, what: 'help' | 'told'): boolean =>
  e.looked.some((one) => one.what === what && p.at - one.at < offeredEvery);

/** "Shall I ask your coach to explain it in person?" */
export const helpOffer = (e: Engagement, why: Why, id: string, instead: number | null): Say => {
  const yes: Button = { text: 'button-faq-help', press: press('common', 'help', e.practice, why, id) };
  const own: Button = { text: 'button-faq-write', press: press('common', 'none', e.practice) };
  const no: Button = { text: 'button-faq-no-help', press: press('common', 'enough', e.practice) };
  return toClient(e, 'help-offer', {}, { buttons: [[yes], [own], [no]], instead });
};

/** The client would like to be helped: the coach is told in contact hours, with the facts. */
export const wantHelp = (
  p: Present,
  practice: Practice,
  e: Engagement,
  why: Why,
  id: string,
  message: number | null,
): Decision => {
  if (has(p, e, 'told')) return { outcome: 'answered', toast: { text: 'toast-noted', args: {} } };
  const told = notify(p, practice, e.client, 'needs-help', `${why}.${id}.${timesLately(p, e, id, why)}`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [noted(p, e, id, 'told')],
    facts: [{ client: e.client, what: 'asked-help', by: 'client' }],
    effects: [helpToldSay(p, practice, e, message), ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
  };
};

const helpToldSay = (p: Present, practice: Practice, e: Engagement, instead: number | null): Say => {
  const opens = opensAt(p, practice, null);
  if (opens === null) return toClient(e, 'help-told-open-ended', {}, { instead });
  return opens <= p.at
    ? toClient(e, 'help-told-now', {}, { instead })
    : toClient(e, 'help-told', { opens: { moment: opens } }, { instead });
};

/** No help is wanted; the list stays where it is. */
export const enoughHelp = (e: Engagement, message: number | null): Decision => ({
  outcome: 'answered',
  effects: [toClient(e, 'help-later', {}, { instead: message })],
});
