import { dueOf } from '../../domain/keeping/money/dues.ts';
import type { ReminderKind } from '../../domain/keeping/reminding/reminder.ts';
import type { Phrase } from '../../domain/texts.ts';
import { reminderKeys } from './money-keys.ts';
import { amountOf, dayOf, whatOf } from './money-words.ts';
import type { Write } from './reminded.ts';

const phrases: Partial<Record<ReminderKind, Phrase['phrase']>> = {
  ...{ 'due-soon': 'reminder-due-soon', 'due-today': 'reminder-due-today' },
  ...{ 'due-1': 'reminder-due-1', 'due-3': 'reminder-due-3', 'due-7': 'reminder-due-7' },
};

/** Words for a sum that is due; none once it is paid, reported, not owed any more, or talked about. */
export const writeMoney: Write = async ({ e, side, reader }, { kind, about }) => {
  const [n, addedAt] = about.split('.').map(Number);
  const due = n === undefined ? null : dueOf(e, n);
  const phrase = phrases[kind];
  if (!due || !phrase || due.addedAt !== addedAt || due.state !== 'due' || due.talk) return null;
  const args = { amount: amountOf(due.amount), on: dayOf(due.on), what: whatOf(e, due, reader) };
  return { words: { phrase, args }, buttons: reminderKeys({ side, e }, due) };
};
