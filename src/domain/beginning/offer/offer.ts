import { type Decision, outdated, toasted } from '../../decision.ts';
import { show, toCoach } from '../../effects.ts';
import type { Present } from '../../present.ts';
import { shortName } from '../../short-name.ts';
import type { Engagement, Practice } from '../../world.ts';
import { isNight } from '../fair.ts';
import { type Handbook, type Note, type Offer, type OfferNote, type OfferPart, offerParts } from '../nouns.ts';

/** The longest a part may be: the whole offer still fits into one message (Telegram: 4096). */
export const partAtMost = 700;

/** What a decision about an offer looks at. */
export interface OfferDesk {
  readonly p: Present;
  readonly practice: Practice;
  readonly e: Engagement;
  readonly handbook: Handbook;
  readonly notes: ReadonlyMap<string, Note>;
}

const nothingYet: OfferNote = { is: 'offer', can: '', how: '', number: '', price: '' };
const notSent: Offer = { version: 0, sentAt: null, answer: null, answeredAt: null };

/** Whether the two are on their way to working together: the coach may begin at once, or decline. */
export const isBeginning = (e: Engagement): boolean =>
  e.consentAt !== null && ['invited', 'intake', 'offer', 'terms'].includes(e.stage);

/** Whether the coach may write an offer now: the questionnaire is over, or there was none, and the work has not begun. */
export const mayOffer = (e: Engagement): boolean =>
  e.stage === 'offer' || e.stage === 'terms' || (e.stage === 'invited' && e.consentAt !== null);

/** An engagement with an offer, sent or begun. */
export type WithOffer = Engagement & { readonly offer: Offer };

/** Whether an offer has been sent to the client. */
export const isSent = (e: Engagement): e is WithOffer => e.offer?.sentAt != null;

/** Whether there is an offer that the client may answer now. */
export const isOnTable = (e: Engagement): e is WithOffer => (e.stage === 'offer' || e.stage === 'terms') && isSent(e);

/** Whether a client who has left the offer may still think again: the coach has not closed it since. */
export const mayThinkAgain = (e: Engagement): e is WithOffer => e.stage === 'ended' && e.offer?.answer === 'left';

const wordsIn = (notes: OfferDesk['notes'], name: string): OfferNote | null => {
  const note = notes.get(name);
  return note?.is === 'offer' ? note : null;
};

/** The offer as the client has it; null when none was sent. Words of an earlier beginning are nobody's any more. */
export const sentWords = (e: Engagement, notes: OfferDesk['notes']): OfferNote | null =>
  isSent(e) ? wordsIn(notes, 'offer') : null;

/** The words before the last change; null when this is the first version. */
export const wordsBefore = (e: Engagement, notes: OfferDesk['notes']): OfferNote | null =>
  (e.offer?.version ?? 0) > 1 ? wordsIn(notes, 'offer.before') : null;

/** What the coach is writing; null when nothing is begun. */
export const draftWords = (e: Engagement, notes: OfferDesk['notes']): OfferNote | null =>
  e.offer ? wordsIn(notes, 'offer.draft') : null;

/** The first part that says nothing yet; null when all do. */
export const openPart = (words: OfferNote): OfferPart | null => offerParts.find((part) => words[part] === '') ?? null;

const sameWords = (a: OfferNote, b: OfferNote): boolean => offerParts.every((part) => a[part] === b[part]);

/** A short name for exactly these words, so that a button sends no others than those it stands under (FNV-1a). */
export const markOf = (words: OfferNote): string => shortName(JSON.stringify(offerParts.map((part) => words[part])));

/** "Make an offer", "change the offer": goes on with the draft, or begins one with the words the client has. */
export const makeOffer = ({ e, notes }: OfferDesk): Decision =>
  mayOffer(e) ? drafted(e, draftWords(e, notes) ?? sentWords(e, notes) ?? nothingYet) : outdated;

/** One part is asked for, whether it says something already or not. */
export const askPart = ({ e, notes }: OfferDesk, part: OfferPart): Decision => {
  const draft = draftWords(e, notes);
  return mayOffer(e) && draft ? drafted(e, draft, part) : outdated;
};

/** The draft, kept; then the part that is still open, or everything as the client will see it. */
const drafted = (e: Engagement, draft: OfferNote, asked = openPart(draft)): Decision => ({
  outcome: 'asked',
  engagements: [{ ...e, stage: e.stage === 'invited' ? 'offer' : e.stage, offer: e.offer ?? notSent }],
  notes: new Map([['offer.draft', draft]]),
  effects: [show('coach', e, 'offer-draft', { about: asked })],
});

/** Words for one part, as the coach typed them. */
export const writePart = ({ e, notes }: OfferDesk, part: OfferPart, text: string): Decision => {
  const words = text.normalize('NFC').trim();
  const draft = draftWords(e, notes);
  if (!mayOffer(e) || !draft)
    return { outcome: 'refused', effects: [toCoach(e.client, 'client-not-active', { stage: e.stage })] };
  if (words.length > partAtMost) return tooLong(words);
  return drafted(e, words === '' ? draft : { ...draft, [part]: words });
};

const tooLong = (words: string): Decision => ({
  outcome: 'refused',
  effects: [toCoach(null, 'offer-too-long', { count: words.length, most: partAtMost })],
});

/** What this part said in the last offer of this practice; null when there was none, or when it is not kept. */
export const lastTime = ({ lastOffer }: Handbook, part: OfferPart): string | null => lastOffer?.[part] || null;

/** The words that this part had in the last offer of this practice. */
export const asLastTime = (desk: OfferDesk, part: OfferPart): Decision => {
  const words = lastTime(desk.handbook, part);
  return words === null || !draftWords(desk.e, desk.notes) ? outdated : writePart(desk, part, words);
};

/** The offer leaves for the client as the coach has seen it: this draft, after this version, and no other. */
export const sendOffer = (desk: OfferDesk, version: number, mark: string): Decision => {
  const { e, notes } = desk;
  const draft = draftWords(e, notes);
  if (!mayOffer(e) || !draft || e.offer?.version !== version) return outdated;
  if (openPart(draft) !== null || markOf(draft) !== mark) return { ...drafted(e, draft), ...outdated };
  const before = sentWords(e, notes);
  return before && sameWords(before, draft) ? toasted('toast-offer-same') : sent(desk, draft, before);
};

const sent = ({ p, practice, e, handbook }: OfferDesk, words: OfferNote, before: OfferNote | null): Decision => {
  const version = (e.offer?.version ?? 0) + 1;
  const { is: _, ...said } = words;
  const night = isNight(p, practice, e, p.at);
  return {
    outcome: 'changed',
    engagements: [
      { ...e, stage: 'offer', offer: { version, sentAt: p.at, answer: null, answeredAt: null }, waitingSince: null },
    ],
    notes: new Map([
      ['offer', words],
      ['offer.before', before],
      ['offer.draft', null],
    ]),
    // What the work is about is this client's own: it goes with them when they are erased. How, how many and for what is the coach's.
    handbook: { ...handbook, lastOffer: { ...said, can: '' } },
    facts: [{ client: e.client, what: 'offer-sent', by: 'coach', data: { version } }],
    effects: [
      // It is what the client waits for: it comes at once, at night without a sound.
      show('client', e, 'offer', { about: night ? 'quietly' : null }),
      toCoach(e.client, night ? 'offer-sent-quietly' : 'offer-sent', {}),
    ],
    toast: { text: 'toast-noted', args: {} },
  };
};
