import { fill, make } from './element.js';

const TOAST_LASTS = 4_200;

/** How a messenger shows a bot's answer to a press: a passing line, or a box that waits for OK. */
export function createAnswers(screen) {
  const toast = make('div', { class: 'toast-place', role: 'status' });
  screen.append(toast);
  let hiding;

  function show(answer) {
    if (!answer?.text) return;
    if (answer.show_alert) alertBox(answer.text);
    else passing(answer.text);
  }

  function passing(text) {
    fill(toast, make('p', { class: 'toast' }, text));
    clearTimeout(hiding);
    hiding = setTimeout(() => fill(toast), TOAST_LASTS);
  }

  function alertBox(text) {
    const ok = make('button', { class: 'key', onclick: () => box.close() }, 'OK');
    const box = make('dialog', { class: 'alert', 'aria-label': text }, make('p', {}, text), ok);
    box.addEventListener('close', () => box.remove());
    screen.append(box);
    box.showModal();
  }

  return { show, passing };
}
