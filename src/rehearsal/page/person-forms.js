import { addPerson, block, changePerson } from './acts.js';
import { labelled, openDialog } from './dialog.js';
import { make } from './element.js';
import { cityIn, frequentZones, languages, namesIn, pageLanguage, say } from './language.js';
import { showNotice } from './notice.js';
import { city } from './zones.js';

const complain = (error) => showNotice(say('failed', { why: error.message }));

function languageField(chosen) {
  const options = languages.map(([code, name]) =>
    make('option', { value: code, selected: code === chosen, lang: code }, name),
  );
  return labelled(say('language'), make('select', { name: 'language_code' }, options));
}

const zoneOption = (zone, name, chosen) => make('option', { value: zone, selected: zone === chosen }, name);

function zoneField(chosen) {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !frequentZones.includes(zone));
  const near = frequentZones.map((zone) => zoneOption(zone, cityIn(pageLanguage(), zone), chosen));
  const rest = others.map((zone) => zoneOption(zone, `${city(zone)} (${zone.split('/')[0]})`, chosen));
  const groups = [
    make('optgroup', { label: say('zonesNear') }, near),
    make('optgroup', { label: say('zonesAll') }, rest),
  ];
  return labelled(say('zone'), make('select', { name: 'zone' }, groups));
}

export function openSettings(person) {
  const blocked = make('input', { type: 'checkbox', name: 'blocked', checked: person.blocked });
  const blocking = make('label', { class: 'labelled inline' }, blocked, make('span', {}, say('blocksBot')));
  openDialog({
    title: person.first_name,
    fields: [languageField(person.language_code), zoneField(person.zone), blocking],
    action: say('save'),
    onSubmit: (data) => void changed(person, data).catch(complain),
  });
}

async function changed(person, data) {
  await changePerson(person.id, { language_code: data.get('language_code'), zone: data.get('zone') });
  const blocks = data.get('blocked') !== null;
  if (blocks !== person.blocked) await block(person.id, blocks);
}

const homes = ['Europe/Warsaw', 'Asia/Almaty', 'Europe/Warsaw', 'Asia/Almaty', 'Europe/Berlin', 'Europe/London'];
const tongues = ['pl', 'kk', 'pl', 'kk', 'ru', 'en'];

export function openNewClient(world, onAdded) {
  const names = namesIn(pageLanguage());
  const isFree = (name) => !world.people.some((person) => person.first_name === name);
  const free = Math.max(
    1,
    names.findIndex((name, n) => n > 0 && isFree(name)),
  );
  const list = make(
    'datalist',
    { id: 'names' },
    names.filter(isFree).map((name) => make('option', { value: name })),
  );
  const name = make('input', {
    name: 'first_name',
    required: true,
    maxlength: '40',
    list: 'names',
    value: names[free],
    autocomplete: 'off',
  });
  openDialog({
    title: say('addClient'),
    text: say('addClientMore'),
    fields: [labelled(say('name'), name), list, languageField(tongues[free]), zoneField(homes[free])],
    action: say('addClient'),
    onSubmit: (data) => void addPerson(Object.fromEntries(data)).then(onAdded, complain),
  });
}

const COACH = 1001;
const CLIENT = 1002;

export const lacksPeople = (world) => !world.coach() || world.clients().length === 0;

/** The two people everybody starts with. Fixed ids keep a second open page from making them twice. */
export async function makeFirstPeople(world) {
  const [coach, client] = namesIn(pageLanguage());
  await makeMissing(world, COACH, coach, 'Europe/Warsaw');
  await makeMissing(world, CLIENT, client, 'Asia/Almaty');
}

async function makeMissing(world, id, first_name, zone) {
  if (world.person(id)) return;
  await addPerson({ id, first_name, zone, language_code: pageLanguage() }).catch(() => {});
}

/** As long as nobody has said anything, the two people speak whatever language the page is switched to. */
export async function followLanguage(world, before) {
  const untouched = world.people.filter(
    (person) => world.messages(person.id).length === 0 && person.language_code === before,
  );
  if (untouched.length < world.people.length) return;
  const names = namesIn(pageLanguage());
  const changes = untouched.map((person) => {
    const place = namesIn(before).indexOf(person.first_name);
    return changePerson(person.id, {
      language_code: pageLanguage(),
      ...(place < 0 ? {} : { first_name: names[place] }),
    });
  });
  await Promise.all(changes).catch(complain);
}
