import lookUp from '@photostructure/tz-lookup';
import { presentZone } from './zone-city.ts';

/** The zone of a place on the map, by its present IANA name; throws on coordinates outside the globe. */
export const zoneAt = (latitude: number, longitude: number): string =>
  presentZone(lookUp(latitude, longitude)) ?? 'UTC';
