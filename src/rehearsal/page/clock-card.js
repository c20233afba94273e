import { moveClockBy, moveClockTo } from './acts.js';
import { nextLateEvening, nextOpening } from './clock-moves.js';
import { fill, find, isNarrow, make } from './element.js';
import { icon } from './icons.js';
import { cityIn, pageLanguage, say } from './language.js';
import { show, showTime } from './moments.js';
import { showNotice } from './notice.js';
import { phaseAt } from './scenery.js';
import { fieldValue, fromField, HOUR, MINUTE } from './zones.js';

const attempt = (act) => Promise.resolve(act).catch((error) => showNotice(say('failed', { why: error.message })));

/** The clock on the strip: what it shows on either side, and the hands that move it. */
export function createClockCard({ world, client }) {
  const card = find('#clock');
  const faces = make('div', { class: 'faces' });
  const moves = make('div', { class: 'moves', id: 'clock-moves' });
  const toggle = make(
    'button',
    { class: 'icon-button clock-toggle', 'aria-controls': 'clock-moves', onclick: flip },
    icon('down'),
  );
  let isOpen = !isNarrow();

  function flip() {
    isOpen = !isOpen;
    showFold();
  }

  function showFold() {
    moves.hidden = !isOpen && isNarrow();
    toggle.setAttribute('aria-expanded', String(isOpen));
  }

  const tick = () => showFaces(faces, [world.coach(), client()].filter(Boolean), world.now());

  function render() {
    toggle.setAttribute('aria-label', say('showClock'));
    fill(moves, buttons(world, client), anyTime(world, client));
    const heading = make('h2', { class: 'clock-title' }, say('clock'));
    fill(card, make('div', { class: 'clock-head' }, heading, faces, toggle), moves);
    delete faces.dataset.shows;
    tick();
    showFold();
  }

  matchMedia('(max-width: 1019px)').addEventListener('change', showFold);
  return { render, tick };
}

/** Rebuilt once a minute, not once a second. */
function showFaces(faces, people, now) {
  const shows = [pageLanguage(), Math.floor(now / MINUTE), ...people.map(({ id, zone }) => `${id} ${zone}`)].join();
  if (faces.dataset.shows === shows) return;
  faces.dataset.shows = shows;
  fill(
    faces,
    people.map((person) => face(person, now)),
  );
}

function face(person, now) {
  const { zone, id } = person;
  const language = pageLanguage();
  const date = show(now, language, zone, { weekday: 'short', day: 'numeric', month: 'short' });
  return make(
    'p',
    { class: 'face', 'data-person': id },
    make('span', { class: 'face-city' }, icon(phaseAt(now, zone) === 'night' ? 'moon' : 'sun'), cityIn(language, zone)),
    make('time', { class: 'face-time', datetime: new Date(now).toISOString() }, showTime(now, language, zone)),
    make('span', { class: 'face-date' }, date),
  );
}

function buttons(world, client) {
  const move = (key, act, label) =>
    make('button', { class: 'move', 'data-move': key, title: label, onclick: () => void attempt(act()) }, say(key));
  const late = move('lateEvening', () => moveClockTo(nextLateEvening(world, client())));
  fill(late, say('lateEveningMore', { city: cityIn(pageLanguage(), client()?.zone ?? 'UTC') }));
  return make(
    'div',
    { class: 'move-row', role: 'group', 'aria-label': say('clockMove') },
    move('plusQuarter', () => moveClockBy(15 * MINUTE)),
    move('plusHour', () => moveClockBy(HOUR)),
    late,
    move('nextOpening', () => moveClockTo(nextOpening(world, client()))),
  );
}

function anyTime(world, client) {
  const people = [world.coach(), client()].filter(Boolean);
  const zones = [...new Set(people.map((person) => person.zone))];
  const options = zones.map((zone) => make('option', { value: zone }, cityIn(pageLanguage(), zone)));
  const zone = make('select', { 'aria-label': say('timeBy') }, options);
  const moment = make('input', { type: 'datetime-local', 'aria-label': say('anyTime'), required: true });
  const refresh = () => {
    moment.value = fieldValue(world.now(), zone.value || 'UTC');
  };
  const submit = (event) => {
    event.preventDefault();
    void attempt(moveClockTo(fromField(moment.value, zone.value)));
  };
  const set = make('button', { class: 'move', type: 'submit' }, say('setClock'));
  const form = make('form', { class: 'any-time-form', onsubmit: submit }, moment, zone, set);
  return make('details', { class: 'any-time', ontoggle: refresh }, make('summary', {}, say('anyTime')), form);
}
