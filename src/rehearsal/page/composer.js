import { openAttachMenu } from './attach.js';
import { authorName, excerpt } from './bubble.js';
import { CommandList } from './command-list.js';
import { fill, make, pause, prefersStillness } from './element.js';
import { icon } from './icons.js';

const TALLEST = 132;
const LETTER = 26;

const iconButton = (drawing, onclick, more = {}) =>
  make('button', { type: 'button', class: 'icon-button', onclick, ...more }, icon(drawing));

/** Where a person writes: text, commands, replies, edits and things to attach. */
export class Composer {
  #phone;
  #target = {};
  #field = make('textarea', { rows: '1', class: 'field', 'aria-autocomplete': 'list' });
  #aim = make('div', { class: 'aim', hidden: true });
  #slash = iconButton('slash', () => this.#startCommand());
  #clip = iconButton('clip', () => openAttachMenu(this.#clip, this.#phone), {
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  #send = make('button', { class: 'icon-button send' }, icon('send'));
  #offers;

  constructor(phone) {
    this.#phone = phone;
    const onChoose = (command) => this.#submit(`/${command}`);
    this.#offers = new CommandList({ id: phone.id, field: this.#field, commands: phone.commands, onChoose });
    this.#field.setAttribute('aria-controls', this.#offers.list.id);
    this.#field.addEventListener('input', () => this.#changed());
    this.#field.addEventListener('keydown', (event) => this.#keyed(event));
    const row = make('div', { class: 'composer-row' }, this.#slash, this.#field, this.#clip, this.#send);
    this.form = make('form', { class: 'composer' }, this.#offers.list, this.#aim, row);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  edit(message) {
    this.#takeAim({ edited: message });
    this.#write(message.text ?? message.caption ?? '');
    this.#field.focus();
  }

  replyTo(message) {
    this.#takeAim({ reply: message });
    this.#field.focus();
  }

  /** Types the way a person does, for the guided scene. */
  async typeOut(text, reply) {
    this.#takeAim(reply ? { reply } : {});
    const step = prefersStillness() ? text.length : Math.max(1, Math.round(text.length / 34));
    for (let end = step; end < text.length; end += step) {
      this.#write(text.slice(0, end));
      await pause(LETTER * this.#phone.pace);
    }
    this.#write(text);
    await pause(prefersStillness() ? 0 : 10 * LETTER * this.#phone.pace);
    this.#submit();
  }

  rename() {
    const { words } = this.#phone.voice();
    this.#field.placeholder = words('write');
    this.#field.setAttribute('aria-label', words('write'));
    this.#slash.setAttribute('aria-label', words('commands'));
    this.#clip.setAttribute('aria-label', words('attach'));
    this.#send.setAttribute('aria-label', words('sendIt'));
  }

  empty() {
    this.#takeAim({});
    this.#field.value = '';
    this.#grow();
  }

  #startCommand() {
    this.#write(this.#field.value === '/' ? '' : '/');
    this.#field.focus();
  }

  #write(text) {
    this.#field.value = text;
    this.#changed();
  }

  #changed() {
    this.#offers.update(this.#phone.voice().words('commands'));
    this.#grow();
  }

  #grow() {
    this.#field.style.height = 'auto';
    this.#field.style.height = `${Math.min(this.#field.scrollHeight, TALLEST)}px`;
    this.#send.classList.toggle('ready', this.#field.value.trim() !== '');
  }

  #submit(text = this.#field.value.trim()) {
    if (text === '') return;
    const { reply, edited } = this.#target;
    this.#write('');
    this.#takeAim({});
    if (edited) this.#phone.edit(edited, text);
    else this.#phone.send({ text, ...(reply ? { reply_to: reply.message_id } : {}) });
  }

  #takeAim(next) {
    this.#target = next;
    const message = next.reply ?? next.edited;
    this.#aim.hidden = !message;
    if (message) fill(this.#aim, this.#aimParts(next, message));
  }

  #aimParts(next, message) {
    const voice = this.#phone.voice();
    const { words } = voice;
    const title = next.edited ? words('editing') : words('replyTo', { name: authorName(message, voice) });
    const author = make('span', { class: 'quote-author' }, title);
    const text = make('span', { class: 'quote-text' }, excerpt(message, voice));
    const stop = iconButton('close', () => this.#stopAiming(), { 'aria-label': words('stopReply') });
    return [icon(next.edited ? 'pencil' : 'reply'), make('span', { class: 'aim-words' }, author, text), stop];
  }

  #stopAiming() {
    if (this.#target.edited) this.#write('');
    this.#takeAim({});
    this.#field.focus();
  }

  #keyed(event) {
    if (this.#offers.takesKey(event)) return;
    if (event.key === 'Escape' && !this.#aim.hidden) this.#stopAiming();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }
}
