import { listButton } from './agreements/summaries/summary-buttons.ts';
import type { Handbook } from './beginning/nouns.ts';
import { isBeginning, isSent } from './beginning/offer/offer.ts';
import {
  answerClient,
  askButton,
  askFirstButton,
  beginAtOnce,
  briefButton,
  changeOffer,
  declineKindly,
  makeOfferButton,
  proposeTerms,
  termsOfClient,
} from './beginning/offer/offer-buttons.ts';
import { stepLines, waitingFor } from './beginning/offer/steps.ts';
import { type Button, type Effect, toCoach } from './effects.ts';
import { paymentsButton } from './keeping/money/money-buttons.ts';
import { sessionsButton } from './keeping/sessions/session-buttons.ts';
import { isOpen, opensAt, type Present, period, practiceSchedule } from './present.ts';
import { press } from './press.ts';
import { inContact } from './stages.ts';
import type { Lines, Phrase } from './texts.ts';
import type { Engagement, Practice } from './world.ts';

/** Whether it is open now and when that changes, in words. */
export const stateOf = (p: Present, practice: Practice): Phrase => {
  if (isOpen(p, practice, null)) {
    const closes = p.hours.closesAt(practiceSchedule(practice), p.at);
    return closes === undefined
      ? { phrase: 'state-open-always' }
      : { phrase: 'state-open', args: { until: { moment: closes } } };
  }
  const opens = opensAt(p, practice, null);
  return opens === null
    ? { phrase: 'state-closed-open-ended' }
    : { phrase: 'state-closed', args: { opens: { moment: opens } } };
};

/** So many lines fit into one message, with the longest names there may be. */
const shownAtMost = 22;

/** `/clients`: who is where, whose turn it is, and who has been waiting longest first. */
export const clientList = (p: Present, practice: Practice, all: readonly Engagement[]): Effect => {
  const shown = all
    .filter((e) => e.stage !== 'ended')
    .sort(longestWaiting)
    .slice(0, shownAtMost);
  if (shown.length === 0) return toCoach(null, 'clients-none', {}, { buttons: [[invite]] });
  const buttons = shown.map((e): Button[] => [
    { text: 'button-name', who: { practice: e.practice, client: e.client }, press: press('card', e.client) },
  ]);
  return toCoach(null, 'clients', { list: { lines: shown.map((e) => clientLine(p, practice, e)) } }, { buttons });
};

const invite: Button = { text: 'button-invite', press: press('invite') };

const clientLine = (p: Present, practice: Practice, e: Engagement): Phrase => {
  const args = { stage: e.stage, waiting: isOpen(p, practice, e) ? e.held.length : 0 };
  const wait = waitWords(p, practice, e);
  return wait
    ? { phrase: 'client-line-wait', args: { ...args, wait }, client: e.client }
    : { phrase: 'client-line', args, client: e.client };
};

/** Whose turn it is and since when; null when nobody waits. While closed, what has come up since then is not told. */
const waitWords = (p: Present, practice: Practice, e: Engagement): Phrase | null => {
  const waiting = waitingFor(e);
  if (!waiting) return null;
  const { who, since } = waiting;
  if (since === null) return { phrase: 'wait-client-undated' };
  if (!isKnown(p, practice, e, since)) return null;
  return { phrase: `wait-${who}`, args: { since: { moment: since } } };
};

/** Whether the coach may know at this hour what happened then: outside hours nothing new reaches them. */
const isKnown = (p: Present, practice: Practice, e: Engagement, at: number): boolean =>
  isOpen(p, practice, e) || at <= period(p, practice, e);

const longestWaiting = (a: Engagement, b: Engagement): number =>
  rank(a) - rank(b) || sinceOf(a) - sinceOf(b) || (b.lastClientAt ?? 0) - (a.lastClientAt ?? 0);

/** Who waits for the coach comes first, then those for whom the coach waits. */
const rank = (e: Engagement): number => {
  const who = waitingFor(e)?.who;
  if (who === 'coach') return 0;
  return who === 'client' ? 1 : 2;
};

const sinceOf = (e: Engagement): number => waitingFor(e)?.since ?? 0;

/** One client with every action, the next one first. While closed, what waits is not even counted for the coach. */
export const clientCard = (p: Present, practice: Practice, handbook: Handbook, e: Engagement): Effect => {
  const last = Math.max(e.lastClientAt ?? 0, e.lastCoachAt ?? 0);
  const open = isOpen(p, practice, e);
  return toCoach(
    e.client,
    'client-card',
    {
      stage: e.stage,
      steps: beginningOf(p, practice, handbook, e),
      waiting: open ? e.held.length : 0,
      since: cardWait(p, practice, e),
      last: last > 0 && open ? { phrase: 'last-contact', args: { last: { moment: last } } } : { phrase: 'last-none' },
      zone: e.zone === null ? { phrase: 'zone-not-known' } : { phrase: 'zone-known', args: { zone: { zone: e.zone } } },
    },
    { buttons: cardButtons(e) },
  );
};

/** The checklist of the beginning; once it is over, when it was. */
const beginningOf = (p: Present, practice: Practice, handbook: Handbook, e: Engagement): Lines | Phrase =>
  e.stage === 'active' && e.activeAt !== null && (e.welcome?.over ?? true)
    ? { phrase: 'working-since', args: { since: { moment: e.activeAt } } }
    : { lines: stepLines(e, handbook, isKnown(p, practice, e, e.intake?.lastAt ?? 0)) };

const cardWait = (p: Present, practice: Practice, e: Engagement): Phrase => {
  if (e.stage !== 'active') return waitWords(p, practice, e) ?? { phrase: 'wait-nobody' };
  return isOpen(p, practice, e) && e.waitingSince !== null
    ? { phrase: 'since-waiting', args: { since: { moment: e.waitingSince } } }
    : { phrase: 'since-answered' };
};

const cardButtons = (e: Engagement): Button[][] => {
  const { client } = e;
  const brief = e.intake !== null && e.intake.sentAt !== null ? [[briefButton(client)]] : [];
  if (e.stage === 'active')
    return [
      [answerClient(client)],
      [termsOfClient(client), listButton(e, 'coach')],
      [sessionsButton(e, 'coach'), paymentsButton(e, 'coach')],
      ...brief,
      [{ text: 'button-end', press: press('end', client) }],
    ];
  if (!isBeginning(e)) return [];
  if (e.stage === 'intake') return [[beginAtOnce(client)], [declineKindly(client)]];
  const ask = isSent(e) ? askButton(client) : askFirstButton(client);
  const talk = inContact(e) ? answerClient(client) : ask;
  const offer = isSent(e) ? changeOffer(client) : makeOfferButton(client);
  if (e.stage === 'terms')
    return [
      [e.terms ? termsOfClient(client) : proposeTerms(client)],
      [talk],
      [offer],
      ...brief,
      [beginAtOnce(client)],
      [declineKindly(client)],
    ];
  const first = e.talking && isSent(e) ? [[talk], [offer]] : [[offer], [talk]];
  return [...first, ...brief, [beginAtOnce(client)], [declineKindly(client)]];
};
