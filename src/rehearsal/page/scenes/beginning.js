import { moveClockTo } from '../acts.js';
import { lateWorkdayEvening, nextOpening } from '../clock-moves.js';
import { cityIn, frequentZones, languageOf } from '../language.js';
import { settled } from '../world.js';
import { awaited, keyFor, press, said, type, wordsFor } from './acting.js';
import { consent, openInvitation, openingSteps } from './opening.js';
import { questionnaireSteps } from './questionnaire.js';
import { clients, coachs, sendTerms } from './terms-keys.js';
import { look, oneByOne } from './turns.js';

const language = (code) => (stage) => press(stage, stage.client, new RegExp(`^language\\.\\d+\\.${code}$`));

/** Another language and back: many people think in another one than their phone's. */
function changeLanguage(stage, going, turn) {
  const own = languageOf(stage.client.person());
  return oneByOne(language(own === 'kk' ? 'ru' : 'kk'), language(own))(stage, going, turn);
}

/** A city as people say it, where the page knows how. */
function sayWhere(stage) {
  const person = stage.client.person();
  const isKnown = frequentZones.includes(person.zone);
  return type(stage, stage.client, isKnown ? cityIn(languageOf(person), person.zone) : person.zone);
}

const nameCity = oneByOne((stage) => press(stage, stage.client, /^zones/), sayWhere);

/** Under the report that the brief is there. */
const MAKE_OFFER = /^offer\.\d+\.make$/;

async function readBrief(stage) {
  const { coach } = stage;
  if (!keyFor(stage, coach, MAKE_OFFER)) await moveClockTo(nextOpening(stage.world, stage.client.person()));
  const { message } = await awaited(stage, () => keyFor(stage, coach, MAKE_OFFER));
  await awaited(stage, () => said(stage, coach, message.message_id).some(({ text }) => text));
  coach.reveal(message.message_id - 1);
}

async function lookAtPaper(stage) {
  const { coach } = stage;
  await awaited(stage, () => said(stage, coach).some(({ voice }) => voice));
  await settled(stage.world);
  coach.reveal(said(stage, coach).findLast(({ document }) => document).message_id - 1);
}

const makeOffer = (stage) => press(stage, stage.coach, MAKE_OFFER);
const part = (key) => (stage) => type(stage, stage.coach, wordsFor(stage.coach, key));

async function sendOffer(stage) {
  await press(stage, stage.coach, /^offer\.\d+\.send\./);
  stage.face('client');
}

const take = (stage) => press(stage, stage.client, /^offer\.\d+\.take\./);
const agreeToTerms = clients('agree\\..+');

async function writeLate(stage) {
  await moveClockTo(lateWorkdayEvening(stage.world, stage.client.person()));
  await settled(stage.world);
  await type(stage, stage.client, wordsFor(stage.client, 'firstMessage'));
}

const readAnswer = oneByOne(
  (stage) => press(stage, stage.client, /^questions\./),
  (stage) => press(stage, stage.client, /^common\.read\.\d+\.night\./),
);

/** From the invitation to the first message outside hours. It begins early in the week: a night, a day and a night follow. */
export const beginningScene = {
  id: 'beginning',
  name: 'playBeginning',
  more: 'playBeginningMore',
  steps: [
    ...openingSteps([1, 2]),
    { says: 'beginGreeting', facing: 'client', play: openInvitation },
    { says: 'beginLanguage', facing: 'client', play: changeLanguage },
    { says: 'beginConsent', facing: 'client', play: consent },
    { says: 'beginCity', facing: 'client', play: nameCity },
    ...questionnaireSteps,
    { says: 'beginBrief', facing: 'coach', play: readBrief },
    { says: 'beginPaper', facing: 'coach', play: lookAtPaper },
    { says: 'beginOffer', facing: 'coach', play: oneByOne(makeOffer, part('offerCan'), part('offerHow')) },
    { says: 'beginPreview', facing: 'coach', play: oneByOne(part('offerNumber'), part('offerPrice')) },
    { says: 'beginChoice', facing: 'coach', play: sendOffer },
    { says: 'beginTake', facing: 'client', play: take },
    { says: 'beginTerms', facing: 'coach', play: oneByOne(coachs('d-open'), coachs('d-look'), sendTerms) },
    { says: 'beginAgree', facing: 'client', play: agreeToTerms },
    { says: 'beginNight', facing: 'client', play: writeLate },
    { says: 'beginQuestion', facing: 'client', play: readAnswer },
    { says: 'beginFreely', facing: 'client', play: look },
  ],
};
