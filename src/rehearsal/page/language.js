import en from './words/en.js';
import kk from './words/kk.js';
import pl from './words/pl.js';
import ru from './words/ru.js';
import { city } from './zones.js';

const dictionaries = { ru, pl, kk, en };
const KEPT = 'mezha.language';

export const languages = [
  ['ru', 'Русский'],
  ['pl', 'Polski'],
  ['kk', 'Қазақша'],
  ['en', 'English'],
];

const known = (code) => (dictionaries[code?.slice(0, 2)] ? code.slice(0, 2) : undefined);

let chosen = known(localStorage.getItem(KEPT)) ?? known(navigator.language) ?? 'en';

export const pageLanguage = () => chosen;

export function choosePageLanguage(code) {
  chosen = code;
  localStorage.setItem(KEPT, code);
}

/** A phone speaks its owner's language, as far as the page knows it. */
export const languageOf = (person) => known(person?.language_code) ?? chosen;

export function sayIn(language, key, values = {}) {
  const sentence = dictionaries[language]?.[key] ?? en[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const say = (key, values) => sayIn(chosen, key, values);

export const namesIn = (language) => dictionaries[language].people.split('|');

export const cityIn = (language, zone) => dictionaries[language].cities[zone] ?? city(zone);

export const frequentZones = Object.keys(en.cities);
