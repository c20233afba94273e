import { expect, it } from '@jest/globals';
import cityFile from '../../src/inbound/zones/places/cities.json' with { type: 'json' };
import countryFile from '../../src/inbound/zones/places/countries.json' with { type: 'json' };
import zoneFile from '../../src/inbound/zones/places/zones.json' with { type: 'json' };
import { presentZone, zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { cityInId, nameIn } from '../../src/inbound/zones/zone-places.ts';

const zones: Readonly<Record<string, string>> = zoneFile.zones;
const cityRows: Readonly<Record<string, readonly string[]>> = cityFile.cities;
const countryRows: Readonly<Record<string, string>> = countryFile.countries;

const cells = (row: string) => row.split('|');
const ownRows = Object.values(cityRows)
  .flat()
  .filter((row) => !row.startsWith('='));
const places = [
  ...Object.values(zones).map((row) => cells(row).slice(1)),
  ...ownRows.map((row) => cells(row).slice(0, 4)),
];
const column = (index: number) => places.map((place) => place[index] ?? '').filter(Boolean);
const everyName = [
  ...places.flat(),
  ...Object.values(cityRows)
    .flat()
    .flatMap((row) => cells(row).slice(1)),
  ...Object.values(countryRows).flatMap((row) => cells(row).slice(1)),
];

it('every zone in the files is known to this Node and has its present name', () => {
  const named = [
    ...Object.keys(zones),
    ...Object.keys(cityRows),
    ...Object.values(countryRows).flatMap((row) => (cells(row)[0] ?? '').split(' ')),
  ];
  expect(named.filter((zone) => presentZone(zone) !== zone)).toEqual([]);
});

it('cities and countries name only zones that have a city of their own', () => {
  const named = [
    ...Object.keys(cityRows),
    ...Object.values(countryRows).flatMap((row) => (cells(row)[0] ?? '').split(' ')),
  ];
  expect(named.filter((zone) => zones[zone] === undefined)).toEqual([]);
});

it('every zone that this Node offers has a city', () => {
  const offered = Intl.supportedValuesOf('timeZone').map((zone) => presentZone(zone) ?? zone);
  expect(offered.filter((zone) => zone.includes('/') && zones[zone] === undefined)).toEqual([]);
});

it('an old zone name is given up for the present one', () => {
  const renamed = Object.entries(zoneFile.renamed);
  expect(renamed.map(([old]) => presentZone(old))).toEqual(renamed.map(([, present]) => present));
});

it('no word mixes Latin and Cyrillic letters', () => {
  const words = everyName.flatMap((name) => name.split(/[\s-]+/));
  expect(words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
});

it('names are written in the letters of their language', () => {
  const wrong = (index: number, letters: RegExp) => column(index).filter((name) => !letters.test(name));
  expect(wrong(0, /^[\p{Script=Latin}\p{P} ]+$/u)).toEqual([]);
  expect(wrong(1, /^[а-яё\p{P} ]+$/iu)).toEqual([]);
  expect(wrong(2, /^[\p{Script=Latin}\p{P} ]+$/u)).toEqual([]);
  expect(wrong(3, /^[а-яёәғқңөұүһі\p{P} ]+$/iu)).toEqual([]);
});

it('names have no stray spaces, no empty alternatives and one form of each letter', () => {
  expect(
    everyName.filter((name) => name !== name.trim() || /\s\s/.test(name) || name !== name.normalize('NFC')),
  ).toEqual([]);
  const others = Object.values(cityRows)
    .flat()
    .flatMap((row) => cells(row).slice(row.startsWith('=') ? 1 : 4));
  expect(others.filter((name) => name === '')).toEqual([]);
});

it('no city is entered twice in one zone', () => {
  const twice = Object.entries(cityRows).flatMap(([zone, rows]) => {
    const names = rows.filter((row) => !row.startsWith('=')).map((row) => cells(row)[0]);
    return names.filter((name, at) => names.indexOf(name) !== at || cells(zones[zone] ?? '')[1] === name);
  });
  expect(twice).toEqual([]);
});

it('Kazakh cities have their Kazakh names', () => {
  const expected = ['Алматы', 'Ақтау', 'Ақтөбе', 'Атырау', 'Орал', 'Қостанай', 'Қызылорда'];
  const kazakh = ['Almaty', 'Aqtau', 'Aqtobe', 'Atyrau', 'Oral', 'Qostanay', 'Qyzylorda'];
  expect(kazakh.map((city) => zoneCity(`Asia/${city}`, 'kk'))).toEqual(expected);
});

it('a zone is shown by its city in the language of the reader', () => {
  const names = ['ru', 'pl', 'kk', 'en'].map((locale) => zoneCity('Europe/Warsaw', locale));
  expect(names).toEqual(['Варшава', 'Warszawa', 'Варшава', 'Warsaw']);
  expect(zoneCity('Europe/Kiev', 'pl')).toBe('Kijów');
  expect(zoneCity('Europe/Moscow', 'kk')).toBe('Мәскеу');
  expect(zoneCity('Europe/Moscow', 'pl-PL')).toBe('Moskwa');
  expect(zoneCity('Europe/Moscow', 'de')).toBe('Moscow');
});

it('a zone without a city is shown by its offset, an unknown one by its last word', () => {
  expect(zoneCity('Etc/GMT-5', 'ru')).toBe('UTC+5');
  expect(zoneCity('Etc/GMT+12', 'ru')).toBe('UTC−12');
  expect(zoneCity('Etc/UTC', 'ru')).toBe('UTC');
  expect(zoneCity('Moon/Mare_Imbrium', 'ru')).toBe('Mare Imbrium');
});

it('an unknown language reads English names', () => {
  const place = { zone: 'Europe/Warsaw', country: 'PL', en: 'Krakow', ru: 'Краков', pl: 'Kraków', kk: 'Краков' };
  expect(nameIn(place, 'uk')).toBe('Krakow');
  expect(cityInId('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
