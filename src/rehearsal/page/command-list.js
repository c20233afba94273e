import { fill, make } from './element.js';

/** The list of commands above the field: filtered while a command is being typed, walked with the arrows. */
export function createCommandList({ id, field, commands, onChoose }) {
  const list = make('div', {
    class: 'command-list',
    role: 'listbox',
    id: `${id}-commands`,
    hidden: true,
    tabindex: '0',
  });
  let offered = [];
  let at = 0;

  function update(label) {
    const [, beginning] = /^\/(\w*)$/.exec(field.value) ?? [];
    offered = beginning === undefined ? [] : commands().filter(({ command }) => command.startsWith(beginning));
    at = 0;
    list.setAttribute('aria-label', label);
    list.hidden = offered.length === 0;
    fill(list, offered.map(row));
    mark();
  }

  function row({ command, description }, index) {
    const choose = (event) => {
      event.preventDefault();
      onChoose(command);
    };
    const name = make('span', { class: 'command-name' }, `/${command}`);
    return make(
      'div',
      { class: 'command', role: 'option', id: `${id}-command-${index}`, onpointerup: choose },
      name,
      make('span', { class: 'command-does' }, description),
    );
  }

  function mark() {
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    if (list.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${id}-command-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  /** True when the key was meant for the list. */
  function takesKey(event) {
    if (list.hidden) return false;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) at = (at + move + offered.length) % offered.length;
    if (move) mark();
    else if (event.key === 'Enter') onChoose(offered[at].command);
    else if (event.key === 'Escape') list.hidden = true;
    else return false;
    event.preventDefault();
    return true;
  }

  list.addEventListener('keydown', takesKey);
  return { list, update, takesKey };
}
