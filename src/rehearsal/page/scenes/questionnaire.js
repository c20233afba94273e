import { moveClockTo } from '../acts.js';
import { eveningAtHome, morningAfterADay } from '../clock-moves.js';
import { settled } from '../world.js';
import { arrives, awaited, buttonsOf, heardAfter, lastId, press, said, type, wordsFor } from './acting.js';
import { briskly } from './opening.js';
import { oneByOne } from './turns.js';

const written = (key) => (stage) => type(stage, stage.client, wordsFor(stage.client, key));
const spoken = (duration) => (stage) =>
  heardAfter(stage, [stage.client], () => stage.client.send({ voice: { duration } }));
const pressed = (what) => (stage) => press(stage, stage.client, new RegExp(`^intake\\.\\d+\\.${what}$`));

/** What a believable newcomer answers, by the place of the question. */
const answers = [
  written('answerBrings'),
  written('answerChange'),
  spoken(42),
  pressed('skip\\.tried'),
  pressed('pick\\.ready\\.6'),
  written('answerCoach'),
  written('answerSelf'),
  written('answerKnow'),
  oneByOne(pressed('pick\\.contact\\.contact-text'), pressed('done\\.contact')),
  oneByOne(pressed('pick\\.time\\.time-evening'), pressed('pick\\.time\\.time-weekend'), pressed('done\\.time')),
  written('answerStart'),
  pressed('pick\\.other\\.other-no'),
];

const has = (data) => (message) => buttonsOf(message).some((button) => data.test(button.callback_data ?? ''));
const isQuestion = has(/^intake\.\d+\.later$/);
const isReview = has(/^intake\.\d+\.change\./);
const newest = (stage, condition) => said(stage, stage.client).findLast(condition);

/** The place of the question that is put now: the first figure in it. Everything to look over comes after the last. */
function placeNow(stage) {
  const put = newest(stage, (message) => isQuestion(message) || isReview(message));
  if (!put) return 0;
  return isReview(put) ? answers.length + 1 : Number(/\d+/.exec(put.text)?.[0]);
}

const answerAt = (place) => async (stage, going, turn) => {
  if (placeNow(stage) !== place) return;
  await answers[place - 1](stage, going, turn);
  await awaited(stage, () => placeNow(stage) > place);
};

/** Answers what is open up to that place: a step that was left early is made up for by the next. */
const answerUpTo = (last) => oneByOne(...answers.slice(0, last).map((_, n) => answerAt(n + 1)));

async function comeHome(stage) {
  await moveClockTo(eveningAtHome(stage.world, stage.client.person()));
  await settled(stage.world);
}

const thinkAgain = oneByOne(pressed('back'), pressed('pick\\.ready\\.8'));
const putAside = (stage) => type(stage, stage.client, '/later');

async function beReminded(stage) {
  const mark = lastId(stage, stage.client);
  await moveClockTo(morningAfterADay(stage.world, stage.client.person()));
  await arrives(stage, stage.client, mark, () => true);
}

async function lookOver(stage) {
  const review = newest(stage, isReview);
  if (review) stage.client.reveal(review.message_id - 1);
}

const client = 'client';

/** The questionnaire: an evening, a day of silence, a morning. */
export const questionnaireSteps = [
  { says: 'beginEvening', facing: client, pace: briskly, play: oneByOne(comeHome, answerUpTo(2)) },
  { says: 'beginVoice', facing: client, play: answerUpTo(4) },
  { says: 'beginScale', facing: client, play: oneByOne(answerUpTo(5), thinkAgain) },
  { says: 'beginLater', facing: client, play: putAside },
  { says: 'beginReminder', facing: client, play: beReminded },
  { says: 'beginGoOn', facing: client, pace: briskly, play: oneByOne(pressed('go'), answerUpTo(7)) },
  { says: 'beginRest', facing: client, pace: briskly, play: answerUpTo(10) },
  { says: 'beginReview', facing: client, pace: briskly, play: oneByOne(answerUpTo(12), lookOver) },
  { says: 'beginSend', facing: client, play: pressed('send') },
];
