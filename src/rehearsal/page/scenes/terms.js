import { moveClockTo } from '../acts.js';
import { earlyOnAWorkday } from '../clock-moves.js';
import { settled } from '../world.js';
import { awaited, said, tell, type, wordsFor } from './acting.js';
import { briskly, knownSteps } from './opening.js';
import { clients, coachs, sendTerms } from './terms-keys.js';
import { look, oneByOne } from './turns.js';

const openDraft = oneByOne((stage) => type(stage, stage.coach, '/terms'), coachs('see'), coachs('d-open'));
const changeValue = oneByOne(
  coachs('d-clause\\.moving'),
  coachs('d-field\\.freeHours'),
  coachs('d-set\\.freeHours\\.48'),
);
const preview = oneByOne(coachs('d-list'), coachs('d-look'));

const pick = (clause) => oneByOne(clients('c-pick\\.\\d+'), clients(`c-clause\\.\\d+\\.${clause}`));
const written = (role, key) => (stage) => type(stage, stage[role], wordsFor(stage[role], key));

const askAbout = oneByOne(pick('moving'), clients('c-ask\\.\\d+\\.moving'), written('client', 'termsQuestion'));
const proposeHours = oneByOne(
  pick('hours'),
  clients('c-value\\.\\d+\\.hours'),
  clients('c-field\\.\\d+\\.weekly'),
  clients('c-set\\.\\d+\\.weekly\\.Mo-Fr 09:00-17:00'),
);

const answer = oneByOne(coachs('k-answer\\.\\d+'), written('coach', 'termsReply'));
const takeOver = coachs('k-take\\.\\d+');
const sendSecond = oneByOne(coachs('d-look'), sendTerms);

const accept = clients('agree\\..+');

async function takePaper(stage, going, turn) {
  await clients('c-paper\\.\\d+')(stage, going, turn);
  await awaited(stage, () => said(stage, stage.client).some(({ document }) => document));
  await settled(stage.world);
}

/** At an hour at which nobody would have heard it the day before. */
async function writeEarly(stage) {
  await moveClockTo(earlyOnAWorkday(stage.world));
  await settled(stage.world);
  await tell(stage, stage.client, stage.coach, wordsFor(stage.client, 'termsMorning'));
}

/** From the first proposal to the message that is treated by what was agreed. A working day has to follow. */
export const termsScene = {
  id: 'terms',
  name: 'playTerms',
  more: 'playTermsMore',
  steps: [
    ...knownSteps([1, 2, 3, 4]),
    { says: 'termsOpen', facing: 'coach', play: openDraft },
    { says: 'termsValue', facing: 'coach', pace: briskly, play: changeValue },
    { says: 'termsPreview', facing: 'coach', play: preview },
    { says: 'termsSend', facing: 'coach', play: sendTerms },
    { says: 'termsAsk', facing: 'client', pace: briskly, play: askAbout },
    { says: 'termsOther', facing: 'client', pace: briskly, play: proposeHours },
    { says: 'termsAnswer', facing: 'coach', play: answer },
    { says: 'termsTake', facing: 'coach', play: takeOver },
    { says: 'termsSecond', facing: 'coach', pace: briskly, play: sendSecond },
    { says: 'termsAccept', facing: 'client', play: accept },
    { says: 'termsPaper', facing: 'client', play: takePaper },
    { says: 'termsEarly', facing: 'coach', play: writeEarly },
    { says: 'termsFreely', facing: 'client', play: look },
  ],
};
