import { fill, find, make } from './element.js';
import { icon } from './icons.js';
import { cityIn, pageLanguage, say } from './language.js';
import { show } from './moments.js';
import { openSettings } from './person-forms.js';
import { MINUTE } from './zones.js';

/** Above each phone: whose it is, and since when it has been quiet; the tabs of a narrow page; the row of clients. */
export function renderPlates(stage) {
  const { world } = stage;
  if (!world.coach()) return;
  plateOn('coach', stage);
  plateOn('client', stage);
  renderTabs(stage);
}

function plateOn(role, stage) {
  const side = find(`#side-${role}`);
  const person = stage[role].person();
  if (!person) return;
  const focusedLabel = side.contains(document.activeElement) && document.activeElement.getAttribute('aria-label');
  const plate = make(
    'div',
    { class: 'plate' },
    avatar(person),
    nameOf(person, role, stage.world),
    tools(person, role, stage),
  );
  const before = find('.plate', side);
  if (before) before.replaceWith(plate);
  else side.prepend(plate);
  if (focusedLabel)
    [...plate.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === focusedLabel)?.focus();
}

function avatar(person) {
  const dot = make('span', { class: 'avatar', 'aria-hidden': 'true' }, person.first_name.slice(0, 1));
  dot.style.setProperty('--own', person.colour);
  return dot;
}

function nameOf(person, role, world) {
  const line = make('p', { class: 'plate-role' }, `${say(role)}, ${cityIn(pageLanguage(), person.zone)}`);
  return make(
    'div',
    { class: 'plate-words' },
    make('h2', { class: 'plate-name' }, person.first_name),
    line,
    quietLine(person, world),
  );
}

const QUIET_AFTER = 30 * MINUTE;

/** The last message that made a sound, told as a fact: what is protected here is silence. */
function quietLine(person, world) {
  const last = world.messages(person.id).findLast((message) => message.from?.is_bot && !message.silent);
  if (!last) return soundLine('hush', say('quietYet'));
  const at = last.date * 1000;
  const time = show(at, pageLanguage(), person.zone, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
  return world.now() - at > QUIET_AFTER
    ? soundLine('hush', say('quietSince', { time }))
    : soundLine('bell', say('lastSound', { time }));
}

const soundLine = (drawing, words) => make('p', { class: 'quiet-line' }, icon(drawing), make('span', {}, words));

function tools(person, role, stage) {
  const settings = make(
    'button',
    {
      class: 'icon-button',
      'aria-label': say('settingsOf', { name: person.first_name }),
      onclick: () => openSettings(person),
    },
    icon('gear'),
  );
  if (role === 'coach') return make('div', { class: 'plate-tools' }, settings);
  const add = make(
    'button',
    { class: 'icon-button', 'aria-label': say('addClient'), title: say('addClient'), onclick: stage.addClient },
    icon('plus'),
  );
  const others = stage.world.clients().filter((one) => one.id !== person.id);
  const row =
    others.length > 0 &&
    make(
      'div',
      { class: 'others', role: 'group', 'aria-label': say('clients') },
      others.map((one) => chip(one, stage)),
    );
  return make('div', { class: 'plate-tools' }, row, settings, add);
}

function badge(count) {
  return count > 0 && make('span', { class: 'badge', 'aria-hidden': 'true' }, String(count));
}

function labelWith(count, name) {
  return count > 0 ? `${name}. ${say('unread', { count })}` : name;
}

function chip(person, stage) {
  const count = stage.reading.unread(person.id);
  const label = labelWith(count, person.first_name);
  return make(
    'button',
    { class: 'chip', 'aria-label': label, title: person.first_name, onclick: () => stage.showClient(person.id) },
    avatar(person),
    badge(count),
  );
}

function renderTabs(stage) {
  const tabs = ['coach', 'client'].map((role) => tab(role, stage));
  const place = find('#tabs');
  const focused = [...place.children].indexOf(document.activeElement);
  fill(place, tabs);
  if (focused >= 0) tabs[focused].focus();
}

function tab(role, stage) {
  const person = stage[role].person();
  if (!person) return undefined;
  const others = role === 'client' ? stage.world.clients() : [person];
  const count = others.reduce((sum, { id }) => sum + stage.reading.unread(id), 0);
  const words = make('span', {}, `${say(role)}: ${person.first_name}`);
  return make(
    'button',
    {
      class: 'tab',
      'aria-pressed': String(stage.facing === role),
      onclick: () => stage.face(role),
    },
    words,
    badge(count),
    count > 0 && make('span', { class: 'unseen' }, `. ${say('unread', { count })}`),
  );
}
