import { bubbleOf, isOwn } from './bubble.js';
import { make, prefersStillness } from './element.js';
import { show } from './moments.js';
import { dayKey } from './zones.js';

const CLOSE_TOGETHER = 5 * 60;
const ROOM_ABOVE = 8;

/** Where it lies, whatever moves it while it arrives. */
const topWithin = (log, part) => part.offsetTop - log.offsetTop;

/** Keeps the log of one chat on the screen: what did not change stays the same element, so focus and screen readers rest. */
export function createConversation(log) {
  let shown = new Map();
  let atBottom = true;
  const toBottom = () => {
    log.scrollTop = log.scrollHeight;
  };
  log.addEventListener('scroll', () => {
    atBottom = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  });
  new ResizeObserver(() => atBottom && toBottom()).observe(log);

  function render(messages, voice) {
    const items = itemsOf(messages, voice);
    const hadOwn = items.at(-1)?.isOwn && !shown.has(items.at(-1)?.key);
    const next = new Map();
    let place = staying(log.firstElementChild);
    for (const item of items) {
      const before = shown.get(item.key);
      const node = nodeFor(item, before, voice);
      if (before && place === before.node) place = node;
      if (node === place) place = staying(place.nextElementSibling);
      else log.insertBefore(node, place);
      next.set(item.key, { node, signature: item.signature });
    }
    dropMissing(shown, next);
    shown = next;
    keepOneTabStop(log);
    if (atBottom || hadOwn) toBottom();
  }

  /** Shows what others wrote after that message: its end, or its beginning when there is more than fits. */
  function reveal(after) {
    const first = messagesIn(log).find((one) => one.matches('.other') && Number(one.dataset.message) > after);
    const rest = first ? log.scrollHeight - topWithin(log, first) : 0;
    atBottom = rest <= log.clientHeight;
    if (atBottom) toBottom();
    else log.scrollTop = topWithin(log, first) - ROOM_ABOVE;
  }

  function clear() {
    shown = new Map();
    atBottom = true;
    log.replaceChildren();
  }

  return { render, reveal, clear };
}

/** What is on its way out no longer has a place. */
function staying(node) {
  return node?.matches('.vanishing') ? staying(node.nextElementSibling) : node;
}

function nodeFor(item, before, voice) {
  if (before?.signature === item.signature) return before.node;
  const node = item.day ? dayOf(item.day) : bubbleOf(item.messages, voice);
  if (item.isFollowed) node.classList.add('followed');
  if (!before) node.classList.add('arriving');
  else replaceKeepingFocus(before.node, node);
  return node;
}

/** An edit must not throw the reader out of the message: focus returns to the same button, or to the message. */
function replaceKeepingFocus(before, node) {
  const focused = document.activeElement;
  const hadFocus = before.contains(focused);
  const key = focused?.dataset?.key;
  node.tabIndex = before.tabIndex;
  before.replaceWith(node);
  if (!hadFocus) return;
  (node.querySelector(`[data-key="${key}"]`) ?? node).focus({ preventScroll: true });
}

function dropMissing(shown, next) {
  for (const [key, { node }] of shown) {
    if (next.has(key)) continue;
    if (prefersStillness() || !node.matches('.message')) node.remove();
    else vanish(node);
  }
}

function vanish(node) {
  node.classList.add('vanishing');
  node.inert = true;
  node.addEventListener('animationend', () => node.remove(), { once: true });
}

function itemsOf(messages, voice) {
  const items = [];
  let day;
  for (const group of albumsOf(messages)) {
    const at = group[0].date * 1000;
    const today = dayKey(at, voice.zone);
    if (today !== day) items.push({ key: `day-${today}`, signature: dayWords(at, voice), day: dayWords(at, voice) });
    day = today;
    items.push(messageItem(group, voice));
  }
  for (const [n, item] of items.entries()) markFollowed(item, items[n + 1]);
  return items;
}

function messageItem(group, voice) {
  const look = [voice.language, voice.zone];
  return {
    key: `message-${group[0].message_id}`,
    signature: JSON.stringify([group, look]),
    messages: group,
    isOwn: isOwn(group[0], voice),
  };
}

function markFollowed(item, next) {
  if (!item.messages || !next?.messages || item.isOwn !== next.isOwn) return;
  if (next.messages[0].date - item.messages[0].date > CLOSE_TOGETHER) return;
  item.isFollowed = true;
  item.signature += ' followed';
}

function albumsOf(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    const sameAlbum = message.media_group_id && last?.[0].media_group_id === message.media_group_id;
    if (sameAlbum) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

function dayWords(at, { language, zone, now, words }) {
  const key = dayKey(at, zone);
  if (key === dayKey(now(), zone)) return words('today');
  if (key === dayKey(now() - 86_400_000, zone)) return words('yesterday');
  return show(at, language, zone, { weekday: 'long', day: 'numeric', month: 'long' });
}

const dayOf = (words) => make('div', { class: 'day' }, make('span', {}, words));

const messagesIn = (log) => [...log.querySelectorAll('.message:not(.vanishing)')];

/** One message takes part in the tab order; arrows lead to the others. */
function keepOneTabStop(log) {
  const all = messagesIn(log);
  const current = all.find((one) => one.contains(document.activeElement)) ?? all.at(-1);
  for (const one of all) one.tabIndex = one === current ? 0 : -1;
}

export function walkByArrows(log) {
  log.addEventListener('keydown', (event) => {
    if (!event.target.matches('.message')) return;
    const all = messagesIn(log);
    const at = all.indexOf(event.target);
    const goals = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 };
    const goal = all[goals[event.key]];
    if (!goal) return;
    event.preventDefault();
    goal.focus();
    keepOneTabStop(log);
  });
}
