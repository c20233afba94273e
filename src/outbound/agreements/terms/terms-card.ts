import { termsOf } from '../../../domain/agreements/terms/desk.ts';
import { agreedLater, agreedNow, rules } from '../../../domain/agreements/terms/in-force.ts';
import { remindedAtMost } from '../../../domain/agreements/terms/proposing.ts';
import { negotiates, openTalks } from '../../../domain/agreements/terms/standing.ts';
import * as to from '../../../domain/agreements/terms/terms-buttons.ts';
import { clauseIds, type Talk } from '../../../domain/agreements/terms-nouns.ts';
import { proposeTerms } from '../../../domain/beginning/offer/offer-buttons.ts';
import type { Button, Show } from '../../../domain/effects.ts';
import type { Entry } from '../../../state/outbox.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { historyOf } from './terms-history.ts';
import { say, screen, type TermsScene, termsScene, titleOf, valuesInLine } from './terms-scene.ts';

/** Where the two stand with their terms, for either side: what holds, what waits, what is being talked about. `about` 'history': every version. */
export const showTerms = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const found = await termsScene(tools, show, entry, scene);
  if (!found) return performedNothing;
  await found.send(show.about === 'history' ? await historyOf(found) : card(found));
  return performedNothing;
};

const card = (scene: TermsScene): Outgoing => ({
  text: screen(scene, 'terms', [
    ...whose(scene),
    [holds(scene), ...clauses(scene)].join('\n'),
    ...[...ahead(scene), talks(scene)],
  ]),
  buttons: scene.side === 'client' ? clientsButtons(scene) : coachsButtons(scene),
});

/** A coach has several. */
const whose = (scene: TermsScene): string[] => (scene.side === 'coach' ? [say(scene, 'terms-of-client')] : []);

const holds = (scene: TermsScene): string => {
  const agreed = agreedNow(scene.e, scene.at);
  const later = agreedLater(scene.e, scene.at);
  if (!agreed && later) return say(scene, 'terms-usual-until', { version: later.version });
  if (!agreed) return say(scene, 'terms-usual');
  return say(scene, 'terms-holds', { version: agreed.version, at: { moment: agreed.from } });
};

/** The clauses that hold, a line each. */
const clauses = (scene: TermsScene): string[] => {
  const { practice, e, at } = scene;
  const values = rules(practice, e, at);
  return clauseIds.map((clause, place) => {
    const line = { number: place + 1, title: titleOf(scene, clause) };
    const words = valuesInLine(scene, clause, values);
    return words === '' ? say(scene, 'terms-line-plain', line) : say(scene, 'terms-line', { ...line, words });
  });
};

/** What comes next: a version accepted for a later day, one that waits for an answer, one that is being written. */
const ahead = (scene: TermsScene): string[] => {
  const { e, at, side } = scene;
  const { proposal, drafting } = termsOf(e);
  const later = agreedLater(e, at);
  const waits = proposal && { version: proposal.version, at: { moment: proposal.sentAt } };
  const isNext = side === 'client' && e.stage === 'terms' && !proposal;
  return [
    ...(later ? [say(scene, 'terms-later', { version: later.version, from: { moment: later.from } })] : []),
    ...(waits ? [say(scene, side === 'client' ? 'terms-on-table' : 'terms-on-table-coach', waits)] : []),
    ...(isNext ? [say(scene, 'terms-awaits-coach')] : []),
    ...(side === 'coach' && drafting ? [say(scene, 'terms-drafting')] : []),
  ];
};

const talks = (scene: TermsScene): string =>
  termsOf(scene.e)
    .talks.map((talk) => talkLine(scene, talk))
    .join('\n');

/** One thing said, and what became of it so far. */
export const talkLine = (scene: TermsScene, { clause, is, state }: Talk): string =>
  say(scene, scene.side === 'client' ? 'terms-talk-line' : 'terms-talk-line-coach', {
    ...{ title: titleOf(scene, clause), is, state },
  });

const clientsButtons = ({ e, at }: TermsScene): Button[][] => {
  const { proposal, made } = termsOf(e);
  const agreed = agreedNow(e, at);
  const talked = proposal?.version ?? agreedLater(e, at)?.version ?? agreed?.version ?? 0;
  return [
    ...(proposal && negotiates(e) ? [[to.agreeButton(e, proposal)]] : []),
    ...(negotiates(e) ? [[to.talkButton(e, talked)]] : []),
    [to.wholeButton(e, talked), ...(talked > 0 ? [to.paperButton(e, talked)] : [])],
    ...(made > 0 ? [[to.historyButton(e)]] : []),
  ];
};

const coachsButtons = ({ e, at }: TermsScene): Button[][] => {
  const { proposal, made, drafting } = termsOf(e);
  const talked = proposal?.version ?? agreedLater(e, at)?.version ?? agreedNow(e, at)?.version ?? 0;
  const open = openTalks(e).length;
  const write = made === 0 && !drafting ? proposeTerms(e.client) : to.editButton(e);
  return [
    ...(open > 0 && negotiates(e) ? [[to.talksButton(e, open)]] : []),
    [write],
    ...(proposal?.reminded === remindedAtMost + 1 ? [[to.remindButton(e, proposal.version)]] : []),
    ...(proposal ? [[to.withdrawButton(e, proposal.version)]] : []),
    [to.coachsWhole(e, talked), ...(talked > 0 ? [to.coachsPaper(e, talked)] : [])],
    ...(made > 0 ? [[to.coachsHistory(e)]] : []),
  ];
};
