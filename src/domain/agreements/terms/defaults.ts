import type { Practice } from '../../world.ts';
import type { TermsContent, TermsValues } from '../terms-nouns.ts';

/** What holds until terms say otherwise (product.md): one urgent message a day and two a week, quiet from 21:00 to 9:00. */
const usual: Omit<TermsValues, 'weekly'> = {
  answerDays: 1,
  quiet: { from: 21 * 60, to: 9 * 60 },
  ...{ urgentDay: 1, urgentWeek: 2 },
  ...{ sessionMinutes: 60, place: 'online', sessions: null },
  ...{ price: null, priceFor: 'session', instalments: 1 },
  ...{ freeHours: 24, lateCharge: 100 },
  ...{ grace: 10, missedAfter: 20 },
  ...{ overtimeMost: 15, overtimePrice: null },
  complaintDays: 2,
  ...{ noticeDays: 7, pauseDays: 30 },
};

/** The values that nobody has changed yet; contact hours are the coach's own. */
export const defaultValues = ({ weekly }: Pick<Practice, 'weekly'>): TermsValues => ({ ...usual, weekly });

/** Terms in the bot's words only. */
export const defaultTerms = (practice: Pick<Practice, 'weekly'>): TermsContent => ({
  values: defaultValues(practice),
  own: {},
});
