import { agreedNow } from '../../domain/agreements/terms/in-force.ts';
import { termsNote } from '../../domain/agreements/terms-nouns.ts';
import type { Show } from '../../domain/effects.ts';
import type { Phrase } from '../../domain/texts.ts';
import { urgentBudget, urgentButtons } from '../../domain/urgent.ts';
import type { Entry } from '../../state/outbox.ts';
import { sendWords } from '../beginning/sent.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';

/** What urgent means in the coach's own words, for whoever has agreed to them. */
export const showUrgent = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const { practice } = scene.world;
  const client = show.client ?? 0;
  const e = scene.world.engagements.get(client);
  const agreed = e && agreedNow(e, scene.now);
  if (!practice || !e || !agreed) return performedNothing;
  const name = termsNote(agreed.version);
  const { world } = await tools.read({ practice: practice.id, clients: [client], notes: [name] });
  const note = world.notes.get(name);
  const meaning = meaningOf(note?.is === 'terms' ? note.own.urgent : undefined);
  const buttons = urgentButtons(e, scene.now, show.about === 'confirm');
  if (show.about === 'first')
    await sendWords(tools, show, entry, scene, {
      text: 'urgent-ask-welcome',
      args: { meaning, ...urgentBudget(practice, e, scene.now) },
      buttons,
    });
  else
    await sendWords(tools, show, entry, scene, {
      text: show.about === 'confirm' ? 'urgent-confirm' : 'urgent-ask',
      args: { meaning },
      buttons,
    });
  return performedNothing;
};

/** Inside a sentence: without the mark that ended their own. What cannot be opened is said in the bot's words. */
const meaningOf = (own: string | undefined): string | Phrase =>
  own?.trim().replace(/[.!…]+$/u, '') || { phrase: 'urgent-meaning' };
