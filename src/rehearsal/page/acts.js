import { call } from './wire.js';

/** Everything a person can do on their phone, and the two hands that hold the clock. */
const person = (id, act, body = {}) => call('POST', `/people/${id}/${act}`, body);

export const send = (id, content) => person(id, 'send', content);
export const sendAlbum = (id, items, caption) => person(id, 'album', { items, ...(caption ? { caption } : {}) });
export const edit = (id, message, text) =>
  person(id, 'edit', {
    message_id: message.message_id,
    ...(message.text === undefined ? { caption: text } : { text }),
  });
export const remove = (id, message) => person(id, 'delete', { message_id: message.message_id });
export const react = (id, message, emoji) => person(id, 'react', { message_id: message.message_id, emoji });
export const openLink = (id, url) => person(id, 'link', { url });
export const block = (id, blocked) => person(id, blocked ? 'block' : 'unblock');

/** Telegram gives up on an unanswered press after a while; so does the phone. */
export const tap = (id, message, row, column) =>
  person(id, 'tap', { message_id: message.message_id, button: [row, column], wait: 12_000 });

export const addPerson = (details) => call('POST', '/people', details);
export const changePerson = (id, changes) => call('PATCH', `/people/${id}`, changes);
export const moveClockTo = (to) => call('POST', '/clock', { to });
export const moveClockBy = (ms) => call('POST', '/clock', { by: ms });
export const startOver = () => call('POST', '/reset', {});
