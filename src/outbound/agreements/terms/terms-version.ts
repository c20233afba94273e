import { termsOf } from '../../../domain/agreements/terms/desk.ts';
import { lastAgreed, negotiates } from '../../../domain/agreements/terms/standing.ts';
import * as to from '../../../domain/agreements/terms/terms-buttons.ts';
import type { TermsNote } from '../../../domain/agreements/terms-nouns.ts';
import type { Button, Show } from '../../../domain/effects.ts';
import type { Engagement } from '../../../domain/world.ts';
import type { Entry } from '../../../state/outbox.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { changesMessages } from '../terms-changes.ts';
import { packed, termsMessages } from '../terms-text.ts';
import { talkLine } from './terms-card.ts';
import { noteOf, say, screen, type TermsScene, termsScene, wordsOf } from './terms-scene.ts';

type Screen = (scene: TermsScene, version: number, other: number) => readonly Outgoing[];

/**
 * A version. `about` is its number alone when it arrives; 'whole' after it: every clause; 'diff' and another: what is different;
 * 'late' and another: what is on the table now, for somebody who pressed a button of that one.
 */
export const showTermsVersion = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const [number = '', how = 'new', another = '0'] = (show.about ?? '').split('.');
  const [version, other] = [Number(number), Number(another)];
  const before = await beforeOf(tools, show, entry, scene, version);
  const found = await termsScene(tools, show, entry, scene, [version, other, before]);
  if (!found) return performedNothing;
  const put = { new: arrived, late, diff, whole }[how] ?? whole;
  await found.send(...put(found, version, other));
  return performedNothing;
};

/** The version that this one is compared with. */
const beforeOf = async (tools: Tools, show: Show, entry: Entry, scene: Scene, version: number): Promise<number> => {
  const found = await termsScene(tools, show, entry, scene, [version]);
  return found ? (noteOf(found, version)?.before ?? 0) : 0;
};

/** Messages one after the other; what can be pressed stands under the last. */
const inMessages = (scene: TermsScene, texts: readonly string[], buttons: readonly (readonly Button[])[]): Outgoing[] =>
  texts.map((text, i) =>
    i === texts.length - 1
      ? { text: screen(scene, 'terms-version', [text]), buttons }
      : { text: screen(scene, 'terms-text', [text]), buttons: [] },
  );

const answers = (e: Engagement, version: number): Button[][] => {
  const { proposal } = termsOf(e);
  if (proposal?.version !== version || !negotiates(e)) return [];
  return [[to.agreeButton(e, proposal)], [to.talkButton(e, version)]];
};

/** What both can do with a text: take it away; the client also what it asks for. */
const below = ({ e, side }: TermsScene, version: number, ...more: readonly Button[]): Button[][] => {
  if (version === 0) return [];
  if (side === 'coach') return [[to.coachsPaper(e, version), ...more]];
  return [...answers(e, version), [to.paperButton(e, version), ...more]];
};

/** As it is sent: the whole text the first time; later what changes, why and from when. */
export const arrived: Screen = (scene, version) => {
  const { e } = scene;
  const note = noteOf(scene, version);
  // Withdrawn, or followed by the next one, while it was on its way.
  if (!note || termsOf(e).proposal?.version !== version) return [];
  const before = note.before > 0 ? noteOf(scene, note.before) : null;
  const said = termsOf(e)
    .talks.filter(({ state }) => state === 'overtaken')
    .map((talk) => talkLine(scene, talk));
  const why = note.because === '' ? [] : [say(scene, 'terms-because', { words: note.because })];
  if (before === null)
    return inMessages(
      scene,
      [...textOf(scene, version), [...why, offered(scene, note), ...said].join('\n\n')],
      [...answers(e, version), [to.paperButton(e, version)]],
    );
  const changes = [
    say(scene, 'terms-new', { version }),
    ...changesMessages(scene.tools.wording, before, note, 'client'),
  ];
  return inMessages(scene, packed([...changes, ...why, until(scene, note), ...said]), [
    ...answers(e, version),
    [to.wholeButton(e, version), to.paperButton(e, version)],
  ]);
};

const fromDay = (scene: TermsScene, { from }: TermsNote): string[] =>
  from === null ? [] : [say(scene, 'terms-from-day', { from: { days: { from, to: from } } })];

const offered = (scene: TermsScene, note: TermsNote): string =>
  [say(scene, 'terms-offered', { version: note.version }), ...fromDay(scene, note)].join('\n');

/** Until it is accepted: what holds goes on; what was only proposed before is replaced by it. */
const until = (scene: TermsScene, note: TermsNote): string => {
  const { before } = note;
  const holds = lastAgreed(scene.e, scene.at) === before;
  return [...fromDay(scene, note), say(scene, holds ? 'terms-until' : 'terms-instead', { before })].join('\n');
};

const textOf = (scene: TermsScene, version: number): string[] => {
  const words = wordsOf(scene, version);
  if (!words) return [say(scene, 'terms-gone')];
  return termsMessages(scene.tools.wording, version > 0 ? words : { ...words, heading: say(scene, 'terms-usual') });
};

const whole: Screen = (scene, version) => inMessages(scene, textOf(scene, version), below(scene, version));

/** What is different between two versions, as this side reads them. */
const changesBetween = (scene: TermsScene, before: number, version: number): string[] => {
  const [was, now] = [noteOf(scene, before), noteOf(scene, version)];
  if (!was || !now) return [say(scene, 'terms-gone')];
  const changes = changesMessages(scene.tools.wording, was, now, scene.side);
  const why = now.because === '' ? [] : [say(scene, 'terms-because', { words: now.because })];
  return changes.length === 0 ? [say(scene, 'terms-diff-none', { before, version })] : [...changes, ...why];
};

const diff: Screen = (scene, version, before) =>
  inMessages(
    scene,
    packed([say(scene, 'terms-diff', { before, version }), ...changesBetween(scene, before, version)]),
    below(scene, version),
  );

/** The button was of another version: nothing was accepted; what is different now. */
const late: Screen = (scene, version, pressed) =>
  inMessages(
    scene,
    packed([say(scene, 'terms-late', { late: pressed, version }), ...changesBetween(scene, pressed, version)]),
    [...answers(scene.e, version), [to.wholeButton(scene.e, version)]],
  );
