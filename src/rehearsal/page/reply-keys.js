import { fill, make } from './element.js';

/** The keyboard a bot put in place of the letters, until it takes it away. */
export function renderReplyKeys(place, phone) {
  const latest = phone.messages().findLast((message) => message.reply_keyboard)?.reply_keyboard;
  const rows = latest?.keyboard ?? [];
  place.hidden = rows.length === 0;
  const press = (text) => () => phone.send({ text });
  const key = (button) => {
    const text = button.text ?? button;
    return make('button', { class: 'key', onclick: press(text) }, text);
  };
  fill(
    place,
    rows.map((row) => make('div', { class: 'keys' }, row.map(key))),
  );
}
