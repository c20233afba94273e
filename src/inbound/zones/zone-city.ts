import { cityInId, nameIn, renamedZones, zonePlaces } from './zone-places.ts';

/** The zone's present IANA name in its right letters ("asia/calcutta" gives Asia/Kolkata), undefined when there is none. */
export function presentZone(zone: string): string | undefined {
  const known = knownToIntl(zone);
  if (known === undefined) return undefined;
  const present = renamedZones[known];
  return present !== undefined && knownToIntl(present) !== undefined ? present : known;
}

/** The city by which people know a zone, in the reader's language; "UTC+5" for a zone without a city. */
export function zoneCity(zone: string, locale: string): string {
  const place = zonePlaces().get(zone);
  if (place) return nameIn(place, locale);
  const present = presentZone(zone) ?? zone;
  return present === zone ? (offsetInId(zone) ?? cityInId(zone)) : zoneCity(present, locale);
}

function knownToIntl(zone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

// POSIX turned the sign round: Etc/GMT-5 is five hours ahead of UTC.
function offsetInId(zone: string): string | undefined {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  return sign && `UTC${sign === '-' ? '+' : '−'}${hours}`;
}
