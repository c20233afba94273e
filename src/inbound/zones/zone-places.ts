import cityFile from './places/cities.json' with { type: 'json' };
import countryFile from './places/countries.json' with { type: 'json' };
import zoneFile from './places/zones.json' with { type: 'json' };
import { foldName, inLatin } from './zone-fold.ts';

const languages = ['en', 'ru', 'pl', 'kk'] as const;
type Language = (typeof languages)[number];

/** A city with its zone, its country's code and its name in each language. */
export type Place = Readonly<Record<Language, string> & { zone: string; country: string }>;

/** Places by folded name, in the order in which they are offered. */
export type Gazetteer = ReadonlyMap<string, readonly Place[]>;

/** Zones that CLDR, and so Intl, still calls by an old name, with the present one. */
export const renamedZones: Readonly<Record<string, string>> = zoneFile.renamed;

const countryRows: Readonly<Record<string, string>> = countryFile.countries;

/** The place's name in the reader's language. */
export const nameIn = (place: Place, locale: string): string =>
  place[languages.find((language) => locale.startsWith(language)) ?? 'en'];

/** The city in an IANA name: "New York" of America/New_York. */
export const cityInId = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** The city that each zone is named for, by zone. */
export const zonePlaces = once(() => {
  const rows = Object.entries(zoneFile.zones);
  return new Map(rows.map(([zone, row]) => [zone, placeFrom(zone, row.slice(0, 2), row.split('|').slice(1))]));
});

/** All cities by every name they are known by. */
export const cities = once(() => gazetteer(namedCities()));

/** The places of a country's zones, by every name of the country. */
export const countries = once(() => gazetteer(namedCountries()));

type Named = readonly [names: readonly string[], places: readonly Place[]];

// The files cost nothing to import; what is made of them is made at the first question.
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function placeFrom(zone: string, country: string, cells: readonly string[]): Place {
  const [en = '', ru = '', pl = '', kk = ''] = cells;
  return { zone, country, en, ru: ru || en, pl: pl || en, kk: kk || ru || en };
}

function* namedCities(): Generator<Named> {
  for (const place of zonePlaces().values()) yield [[...namesOf(place), cityInId(place.zone)], [place]];
  for (const [zone, rows] of Object.entries(cityFile.cities)) {
    const home = zonePlaces().get(zone);
    if (home) yield* rows.map((row) => namedCity(home, row.split('|')));
  }
}

function namedCity(home: Place, cells: readonly string[]): Named {
  if (cells[0] === '=') return [cells.slice(1), [home]];
  const place = placeFrom(home.zone, home.country, cells);
  return [[...namesOf(place), ...cells.slice(4)], [place]];
}

function* namedCountries(): Generator<Named> {
  const regions = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  const places = [...zonePlaces().values()];
  for (const country of new Set(places.map((place) => place.country))) {
    const [zones, ...others] = countryRows[country]?.split('|') ?? [];
    const known = zones?.split(' ').flatMap((zone) => zonePlaces().get(zone) ?? []);
    const names = regions.map((region) => region.of(country) ?? '');
    yield [[...names, ...others], known ?? places.filter((place) => place.country === country)];
  }
}

const namesOf = (place: Place) => languages.map((language) => place[language]);

function gazetteer(named: Iterable<Named>): Gazetteer {
  const found = new Map<string, Place[]>();
  for (const [names, places] of named) {
    for (const key of keysOf(names)) found.set(key, [...(found.get(key) ?? []), ...places]);
  }
  return found;
}

const keysOf = (names: readonly string[]) =>
  new Set(
    names
      .map(foldName)
      .filter(Boolean)
      .flatMap((name) => [name, inLatin(name)]),
  );
