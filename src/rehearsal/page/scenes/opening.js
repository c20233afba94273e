import { moveClockTo } from '../acts.js';
import { workingMorning } from '../clock-moves.js';
import { refreshScene } from '../world.js';
import { wallClock } from '../zones.js';
import { arrives, buttonsOf, heardAfter, lastId, press, said, type } from './acting.js';
import { oneByOne } from './turns.js';

/** Where a lot is written or pressed, nobody has to watch every letter. */
export const briskly = 0.45;

const LINK = /https?:\/\/t\.me\/\w+\?start=[\w-]+/i;

/** Every scene begins in working hours, on a day that leaves it the nights it needs. */
async function beginInWorkingHours({ world }, days) {
  const { weekday, hour } = wallClock(world.now(), world.coach().zone);
  const isWorking = days.includes(weekday) && hour >= 10 && hour < 17;
  if (!isWorking) await moveClockTo(workingMorning(world, days));
}

const openCoachLink = (days) => async (stage) => {
  await beginInWorkingHours(stage, days);
  const { coachLink } = await refreshScene(stage.world);
  if (!coachLink && said(stage, stage.coach).length > 0) return;
  await heardAfter(stage, [stage.coach], () =>
    coachLink ? stage.coach.open(coachLink) : stage.coach.send({ text: '/start' }),
  );
};

const setHours = oneByOne(
  (stage) => type(stage, stage.coach, `/timezone ${stage.coach.person().zone}`),
  (stage) => type(stage, stage.coach, '/hours Mo-Fr 10:00-18:00'),
);

function linkIn(message) {
  const urls = [...(message.entities ?? []), ...buttonsOf(message)].map(({ url }) => url);
  return [message.text, message.caption, ...urls].map((words) => LINK.exec(words ?? '')?.[0]).find(Boolean);
}

async function invite(stage, going) {
  const mark = lastId(stage, stage.coach);
  await stage.coach.composer.typeOut('/invite');
  going.link = linkIn(await arrives(stage, stage.coach, mark, linkIn));
}

/** The client opens the newest invitation and reads the greeting. */
export async function openInvitation(stage, going) {
  const link = going.link ?? said(stage, stage.coach).map(linkIn).findLast(Boolean);
  await heardAfter(stage, [stage.client], () => stage.client.open(link));
}

export const consent = (stage) => press(stage, stage.client, /^consent\./);

const sayWhere = (stage) => type(stage, stage.client, `/timezone ${stage.client.person().zone}`);

/** Where two do not know each other there is a questionnaire first; these two do. */
const accept = (stage) => press(stage, stage.coach, /^accept\./);

/** Two who know each other already: the one agrees, the other begins at once. */
export const meetingSteps = [
  { says: 'sceneConsent', facing: 'client', play: oneByOne(openInvitation, consent, sayWhere) },
  { says: 'sceneAccept', facing: 'coach', play: accept },
];

/** How every scene begins: a coach, their hours, an invitation. `days` are those it may begin on (0 is Sunday). */
export const openingSteps = (days) => [
  { says: 'sceneLink', facing: 'coach', play: openCoachLink(days) },
  { says: 'sceneHours', facing: 'coach', play: setHours },
  { says: 'sceneInvite', facing: 'coach', play: invite },
];

/** The same in one step, for what happens between two who work together already. */
export const knownSteps = (days) => [
  { says: 'sceneReady', facing: 'coach', pace: briskly, play: oneByOne(openCoachLink(days), setHours, invite) },
  ...meetingSteps,
];
