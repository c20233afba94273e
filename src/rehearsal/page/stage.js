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
  const hands = { openLink: (phone, url, event) => openLink(stage, phone, url, event) };
  stage.coach = createPhone(world, 'coach', hands);
  stage.client = createPhone(world, 'client', hands);
  stage.reading = createReading(world, (id) => isInView(stage, id));
  find('#side-coach').append(stage.coach.element);
  find('#side-client').append(stage.client.element);

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
    settle(stage.client, shownClient(stage));
    stage.reading.catchUp();
    renderPlates(stage);
  };

  stage.addClient = () => openNewClient(world, stage.arrive);
  /** Somebody just made may not be known here yet. */
  stage.arrive = (person) => {
    if (!world.person(person.id)) world.people.push(person);
    stage.showClient(person.id);
  };
  return stage;
}

const shownClient = ({ world, client }) =>
  world.person(client.personId) ?? world.person(Number(sessionStorage.getItem(SHOWN))) ?? world.clients()[0];

function isInView({ coach, client, facing }, id) {
  const phone = [coach, client].find((one) => one.personId === id);
  return phone !== undefined && (!isNarrow() || facing === phone.role);
}

/** An invitation on the coach's phone is meant for a client's; a link on a client's phone for that client. */
function openLink(stage, phone, url, event) {
  const { world } = stage;
  if (phone.role === 'client' || url === world.scene.coachLink) return phone.open(url);
  const [only, ...others] = world.clients();
  if (only && others.length === 0 && world.messages(only.id).length === 0) return openFor(stage, only, url);
  askWhose(stage, url, event);
}

function openFor(stage, person, url) {
  stage.arrive(person);
  return stage.client.open(url);
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

function askWhose(stage, url, event) {
  const { world, coach } = stage;
  const opener = event.currentTarget;
  const box = opener.getBoundingClientRect();
  const rows = world
    .clients()
    .map((person) => ({ icon: 'contact', label: person.first_name, act: () => openFor(stage, person, url) }));
  const newcomer = () => openNewClient(world, (person) => openFor(stage, person, url));
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
