import { contactHours } from '../../domain/hours/hours.ts';
import type { Present } from '../../domain/present.ts';
import { calendar } from '../../state/calendar.ts';

const hours = contactHours(calendar);

/** The rules of hours as they hold at the moment of sending (epoch ms). */
export const presentAt = (at: number): Present => ({ at, hours, calendar });
