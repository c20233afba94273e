import { startOver } from './acts.js';
import { followAppearance } from './appearance.js';
import { createClockCard } from './clock-card.js';
import { openDialog } from './dialog.js';
import { fill, find, make } from './element.js';
import { Guide } from './guide.js';
import { icon } from './icons.js';
import { choosePageLanguage, languages, pageLanguage, say } from './language.js';
import { openMenu } from './menu.js';
import { showNotice } from './notice.js';
import { followLanguage, lacksPeople, makeFirstPeople } from './person-forms.js';
import { renderPlates } from './plates.js';
import { paintScenery, plantStars, plantStrip } from './scenery.js';
import { scenes } from './scenes/scenes.js';
import { createStage } from './stage.js';
import { createWorld, followWorld, loadPeople, loadWorld } from './world.js';

const world = createWorld();
const stage = createStage(world);
const clockCard = createClockCard({ world, client: () => stage.client.person() });
const guide = new Guide(stage, askToStartOver);
const appearance = followAppearance(find('#appearance'));

function sayEverything() {
  document.documentElement.lang = pageLanguage();
  document.title = say('title');
  for (const part of document.querySelectorAll('[data-say]')) part.textContent = say(part.dataset.say);
  for (const part of document.querySelectorAll('[data-label]'))
    part.setAttribute('aria-label', say(part.dataset.label));
  for (const part of document.querySelectorAll('[data-title]')) part.title = say(part.dataset.title);
  const options = languages.map(([code, name]) =>
    make('option', { value: code, lang: code, selected: code === pageLanguage() }, name),
  );
  fill(find('#page-language'), options);
  appearance.render();
}

function renderAll() {
  sayEverything();
  stage.render();
  clockCard.render();
  guide.render();
  tick();
}

function tick() {
  if (!world.coach()) return;
  paintScenery(world.now(), world.coach().zone, stage.client.person()?.zone ?? world.coach().zone);
  clockCard.tick();
  stage.coach.renderHead();
  stage.client.renderHead();
}

function askToStartOver(afterwards = () => {}) {
  const onSubmit = () =>
    void startOver().then(afterwards, (error) => showNotice(say('failed', { why: error.message })));
  openDialog({
    title: say('startOverAsk'),
    text: say('startOverMore'),
    action: say('startOverYes'),
    danger: true,
    onSubmit,
  });
}

function chooseScene(event) {
  const opener = event.currentTarget;
  const { left, bottom } = opener.getBoundingClientRect();
  const rows = scenes.map((scene) => ({
    icon: 'play',
    label: say(scene.name),
    act: () => guide.playFromTheBeginning(scene),
  }));
  opener.setAttribute('aria-expanded', 'true');
  openMenu({ opener, near: { x: left, y: bottom + 4 }, within: document.body, label: say('playScene'), rows });
}

async function peopleTheStage() {
  if (lacksPeople(world)) {
    await makeFirstPeople(world);
    await loadPeople(world);
  }
  renderAll();
  guide.offer();
}

const phoneOf = (id) => [stage.coach, stage.client].find((phone) => phone.personId === id);

function followChanges() {
  world.on('messages', (id) => {
    phoneOf(id)?.render();
    stage.reading.catchUp();
    renderPlates(stage);
  });
  world.on('people', () => world.people.length > 0 && renderAll());
  world.on('typing', tick);
  world.on('clock', () => {
    stage.render();
    tick();
  });
  world.on('reset', () => {
    stage.reading.forget();
    guide.forget();
    void peopleTheStage();
  });
}

find('#play-scene').prepend(icon('play'));
find('#start-over').prepend(icon('again'));
plantStars();
plantStrip();
sayEverything();
find('#page-language').addEventListener('change', (event) => {
  const before = pageLanguage();
  choosePageLanguage(event.target.value);
  renderAll();
  void followLanguage(world, before);
});
find('#start-over').addEventListener('click', () => askToStartOver());
find('#play-scene').addEventListener('click', chooseScene);
await loadWorld(world);
followChanges();
followWorld(world);
await peopleTheStage();
document.body.dataset.ready = 'true';
setInterval(tick, 1000);
