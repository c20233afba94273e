import { fill, find, make, pause } from './element.js';
import { cityIn, pageLanguage, say } from './language.js';
import { scenes } from './scenes/scenes.js';
import { createGoing, playStep } from './scenes/turns.js';

const PATIENCE = 8_000;
const SEEN = 'mezha.sceneSeen';

const buttons = (...all) => make('div', { class: 'guide-buttons' }, all);

function primary(key, onclick, waits) {
  return make('button', { class: 'button primary', 'aria-disabled': waits ? 'true' : undefined, onclick }, say(key));
}

/** Leads through a scene: each step does the real thing and waits for what it causes, but never holds anybody up. */
export class Guide {
  #stage;
  #askToStartOver;
  #card = find('#guide');
  #scene = scenes[0];
  #step = -1;
  #going;
  #isBusy = false;
  #isSlow = false;

  constructor(stage, askToStartOver) {
    this.#stage = stage;
    this.#askToStartOver = askToStartOver;
  }

  render() {
    document.body.classList.toggle('guided', !this.#card.hidden);
    if (this.#card.hidden) return;
    const hadFocus = this.#card.contains(document.activeElement);
    fill(this.#card, this.#step < 0 ? this.#welcome() : this.#caption());
    if (hadFocus) find('.primary', this.#card)?.focus({ preventScroll: true });
  }

  offer() {
    if (this.#card.hidden && this.#isFresh() && !localStorage.getItem(SEEN)) this.#open();
  }

  /** The scene needs two empty phones. */
  playFromTheBeginning(scene) {
    this.#scene = scene;
    localStorage.removeItem(SEEN);
    if (this.#isFresh()) this.#open();
    else this.#askToStartOver();
  }

  forget() {
    if (this.#going) this.#going.over = true;
    this.#card.hidden = true;
    this.render();
  }

  #people() {
    return [this.#stage.world.coach(), this.#stage.client.person()];
  }

  #isFresh() {
    return this.#people().every((person) => person && this.#stage.world.messages(person.id).length === 0);
  }

  #words(key) {
    const [coach, client] = this.#people();
    const [coachCity, clientCity] = [coach, client].map((person) => cityIn(pageLanguage(), person?.zone ?? 'UTC'));
    const values = { coach: coach?.first_name, client: client?.first_name, coachCity, clientCity };
    return make('p', { class: 'guide-words', 'aria-live': 'polite' }, say(key, values));
  }

  #leave() {
    return make('button', { class: 'button quiet', onclick: () => this.#close() }, say('guideSkip'));
  }

  #welcome() {
    const title = make('h2', { class: 'guide-title' }, say('guideTitle'));
    const begin = primary('guideBegin', () => this.#next());
    return [title, this.#words('guideWelcome'), this.#choices(), buttons(begin, this.#leave())];
  }

  #choices() {
    const legend = make('legend', { class: 'unseen' }, say('guideChoose'));
    return make('fieldset', { class: 'scene-choices' }, legend, ...scenes.map((scene) => this.#choice(scene)));
  }

  #choice(scene) {
    const onchange = () => {
      this.#scene = scene;
    };
    const checked = scene === this.#scene;
    const mark = make('input', { type: 'radio', name: 'scene', value: scene.id, checked, onchange });
    const name = make('span', { class: 'scene-name' }, say(scene.name));
    return make('label', { class: 'scene-choice' }, mark, name, make('span', { class: 'scene-more' }, say(scene.more)));
  }

  #caption() {
    const slow = this.#isSlow && make('p', { class: 'guide-slow', role: 'status' }, say('guideSlow'));
    const next = primary('guideNext', () => this.#next(), this.#isBusy);
    const end = primary('guideSkip', () => this.#close());
    const ways = this.#isLast() ? buttons(end) : buttons(next, this.#leave());
    return [this.#progress(), this.#words(this.#scene.steps[this.#step].says), slow, ways];
  }

  #progress() {
    const count = say('guideStep', { step: this.#step + 1, steps: this.#scene.steps.length });
    const dots = this.#scene.steps.map((_, n) => make('i', { class: n <= this.#step ? 'done' : '' }));
    const bar = make('span', { class: 'guide-dots', 'aria-hidden': 'true' }, dots);
    return make('div', { class: 'guide-head' }, make('p', { class: 'guide-step' }, count), bar);
  }

  #isLast() {
    return this.#step === this.#scene.steps.length - 1;
  }

  #next() {
    if (this.#isBusy || this.#isLast()) return;
    this.#step += 1;
    void this.#play(this.#scene.steps[this.#step]);
  }

  /** Whatever the bot does or fails to do, after a while the reader may go on. */
  async #play(step) {
    const going = this.#going;
    this.#wait(true, false);
    for (const phone of [this.#stage.coach, this.#stage.client]) phone.pace = step.pace ?? 1;
    this.#stage.face(step.facing);
    this.render();
    const isDone = await Promise.race([playStep(step, this.#stage, going), pause(PATIENCE).then(() => false)]);
    if (going.over) return;
    this.#wait(false, !isDone);
    this.#card.dataset.step = isDone ? step.says : `${step.says}-slow`;
    this.render();
  }

  #wait(isBusy, isSlow) {
    this.#isBusy = isBusy;
    this.#isSlow = isSlow;
  }

  #open() {
    this.#step = -1;
    this.#wait(false, false);
    delete this.#card.dataset.step;
    this.#going = createGoing();
    this.#card.hidden = false;
    this.render();
  }

  #close() {
    this.forget();
    localStorage.setItem(SEEN, 'yes');
    find('#play-scene').focus();
  }
}
