import { DAY, MINUTE, nextAt, wallClock } from './zones.js';

const WORKDAYS = [1, 2, 3, 4, 5];
/** A scene that starts on one of these still has a working day after its night. */
const BEFORE_WORKDAYS = [1, 2, 3, 4];

const promisesIn = (message) => [...(message.entities ?? []), ...(message.caption_entities ?? [])];

/** The moment last promised to the client that is still ahead: a date in the bot's newest message that has one. */
function promisedMoment(messages, now) {
  const ahead = (entity) => entity.type === 'date_time' && entity.unix_time * 1000 > now;
  const newest = messages.findLast((message) => message.from?.is_bot && promisesIn(message).some(ahead));
  return newest && promisesIn(newest).find(ahead).unix_time * 1000;
}

export function nextOpening(world, client) {
  const now = world.now();
  const zone = world.coach()?.zone ?? 'UTC';
  return (client && promisedMoment(world.messages(client.id), now)) ?? nextAt(now, zone, 10, 0, WORKDAYS);
}

export const nextLateEvening = (world, person) => nextAt(world.now(), person?.zone ?? 'UTC', 23, 40);

export const lateWorkdayEvening = (world, person) =>
  nextAt(world.now(), person?.zone ?? 'UTC', 23, 40, BEFORE_WORKDAYS);

export const workingMorning = (world, days) => nextAt(world.now(), world.coach()?.zone ?? 'UTC', 10, 30, days);

/** Late enough that nobody is reminded a whole day after it. */
export const eveningAtHome = (world, person) => nextAt(world.now(), person?.zone ?? 'UTC', 22, 10);

/** The first morning, by that clock, on which a whole day has gone by. */
export const morningAfterADay = (world, person) => nextAt(world.now() + DAY, person?.zone ?? 'UTC', 9, 0);

/** An hour before the usual hours begin, on a day that has them. */
export const earlyOnAWorkday = (world) => nextAt(world.now(), world.coach()?.zone ?? 'UTC', 9, 15, WORKDAYS);

/** A whole day and a little more, and by that clock no hour at which people sleep. */
export function aDayLater(world, person) {
  const at = world.now() + DAY + 5 * MINUTE;
  const zone = person?.zone ?? 'UTC';
  const { hour } = wallClock(at, zone);
  return hour >= 9 && hour < 21 ? at : nextAt(at, zone, 9, 15);
}
