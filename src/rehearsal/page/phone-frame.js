import { fill, make } from './element.js';

import { say } from './language.js';
import { showTime } from './moments.js';
import { renderReplyKeys } from './reply-keys.js';

/** The body of a phone: status bar, chat head, log, and what is below it. */
export function createPhoneFrame(role) {
  const status = make('div', { class: 'status-bar', 'aria-hidden': 'true' });
  const head = make('header', { class: 'chat-head' });
  const log = make('div', { class: 'log', role: 'log', 'aria-live': 'off', tabindex: '-1' });
  const intro = make('div', { class: 'intro', hidden: true });
  const dots = make('div', { class: 'dots', 'aria-hidden': 'true', hidden: true }, make('i'), make('i'), make('i'));
  const body = make('div', { class: 'chat-body' }, intro, log, dots);
  const keys = make('div', { class: 'reply-keys', hidden: true });
  const below = make('div', { class: 'below' });
  const screen = make('div', { class: 'screen' }, status, head, body, below);
  const element = make('section', { class: `phone phone-${role}`, id: `phone-${role}` }, screen);
  const start = make('button', { class: 'start-button' });
  const parts = { element, screen, status, head, log, intro, dots, keys, start };

  function mount(form) {
    parts.form = form;
    fill(below, keys, form, start);
  }

  function render(phone, world) {
    const person = phone.person();
    const { words, language } = phone.voice();
    screen.lang = language;
    element.setAttribute('aria-label', say('phoneOf', { name: person.first_name }));
    log.setAttribute('aria-label', words('messagesOf', { name: person.first_name }));
    renderHead(phone, world);
    renderStart(parts, phone, world);
    renderReplyKeys(keys, phone);
  }

  function renderHead(phone, world) {
    const person = phone.person();
    const { words, language, zone } = phone.voice();
    showStatus(status, showTime(world.now(), language, zone));
    showHead(head, world, words, world.typing.has(person.id));
    dots.hidden = !world.typing.has(person.id);
  }

  return { ...parts, mount, render, renderHead };
}

function showStatus(status, time) {
  if (status.dataset.time === time) return;
  status.dataset.time = time;
  fill(status, make('span', {}, time), make('span', { class: 'signal' }, make('i'), make('i'), make('i'), make('i')));
}

function showHead(head, world, words, isTyping) {
  const name = world.scene.bot?.first_name ?? 'Mezha';
  const state = words(isTyping ? 'typing' : 'bot');
  const looks = `${name} ${state} ${isTyping}`;
  if (head.dataset.looks === looks) return;
  head.dataset.looks = looks;
  const title = make('h3', { class: 'chat-name' }, name);
  const line = make('p', { class: isTyping ? 'chat-state typing' : 'chat-state' }, state);
  fill(
    head,
    make('span', { class: 'mark-avatar', 'aria-hidden': 'true' }),
    make('div', { class: 'chat-title' }, title, line),
  );
}

/** An empty chat begins with a big button, like every bot's; a blocked one offers to come back. */
function renderStart({ start, intro, form, log }, phone, world) {
  const person = phone.person();
  const isEmpty = (world.chats.get(person.id) ?? []).length === 0;
  const isCoach = phone.role === 'coach';
  const link = isCoach && world.scene.coachLink;
  const words = phone.voice().words;
  intro.hidden = !isEmpty;
  log.hidden = isEmpty;
  form.hidden = isEmpty || person.blocked;
  start.hidden = !isEmpty && !person.blocked;
  start.textContent = person.blocked ? words('unblock') : words(link ? 'openCoachLink' : 'start');
  start.onclick = () => begin(phone, link);
  fill(
    intro,
    make('span', { class: 'mark-avatar large', 'aria-hidden': 'true' }),
    make('p', { class: 'intro-title' }, words('emptyChat')),
    make('p', {}, introWords(phone, world, isCoach)),
  );
}

/** A client reads the bot's own description, once it has set one; it is written for clients. */
function introWords(phone, world, isCoach) {
  const { language, words } = phone.voice();
  if (isCoach) return words('emptyChatCoach');
  const { descriptions = {}, description } = world.scene.bot ?? {};
  return descriptions[language] || description || words('emptyChatClient');
}

function begin(phone, link) {
  if (phone.person().blocked) return phone.unblock();
  return link ? phone.open(link) : phone.send({ text: '/start' });
}
