import { isOwn } from './bubble.js';
import { openMenu } from './menu.js';

const REACTIONS = ['👍', '❤', '🔥', '🙏', '😢', '🤔'];
const LONG_PRESS = 480;

/** What can be done with a message: right click, a long press, Enter, the menu key or Shift+F10. */
export function offerMessageMenu(log, phone) {
  const at = (event) => event.target.closest?.('.message');
  const show = (article, point) => openFor(article, point, phone);

  log.addEventListener('contextmenu', (event) => {
    if (!at(event)) return;
    event.preventDefault();
    show(at(event), pointOf(event, at(event)));
  });
  log.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches('.message')) return;
    event.preventDefault();
    show(event.target, centreOf(event.target));
  });
  onLongPress(log, (event) => at(event) && show(at(event), { x: event.clientX, y: event.clientY }));
}

const pointOf = (event, article) =>
  event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : centreOf(article);

function centreOf(article) {
  const box = article.querySelector('.bubble').getBoundingClientRect();
  return { x: box.left + 24, y: Math.min(box.top + 32, box.bottom) };
}

function onLongPress(log, act) {
  let timer;
  const stop = () => clearTimeout(timer);
  log.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    timer = setTimeout(() => act(event), LONG_PRESS);
  });
  for (const name of ['pointerup', 'pointercancel', 'pointermove', 'scroll'])
    log.addEventListener(name, stop, { passive: true });
}

function openFor(article, near, phone) {
  const message = phone.messageById(Number(article.dataset.message));
  if (!message) return;
  const { voice } = phone;
  const words = (key, values) => voice().words(key, values);
  const text = message.text ?? message.caption;
  const own = isOwn(message, voice());
  const rows = [
    { icon: 'reply', label: words('reply'), act: () => phone.composer.replyTo(message) },
    text && { icon: 'copy', label: words('copy'), act: () => phone.copy(text) },
    own && text && { icon: 'pencil', label: words('edit'), act: () => phone.composer.edit(message) },
    own && { icon: 'bin', label: words('remove'), act: () => phone.remove(message) },
  ];
  const quick = REACTIONS.map((emoji) => reactionItem(emoji, message, phone, words));
  openMenu({ opener: article, near, within: phone.screen, label: words('actions'), rows: rows.filter(Boolean), quick });
}

function reactionItem(emoji, message, phone, words) {
  const id = phone.voice().person.id;
  const isMine = (message.reactions ?? []).some((one) => one.emoji === emoji && (one.from?.id ?? one.from) === id);
  return {
    text: emoji,
    label: words(isMine ? 'unreact' : 'react', { emoji }),
    checked: isMine,
    act: () => phone.react(message, isMine ? null : emoji),
  };
}
