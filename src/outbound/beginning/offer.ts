import { handbookFor } from '../../domain/beginning/handbook.ts';
import { type OfferNote, type OfferPart, offerNotes, offerParts } from '../../domain/beginning/nouns.ts';
import {
  draftWords,
  isOnTable,
  lastTime,
  markOf,
  partAtMost,
  sentWords,
  wordsBefore,
} from '../../domain/beginning/offer/offer.ts';
import { answerButtons } from '../../domain/beginning/offer/offer-buttons.ts';
import { cut } from '../../domain/beginning/wording.ts';
import type { Button, Show } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { Phrase, TextArgs } from '../../domain/texts.ts';
import type { Engagement, World } from '../../domain/world.ts';
import type { Entry } from '../../state/outbox.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';
import { type Outgoing, sendPrivately } from './privately.ts';

type Shown = (tools: Tools, show: Show, entry: Entry, scene: Scene) => Promise<Performed>;

/** Telegram's limit for one message. */
const lettersAtMost = 4096;
/** What a part said before is told in full as long as there is room, and then in as many characters. */
const beforeAtMost = 150;

const read = async (tools: Tools, show: Show, entry: Entry) => {
  const client = show.client ?? 0;
  const { world } = await tools.read({
    ...{ practice: entry.practice ?? 0, clients: [client], handbook: true, notes: offerNotes },
  });
  return { world, e: world.engagements.get(client) ?? null };
};

/** The offer as it stands now, for the client: who, what, how, how many, for what price, and what became of the last version. */
export const showOffer: Shown = async (tools, show, entry, scene) => {
  const { world, e } = await read(tools, show, entry);
  const words = e && sentWords(e, world.notes);
  if (!e || !words) return performedNothing;
  const text = offerText(tools, readerOf(show, scene), e.offer?.version ?? 1, words, wordsBefore(e, world.notes));
  const buttons = isOnTable(e) ? answerButtons(e) : [];
  await sendPrivately(tools, show, entry, scene, { text, buttons, silent: show.about === 'quietly' });
  return performedNothing;
};

/** The offer in words, for whoever reads it. Where the old words do not fit as well, they are cut short. */
const offerText = (
  { wording }: Tools,
  reader: Reader,
  version: number,
  words: OfferNote,
  before: OfferNote | null,
): string => {
  const say = (most: number): string => wording.say('offer', { version, ...partsOf(words, before, most) }, reader).text;
  const whole = say(partAtMost);
  return whole.length <= lettersAtMost ? whole : say(beforeAtMost);
};

const partsOf = (words: OfferNote, before: OfferNote | null, most: number): Record<OfferPart, string | Phrase> => {
  const part = (name: OfferPart): string | Phrase =>
    before === null || before[name] === words[name]
      ? words[name]
      : { phrase: 'offer-was', args: { words: words[name], before: cut(before[name], most) } };
  return { can: part('can'), how: part('how'), number: part('number'), price: part('price') };
};

/** What the coach is writing: one part that is asked for, or everything just as the client will see it. */
export const showDraft: Shown = async (tools, show, entry, scene) => {
  const { world, e } = await read(tools, show, entry);
  const draft = e && draftWords(e, world.notes);
  if (!e || !draft) return performedNothing;
  const part = offerParts.find((one) => one === show.about);
  const reader = readerOf(show, scene);
  const out = part ? asked(tools, reader, world, e, draft, part) : preview(tools, reader, world, e, draft);
  await sendPrivately(tools, show, entry, scene, out);
  return performedNothing;
};

const preview = (tools: Tools, reader: Reader, world: World, e: Engagement, draft: OfferNote): Outgoing => {
  const version = (e.offer?.version ?? 0) + 1;
  const offer = offerText(tools, clientsEyes(reader, world, e), version, draft, sentWords(e, world.notes));
  const change = (part: OfferPart): Button => ({
    text: `button-part-${part}`,
    press: press('offer', e.client, 'part', part),
  });
  const send: Button = {
    text: 'button-offer-send',
    press: press('offer', e.client, 'send', version - 1, markOf(draft)),
  };
  const { text } = tools.wording.say('offer-preview', { offer }, reader);
  return {
    // So long an offer is shown as it is, without a word about it.
    text: text.length <= lettersAtMost ? text : offer,
    buttons: [[send], [change('can'), change('how')], [change('number'), change('price')]],
  };
};

/** The coach's text read by the client: their language, the coach's name. */
export const clientsEyes = (reader: Reader, { practice }: World, e: Engagement): Reader => ({
  ...reader,
  locale: e.locale,
  zone: e.zone,
  otherZone: practice?.zone ?? null,
});

const asked = (
  tools: Tools,
  reader: Reader,
  world: World,
  e: Engagement,
  draft: OfferNote,
  part: OfferPart,
): Outgoing => {
  const last = lastTime(world.handbook ?? handbookFor(e.practice), part);
  const place = offerParts.indexOf(part);
  const earlier = offerParts[place - 1];
  const args: TextArgs = {
    number: place + 1,
    total: offerParts.length,
    most: partAtMost,
    hint: hint(draft, part, last),
  };
  const button = (text: Button['text'], ...data: string[]): Button[] => [
    { text, press: press('offer', e.client, ...data) },
  ];
  return {
    text: tools.wording.say(`offer-ask-${part}`, args, reader).text,
    buttons: [
      ...(draft[part] !== '' ? [button('button-offer-keep', 'make')] : []),
      ...(last !== null && last !== draft[part] ? [button('button-offer-last', 'last', part)] : []),
      ...(earlier ? [button('button-back', 'part', earlier)] : []),
    ],
  };
};

/** What the part says now, else what it said in the last offer, else an example. */
const hint = (draft: OfferNote, part: OfferPart, last: string | null): Phrase => {
  if (draft[part] !== '') return { phrase: 'offer-hint-now', args: { words: draft[part] } };
  if (last !== null) return { phrase: 'offer-hint-last', args: { words: last } };
  return { phrase: 'offer-hint-example', args: { example: { phrase: `offer-example-${part}` } } };
};
