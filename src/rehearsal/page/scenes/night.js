import { moveClockTo } from '../acts.js';
import { lateWorkdayEvening, nextOpening } from '../clock-moves.js';
import { settled } from '../world.js';
import { arrives, lastId, press, type, wordsFor } from './acting.js';
import { consent, openInvitation, openingSteps } from './opening.js';
import { look, oneByOne } from './turns.js';

const sayWhere = (stage) => type(stage, stage.client, `/timezone ${stage.client.person().zone}`);

/** Before the clients know each other there is a questionnaire; these two do. */
const accept = (stage) => press(stage, stage.coach, /^accept\./);

async function writeAtNight(stage, going) {
  await moveClockTo(lateWorkdayEvening(stage.world, stage.client.person()));
  await settled(stage.world);
  going.nightMark = lastId(stage, stage.coach);
  going.words = wordsFor(stage.client, 'nightMessage');
  await type(stage, stage.client, going.words);
}

const carries = (words) => (message) => (message.text ?? '').includes(words);

async function wakeUp(stage, going) {
  await moveClockTo(nextOpening(stage.world, stage.client.person()));
  going.arrived = await arrives(stage, stage.coach, going.nightMark, carries(going.words));
}

async function answer(stage, going) {
  const words = wordsFor(stage.coach, 'coachReply');
  const mark = lastId(stage, stage.client);
  await stage.coach.composer.typeOut(words, going.arrived);
  await arrives(stage, stage.client, mark, carries(words));
  stage.face('client');
}

/** One message at night: step by step what is said, whose phone is looked at, what is done. */
export const nightScene = {
  id: 'night',
  name: 'playNight',
  more: 'playNightMore',
  steps: [
    ...openingSteps([1, 2, 3, 4]),
    { says: 'sceneConsent', facing: 'client', play: oneByOne(openInvitation, consent, sayWhere) },
    { says: 'sceneAccept', facing: 'coach', play: accept },
    { says: 'sceneNight', facing: 'client', play: writeAtNight },
    { says: 'sceneQuiet', facing: 'coach', play: look },
    { says: 'sceneMorning', facing: 'coach', play: wakeUp },
    { says: 'sceneReply', facing: 'coach', play: answer },
    { says: 'sceneFreely', facing: 'client', play: look },
  ],
};
