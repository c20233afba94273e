import type { Button } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Engagement } from '../../world.ts';

const button = (text: Button['text'], data: string): Button => ({ text, press: data });

export const beginAtOnce = (client: number): Button => button('button-accept', press('accept', client));
export const declineKindly = (client: number): Button => button('button-decline', press('offer', client, 'decline'));
export const askFirstButton = (client: number): Button => button('button-ask-first', press('offer', client, 'ask'));
/** The same with an offer under way. */
export const askButton = (client: number): Button => button('button-ask', press('offer', client, 'ask'));
export const askThisButton = (client: number, message: number): Button =>
  button('button-ask-this', press('offer', client, 'ask', message));
export const changeOffer = (client: number): Button => button('button-offer-change', press('offer', client, 'make'));
export const answerClient = (client: number): Button => button('button-answer', press('answer', client));
export const closeOfferButton = (client: number): Button =>
  button('button-offer-close', press('offer', client, 'close'));

/** The brief as the answers are now. */
export const briefButton = (client: number): Button => button('button-brief', press('steps', client, 'brief'));

export const makeOfferButton = (client: number): Button => button('button-offer-make', press('offer', client, 'make'));

/** What a coach can do who has read the brief. */
export const briefButtons = (client: number): Button[][] => [
  [makeOfferButton(client)],
  [askFirstButton(client), declineKindly(client)],
  [beginAtOnce(client)],
];

/** Terms of this client, to begin or to go on writing. */
export const proposeTerms = (client: number): Button =>
  button('button-propose-terms', press('terms', client, 'd-open'));
/** Where the terms with this client stand. */
export const termsOfClient = (client: number): Button => button('button-terms', press('terms', client, 'see'));

type Where = Pick<Engagement, 'practice'>;

export const seeOffer = ({ practice }: Where): Button => button('button-see-offer', press('offer', practice, 'show'));
export const seeTerms = ({ practice }: Where): Button => button('button-see-terms', press('offer', practice, 'terms'));
export const stepsButton = ({ practice }: Where): Button => button('button-steps', press('steps', practice));

/** The client's answers to an offer; each is for this version of it alone. */
export const answerButtons = ({ practice, offer }: Pick<Engagement, 'practice' | 'offer'>): Button[][] => [
  [button('button-offer-take', press('offer', practice, 'take', offer?.version ?? 0))],
  [discussButton({ practice, offer })],
  [button('button-offer-leave', press('offer', practice, 'leave', offer?.version ?? 0))],
];

export const discussButton = ({ practice, offer }: Pick<Engagement, 'practice' | 'offer'>): Button =>
  button('button-offer-discuss', press('offer', practice, 'discuss', offer?.version ?? 0));
export const secondThoughtButton = ({ practice, offer }: Pick<Engagement, 'practice' | 'offer'>): Button =>
  button('button-second-thought', press('offer', practice, 'again', offer?.version ?? 0));
