import { moveClockBy, moveClockTo } from '../acts.js';
import { aDayLater } from '../clock-moves.js';
import { MINUTE } from '../zones.js';
import { arrives, arrivesAt, awaited, buttonsOf, keyFor, lastId, press, tell, type, wordsFor } from './acting.js';
import { briskly, knownSteps } from './opening.js';
import { look, oneByOne } from './turns.js';

const coachs = (what) => (stage) => press(stage, stage.coach, new RegExp(`^summary\\.\\d+\\.k\\.${what}$`));
const clients = (what) => (stage) => press(stage, stage.client, new RegExp(`^summary\\.\\d+\\.c\\.${what}$`));
const written = (role, key) => (stage) => type(stage, stage[role], wordsFor(stage[role], key));

const clientSays = (key) => async (stage, going) => {
  going.heard = await tell(stage, stage.client, stage.coach, wordsFor(stage.client, key));
};
const coachAnswers = (key) => (stage, going) =>
  tell(stage, stage.coach, stage.client, wordsFor(stage.coach, key), going.heard);

const talk = oneByOne(clientSays('talkBegins'), coachAnswers('talkGoesOn'), clientSays('talkEnds'));

const WRITE = /^summary\.\d+\.k\.new$/;
/** By then the bot takes a conversation to be over. */
const A_WHILE = 25 * MINUTE;

async function beOffered(stage) {
  const { coach } = stage;
  const mark = lastId(stage, coach);
  if (!keyFor(stage, coach, WRITE)) await moveClockBy(A_WHILE);
  await awaited(stage, () => keyFor(stage, coach, WRITE));
  coach.reveal(mark);
}

const writeLines = oneByOne((stage) => press(stage, stage.coach, WRITE), written('coach', 'summaryLines'));

const send = arrivesAt('client', coachs('d-send\\..+'));

/** The next item shows itself as soon as one is answered. */
const yesTo = (item) => clients(`act\\.\\d+\\.${item}\\.\\d+\\.yes`);
const confirmTwo = oneByOne(clients('item\\.\\d+\\.1'), yesTo(1), yesTo(2));
const correctThird = oneByOne(clients('fix\\.\\d+\\.3\\.\\d+'), written('client', 'summaryCorrection'));

const agree = oneByOne(coachs('item\\.\\d+\\.3'), coachs('act\\.\\d+\\.3\\.\\d+\\.yes'));

const find = oneByOne(
  (stage) => type(stage, stage.client, '/agreements'),
  (stage) => press(stage, stage.client, /^agreed\.c\.\d+\.mine\.0$/),
);

const hasItems = (message) => buttonsOf(message).some(({ callback_data }) => /\.c\.item\./.test(callback_data ?? ''));

async function hearNothing(stage) {
  const { client } = stage;
  const mark = lastId(stage, client);
  await moveClockTo(aDayLater(stage.world, client.person()));
  await arrives(stage, client, mark, hasItems);
}

async function writeAnother(stage) {
  await type(stage, stage.coach, `/summary ${wordsFor(stage.coach, 'summaryLater')}`);
}

/** From a conversation to what both have confirmed, found again; and a day of silence. Early in a week: days are named in it. */
export const summaryScene = {
  id: 'summary',
  name: 'playSummary',
  more: 'playSummaryMore',
  steps: [
    ...knownSteps([1, 2]),
    { says: 'summaryTalk', facing: 'client', pace: briskly, play: talk },
    { says: 'summaryOffer', facing: 'coach', play: beOffered },
    { says: 'summaryWrite', facing: 'coach', pace: briskly, play: writeLines },
    { says: 'summarySend', facing: 'coach', play: send },
    { says: 'summaryYes', facing: 'client', play: confirmTwo },
    { says: 'summaryCorrect', facing: 'client', play: correctThird },
    { says: 'summaryAgree', facing: 'coach', play: agree },
    { says: 'summaryFind', facing: 'client', play: find },
    { says: 'summaryAnother', facing: 'coach', play: oneByOne(writeAnother, send) },
    { says: 'summarySilence', facing: 'client', play: hearNothing },
    { says: 'summaryFreely', facing: 'client', play: look },
  ],
};
