import { refusals } from '../../domain/beginning/offer/declining.ts';
import { isBeginning } from '../../domain/beginning/offer/offer.ts';
import type { Button, Show } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { Entry } from '../../state/outbox.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { clientsEyes } from './offer.ts';
import { type Outgoing, sendPrivately } from './privately.ts';

/** A refusal that is being chosen: kind words to choose from, or the words just as the client will read them. */
export const showRefusal = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const { world } = scene;
  const e = world.engagements.get(show.client ?? 0);
  if (!e || !isBeginning(e)) return performedNothing;
  const reader = readerOf(show, scene);
  const kind = refusals.find((one) => one === show.about);
  const send: Button[][] = [
    [{ text: 'button-refusal-send', press: press('offer', e.client, 'refuse', show.about ?? '') }],
  ];
  const out = (): Outgoing => {
    if (show.about === null) return { text: choice(tools, reader), buttons: choiceButtons(e.client) };
    if (!kind) return { text: tools.wording.say('refusal-own', {}, reader).text, buttons: send, replyTo: own(show) };
    const args = { words: { phrase: `decline-kind-${kind}` } } as const;
    const words = tools.wording.say('declined-kind', args, clientsEyes(reader, world, e)).text;
    return {
      text: tools.wording.say('refusal-preview', { words }, reader).text,
      buttons: [...send, ...choiceButtons(e.client, kind)],
    };
  };
  await sendPrivately(tools, show, entry, scene, out());
  return performedNothing;
};

/** The coach's own message, by the number in `own-17`. */
const own = ({ about }: Show): number => Number(/^own-(\d+)$/.exec(about ?? '')?.[1] ?? 0);

const choice = ({ wording }: Tools, reader: Parameters<Tools['wording']['say']>[2]): string =>
  wording.say(
    'refusal-ask',
    { one: { phrase: 'decline-kind-1' }, two: { phrase: 'decline-kind-2' }, three: { phrase: 'decline-kind-3' } },
    reader,
  ).text;

const choiceButtons = (client: number, shown?: string): Button[][] =>
  refusals
    .filter((one) => one !== shown)
    .map((one): Button[] => [{ text: `button-refusal-${one}`, press: press('offer', client, 'kind', one) }]);
