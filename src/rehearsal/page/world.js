import { call, listen } from './wire.js';

const COACH_ID = 1001;
const emptyWorld = () => ({ people: [], chats: new Map(), menus: new Map(), typing: new Map() });

/** What the page knows: people, chats, command menus and the clock, kept up to date by the server's events. */
export function createWorld() {
  const listeners = new Map();
  const world = {
    ...emptyWorld(),
    scene: {},
    clockShift: 0,
    on(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
    },
    tell(topic, subject) {
      for (const listener of [...(listeners.get(topic) ?? []), ...(listeners.get('any') ?? [])]) listener(subject);
    },
    forget(topic, listener) {
      listeners.set(
        topic,
        (listeners.get(topic) ?? []).filter((other) => other !== listener),
      );
    },
    now: () => Date.now() + world.clockShift,
    person: (id) => world.people.find((person) => person.id === id),
    coach: () => world.person(COACH_ID) ?? world.people[0],
    clients: () => world.people.filter((person) => person !== world.coach()),
    messages: (id) => (world.chats.get(id) ?? []).filter((message) => !message.deleted),
    menu: (id) => world.menus.get(id) ?? [],
  };
  return world;
}

export async function loadWorld(world) {
  world.scene = await call('GET', '/scene').catch(() => ({}));
  await loadClock(world);
  await loadPeople(world);
}

export async function loadPeople(world) {
  const people = await call('GET', '/people');
  world.people = people.map((person) => ({ ...person, zone: person.zone ?? 'UTC' }));
  await Promise.all(world.people.map(({ id }) => Promise.all([loadChat(world, id), loadMenu(world, id)])));
  world.tell('people');
}

async function loadClock(world) {
  setClock(world, (await call('GET', '/clock')).now);
}

function setClock(world, now) {
  world.clockShift = now - Date.now();
  world.tell('clock');
}

async function loadChat(world, id) {
  world.chats.set(id, await call('GET', `/people/${id}/messages`));
  world.tell('messages', id);
}

async function loadMenu(world, id) {
  world.menus.set(id, await call('GET', `/people/${id}/menu`));
  world.tell('menu', id);
}

/** Runs a load again at most once at a time per key: a burst of events costs two requests, not twenty. */
function inTurn(work) {
  const running = new Map();
  return async function run(key) {
    if (running.has(key)) {
      running.set(key, true);
      return;
    }
    running.set(key, false);
    await work(key).catch(() => {});
    const again = running.get(key);
    running.delete(key);
    if (again) await run(key);
  };
}

export function followWorld(world) {
  const refreshChat = inTurn((id) => loadChat(world, id));
  const refreshPeople = inTurn(() => loadPeople(world));
  const refreshMenus = inTurn(() => Promise.all(world.people.map(({ id }) => loadMenu(world, id))));
  const ofChat = (data) => data.chat_id ?? data.chat?.id ?? data.chat ?? data.person ?? data.id;
  const changed = (data) => void (world.person(ofChat(data)) ? refreshChat(ofChat(data)) : refreshPeople('people'));
  const reactions = {
    message: (data) => {
      setTyping(world, ofChat(data), false);
      changed(data);
    },
    edit: changed,
    delete: changed,
    reaction: changed,
    typing: (data) => setTyping(world, ofChat(data), true),
    answer: (data) => world.tell('answer', data),
    person: () => void refreshPeople('people'),
    commands: () => void refreshMenus('menus'),
    clock: (data) => (data.now === undefined ? void loadClock(world) : setClock(world, data.now)),
    reset: () => void forgetEverything(world),
  };
  listen(
    (kind, data) => reactions[kind](data),
    () => void loadWorld(world),
  );
}

const TYPING_LASTS = 5_000;

function setTyping(world, id, isTyping) {
  clearTimeout(world.typing.get(id));
  world.typing.delete(id);
  if (isTyping)
    world.typing.set(
      id,
      setTimeout(() => setTyping(world, id, false), TYPING_LASTS),
    );
  world.tell('typing', id);
}

async function forgetEverything(world) {
  Object.assign(world, emptyWorld());
  world.tell('people');
  await loadWorld(world);
  world.tell('reset');
}

/** Resolves with the first truthy value of `condition`, asked after every change; with undefined when time is up. */
export function until(world, condition, ms) {
  return new Promise((resolve) => {
    const settle = (value) => {
      clearTimeout(timer);
      world.forget('any', look);
      resolve(value);
    };
    const timer = setTimeout(settle, ms);
    const look = () => {
      const value = condition();
      if (value) settle(value);
    };
    world.on('any', look);
    look();
  });
}

/** Resolves when nothing has changed for a while: the bot has finished speaking. */
export function settled(world, quietFor = 350) {
  return new Promise((resolve) => {
    let timer;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, quietFor);
    };
    const finish = () => {
      world.forget('any', again);
      resolve();
    };
    world.on('any', again);
    again();
  });
}

/** The coach link appears and disappears with the coach. */
export async function refreshScene(world) {
  world.scene = await call('GET', '/scene').catch(() => world.scene);
  return world.scene;
}
