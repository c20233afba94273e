import { make } from './element.js';
import { icon } from './icons.js';

let openMenuNow;

const closeMenu = () => openMenuNow?.close();

/**
 * A menu near its opener. `rows` are `{ icon, label, act }`; `quick` are the small ones on top (reactions).
 * Escape, Tab, a press elsewhere or a choice close it, and focus goes back.
 */
export function openMenu({ opener, near, within, label, title, rows, quick = [] }) {
  closeMenu();
  const choose = (act) => {
    close(true);
    act();
  };
  const quickRow =
    quick.length > 0 &&
    make(
      'div',
      { class: 'quick', role: 'group' },
      quick.map((one) => item(one, choose, 'quick-item')),
    );
  const menu = make(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': label },
    title && make('p', { class: 'menu-title' }, title),
    quickRow,
    rows.map((row) => item(row, choose, 'menu-item')),
  );
  const elsewhere = (event) => !menu.contains(event.target) && close(false);

  function close(refocus) {
    menu.remove();
    document.removeEventListener('pointerdown', elsewhere, true);
    opener?.setAttribute?.('aria-expanded', 'false');
    openMenuNow = undefined;
    if (refocus) opener?.focus({ preventScroll: true });
  }

  openMenuNow = { close };
  within.append(menu);
  placeNear(menu, near, within);
  menu.addEventListener('keydown', (event) => steer(event, menu, close));
  document.addEventListener('pointerdown', elsewhere, true);
  menu.querySelector('[role^="menuitem"]')?.focus({ preventScroll: true });
}

function item({ icon: drawing, label, text, act, checked }, choose, look) {
  const role = checked === undefined ? 'menuitem' : 'menuitemcheckbox';
  return make(
    'button',
    {
      class: look,
      role,
      'aria-checked': checked === undefined ? undefined : String(checked),
      tabindex: '-1',
      'aria-label': text ? label : undefined,
      onclick: () => choose(act),
    },
    drawing && icon(drawing),
    make('span', {}, text ?? label),
  );
}

const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function steer(event, menu, close) {
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.stopPropagation();
    if (event.key === 'Escape') event.preventDefault();
    return close(true);
  }
  const items = [...menu.querySelectorAll('[role^="menuitem"]')];
  const at = items.indexOf(document.activeElement);
  const ends = { Home: 0, End: items.length - 1 };
  const goal = ends[event.key] ?? (steps[event.key] && (at + steps[event.key] + items.length) % items.length);
  if (goal === undefined) return;
  event.preventDefault();
  items[goal].focus();
}

const MARGIN = 8;

/** Inside the phone, below the point if there is room, else above. */
function placeNear(menu, near, within) {
  const frame = within.getBoundingClientRect();
  const left = Math.min(near.x - frame.left, frame.width - menu.offsetWidth - MARGIN);
  const below = near.y - frame.top;
  const above = below - menu.offsetHeight;
  const top = below + menu.offsetHeight + MARGIN > frame.height ? above : below;
  menu.style.left = `${Math.max(MARGIN, left)}px`;
  menu.style.top = `${Math.min(Math.max(MARGIN, top), frame.height - menu.offsetHeight - MARGIN)}px`;
}
