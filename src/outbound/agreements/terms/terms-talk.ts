import { answerAtMost } from '../../../domain/agreements/terms/answering.ts';
import { termsOf } from '../../../domain/agreements/terms/desk.ts';
import { openTalks, talkOf } from '../../../domain/agreements/terms/standing.ts';
import * as to from '../../../domain/agreements/terms/terms-buttons.ts';
import type { Talk } from '../../../domain/agreements/terms-nouns.ts';
import type { Button, Show } from '../../../domain/effects.ts';
import type { TextKey } from '../../../domain/texts.ts';
import type { Entry } from '../../../state/outbox.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { saidIn, say, screen, type TermsScene, talkNoteOf, termsScene, titleOf } from './terms-scene.ts';

/** One thing the client said about a clause: for the coach to answer ('ask' after its number: in words), for the client once it is answered. */
export const showTermsTalk = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const [number = '', ask] = (show.about ?? '').split('.');
  const found = await termsScene(tools, show, entry, scene);
  const talk = found && talkOf(found.e, Number(number));
  if (!found || !talk) return performedNothing;
  const out = found.side === 'client' ? heard(found, talk) : asked(found, talk, ask === 'ask');
  if (out) await found.send(out);
  return performedNothing;
};

const asks: Record<Talk['is'], TextKey> = {
  question: 'terms-asks-question',
  value: 'terms-asks-value',
  words: 'terms-asks-words',
};

/** Null when it has been answered meanwhile. */
const asked = (scene: TermsScene, talk: Talk, inWords: boolean): Outgoing | null => {
  if (talk.state !== 'open') return null;
  if (inWords)
    return {
      text: say(scene, talk.is === 'question' ? 'terms-answer-ask' : 'terms-keep-ask', { most: answerAtMost }),
      buttons: [],
    };
  const args = { title: titleOf(scene, talk.clause), said: saidIn(scene, talk), at: { moment: talk.at } };
  return { text: say(scene, asks[talk.is], args), buttons: coachsWays(scene, talk) };
};

const coachsWays = ({ e }: TermsScene, { n, is }: Talk): Button[][] =>
  is === 'question'
    ? [[to.answerButton(e, n)], [to.cardButton(e)]]
    : [[to.takeButton(e, n)], [to.keepButton(e, n)], [to.keepWithWordsButton(e, n)], [to.cardButton(e)]];

/** What became of it, and where the conversation stands. Null while nothing has. */
const heard = (scene: TermsScene, talk: Talk): Outgoing | null => {
  const answer = talkNoteOf(scene, talk)?.answer ?? null;
  const about = { title: titleOf(scene, talk.clause), said: saidIn(scene, talk) };
  const words = outcome(scene, talk, about, answer);
  return words === null
    ? null
    : { text: screen(scene, 'terms-heard', [words, stands(scene)]), buttons: clientsWays(scene) };
};

type About = { readonly title: string; readonly said: ReturnType<typeof saidIn> };

const outcome = (scene: TermsScene, { state }: Talk, about: About, answer: string | null): string | null => {
  if (state === 'answered') return say(scene, 'terms-heard-answered', { ...about, answer: answer ?? '…' });
  if (state === 'taken') return say(scene, 'terms-heard-taken', about);
  if (state !== 'kept') return null;
  return answer === null
    ? say(scene, 'terms-heard-kept', about)
    : say(scene, 'terms-heard-kept-because', { ...about, answer });
};

const stands = (scene: TermsScene): string => {
  const { e } = scene;
  const { talks, drafting, proposal } = termsOf(e);
  const open = openTalks(e).length;
  if (open > 0) return say(scene, 'terms-stands-open', { count: open });
  if (drafting && talks.some(({ state }) => state === 'taken')) return say(scene, 'terms-stands-next');
  return proposal ? say(scene, 'terms-stands-yours', { version: proposal.version }) : say(scene, 'terms-stands-done');
};

const clientsWays = ({ e }: TermsScene): Button[][] => {
  const { proposal } = termsOf(e);
  return [
    ...(proposal ? [[to.agreeButton(e, proposal)], [to.talkButton(e, proposal.version)]] : []),
    [to.mineButton(e)],
  ];
};
