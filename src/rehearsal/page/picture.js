import { make } from './element.js';
import { icon } from './icons.js';
import { say } from './language.js';

export function openPicture(source) {
  const close = make(
    'button',
    { class: 'icon-button', 'aria-label': say('close'), onclick: () => dialog.close() },
    icon('close'),
  );
  const dialog = make(
    'dialog',
    { class: 'lightbox', 'aria-label': say('photo') },
    close,
    make('img', { src: source, alt: say('photo') }),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
