import type { Agreed } from '../../domain/agreements/record/agreed.ts';
import { type Filter, filters, pageOf } from '../../domain/agreements/record/choosing.ts';
import { agreedIn } from '../../domain/agreements/record/fold.ts';
import { sightName } from '../../domain/agreements/record/seeing.ts';
import { coachsWhole, wholeButton } from '../../domain/agreements/terms/terms-buttons.ts';
import type { Button } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { Engagement, Practice } from '../../domain/world.ts';
import type { Outgoing } from '../beginning/privately.ts';
import { agreedWords } from './agreed-words.ts';
import { itemButtons } from './agreements-items.ts';
import {
  agreedAtMost,
  fitting,
  type Looking,
  listed,
  nothing,
  pageButtons,
  readersOf,
  soughtIn,
  titleOf,
} from './agreements-page.ts';

/** A page of what one coach and one client agreed. */
export const oneRecord = async (looking: Looking, practice: Practice, e: Engagement): Promise<Outgoing> => {
  const { tools, sight } = looking;
  const all = agreedIn(await tools.journal(practice.id, e.client));
  const those = soughtIn(looking, all);
  const { items, page, pages } = pageOf(those, sight.page, agreedAtMost);
  const text = (lettersAtMost: number): string => {
    const readers = { ...readersOf(looking, practice, e), lettersAtMost };
    const lines = items.map((one, i) => agreedWords(one, page * agreedAtMost + i + 1, readers));
    return listed(looking, titleOf(looking, those.length), lines, page, pages);
  };
  return {
    text: items.length === 0 ? nothing(looking) : fitting(text),
    buttons: [
      ...itemButtons(
        looking.side,
        items.map((one, i) => ({ n: page * agreedAtMost + i + 1, e, one, all })),
      ),
      ...pageButtons(page, pages, (to) => lookAt(looking, e, sightName(sight.of), to)),
      ...termsButtons(looking, e, items),
      ...filterButtons(looking, e),
      ...(looking.side === 'coach' && practice.clients.length > 1 ? [[everyoneButton]] : []),
    ],
  };
};

/** Whose record a button means: the client names the practice, the coach the client. */
const lookAt = ({ side }: Looking, e: Engagement, ...more: (string | number)[]): string =>
  side === 'client' ? press('agreed', 'c', e.practice, ...more) : press('agreed', 'k', e.client, ...more);

/** The text of each version on the page, as far as it is kept. */
const termsButtons = ({ side }: Looking, e: Engagement, items: readonly Agreed[]): Button[][] =>
  items.flatMap((one): Button[][] => {
    if (one.is !== 'terms' || one.earlier) return [];
    const { press: data } = side === 'client' ? wholeButton(e, one.version) : coachsWhole(e, one.version);
    return [[{ text: 'button-agreed-terms', args: { version: one.version }, press: data }]];
  });

/** What else can be looked at. */
const filterButtons = (looking: Looking, e: Engagement): Button[][] => {
  const button = (filter: Filter): Button => ({
    text: `button-agreed-${filter}`,
    press: lookAt(looking, e, filter, 0),
  });
  const others = filters.filter((filter) => filter !== looking.sight.of).map(button);
  const find: Button = { text: 'button-agreed-find', press: lookAt(looking, e, 'find') };
  return [others.slice(0, 2), others.slice(2, 4), others.slice(4), [find]].filter((row) => row.length > 0);
};

const everyoneButton: Button = { text: 'button-agreed-everyone', press: press('agreed', 'k', 0, 'open', 0) };
