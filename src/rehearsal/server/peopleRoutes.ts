import { erase, openLink, react, setBlocked } from '../people/act.ts';
import { addGroup, addTopic, groupById } from '../people/groups.ts';
import { edit, send, sendAlbum } from '../people/speak.ts';
import { tap } from '../people/tap.ts';
import { addPerson, changePerson, personById, roomOfPerson } from '../world/people.ts';
import type { Person } from '../world/person.ts';
import { visibleCommands } from '../world/profile.ts';
import { seen, seenAfter } from '../world/view.ts';
import type { Asked, Route, Routes } from './routes.ts';

/** A person as told to the outside. */
const shown = ({ started: _, ...person }: Person) => person;

const as =
  (act: (asked: Asked, person: Person) => unknown): Route =>
  (asked) =>
    act(asked, personById(asked.world, asked.id));

const after = (query: URLSearchParams): number => Number(query.get('after') ?? 0) || 0;

/** The narrowest scopes come first; Telegram's own order for private chats. */
const menuOf = ({ world }: Asked, person: Person) =>
  visibleCommands(world.profile, [`chat:${person.id}`, 'all_private_chats', 'default'], person.language_code);

/** The table in README.md, line by line. */
export const peopleRoutes: Routes = {
  'GET /people': ({ world }) => [...world.people.values()].map(shown),
  'POST /people': ({ world, body }) => shown(addPerson(world, body)),
  'GET /people/:id': as((_, person) => shown(person)),
  'PATCH /people/:id': as(({ world, body }, person) => shown(changePerson(world, person, body))),
  'GET /people/:id/messages': as(({ world, query }, person) => seenAfter(roomOfPerson(world, person), after(query))),
  'GET /people/:id/menu': as(menuOf),
  'POST /people/:id/send': as(({ world, body }, person) => ({ message: seen(send(world, person, body)) })),
  'POST /people/:id/album': as(({ world, body }, person) => ({ messages: sendAlbum(world, person, body).map(seen) })),
  'POST /people/:id/edit': as(({ world, body }, person) => ({ message: seen(edit(world, person, body)) })),
  'POST /people/:id/delete': as(({ world, body }, person) => {
    erase(world, person, body);
    return { ok: true };
  }),
  'POST /people/:id/tap': as(({ world, body }, person) => tap(world, person, body)),
  'POST /people/:id/react': as(({ world, body }, person) => ({ message: seen(react(world, person, body)) })),
  'POST /people/:id/block': as(({ world }, person) => {
    setBlocked(world, person, true);
    return shown(person);
  }),
  'POST /people/:id/unblock': as(({ world }, person) => {
    setBlocked(world, person, false);
    return shown(person);
  }),
  'POST /people/:id/link': as(({ world, body }, person) => ({ message: seen(openLink(world, person, body.url)) })),
  'POST /groups': ({ world, body }) => addGroup(world, body).chat,
  'GET /groups/:id/messages': ({ world, id, query }) => seenAfter(groupById(world, id), after(query)),
  'GET /groups/:id/topics': ({ world, id }) => [...groupById(world, id).topics.values()],
  'POST /groups/:id/topics': ({ world, id, body }) => ({
    message_thread_id: addTopic(world, groupById(world, id), body),
  }),
};
