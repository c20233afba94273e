import { fill, make } from './element.js';

/** The list of commands above the field: filtered while a command is being typed, walked with the arrows. */
export class CommandList {
  #id;
  #field;
  #commands;
  #onChoose;
  #offered = [];
  #at = 0;

  constructor({ id, field, commands, onChoose }) {
    this.#id = id;
    this.#field = field;
    this.#commands = commands;
    this.#onChoose = onChoose;
    const attributes = { class: 'command-list', role: 'listbox', id: `${id}-commands`, hidden: true, tabindex: '0' };
    this.list = make('div', { ...attributes, onkeydown: (event) => this.takesKey(event) });
  }

  update(label) {
    const [, beginning] = /^\/(\w*)$/.exec(this.#field.value) ?? [];
    const fits = ({ command }) => beginning !== undefined && command.startsWith(beginning);
    this.#offered = this.#commands().filter(fits);
    this.#at = 0;
    this.list.setAttribute('aria-label', label);
    this.list.hidden = this.#offered.length === 0;
    fill(
      this.list,
      this.#offered.map((offer, index) => this.#row(offer, index)),
    );
    this.#mark();
  }

  /** True when the key was meant for the list. */
  takesKey(event) {
    if (this.list.hidden) return false;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) this.#move(move);
    else if (event.key === 'Enter') this.#onChoose(this.#offered[this.#at].command);
    else if (event.key === 'Escape') this.list.hidden = true;
    else return false;
    event.preventDefault();
    return true;
  }

  #move(step) {
    this.#at = (this.#at + step + this.#offered.length) % this.#offered.length;
    this.#mark();
  }

  #row({ command, description }, index) {
    const choose = (event) => {
      event.preventDefault();
      this.#onChoose(command);
    };
    const name = make('span', { class: 'command-name' }, `/${command}`);
    const does = make('span', { class: 'command-does' }, description);
    const attributes = { class: 'command', role: 'option', id: `${this.#id}-command-${index}`, onclick: choose };
    return make('div', attributes, name, does);
  }

  #mark() {
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === this.#at));
    }
    if (this.list.hidden) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', `${this.#id}-command-${this.#at}`);
    this.list.children[this.#at]?.scrollIntoView({ block: 'nearest' });
  }
}
