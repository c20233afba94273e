import { moveClockTo } from '../acts.js';
import { lateWorkdayEvening, nextOpening } from '../clock-moves.js';
import { settled } from '../world.js';
import { arrives, carries, lastId, tell, type, wordsFor } from './acting.js';
import { meetingSteps, openingSteps } from './opening.js';
import { look } from './turns.js';

async function writeAtNight(stage, going) {
  await moveClockTo(lateWorkdayEvening(stage.world, stage.client.person()));
  await settled(stage.world);
  going.nightMark = lastId(stage, stage.coach);
  going.words = wordsFor(stage.client, 'nightMessage');
  await type(stage, stage.client, going.words);
}

async function wakeUp(stage, going) {
  await moveClockTo(nextOpening(stage.world, stage.client.person()));
  going.arrived = await arrives(stage, stage.coach, going.nightMark, carries(going.words));
}

async function answer(stage, going) {
  await tell(stage, stage.coach, stage.client, wordsFor(stage.coach, 'coachReply'), going.arrived);
  stage.face('client');
}

/** One message at night: step by step what is said, whose phone is looked at, what is done. */
export const nightScene = {
  id: 'night',
  name: 'playNight',
  more: 'playNightMore',
  steps: [
    ...openingSteps([1, 2, 3, 4]),
    ...meetingSteps,
    { says: 'sceneNight', facing: 'client', play: writeAtNight },
    { says: 'sceneQuiet', facing: 'coach', play: look },
    { says: 'sceneMorning', facing: 'coach', play: wakeUp },
    { says: 'sceneReply', facing: 'coach', play: answer },
    { says: 'sceneFreely', facing: 'client', play: look },
  ],
};
