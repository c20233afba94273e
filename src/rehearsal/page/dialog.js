import { make } from './element.js';
import { icon } from './icons.js';
import { say } from './language.js';

/** A dialog of the page; `onSubmit` gets the form's data, Escape and the cross leave everything as it was. */
export function openDialog({ title, text, fields = [], action, danger, onSubmit }) {
  const close = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': say('close'), onclick: () => dialog.close() },
    icon('close'),
  );
  const head = make('div', { class: 'dialog-head' }, make('h2', { id: 'dialog-title' }, title), close);
  const cancel = make('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, say('cancel'));
  const confirm = make('button', { class: danger ? 'button danger' : 'button primary' }, action);
  const form = make(
    'form',
    {},
    head,
    text && make('p', { class: 'dialog-text' }, text),
    fields,
    make('div', { class: 'dialog-actions' }, cancel, confirm),
  );
  const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'dialog-title' }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    onSubmit(new FormData(form));
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function labelled(text, control) {
  return make('label', { class: 'labelled' }, make('span', {}, text), control);
}
