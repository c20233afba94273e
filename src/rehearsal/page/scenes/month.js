import { moveClockTo } from '../acts.js';
import { nextOpening } from '../clock-moves.js';
import { sampleReceipt } from '../samples.js';
import { settled } from '../world.js';
import { DAY, HOUR, MINUTE, nextAt } from '../zones.js';
import { arrives, arrivesAt, awaited, hearAt, heardAfter, keyFor, lastId, press, type, wordsFor } from './acting.js';
import { briskly, knownSteps } from './opening.js';
import { clients as inTerms, coachs as onTerms, sendTerms } from './terms-keys.js';
import { look, oneByOne } from './turns.js';

const sides = { coach: 'k', client: 'c' };
/** Presses what is about a session, a payment, a promise or a summary: the newest such button, or the one at that place. */
const pressed = (role, what, place) => (stage) => {
  const [subject, ...more] = what.split(' ');
  return press(stage, stage[role], new RegExp(`^${subject}\\.\\d+\\.${sides[role]}\\.${more.join('')}`), place);
};
const coachs = (what, place) => pressed('coach', what, place);
const clients = (what, place) => pressed('client', what, place);
const written = (role, key) => (stage) => type(stage, stage[role], wordsFor(stage[role], key));
const command = (role, name) => (stage) => type(stage, stage[role], name);

const writeTerms = oneByOne(
  command('coach', '/terms'),
  ...[onTerms('see'), onTerms('d-open'), onTerms('d-clause\\.price'), onTerms('d-field\\.price')],
  written('coach', 'monthPrice'),
  ...[onTerms('d-list'), onTerms('d-look')],
);
const acceptTerms = oneByOne(sendTerms, inTerms('agree\\..+'));

const PUT = /^session\.\d+\.[kc]\.put\./;

/** Proposes what is shown, and remembers when it is: the button says so, in minutes written with letters. */
const put = (role) => async (stage, going, turn) => {
  const { does } = await awaited(stage, () => keyFor(stage, stage[role], PUT));
  going.session = Number.parseInt(does.split('.')[6], 36) * MINUTE;
  await arrivesAt(role === 'coach' ? 'client' : 'coach', pressed(role, 'session put'))(stage, going, turn);
};

const propose = oneByOne(
  command('coach', '/sessions'),
  ...[coachs('session list'), coachs('session days'), written('coach', 'monthTime')],
  put('coach'),
);
const agreeAs = (role) => async (stage, going, turn) => {
  const mark = lastId(stage, stage[role]);
  await pressed(role, 'session yes')(stage, going, turn);
  await arrives(stage, stage[role], mark, ({ document }) => document);
};

const writePlan = oneByOne(
  command('coach', '/payments'),
  ...[coachs('money plan'), written('coach', 'monthTotal'), coachs('money d-eq\\.2')],
  arrivesAt('client', coachs('money d-send')),
);

const before = (ms) => (_, going) => going.session - ms;
const LENGTH = HOUR;
const prepare = oneByOne(
  hearAt(before(DAY), 'client'),
  ...[clients('session a-prepare\\.'), written('client', 'monthPrepared'), written('client', 'monthHoped')],
);
const beLate = oneByOne(
  hearAt(before(0), 'client', 'coach'),
  arrivesAt('coach', clients('session a-late\\.\\d+\\.\\d+\\.5$')),
);
/** Only a short answer on top of the screen comes of it. */
async function markFelt(stage) {
  const felt = /^session\.\d+\.k\.a-felt\.\d+\.\d+\.4$/;
  const { message, row, column } = await awaited(stage, () => keyFor(stage, stage.coach, felt));
  await stage.coach.press(message, row, column);
}

const end = oneByOne(hearAt(before(-LENGTH), 'client', 'coach'), coachs('session a-over\\.\\d+\\.\\d+\\.0$'), markFelt);
const summarise = oneByOne(
  ...[coachs('summary new'), written('coach', 'monthLineSaid')],
  arrivesAt('client', coachs('summary d-send')),
  clients('summary all'),
);

/** Ten by the clock of that side, on such a day (0 is Sunday), not sooner than `after` from now. */
const tenOn =
  (role, weekday, after = 0) =>
  ({ world, ...stage }) =>
    nextAt(world.now() + after, stage[role].person()?.zone ?? 'UTC', 10, 1, [weekday]);

const pay = oneByOne(hearAt(tenOn('client', 1), 'client'), clients('money (r-)?act\\.\\d+\\.\\d+\\.paid'), addReceipt);

