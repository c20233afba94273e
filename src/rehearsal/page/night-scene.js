import { moveClockTo } from './acts.js';
import { lateWorkdayEvening, nextOpening, workingMorning } from './clock-moves.js';
import { languageOf, sayIn } from './language.js';
import { refreshScene, settled, until } from './world.js';
import { wallClock } from './zones.js';

const LONG = 60_000;
const LINK = /https?:\/\/t\.me\/\w+\?start=[\w-]+/i;
const AGREES = /соглас|zgadz|zgod|келіс|agree|consent/i;
const ACCEPTS = /прин(ять|им)|przyjm|akcept|қабылда|accept/i;

/** What one playing of the scene remembers; `over` stops it between two acts. */
export const createGoing = () => ({ over: false });

/** Everything the bot has done in a chat so far, as one comparable string. */
function traceOf({ world }, phone) {
  const marks = world
    .messages(phone.personId)
    .map(({ message_id, from, text, reply_markup, reactions }) => [
      message_id,
      from?.is_bot && [text, reply_markup],
      reactions,
    ]);
  return JSON.stringify(marks.filter(([, words, reactions]) => words || reactions));
}

const lastId = ({ world }, phone) => world.messages(phone.personId).at(-1)?.message_id ?? 0;
const said = ({ world }, phone, after = 0) =>
  world.messages(phone.personId).filter((message) => message.from?.is_bot && message.message_id > after);

/** Acts, then waits until the bot has reacted in one of the chats and fallen quiet again. */
async function heardAfter(stage, phones, act) {
  const before = phones.map((phone) => traceOf(stage, phone));
  await act();
  await until(stage.world, () => phones.some((phone, n) => traceOf(stage, phone) !== before[n]), LONG);
  await settled(stage.world);
}

const type = (stage, phone, text) => heardAfter(stage, [phone], () => phone.composer.typeOut(text));

async function beginInWorkingHours({ world }) {
  const { weekday, hour } = wallClock(world.now(), world.coach().zone);
  const isWorking = weekday >= 1 && weekday <= 4 && hour >= 10 && hour < 17;
  if (!isWorking) await moveClockTo(workingMorning(world));
}

async function openCoachLink(stage) {
  await beginInWorkingHours(stage);
  const { coachLink } = await refreshScene(stage.world);
  if (!coachLink && said(stage, stage.coach).length > 0) return;
  await heardAfter(stage, [stage.coach], () =>
    coachLink ? stage.coach.open(coachLink) : stage.coach.send({ text: '/start' }),
  );
}

async function setHours(stage, going) {
  await type(stage, stage.coach, `/timezone ${stage.coach.person().zone}`);
  if (!going.over && going.step === 1) await type(stage, stage.coach, '/hours Mo-Fr 10:00-18:00');
}

const buttonsOf = (message) => message.reply_markup?.inline_keyboard?.flat() ?? [];

function linkIn(message) {
  const urls = [...(message.entities ?? []), ...buttonsOf(message)].map(({ url }) => url);
  return [message.text, message.caption, ...urls].map((words) => LINK.exec(words ?? '')?.[0]).find(Boolean);
}

async function invite(stage, going) {
  const mark = lastId(stage, stage.coach);
  await stage.coach.composer.typeOut('/invite');
  going.link = await until(stage.world, () => said(stage, stage.coach, mark).map(linkIn).find(Boolean), LONG);
  await settled(stage.world);
}

const withButtons = (stage, phone, after) =>
  said(stage, phone, after).findLast((message) => buttonsOf(message).length > 0);

/** The button that says so, else the first. */
function placeOfButton(message, wording) {
  const rows = message.reply_markup.inline_keyboard;
  const row = rows.findIndex((keys) => keys.some((key) => wording.test(key.text)));
  return row < 0 ? [0, 0] : [row, rows[row].findIndex((key) => wording.test(key.text))];
}

async function press(stage, phone, after, wording) {
  const message = await until(stage.world, () => withButtons(stage, phone, after), LONG);
  const [row, column] = placeOfButton(message, wording);
  await heardAfter(stage, [stage.coach, stage.client], () => phone.press(message, row, column));
}

async function consent(stage, going) {
  going.coachMark = lastId(stage, stage.coach);
  const mark = lastId(stage, stage.client);
  const link = going.link ?? said(stage, stage.coach).map(linkIn).findLast(Boolean);
  await heardAfter(stage, [stage.client], () => stage.client.open(link));
  if (!going.over && going.step === 3) await press(stage, stage.client, mark, AGREES);
  if (!going.over && going.step === 3) await type(stage, stage.client, `/timezone ${stage.client.person().zone}`);
}

const accept = (stage, going) => press(stage, stage.coach, going.coachMark ?? 0, ACCEPTS);

async function writeAtNight(stage, going) {
  await moveClockTo(lateWorkdayEvening(stage.world, stage.client.person()));
  await settled(stage.world);
  going.nightMark = lastId(stage, stage.coach);
  going.words = sayIn(languageOf(stage.client.person()), 'nightMessage');
  await type(stage, stage.client, going.words);
}

const carries = (words) => (message) => (message.text ?? '').includes(words);

async function wakeUp(stage, going) {
  await moveClockTo(nextOpening(stage.world, stage.client.person()));
  going.arrived = await until(
    stage.world,
    () => said(stage, stage.coach, going.nightMark).find(carries(going.words)),
    LONG,
  );
  await settled(stage.world);
}

async function answer(stage, going) {
  const words = sayIn(languageOf(stage.coach.person()), 'coachReply');
  const mark = lastId(stage, stage.client);
  await stage.coach.composer.typeOut(words, going.arrived);
  await until(stage.world, () => said(stage, stage.client, mark).find(carries(words)), LONG);
  await settled(stage.world);
  stage.face('client');
}

/** The scene, step by step: what is said, whose phone is looked at, what is done. */
export const nightScene = [
  { says: 'sceneLink', facing: 'coach', play: openCoachLink },
  { says: 'sceneHours', facing: 'coach', play: setHours },
  { says: 'sceneInvite', facing: 'coach', play: invite },
  { says: 'sceneConsent', facing: 'client', play: consent },
  { says: 'sceneAccept', facing: 'coach', play: accept },
  { says: 'sceneNight', facing: 'client', play: writeAtNight },
  { says: 'sceneQuiet', facing: 'coach', play: () => {} },
  { says: 'sceneMorning', facing: 'coach', play: wakeUp },
  { says: 'sceneReply', facing: 'coach', play: answer },
  { says: 'sceneFreely', facing: 'client', play: () => {} },
];
