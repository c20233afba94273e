// Writes src/inbound/zones/places/zones.json from CLDR: every zone with its country and its city in four languages.
// In an empty folder: npm i cldr-dates-full cldr-bcp47; then here: node scripts/places.mjs <that folder>/node_modules
// A name that CLDR has wrong is corrected below, and everything that CLDR does not know is in cities.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [packages] = process.argv.slice(2);
if (!packages) throw new Error('usage: node scripts/places.mjs <node_modules with cldr-dates-full and cldr-bcp47>');

const corrected = { en: {}, ru: { 'Asia/Sakhalin': 'Сахалин' }, pl: {}, kk: {} };
const countryOfOddKey = { gaza: 'PS', gazastrp: 'PS', hebron: 'PS', jeruslm: 'IL' };

const read = (path) => JSON.parse(readFileSync(join(packages, path), 'utf8'));
const dig = (tree, path) => path.split('/').reduce((at, part) => at?.[part], tree);

function exemplarCities(language) {
  const tree = read(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone;
  return (zone) => corrected[language][zone] ?? dig(tree, zone)?.exemplarCity;
}

// CLDR abbreviates "island" in Russian.
const written = (name) => name?.replace('о-в', 'остров');

const [en, ru, pl, kk] = ['en', 'ru', 'pl', 'kk'].map(exemplarCities);
const cityInId = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

function row(key, old, modern) {
  const country = countryOfOddKey[key] ?? key.slice(0, 2).toUpperCase();
  const english = en(old) ?? cityInId(modern);
  const [russian, polish, kazakh] = [written(ru(old)) ?? english, pl(old) ?? english, kk(old) ?? ''];
  const cells = [country, english, russian, polish === english ? '' : polish, kazakh === russian ? '' : kazakh];
  return cells.join('|').replace(/\|+$/, '');
}

const renamed = {};
const zones = {};
for (const [key, entry] of Object.entries(read('cldr-bcp47/bcp47/timezone.json').keyword.u.tz)) {
  const old = entry._alias?.split(' ')[0];
  if (!old?.includes('/') || old.startsWith('Etc/') || entry._deprecated) continue;
  const modern = entry._iana ?? old;
  if (modern !== old) renamed[old] = modern;
  zones[modern] = row(key, old, modern);
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const source = `Made by scripts/places.mjs from Unicode CLDR ${read('cldr-dates-full/package.json').version} (Unicode License v3)`;
const about =
  'A row is: country|English|Russian|Polish|Kazakh. Empty Polish means as English, empty Kazakh as Russian.';
const text = JSON.stringify({ source, about, renamed: sorted(renamed), zones: sorted(zones) }, null, 2);
writeFileSync(new URL('../src/inbound/zones/places/zones.json', import.meta.url), `${text}\n`);
