import { fill } from './element.js';
import { icon } from './icons.js';
import { say } from './language.js';

const KEPT = 'mezha.appearance';
const looks = ['auto', 'light', 'dark'];
const names = { auto: 'appearanceAuto', light: 'appearanceLight', dark: 'appearanceDark' };
const drawings = { auto: 'half', light: 'sun', dark: 'moon' };

/** One button goes round: as on this device, light, dark. */
export function followAppearance(button) {
  let look = looks.includes(localStorage.getItem(KEPT)) ? localStorage.getItem(KEPT) : 'auto';

  function render() {
    document.documentElement.dataset.appearance = look;
    const label = say('appearance', { now: say(names[look]) });
    button.setAttribute('aria-label', label);
    button.title = label;
    fill(button, icon(drawings[look]));
  }

  button.addEventListener('click', () => {
    look = looks[(looks.indexOf(look) + 1) % looks.length];
    localStorage.setItem(KEPT, look);
    render();
  });
  render();
  return { render };
}
