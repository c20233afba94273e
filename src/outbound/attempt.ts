import type { Effect, Remind } from '../domain/effects.ts';
import type { Present } from '../domain/present.ts';
import type { World } from '../domain/world.ts';
import type { Lanes, Verdict } from '../state/lanes.ts';
import type { Entry } from '../state/outbox.ts';
import { leaseFor } from '../state/plan.ts';
import { reach } from '../state/steps.ts';
import { type Contents, performAmend } from './amend.ts';
import { SentInPart } from './beginning/privately.ts';
import { performFile } from './beginning/questionnaire-file.ts';
import { performShow } from './beginning/show.ts';
import { performTrial } from './beginning/trial.ts';
import { performCopy } from './copies.ts';
import { performExport } from './export.ts';
import { done, type FailureParts, failed } from './failures.ts';
import { performRemind } from './keeping/remind.ts';
import { performInvite, performMenu } from './menu.ts';
import { mustWait, postpone } from './postpone.ts';
import { loadScene, type Scene } from './reader.ts';
import { repetitionOf, saysCalling } from './repetition.ts';
import { performSay } from './say.ts';
import { performSign } from './signs.ts';
import { type Performed, performedNothing, placeOf, type Tools } from './tools.ts';
import { performTopic } from './topics.ts';

export interface DeliveryParts extends Tools, FailureParts {
  readonly lanes: Lanes;
  readonly contents: Contents;
  readonly present: () => Present;
}

/**
 * The head of a lane that is ours since a moment (performance.now()), under a fencing number. `begun`: someone began to send it and never
 * said how it ended; `called`: they have called Telegram, as far as is known of what must not come twice.
 */
export interface Head {
  readonly entry: Entry;
  /** The world it was decided in; null when it has to be read. */
  readonly world: World | null;
  readonly begun: boolean;
  readonly called: boolean;
  readonly since: number;
  readonly fence: number;
}

/** One effect, once: what becomes of it. */
export const attempt = async (
  parts: DeliveryParts,
  lane: string,
  { entry, world: known, begun, called, since, fence }: Head,
): Promise<Verdict> => {
  const repetition = repetitionOf(entry.effect);
  const unsure = saysCalling(entry.effect) ? called : begun;
  if (unsure && repetition === 'drop') return outcome(parts, 'given-up', done());
  const marked = unsure && repetition === 'mark' ? { ...entry, repeat: true } : entry;
  try {
    const before = await sceneNow(parts, marked, known);
    const asked = performance.now();
    if (paced.includes(marked.effect.do)) await parts.pace(placeOf(marked.effect, before).chat_id, entry.practice ?? 0);
    const waited = performance.now() - asked;
    const scene = waited > freshFor ? await sceneNow(parts, marked, null) : before;
    if (isGone(marked.effect, scene)) return outcome(parts, 'gone', done());
    // The hours are asked again at the moment of sending.
    if (mustWait(parts.present(), scene.world, marked.effect)) {
      await postpone(parts, lane, marked);
      return { is: 'requeued' };
    }
    reach('before-send');
    // A loop that was blocked for longer than the lease may no longer own the lane: someone else delivers.
    if (performance.now() - since - waited > leaseFor / 2) return { is: 'wait', ms: 0, entry: marked };
    const performed = await perform(parts, marked, scene, () => parts.lanes.calls(lane, fence));
    // The lane is somebody else's by now.
    if (performed === null) return { is: 'wait', ms: 0, entry: marked };
    reach('sent');
    return outcome(parts, 'done', done(performed));
  } catch (error) {
    return error instanceof SentInPart
      ? failed(parts, { ...marked, repeat: true }, error.why)
      : failed(parts, marked, error);
  }
};

/** What was read longer ago is read again, in ms: much can happen while others are sent. */
const freshFor = 500;

const sceneNow = ({ present, transactions }: DeliveryParts, entry: Entry, known: World | null): Promise<Scene> =>
  loadScene(transactions.read, entry, present().at, known);

/** What counts against Telegram's limits; the hours are asked after the wait, not before. */
const paced: readonly Effect['do'][] = ['say', 'copy', 'show', 'remind', 'invite', 'export', 'file', 'trial'];

const outcome = (parts: DeliveryParts, name: string, verdict: Verdict): Verdict => {
  parts.onOutcome(name);
  return verdict;
};

/** Whoever it was for has been erased meanwhile. */
const isGone = (effect: Effect, { world }: Scene): boolean =>
  effect.to === 'person'
    ? world.person === null
    : world.practice === null || (effect.client !== null && !world.engagements.has(effect.client));

/** `calls`: what must not come twice says so before it calls Telegram, and does not call if it may not. Null then. */
const perform = async (
  parts: DeliveryParts,
  entry: Entry,
  scene: Scene,
  calls: () => Promise<boolean>,
): Promise<Performed | null> => {
  const { effect } = entry;
  if (effect.do === 'remind') return performRemind(parts, effect, entry, scene, calls);
  return repetitionOf(effect) === 'drop' && !(await calls()) ? null : performOther(parts, effect, entry, scene);
};

const performOther = async (
  parts: DeliveryParts,
  effect: Exclude<Effect, Remind>,
  entry: Entry,
  scene: Scene,
): Promise<Performed> => {
  switch (effect.do) {
    case 'say':
      return performSay(parts, effect, entry, scene);
    case 'copy':
      return performCopy(parts, effect, entry, scene);
    case 'amend':
      return performAmend(parts, effect, entry, scene, parts.contents.get(causeOf(entry)));
    case 'sign':
      return performSign(parts, effect);
    case 'menu':
      return performMenu(parts, effect, scene);
    case 'invite':
      return performInvite(parts, effect, scene);
    case 'export':
      return performExport(parts, effect, scene);
    case 'show':
      return performShow(parts, effect, entry, scene);
    case 'file':
      return performFile(parts, effect, entry, scene);
    case 'trial':
      return performTrial(parts, effect, entry, scene);
    case 'topic':
      return performTopic(parts, parts.transactions, effect, entry, scene);
    case 'unbutton':
      await parts.api.raw.editMessageReplyMarkup({
        chat_id: effect.chat,
        message_id: effect.message,
      });
      return performedNothing;
  }
};

/** The cause an entry derives from; its own number among the effects comes last. */
const causeOf = ({ id }: Entry): string => id.slice(0, id.lastIndexOf('.'));
