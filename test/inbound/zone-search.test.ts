import { expect, it } from '@jest/globals';
import { findZones } from '../../src/inbound/zones/zone-search.ts';

const winter = Date.UTC(2026, 0, 15);
const summer = Date.UTC(2026, 6, 15);

const zonesOf = (text: string, at = winter) => findZones(text, { locale: 'en', at }).map(({ zone }) => zone);
const first = (text: string) => zonesOf(text)[0];
const cityOf = (text: string, locale: string) => findZones(text, { locale, at: winter })[0]?.city;

it.each([
  [
    'Europe/Warsaw',
    ['Варшава', 'Warszawa', 'Warsaw', 'ВАРШАВА', 'warszawa', 'Kraków', 'Krakow', 'Краков', 'Łódź', 'lodz', 'Лодзь'],
  ],
  [
    'Asia/Almaty',
    [
      'Алматы',
      'Алма-Ата',
      'алма ата',
      'Almaty',
      'Ałmaty',
      'Астана',
      'Нур-Султан',
      'Нұр-Сұлтан',
      'Шымкент',
      'Қарағанды',
      'Караганда',
      'Өскемен',
    ],
  ],
  ['Asia/Qostanay', ['Қостанай', 'Костанай', 'Kostanay', 'Qostanay', 'Рудный']],
  [
    'Europe/Moscow',
    [
      'Питер',
      'СПб',
      'Санкт-Петербург',
      'санкт петербург',
      'Мәскеу',
      'Moskwa',
      'Орёл',
      'орел',
      'мск',
      'Нижний Новгород',
    ],
  ],
  ['Europe/Kyiv', ['Киев', 'Київ', 'Kijów', 'Kiev', 'Одесса', 'Львов', 'Lwów', 'Днепр']],
  ['Asia/Yekaterinburg', ['Екатеринбург', 'Челябинск', 'Челябі', 'Уфа', 'Пермь', 'Tyumen']],
  ['Asia/Shanghai', ['Пекин', 'Pekin', 'Бейжің', 'Beijing']],
  ['America/New_York', ['Нью-Йорк', 'new york', 'NYC', 'Вашингтон', 'Waszyngton', 'Nowy Jork']],
  ['Europe/Berlin', ['München', 'Мюнхен', 'Monachium', 'Munich', 'Кёльн', 'кельн']],
])('%s is found by each name that people call its cities', (zone, names) => {
  expect(names.map((name) => [name, first(name)])).toEqual(names.map((name) => [name, zone]));
});

it('a slip of the finger and an ending of grammar do not matter in a longer word', () => {
  const typed = ['Варшва', 'Варшвва', 'Krakov', 'в Варшаве', 'w Warszawie', 'Ваършава'];
  expect(typed.map(first)).toEqual(typed.map(() => 'Europe/Warsaw'));
  expect(['Астанада', 'Алматыда', 'я живу в Алматы', 'Алматы қаласы', 'Almaty city'].map(first)).toEqual(
    Array(5).fill('Asia/Almaty'),
  );
});

it('the beginning of a name is enough, near places before far ones', () => {
  expect(first('Екатер')).toBe('Asia/Yekaterinburg');
  expect(zonesOf('Новы')).toEqual(['Asia/Yekaterinburg', 'America/Chicago']);
});

it('what is no place finds nothing', () => {
  const answers = [
    '',
    ' ',
    '???',
    'да',
    'нет',
    'привет',
    'спасибо',
    'не знаю',
    'завтра',
    'nie wiem',
    'dziękuję',
    'рахмет',
    'сәлем',
    'hello',
  ];
  const others = [
    'Trójmiasto',
    'Хогвартс',
    '12:30',
    '5',
    '+7 701 123 45 67',
    '+25',
    '+13:17',
    'Foo/Qux',
    '../..',
    'x'.repeat(5000),
  ];
  const found = [...answers, ...others].filter((text) => zonesOf(text).length > 0);
  expect(found).toEqual([]);
});

