import { type Button, type Effect, toCoach } from './effects.ts';
import { isOpen, opensAt, type Present, practiceSchedule } from './present.ts';
import { press } from './press.ts';
import type { Phrase } from './texts.ts';
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

const shownAtMost = 30;

/** `/clients`: who is where, and who has been waiting longest first. */
export const clientList = (p: Present, practice: Practice, all: readonly Engagement[]): Effect => {
  const shown = all
    .filter((e) => e.stage !== 'ended')
    .sort(longestWaiting)
    .slice(0, shownAtMost);
  if (shown.length === 0) return toCoach(null, 'clients-none', {}, { buttons: [[invite]] });
  const lines = shown.map((e) => ({
    phrase: 'client-line' as const,
    args: { stage: e.stage, waiting: isOpen(p, practice, e) ? e.held.length : 0 },
    client: e.client,
  }));
  const buttons = shown.map((e): Button[] => [
    { text: 'button-name', who: { practice: e.practice, client: e.client }, press: press('card', e.client) },
  ]);
  return toCoach(null, 'clients', { list: { lines } }, { buttons });
};

const invite: Button = { text: 'button-invite', press: press('invite') };

const longestWaiting = (a: Engagement, b: Engagement): number =>
  (a.waitingSince ?? Number.POSITIVE_INFINITY) - (b.waitingSince ?? Number.POSITIVE_INFINITY) ||
  (b.lastClientAt ?? 0) - (a.lastClientAt ?? 0);

/** One client with every action. While closed, what waits is not even counted for the coach: outside hours nothing reaches them. */
export const clientCard = (p: Present, practice: Practice, e: Engagement): Effect => {
  const last = Math.max(e.lastClientAt ?? 0, e.lastCoachAt ?? 0);
  const open = isOpen(p, practice, e);
  return toCoach(
    e.client,
    'client-card',
    {
      stage: e.stage,
      waiting: open ? e.held.length : 0,
      since:
        open && e.waitingSince !== null
          ? { phrase: 'since-waiting', args: { since: { moment: e.waitingSince } } }
          : { phrase: 'since-answered' },
      last: last > 0 && open ? { phrase: 'last-contact', args: { last: { moment: last } } } : { phrase: 'last-none' },
      zone: e.zone === null ? { phrase: 'zone-not-known' } : { phrase: 'zone-known', args: { zone: { zone: e.zone } } },
    },
    { buttons: cardButtons(e) },
  );
};

const cardButtons = (e: Engagement): Button[][] => {
  if (e.stage === 'active')
    return [
      [{ text: 'button-answer', press: press('answer', e.client) }],
      [{ text: 'button-end', press: press('end', e.client) }],
    ];
  if (e.stage === 'invited' && e.consentAt !== null)
    return [
      [{ text: 'button-accept', press: press('accept', e.client) }],
      [{ text: 'button-decline', press: press('decline', e.client) }],
    ];
  return [];
};