async function addReceipt(stage) {
  const { client } = stage;
  const photo = await sampleReceipt((key) => wordsFor(client, key));
  await heardAfter(stage, [client], () => client.send({ photo }));
}

const RECEIVED = /^money\.\d+\.k\.(r-)?act\.\d+\.\d+\.got/;

async function bePaid(stage) {
  const { coach, client, world } = stage;
  const mark = lastId(stage, coach);
  if (!keyFor(stage, coach, RECEIVED)) await moveClockTo(nextOpening(world, client.person()));
  await awaited(stage, () => keyFor(stage, coach, RECEIVED));
  await settled(world);
  coach.reveal(mark);
  await press(stage, coach, RECEIVED);
}

/** Free days and times as they are offered: the third day, the fifth time. */
const pickTime = oneByOne(clients('session day\\.', 2), clients('session pre\\.', 4));
const bookNext = oneByOne(
  ...[hearAt(tenOn('coach', 2, 6 * DAY), 'client'), command('client', '/sessions'), clients('session days')],
  ...[pickTime, put('client'), agreeAs('coach')],
);
const seeClause = oneByOne(
  hearAt(before(22 * HOUR + 5 * MINUTE), 'client'),
  ...[command('client', '/sessions'), clients('session see'), clients('session days')],
);
const moveIt = oneByOne(pickTime, put('client'));
const waive = oneByOne(agreeAs('coach'), arrivesAt('client', coachs('session a-waive')));

const morning = oneByOne(
  hearAt(({ world }, going) => nextAt(going.session - DAY, world.coach()?.zone ?? 'UTC', 10, 1), 'coach'),
  (stage) => press(stage, stage.coach, /^day\.\d+\.k\.(open|see)\./),
);

async function seeWeek(stage) {
  const { coach } = stage;
  const mark = lastId(stage, coach);
  await press(stage, coach, /^day\.\d+\.k\.week/);
  await arrives(stage, coach, mark, ({ photo }) => photo);
}

async function takeStatement(stage, going, turn) {
  const mark = lastId(stage, stage.client);
  await oneByOne(...[command('client', '/payments'), clients('money statement'), clients('money statement\\.paper')])(
    stage,
    going,
    turn,
  );
  await arrives(stage, stage.client, mark, ({ document }) => document);
}

/** Two sessions, a payment and a promise, from one Monday to the third week. Days are named in it, so it begins on a Monday. */
export const monthScene = {
  id: 'month',
  name: 'playMonth',
  more: 'playMonthMore',
  steps: [
    ...knownSteps([1]),
    { says: 'monthTerms', facing: 'coach', pace: briskly, play: writeTerms },
    { says: 'monthAccept', facing: 'client', play: acceptTerms },
    { says: 'monthPropose', facing: 'coach', pace: briskly, play: propose },
    { says: 'monthAgree', facing: 'client', play: agreeAs('client') },
    { says: 'monthPlan', facing: 'coach', pace: briskly, play: writePlan },
    { says: 'monthPlanAgreed', facing: 'client', play: clients('money p-yes') },
    { says: 'monthPrepare', facing: 'client', pace: briskly, play: prepare },
    { says: 'monthHour', facing: 'coach', play: hearAt(before(HOUR), 'client', 'coach') },
    { says: 'monthLate', facing: 'client', play: beLate },
    { says: 'monthNudge', facing: 'client', play: hearAt(before(5 * MINUTE - LENGTH), 'client', 'coach') },
    { says: 'monthEnd', facing: 'coach', play: end },
    { says: 'monthLine', facing: 'coach', pace: briskly, play: summarise },
    { says: 'monthBoth', facing: 'client', play: hearAt(tenOn('client', 5), 'client') },
    { says: 'monthDone', facing: 'client', play: clients('promise (r-)?done') },
    { says: 'monthPay', facing: 'client', play: pay },
    { says: 'monthPaid', facing: 'coach', play: bePaid },
    { says: 'monthNext', facing: 'client', pace: briskly, play: bookNext },
    { says: 'monthClause', facing: 'client', pace: briskly, play: seeClause },
    { says: 'monthMove', facing: 'client', play: moveIt },
    { says: 'monthWaive', facing: 'coach', play: waive },
    { says: 'monthMorning', facing: 'coach', play: morning },
    { says: 'monthWeek', facing: 'coach', play: seeWeek },
    { says: 'monthStatement', facing: 'client', pace: briskly, play: takeStatement },
    { says: 'monthFreely', facing: 'client', play: look },
  ],
};
