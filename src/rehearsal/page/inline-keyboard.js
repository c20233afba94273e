import { make } from './element.js';
import { isDeepLink } from './entities.js';
import { icon } from './icons.js';

export function inlineKeyboard(message, voice) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return undefined;
  const lines = rows.map((row, r) =>
    make(
      'div',
      { class: 'keys' },
      row.map((button, c) => keyOf(button, [r, c], message, voice)),
    ),
  );
  return make('div', { class: 'keyboard' }, lines);
}

function keyOf(button, [row, column], message, voice) {
  const look = `key${button.style ? ` key-${button.style}` : ''}`;
  if (button.url && !isDeepLink(button.url)) {
    return make(
      'a',
      { class: look, href: button.url, target: '_blank', rel: 'noopener noreferrer' },
      button.text,
      icon('link'),
    );
  }
  const press = (event) => {
    const key = event.currentTarget;
    if (button.url) return void voice.onLink(button.url, event);
    if (button.copy_text) return void voice.onCopy(button.copy_text.text);
    void pressed(key, () => voice.onTap(message, row, column));
  };
  return make('button', { class: look, 'data-key': `${row}-${column}`, onclick: press }, button.text);
}

/** Waits like a messenger does: the button shimmers until the bot answers or Telegram gives up. */
async function pressed(key, tap) {
  if (key.classList.contains('waiting')) return;
  key.classList.add('waiting');
  await tap();
  key.classList.remove('waiting');
}
