import { openAttachMenu } from './attach.js';
import { authorName, excerpt } from './bubble.js';
import { createCommandList } from './command-list.js';
import { fill, make, pause, prefersStillness } from './element.js';
import { icon } from './icons.js';

/** Where a person writes: text, commands, replies, edits and things to attach. */
export function createComposer(phone) {
  const field = make('textarea', { rows: '1', class: 'field', 'aria-autocomplete': 'list' });
  const aim = make('div', { class: 'aim', hidden: true });
  const offers = createCommandList({
    id: phone.id,
    field,
    commands: phone.commands,
    onChoose: (command) => submit(`/${command}`),
  });
  field.setAttribute('aria-controls', offers.list.id);
  const slash = make('button', { type: 'button', class: 'icon-button', onclick: startCommand }, icon('slash'));
  const clip = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    icon('clip'),
  );
  clip.addEventListener('click', () => openAttachMenu(clip, phone));
  const send = make('button', { class: 'icon-button send' }, icon('send'));
  const row = make('div', { class: 'composer-row' }, slash, field, clip, send);
  const form = make('form', { class: 'composer' }, offers.list, aim, row);
  let target = {};

  function startCommand() {
    field.value = field.value === '/' ? '' : '/';
    field.focus();
    changed();
  }

  function changed() {
    offers.update(phone.voice().words('commands'));
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 132)}px`;
    send.classList.toggle('ready', field.value.trim() !== '');
  }

  function submit(text = field.value.trim()) {
    if (text === '') return;
    const { reply, edited } = target;
    write('');
    takeAim({});
    if (edited) phone.edit(edited, text);
    else phone.send({ text, ...(reply ? { reply_to: reply.message_id } : {}) });
  }

  function write(text) {
    field.value = text;
    changed();
  }

  function takeAim(next) {
    target = next;
    const message = next.reply ?? next.edited;
    aim.hidden = !message;
    if (message) fill(aim, aimParts(next, message));
  }

  function aimParts(next, message) {
    const voice = phone.voice();
    const title = next.edited ? voice.words('editing') : voice.words('replyTo', { name: authorName(message, voice) });
    const stop = make(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': voice.words('stopReply'), onclick: stopAiming },
      icon('close'),
    );
    const words = make(
      'span',
      { class: 'aim-words' },
      make('span', { class: 'quote-author' }, title),
      make('span', { class: 'quote-text' }, excerpt(message, voice)),
    );
    return [icon(next.edited ? 'pencil' : 'reply'), words, stop];
  }

  function stopAiming() {
    if (target.edited) write('');
    takeAim({});
    field.focus();
  }

  function edit(message) {
    takeAim({ edited: message });
    write(message.text ?? message.caption ?? '');
    field.focus();
  }

  function replyTo(message) {
    takeAim({ reply: message });
    field.focus();
  }

  function keyed(event) {
    if (offers.takesKey(event)) return;
    if (event.key === 'Escape' && !aim.hidden) stopAiming();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  }

  /** Types the way a person does, for the guided scene. */
  async function typeOut(text, reply) {
    takeAim(reply ? { reply } : {});
    const step = prefersStillness() ? text.length : Math.max(1, Math.round(text.length / 34));
    for (let end = step; end < text.length; end += step) {
      write(text.slice(0, end));
      await pause(26);
    }
    write(text);
    await pause(prefersStillness() ? 0 : 260);
    submit();
  }

  function rename() {
    const { words } = phone.voice();
    field.placeholder = words('write');
    field.setAttribute('aria-label', words('write'));
    slash.setAttribute('aria-label', words('commands'));
    clip.setAttribute('aria-label', words('attach'));
    send.setAttribute('aria-label', words('sendIt'));
  }

  function empty() {
    takeAim({});
    write('');
  }

  field.addEventListener('input', changed);
  field.addEventListener('keydown', keyed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { form, edit, replyTo, typeOut, rename, empty };
}
