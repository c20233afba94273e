import { clauseNamed, fieldNamed } from '../../../domain/agreements/terms/fields.ts';
import type { Show } from '../../../domain/effects.ts';
import type { Entry } from '../../../state/outbox.ts';
import { type Outgoing, sendAllPrivately } from '../../beginning/privately.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { listScreen } from './draft-list.ts';
import { previewScreens } from './draft-preview.ts';
import { type DraftScene, draftScene } from './draft-scene.ts';
import * as screens from './draft-screens.ts';

type Screen = (scene: DraftScene) => Outgoing;

const named: Record<string, Screen> = {
  why: screens.whyScreen,
  from: screens.fromScreen,
  over: screens.overScreen,
  drop: screens.dropScreen,
  save: screens.saveScreen,
};

/** A screen by its name: 'c-' and a clause, 'f-' and a field, 'w-' and a clause, a word; what cannot be found is the whole draft. */
const screenOf = (scene: DraftScene, about: string): Outgoing => {
  const [kind, name = ''] = about.split('-');
  const clause = clauseNamed(name);
  const field = kind === 'f' ? fieldNamed(name) : null;
  if (field) return screens.fieldScreen(scene, field);
  if (clause && kind === 'w') return screens.wordsScreen(scene, clause);
  if (clause && kind === 'c') return screens.clauseScreen(scene, clause);
  const screen = Object.hasOwn(named, about) ? named[about] : undefined;
  return (screen ?? listScreen)(scene);
};

/** What a coach is writing, for the coach alone. `about` names the screen; null is the whole draft. */
export const showTermsDraft = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const found = await draftScene(tools, show, entry, scene);
  // Sent, or thrown away, while it was on its way.
  if (!found) return performedNothing;
  const about = show.about ?? '';
  const isPreview = about === 'preview' || about === 'whole';
  const all = isPreview ? previewScreens(found, about === 'whole') : [screenOf(found, about)];
  await sendAllPrivately(tools, show, entry, scene, all);
  return performedNothing;
};
