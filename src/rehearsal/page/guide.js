import { fill, find, make, pause } from './element.js';
import { cityIn, pageLanguage, say } from './language.js';
import { createGoing, nightScene } from './night-scene.js';

const PATIENCE = 8_000;
const SEEN = 'mezha.sceneSeen';

/** Leads through the night scene: each step does the real thing and waits for what it causes, but never holds anybody up. */
export function createGuide(stage, { askToStartOver }) {
  const card = find('#guide');
  let step = -1;
  let going;
  let isBusy = false;
  let isSlow = false;

  const isLast = () => step === nightScene.length - 1;
  const people = () => [stage.world.coach(), stage.client.person()];

  function values() {
    const [coach, client] = people();
    const place = (person) => cityIn(pageLanguage(), person?.zone ?? 'UTC');
    return { coach: coach?.first_name, client: client?.first_name, coachCity: place(coach), clientCity: place(client) };
  }

  function render() {
    document.body.classList.toggle('guided', !card.hidden);
    if (card.hidden) return;
    const hadFocus = card.contains(document.activeElement);
    fill(card, step < 0 ? welcome() : caption());
    if (hadFocus) find('.primary', card)?.focus({ preventScroll: true });
  }

  const words = (key) => make('p', { class: 'guide-words', 'aria-live': 'polite' }, say(key, values()));
  const primary = (key, act, waits) =>
    make('button', { class: 'button primary', 'aria-disabled': waits ? 'true' : undefined, onclick: act }, say(key));
  const leave = () => make('button', { class: 'button quiet', onclick: close }, say('guideSkip'));

  function welcome() {
    const title = make('h2', { class: 'guide-title' }, say('guideTitle'));
    return [
      title,
      words('guideWelcome'),
      make('div', { class: 'guide-buttons' }, primary('guideBegin', next), leave()),
    ];
  }

  function caption() {
    const progress = make('p', { class: 'guide-step' }, say('guideStep', { step: step + 1, steps: nightScene.length }));
    const dots = make(
      'span',
      { class: 'guide-dots', 'aria-hidden': 'true' },
      nightScene.map((_, n) => make('i', { class: n <= step ? 'done' : '' })),
    );
    const slow = isSlow && make('p', { class: 'guide-slow', role: 'status' }, say('guideSlow'));
    const buttons = isLast() ? [primary('guideSkip', close)] : [primary('guideNext', next, isBusy), leave()];
    return [
      make('div', { class: 'guide-head' }, progress, dots),
      words(nightScene[step].says),
      slow,
      make('div', { class: 'guide-buttons' }, buttons),
    ];
  }

  function next() {
    if (isBusy || isLast()) return;
    step += 1;
    void play(nightScene[step]);
  }

  /** Whatever the bot does or fails to do, after a while the reader may go on. */
  async function play(scene) {
    const mine = going;
    Object.assign(mine, { step });
    isBusy = true;
    isSlow = false;
    stage.face(scene.facing);
    render();
    const act = Promise.resolve(scene.play(stage, mine)).then(
      () => true,
      () => false,
    );
    const done = await Promise.race([act, pause(PATIENCE).then(() => false)]);
    if (mine.over) return;
    isBusy = false;
    isSlow = !done;
    card.dataset.step = done ? scene.says : `${scene.says}-slow`;
    render();
  }

  function open() {
    step = -1;
    isBusy = false;
    isSlow = false;
    delete card.dataset.step;
    going = createGoing();
    card.hidden = false;
    render();
  }

  function close() {
    forget();
    localStorage.setItem(SEEN, 'yes');
    find('#play-scene').focus();
  }

  function forget() {
    if (going) going.over = true;
    card.hidden = true;
    render();
  }

  const isFresh = () => people().every((person) => person && stage.world.messages(person.id).length === 0);

  function offer() {
    if (card.hidden && isFresh() && !localStorage.getItem(SEEN)) open();
  }

  /** The scene needs two empty phones. */
  function playFromTheBeginning() {
    localStorage.removeItem(SEEN);
    if (isFresh()) open();
    else askToStartOver();
  }

  return { render, offer, forget, playFromTheBeginning };
}
