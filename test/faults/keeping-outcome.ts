import { summaryNote } from '../../src/domain/agreements/summary-nouns.ts';
import { keptOf } from '../../src/domain/keeping/kept.ts';
import type { Book } from './agreements-kept.ts';

/** What has come of the story of two who keep sessions, money and promises, in the end. */
export const keptInTheEnd = {
  sessions: ['1 agreed 2', '2 cancelled 2', '3 cancelled 0'],
  dues: ['20000 paid', '20100 waived', '5500 due'],
  promises: ['done', 'confirmed 2027-12-01', 'waived'],
  followed: ['1.2'],
  // What stands in the journal, each as often as it happened.
  journal: {
    ...{
      'session-proposed': 4,
      'session-agreed': 2,
      'session-moved': 1,
      'session-cancelled': 1,
      'session-declined': 1,
    },
    ...{ 'plan-sent': 1, 'plan-agreed': 1, 'paid-reported': 1, 'paid-confirmed': 1, 'due-waived': 1, 'due-talk': 1 },
    ...{ 'due-added': 1, 'item-done': 1, 'item-waived': 1 },
  },
};

/** What has come of it by now. */
export const outcomeOf = (book: Book | null): typeof keptInTheEnd => {
  const { sessions = [], dues = [], promises = [] } = book ? keptOf(book.e) : {};
  const note = book?.notes.get(summaryNote(1));
  const items = note?.is === 'summary' ? note.items : [];
  const times = (what: string): number => book?.entries.filter((one) => one.what === what).length ?? 0;
  const counted = Object.keys(keptInTheEnd.journal).map((what) => [what, times(what)]);
  return {
    sessions: sessions.map(({ n, state, version }) => `${n} ${state} ${version}`),
    dues: dues.map(({ amount, state }) => `${amount.amount} ${state}`),
    promises: items.map(({ state, due }) => (due === null ? state : `${state} ${due}`)),
    followed: promises.map(({ summary, item }) => `${summary}.${item}`),
    journal: Object.fromEntries(counted),
  };
};
