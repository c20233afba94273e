import { termsOf } from '../../../domain/agreements/terms/desk.ts';
import { coachsDiff, diffButton, versionButton } from '../../../domain/agreements/terms/terms-buttons.ts';
import type { Button } from '../../../domain/effects.ts';
import type { TextKey } from '../../../domain/texts.ts';
import type { JournalEntry } from '../../../state/journal.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import { say, screen, type TermsScene } from './terms-scene.ts';

const lines: Readonly<Record<string, TextKey>> = {
  'terms-sent': 'terms-history-sent',
  'terms-agreed': 'terms-history-agreed',
  'terms-in-force': 'terms-history-in-force',
  'terms-withdrawn': 'terms-history-withdrawn',
};

/** So many of the newest versions fit into one message, with two buttons each. */
const shownAtMost = 8;

/** Every version, the newest first: what became of it and when, its whole text, and what was different from the one before. */
export const historyOf = async (scene: TermsScene): Promise<Outgoing> => {
  const { tools, practice, e, side } = scene;
  const { made } = termsOf(e);
  const journal = await tools.journal(practice.id, e.client);
  const versions = Array.from({ length: Math.min(made, shownAtMost) }, (_, i) => made - i);
  const texts = versions.map((version) => said(scene, journal, version)).filter((text) => text !== '');
  const diff = (version: number): Button[] => {
    if (version < 2) return [];
    return [side === 'client' ? diffButton(e, version, version - 1) : coachsDiff(e, version, version - 1)];
  };
  return {
    text: screen(scene, 'terms-versions', [say(scene, 'terms-history'), ...texts]),
    buttons: versions.map((version) => [versionButton(side, e, version), ...diff(version)]),
  };
};

const said = (scene: TermsScene, journal: readonly JournalEntry[], version: number): string =>
  journal
    .filter(({ data }) => data.version === version)
    .flatMap(({ what, at }) => {
      const key = lines[what];
      return key ? [say(scene, key, { version, at: { moment: at } })] : [];
    })
    .join('\n');
