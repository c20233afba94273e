import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { Reminder } from '../reminding/reminder.ts';

/** Everything to be said in time about sums that are due. */
export const moneyReminders = (_p: Present, _practice: Practice, _e: Engagement): Reminder[] => [];
