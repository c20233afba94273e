import { expect, it } from '@jest/globals';
import { zoneAt } from '../../src/inbound/zones/zone-at.ts';
import { presentZone } from '../../src/inbound/zones/zone-city.ts';
import { commonZones, familiarZones } from '../../src/inbound/zones/zone-common.ts';
import { slipsBetween } from '../../src/inbound/zones/zone-distance.ts';
import { offsetIn } from '../../src/inbound/zones/zone-offset.ts';

it('a shared location tells the zone', () => {
  expect(zoneAt(52.23, 21.01)).toBe('Europe/Warsaw');
  expect(zoneAt(43.24, 76.89)).toBe('Asia/Almaty');
  expect(zoneAt(53.21, 63.63)).toBe('Asia/Qostanay');
  expect(zoneAt(50.45, 30.52)).toBe('Europe/Kyiv');
  expect(zoneAt(22.57, 88.36)).toBe('Asia/Kolkata');
});

it('a location at sea or at a pole still has a clock', () => {
  expect(zoneAt(0, -30)).toBe('Etc/GMT+2');
  expect(presentZone(zoneAt(90, 0) ?? '')).toBeDefined();
});

it('a location off the globe has no clock', () => {
  expect(zoneAt(91, 0)).toBeNull();
  expect(zoneAt(0, 181)).toBeNull();
  expect(zoneAt(Number.NaN, 0)).toBeNull();
});

it.each(['ru', 'pl', 'kk', 'en', 'de'])('the buttons in %s are at most twelve, all different', (locale) => {
  const buttons = commonZones(locale);
  expect(buttons.length).toBeLessThanOrEqual(12);
  expect(new Set(buttons.map(({ zone }) => zone)).size).toBe(buttons.length);
  expect(new Set(buttons.map(({ city }) => city)).size).toBe(buttons.length);
  expect(buttons.filter(({ zone }) => presentZone(zone) !== zone)).toEqual([]);
});

it('the first button is the nearest', () => {
  expect(['ru', 'pl', 'kk'].map((locale) => commonZones(locale)[0]?.city)).toEqual(['Москва', 'Warszawa', 'Алматы']);
});

it('the familiar zones are all present and named once', () => {
  expect(familiarZones.filter((zone) => presentZone(zone) !== zone)).toEqual([]);
  expect(new Set(familiarZones).size).toBe(familiarZones.length);
});

it('an offset is read as people write it', () => {
  const typed = ['+5', 'UTC+5', 'gmt +05:30', '-3:30', '–7', 'МСК+2', 'utc', '+0545', '+5.30', 'мск-1'];
  expect(typed.map(offsetIn)).toEqual([300, 300, 330, -210, -420, 300, 0, 345, 330, 120]);
  expect(['5', '', 'мск', '12:30', '+5 ч', '+48123456789', 'UTC+'].map(offsetIn)).toEqual(Array(7).fill(undefined));
});

it('slips are counted as fingers make them', () => {
  expect(slipsBetween('warszawa', 'warszawa', 2)).toBe(0);
  expect(slipsBetween('warszwa', 'warszawa', 2)).toBe(1);
  expect(slipsBetween('wraszawa', 'warszawa', 2)).toBe(1);
  expect(slipsBetween('varshava', 'warszawa', 2)).toBe(Infinity);
  expect(slipsBetween('', 'ab', 2)).toBe(2);
});
