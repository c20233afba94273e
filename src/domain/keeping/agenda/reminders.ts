import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { Reminder } from '../reminding/reminder.ts';

/** The coach's day with this client, at the day's first opening. */
export const todayReminders = (_p: Present, _practice: Practice, _e: Engagement): Reminder[] => [];
