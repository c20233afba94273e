import type { Agreed } from '../../domain/agreements/record/agreed.ts';
import { chosen, type Filter, pageOf } from '../../domain/agreements/record/choosing.ts';
import { agreedIn } from '../../domain/agreements/record/fold.ts';
import { sightName } from '../../domain/agreements/record/seeing.ts';
import { folded } from '../../domain/beginning/questions/folding.ts';
import { cut } from '../../domain/beginning/wording.ts';
import type { Button } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { Phrase } from '../../domain/texts.ts';
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

/** One thing agreed, and with whom. */
interface With {
  readonly e: Engagement;
  readonly one: Agreed;
  readonly all: readonly Agreed[];
}

const clientsAtMost = 8;
const nameAtMost = 30;

/** What is open with every client, or what was looked for, client by client. */
export const everyonesAgreements = async (looking: Looking, practice: number): Promise<Outgoing> => {
  const { tools } = looking;
  const { world } = await tools.read({ person: practice, practice, clients: 'all' });
  const home = world.practice;
  if (!home) return { text: nothing(looking, 'everyone'), buttons: [] };
  const everyone = [...world.engagements.values()];
  const all = (await Promise.all(everyone.map((e) => withOne(looking, e)))).flat();
  const page = pageOf(all, looking.sight.page, agreedAtMost);
  const text = (lettersAtMost: number): string => everyones(looking, home, all, page, lettersAtMost);
  return {
    text: all.length === 0 ? nothing(looking, 'everyone') : fitting(text),
    buttons: [
      ...itemButtons(
        'coach',
        page.items.map((one, i) => ({ ...one, n: page.page * agreedAtMost + i + 1 })),
      ),
      ...pageButtons(page.page, page.pages, (to) => press('agreed', 'k', 0, sightName(looking.sight.of), to)),
      ...clientButtons(looking, everyone, page.items),
      [{ text: 'button-agreed-find', press: press('agreed', 'k', 0, 'find') }],
      ...(await asClient(looking, world.person?.coaches ?? [])),
    ],
  };
};

/** Promises with one client. Whoever is called what is looked for is shown with all that is open. */
const withOne = async (looking: Looking, e: Engagement): Promise<With[]> => {
  if (e.record.entries === 0) return [];
  const all = agreedIn(await looking.tools.journal(e.practice, e.client));
  const isNamed = looking.words !== '' && folded(e.name).includes(folded(looking.words));
  const those = isNamed || looking.words === '' ? promises(looking, all) : soughtIn(looking, all);
  return those.map((one) => ({ e, one, all }));
};

const promises = (looking: Looking, all: readonly Agreed[]): readonly Agreed[] =>
  chosen(all, filterOf(looking), 'coach').filter(({ is }) => is === 'item');

const filterOf = ({ sight }: Looking): Filter => (typeof sight.of === 'string' ? sight.of : 'open');

/** The page of several records, client by client. */
const everyones = (
  looking: Looking,
  practice: Practice,
  all: readonly With[],
  page: ReturnType<typeof pageOf<With>>,
  lettersAtMost: number,
): string => {
  const { wording } = looking.tools;
  const groups = [...new Set(page.items.map(({ e }) => e))].map((e) => {
    const count = all.filter((one) => one.e === e).length;
    const readers = { ...readersOf(looking, practice, e), lettersAtMost };
    const lines = page.items.flatMap(({ e: of, one }, i) =>
      of === e ? [agreedWords(one, page.page * agreedAtMost + i + 1, readers)] : [],
    );
    return [wording.say('agreed-group', { name: e.name, count }, looking.reader).text, ...lines].join('\n\n');
  });
  return listed(looking, title(looking, all.length), groups, page.page, page.pages);
};

const title = (looking: Looking, count: number): Phrase => {
  const { sight } = looking;
  return sight.of === 'open' ? { phrase: 'agreed-title-everyone', args: { count } } : titleOf(looking, count);
};

/** The record of each client, those on the page first. */
const clientButtons = (looking: Looking, everyone: readonly Engagement[], items: readonly With[]): Button[][] => {
  const what = looking.words === '' ? 'open' : sightName(looking.sight.of);
  const shown = [...new Set([...items.map(({ e }) => e), ...everyone])].slice(0, clientsAtMost);
  const buttons = shown.map(
    ({ client, name }): Button => ({
      ...{ text: 'button-words', label: cut(name, nameAtMost) },
      press: press('agreed', 'k', client, items.some(({ e }) => e.client === client) ? what : 'open', 0),
    }),
  );
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, i) => buttons.slice(2 * i, 2 * i + 2));
};

/** Who is a client of somebody else finds that, too. */
const asClient = ({ tools }: Looking, coaches: readonly number[]): Promise<Button[][]> =>
  Promise.all(
    coaches.map(async (practice) => {
      const name = (await tools.read({ practice })).world.practice?.name ?? '';
      return [{ text: 'button-as-client', args: { name }, press: press('agreed', 'c', practice, 'open', 0) }];
    }),
  );
