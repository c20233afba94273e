import * as acts from './acts.js';
import { createAnswers } from './answers.js';
import { Composer } from './composer.js';
import { createConversation, walkByArrows } from './conversation.js';
import { find, pause, prefersStillness } from './element.js';
import { isDeepLink } from './entities.js';
import { languageOf, say, sayIn } from './language.js';
import { offerMessageMenu } from './message-menu.js';
import { createPhoneFrame } from './phone-frame.js';

/** One phone in somebody's hand. `hands` are what the page does for it: opening links, settings. A smaller `pace` plays faster. */
export function createPhone(world, role, hands) {
  const frame = createPhoneFrame(role);
  const { log, screen } = frame;
  const answers = createAnswers(screen);
  const conversation = createConversation(log);
  const phone = { id: role, role, screen, element: frame.element, personId: undefined, answers, pace: 1 };
  const person = () => world.person(phone.personId);

  phone.person = person;
  phone.commands = () => world.menu(phone.personId);
  phone.messages = () => world.messages(phone.personId);
  phone.messageById = (id) => phone.messages().find((message) => message.message_id === id);
  phone.voice = () => voiceOf(phone, world);
  giveHands(phone, hands);
  phone.press = (message, row, column) => pressVisibly(phone, message, row, column);
  phone.composer = new Composer(phone);
  frame.mount(phone.composer.form);

  phone.show = (id) => {
    phone.personId = id;
    conversation.clear();
    phone.composer.empty();
    phone.render();
  };
  phone.render = () => {
    if (!person()) return conversation.clear();
    phone.composer.rename();
    frame.render(phone, world);
    renderQuietlyAtFirst(log, () => conversation.render(phone.messages(), phone.voice()));
  };
  phone.reveal = conversation.reveal;
  phone.renderHead = () => person() && frame.renderHead(phone, world);
  offerMessageMenu(log, phone);
  walkByArrows(log);
  return phone;
}

/** What its owner can do with it; a refusal is told on the screen. */
function giveHands(phone, hands) {
  const said = (error) => phone.answers.passing(say('failed', { why: error.message }));
  const safely = (act) => Promise.resolve().then(act).catch(said);
  phone.send = (content) => safely(() => acts.send(phone.personId, content));
  phone.sendLater = (content) => safely(async () => acts.send(phone.personId, await content()));
  phone.sendAlbumLater = (items) => safely(async () => acts.sendAlbum(phone.personId, await items()));
  phone.edit = (message, text) => safely(() => acts.edit(phone.personId, message, text));
  phone.remove = (message) => safely(() => acts.remove(phone.personId, message));
  phone.react = (message, emoji) => safely(() => acts.react(phone.personId, message, emoji));
  phone.unblock = () => safely(() => acts.block(phone.personId, false));
  phone.copy = (text) =>
    safely(() => navigator.clipboard.writeText(text)).then(() => phone.answers.passing(phone.voice().words('copied')));
  phone.open = (url) => safely(() => acts.openLink(phone.personId, url));
  phone.follow = (url, event) => hands.openLink(phone, url, event);
  phone.tap = (message, row, column) =>
    safely(async () => phone.answers.show((await acts.tap(phone.personId, message, row, column)).answer));
}

/** A screen reader hears what arrives, not the whole history when a chat is opened. */
function renderQuietlyAtFirst(log, render) {
  const isFirst = log.childElementCount === 0;
  if (isFirst) log.setAttribute('aria-live', 'off');
  render();
  if (isFirst) setTimeout(() => log.setAttribute('aria-live', 'polite'), 400);
}

function voiceOf(phone, world) {
  const person = phone.person();
  const language = languageOf(person);
  return {
    person,
    language,
    zone: person.zone,
    now: world.now,
    words: (key, values) => sayIn(language, key, values),
    onCommand: (text) => phone.send({ text }),
    onLink: (url, event) => phone.follow(url, event),
    onTap: phone.tap,
    onReact: phone.react,
    onCopy: phone.copy,
    onJump: (id) => jumpTo(phone.screen, id),
  };
}

function jumpTo(screen, id) {
  const goal = find(`[data-message="${id}"]`, screen);
  if (!goal) return;
  goal.scrollIntoView({ block: 'center', behavior: prefersStillness() ? 'auto' : 'smooth' });
  goal.focus({ preventScroll: true });
  goal.classList.add('found');
  setTimeout(() => goal.classList.remove('found'), 1_200);
}

/** Shows which button is pressed before pressing it, so that an onlooker can follow. */
async function pressVisibly(phone, message, row, column) {
  const key = find(`[data-message="${message.message_id}"] [data-key="${row}-${column}"]`, phone.screen);
  key?.scrollIntoView({ block: 'nearest' });
  key?.classList.add('about-to-press');
  await pause(prefersStillness() ? 0 : 700 * phone.pace);
  key?.classList.remove('about-to-press');
  const { url } = message.reply_markup.inline_keyboard[row][column];
  if (url && isDeepLink(url)) return phone.open(url);
  return phone.tap(message, row, column);
}
