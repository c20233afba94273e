import { type Decision, outdated } from '../../domain/decision.ts';
import { parseDate } from '../../domain/hours/hours-dates.ts';
import { type KeepingDesk, shown } from '../../domain/keeping/desk.ts';
import { checkSum, todayOf } from '../../domain/keeping/money/adding.ts';
import { askParts, askTotal, beginOn, setParts, setTotal } from '../../domain/keeping/money/plan-draft.ts';
import { currencyKnown } from '../../domain/keeping/money/plan-sums.ts';
import { inContact } from '../../domain/stages.ts';
import { type Reading, readDue, readParts, readSum } from './typed-parts.ts';

const readingOf = (desk: KeepingDesk): Reading => ({
  today: parseDate(todayOf(desk)),
  currency: currencyKnown(desk.e, desk.p.at),
});

/** What was typed could not be taken: why, without its words, and the same is asked again. */
const again = (asked: Decision, desk: KeepingDesk, what: 'plan-draft' | 'payments', about: string): Decision => ({
  ...asked,
  effects: [shown(desk, what, about)],
});

const notNow: Decision = { outcome: 'refused', toast: { text: 'toast-plan-not-now', args: {} } };

/** Parts of a plan, or the day of the first, as somebody typed them. */
export const typePlanParts = (desk: KeepingDesk, text: string): Decision => {
  if (!inContact(desk.e)) return notNow;
  const read = readParts(text, readingOf(desk));
  if ('problem' in read) return again(askParts(desk), desk, 'plan-draft', `parts.${read.problem}.${read.line}`);
  if ('parts' in read) return setParts(desk, read.parts);
  const moved = beginOn(desk, read.first);
  return moved === outdated ? again(askParts(desk), desk, 'plan-draft', 'parts.unread.1') : moved;
};

/** The whole sum of a plan, as somebody typed it. */
export const typePlanSum = (desk: KeepingDesk, text: string): Decision => {
  if (!inContact(desk.e)) return notNow;
  const total = readSum(text, readingOf(desk).currency);
  return total ? setTotal(desk, total) : again(askTotal(desk), desk, 'plan-draft', 'sum.unread');
};

/** A sum to be added, as the coach typed it. */
export const typeDueSum = (desk: KeepingDesk, text: string): Decision => {
  const read = readDue(text, readingOf(desk));
  if (read) return checkSum(desk, read.amount, read.on);
  return {
    outcome: 'asked',
    effects: [shown(desk, 'payments', 'a.unread')],
    asks: { question: 'due-sum', about: `${desk.e.client}.k` },
  };
};
