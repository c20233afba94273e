import * as z from 'zod';
import type { Known } from '../domain/onboarding.ts';
import type { Turn } from './turn.ts';
import { commonZones } from './zones/zone-common.ts';

const businessHours = z.object({
  time_zone_name: z.string(),
  opening_hours: z.array(z.object({ opening_minute: z.number().int(), closing_minute: z.number().int() })).min(1),
});

/** The hours the coach's own Telegram account shows, or null. */
export const businessHoursOf = async (turn: Turn): Promise<z.output<typeof businessHours> | null> => {
  const read = businessHours.safeParse(await turn.businessHours(turn.person.id));
  return read.success ? read.data : null;
};

/** What the next question of the first conversation may need; looked up only while that conversation goes on. */
export const known = async (turn: Turn): Promise<Known> => {
  if (!turn.practice || turn.practice.onboarding.length === 0) return { zones: [], telegramHours: false };
  const hours = turn.practice.onboarding.includes('hours') ? await businessHoursOf(turn) : null;
  return { zones: commonZones(turn.person.locale), telegramHours: hours !== null };
};