it('an IANA name is understood in any letters, also an old one', () => {
  const typed = ['Europe/Warsaw', 'asia/almaty', 'Europe/Kiev', 'Asia/Calcutta', 'america/new york', 'US/Pacific'];
  const zones = [
    'Europe/Warsaw',
    'Asia/Almaty',
    'Europe/Kyiv',
    'Asia/Kolkata',
    'America/New_York',
    'America/Los_Angeles',
  ];
  expect(typed.map(zonesOf as (text: string) => string[])).toEqual(zones.map((zone) => [zone]));
});

it('a country with one zone is that zone, one with several is a list', () => {
  expect(['Polska', 'Польша', 'Poland', 'Польша '].map((name) => zonesOf(name))).toEqual(
    Array(4).fill(['Europe/Warsaw']),
  );
  expect(['Германия', 'Niemcy', 'Англия', 'ОАЭ', 'Грузия', 'Түркия'].map((name) => zonesOf(name).length)).toEqual(
    Array(6).fill(1),
  );
  for (const name of ['Казахстан', 'Қазақстан', 'Kazakhstan', 'Kazachstan']) {
    expect(zonesOf(name).slice(0, 2)).toEqual(['Asia/Almaty', 'Asia/Aqtobe']);
  }
  expect(zonesOf('Россия').slice(0, 2)).toEqual(['Europe/Moscow', 'Asia/Yekaterinburg']);
  expect(findZones('Казахстан', { locale: 'kk', at: winter }, 9).map(({ city }) => city)).toHaveLength(7);
});

it('an offset gives zones that have it now', () => {
  expect(zonesOf('UTC+5').slice(0, 3)).toEqual(['Asia/Almaty', 'Asia/Yekaterinburg', 'Asia/Tashkent']);
  for (const text of ['+5', 'utc 5', 'GMT+05:00', '+0500', 'МСК+2', 'msk +2'])
    expect(zonesOf(text)).toEqual(zonesOf('UTC+5'));
  expect(zonesOf('GMT+05:30')).toEqual(['Asia/Kolkata']);
  expect(zonesOf('−5')).toEqual(zonesOf('UTC-5'));
  expect(zonesOf('UTC-12')).toEqual(['Etc/GMT+12']);
  expect(zonesOf('UTC')).toContain('Europe/London');
});

it('the same offset is another place in summer', () => {
  expect(zonesOf('+1', winter)).toContain('Europe/Warsaw');
  expect(zonesOf('+1', summer)).toContain('Europe/London');
  expect(zonesOf('+2', summer)).toContain('Europe/Warsaw');
});

it('the city is shown in the language of the reader, whatever was typed', () => {
  expect(['ru', 'pl', 'kk', 'en'].map((locale) => cityOf('krakow', locale))).toEqual([
    'Краков',
    'Kraków',
    'Краков',
    'Krakow',
  ]);
  expect(cityOf('Караганда', 'kk')).toBe('Қарағанды');
  expect(cityOf('питер', 'pl')).toBe('Petersburg');
  expect(cityOf('Polska', 'kk')).toBe('Варшава');
});

it('cities of one name in two zones are told apart by their countries, or by the country that was typed', () => {
  const both = findZones('Birmingham', { locale: 'pl', at: winter });
  expect(both).toEqual([
    { zone: 'Europe/London', city: 'Birmingham, Wielka Brytania' },
    { zone: 'America/Chicago', city: 'Birmingham, Stany Zjednoczone' },
  ]);
  expect(zonesOf('Birmingham, USA')).toEqual(['America/Chicago']);
  expect(cityOf('Бирмингем, Англия', 'ru')).toBe('Бирмингем');
  expect(cityOf('Казахстан, Астана', 'ru')).toBe('Астана');
  expect(zonesOf('Петропавловск')).toEqual(['Asia/Almaty', 'Asia/Kamchatka']);
});

it('no more is offered than was asked for, and no zone twice', () => {
  const found = findZones('Россия', { locale: 'ru', at: winter }, 3);
  expect(found).toHaveLength(3);
  expect(new Set(zonesOf('США')).size).toBe(6);
});
