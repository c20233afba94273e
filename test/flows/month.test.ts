import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inAlmaty } from './month-almaty.ts';
import { audited, remindersIn } from './month-audit.ts';
import { firstWeek } from './month-first-week.ts';
import { lastWeek } from './month-last-week.ts';
import { type Month, openMonth } from './month-pair.ts';
import { expectedReminders } from './month-reminders.ts';
import { told } from './month-telling.ts';
import { toWarsaw } from './month-warsaw.ts';

const weeks = [...firstWeek, ...inAlmaty, ...toWarsaw, ...lastWeek];

describe.each(told)('a month of a coach who speaks $coach and a client who speaks $client', (telling) => {
  let month: Month;
  beforeAll(async () => {
    month = await openMonth(telling);
  });
  afterAll(() => month.house.close());

  for (const [name, happens] of weeks) it(name, () => happens(month));

  it('has reminded both of everything, at its moment, and of nothing else', () => {
    expect(remindersIn(month)).toEqual(expectedReminders(telling.season));
  });

  it('has told both everything once, at fair hours, by the clock they lived by', () => {
    expect(audited(month)).toEqual({ unfair: [], twice: [], wrongTimes: [], strange: [] });
  });
});
