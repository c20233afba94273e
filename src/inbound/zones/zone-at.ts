import lookUp from '@photostructure/tz-lookup';
import { presentZone } from './zone-city.ts';

/** The zone of a place on the map, by its present IANA name; null for coordinates that are not on the globe. */
export const zoneAt = (latitude: number, longitude: number): string | null =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? (presentZone(lookUp(latitude, longitude)) ?? 'UTC') : null;
