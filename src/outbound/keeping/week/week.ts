import { InputFile } from 'grammy';
import type { Show } from '../../../domain/effects.ts';
import type { Entry } from '../../../state/outbox.ts';
import { markOfRepeat } from '../../keyboard.ts';
import { readerOf, type Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { presentAt } from '../present-at.ts';
import { layOut } from './week-layout.ts';
import { weekPlan } from './week-plan.ts';
import { openStudio } from './week-png.ts';
import { wordsOf } from './week-words.ts';

/** The coach's week from this Monday (`about`, YYYY-MM-DD) as a picture, into the private chat: as it stands at the moment of sending. */
export const showWeek = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const practice = entry.practice ?? 0;
  const monday = show.about ?? '';
  const { world } = await tools.read({ practice, clients: 'all' });
  if (!world.practice || Number.isNaN(Date.parse(monday))) return performedNothing;
  const reader = readerOf(show, scene);
  const studio = await openStudio();
  const all = [...world.engagements.values()].map((e) => ({ ...e, name: studio.legible(e.name) }));
  const plan = weekPlan(presentAt(scene.now), world.practice, all, monday);
  const picture = layOut(plan, wordsOf(tools.wording, reader, plan), studio.measure);
  const to = plan.days.at(-1)?.date ?? monday;
  await tools.api.raw.sendPhoto({
    chat_id: practice,
    photo: new InputFile(await studio.png(picture), `week-${monday}.png`),
    caption: tools.wording.say('week', { days: { days: { from: monday, to } }, count: plan.agreed }, reader).text,
    ...markOfRepeat(tools.wording, entry, reader, scene),
    ...(show.silent ? { disable_notification: true } : {}),
  });
  return performedNothing;
};
