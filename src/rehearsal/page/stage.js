import { find, isNarrow } from './element.js';
import { say } from './language.js';
import { openMenu } from './menu.js';
import { openNewClient } from './person-forms.js';
import { createPhone } from './phone.js';
import { renderPlates } from './plates.js';
import { createReading } from './reading.js';

const SHOWN = 'mezha.client';

/** The two sides: whose phone is in view, who is the client, and where a link leads. */
export function createStage(world) {
  const place = find('#stage');
  const stage = { world, facing: 'client' };
  stage.coach = createPhone(world, 'coach', { openLink });
  stage.client = createPhone(world, 'client', { openLink });
  stage.reading = createReading(world, (id) => isInView(id));
  find('#side-coach').append(stage.coach.element);
  find('#side-client').append(stage.client.element);

  function isInView(id) {
    const phone = [stage.coach, stage.client].find((one) => one.personId === id);
    return phone !== undefined && (!isNarrow() || stage.facing === phone.role);
  }

  stage.face = (role) => {
    stage.facing = role;
    place.dataset.facing = role;
    stage.reading.catchUp();
    renderPlates(stage);
    scrollToEnd(stage[role]);
  };

  stage.showClient = (id) => {
    sessionStorage.setItem(SHOWN, String(id));
    stage.client.show(id);
    stage.face('client');
  };

  stage.render = () => {
    settle(stage.coach, world.coach());
    settle(
      stage.client,
      world.person(stage.client.personId) ?? world.person(Number(sessionStorage.getItem(SHOWN))) ?? world.clients()[0],
    );
    stage.reading.catchUp();
    renderPlates(stage);
  };

  stage.addClient = () => openNewClient(world, (person) => stage.arrive(person));

  /** A person just made may not be known here yet. */
  stage.arrive = (person) => {
    if (!world.person(person.id)) world.people.push(person);
    stage.showClient(person.id);
  };

  function openLink(phone, url, event) {
    if (phone.role === 'client' || url === world.scene.coachLink) return phone.open(url);
    const [only, ...others] = world.clients();
    if (only && others.length === 0 && world.messages(only.id).length === 0) return openFor(only, url);
    askWhose(stage, url, event, openFor);
  }

  function openFor(person, url) {
    stage.arrive(person);
    return stage.client.open(url);
  }

  return stage;
}

function settle(phone, person) {
  if (!person) return;
  if (phone.personId === person.id) phone.render();
  else phone.show(person.id);
}

function scrollToEnd(phone) {
  const log = find('.log', phone.element);
  log.scrollTop = log.scrollHeight;
}

function askWhose(stage, url, event, openFor) {
  const { world, coach } = stage;
  const opener = event.currentTarget;
  const box = opener.getBoundingClientRect();
  const rows = world
    .clients()
    .map((person) => ({ icon: 'contact', label: person.first_name, act: () => openFor(person, url) }));
  const newcomer = () => openNewClient(world, (person) => openFor(person, url));
  rows.push({ icon: 'plus', label: say('newClient'), act: newcomer });
  openMenu({
    opener,
    near: { x: box.left, y: box.bottom + 4 },
    within: coach.screen,
    label: say('openOnPhone'),
    title: say('openOnPhone'),
    rows,
  });
}
