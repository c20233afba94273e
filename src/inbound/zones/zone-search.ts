import { presentZone, zoneCity } from './zone-city.ts';
import { familiarZones } from './zone-common.ts';
import { slipsBetween } from './zone-distance.ts';
import { foldName } from './zone-fold.ts';
import { offsetIn, zonesAhead } from './zone-offset.ts';
import { cities, countries, type Gazetteer, nameIn, type Place } from './zone-places.ts';

type Found = { zone: string; city: string };
type Reader = { locale: string; at: number };

const longestQuestion = 80;
const mostWords = 6;

/** Zones that a text can mean (city, country, IANA name, offset at the moment `at`), best first; [] when it names none. */
export function findZones(text: string, reader: Reader, limit = 6): Found[] {
  const asked = text.trim().slice(0, longestQuestion);
  const minutes = offsetIn(asked);
  if (minutes !== undefined) return shown(zonesAhead(minutes, reader.at), reader.locale, limit);
  const zone = zoneNamed(asked);
  return zone ? shown([zone], reader.locale, limit) : labelled(placesNamed(asked), reader.locale, limit);
}

const shown = (zones: readonly string[], locale: string, limit: number): Found[] =>
  zones.slice(0, limit).map((zone) => ({ zone, city: zoneCity(zone, locale) }));

const zoneNamed = (text: string) =>
  text.includes('/') ? presentZone(text.replace(/\s*\/\s*/g, '/').replaceAll(' ', '_')) : undefined;

function labelled(places: readonly Place[], locale: string, limit: number): Found[] {
  const seen = new Set<string>();
  const offered = places.filter(({ zone }) => !seen.has(zone) && seen.add(zone)).slice(0, limit);
  const names = offered.map((place) => nameIn(place, locale));
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return offered.map((place) => {
    const city = nameIn(place, locale);
    return { zone: place.zone, city: isShared(city) ? `${city}, ${countryName(place, locale)}` : city };
  });
}

const countryName = (place: Place, locale: string) =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(place.country) ?? place.country;

function placesNamed(text: string): readonly Place[] {
  const tries = [() => inParts(text), () => anyTier(text), () => inWords(text)];
  return firstFound(tries);
}

function firstFound(tries: Iterable<() => readonly Place[]>): readonly Place[] {
  for (const attempt of tries) {
    const places = attempt();
    if (places.length > 0) return places;
  }
  return [];
}

/** "Birmingham, USA": the city, narrowed by the country when that leaves any. */
function inParts(text: string): readonly Place[] {
  const parts = text.split(/[,;()/]/).filter((part) => part.trim());
  if (parts.length < 2) return [];
  const around = parts.flatMap((part) => countries().get(foldName(part)) ?? []);
  const found = firstFound(parts.filter((part) => !countries().has(foldName(part))).map((part) => () => anyTier(part)));
  const within = found.filter(({ zone }) => around.some((place) => place.zone === zone));
  return firstFound([() => within, () => found, () => around]);
}

/** "живу в Алматы": the longest run of words that names a place. */
function inWords(text: string): readonly Place[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter(Boolean);
  if (words.length < 2 || words.length > mostWords) return [];
  const runs = words.flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1)));
  const longestFirst = runs
    .map((run) => foldName(run.join('')))
    .filter((key) => key.length > 2)
    .sort((a, b) => b.length - a.length);
  return firstFound(longestFirst.flatMap((key) => [() => exact(key), () => near(key)]));
}

function anyTier(text: string): readonly Place[] {
  const key = foldName(text);
  return firstFound([() => exact(key), () => beginning(key), () => near(key)]);
}

const exact = (key: string): readonly Place[] => cities().get(key) ?? countries().get(key) ?? [];

function beginning(key: string): readonly Place[] {
  if (key.length < 4) return [];
  const within = (names: Gazetteer) =>
    [...names].filter(([name]) => name.startsWith(key)).flatMap(([, places]) => places);
  return firstFound([() => within(cities()).sort(byFamiliarity), () => within(countries())]);
}

/** Places whose names are fewest slips away; the first letter must be right, or half of all words would be cities. */
function near(key: string): readonly Place[] {
  let most = slipsAllowed(key);
  let nearest: Place[] = [];
  for (const [name, places] of most > 0 ? [...cities(), ...countries()] : []) {
    const slips = name[0] === key[0] ? slipsBetween(key, name, most) : Infinity;
    if (slips < most) nearest = [];
    if (slips <= most) nearest.push(...places);
    most = Math.min(most, slips);
  }
  return nearest.sort(byFamiliarity);
}

const slipsAllowed = (key: string) => (key.length < 5 ? 0 : key.length < 8 ? 1 : 2);

const rank = (place: Place) => familiarZones.indexOf(place.zone) + 1 || familiarZones.length + 1;
const byFamiliarity = (a: Place, b: Place) => rank(a) - rank(b);
