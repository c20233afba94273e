import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as scripts from '../src/state/scripts.ts';
import { keysOutsideKeys } from './lua-keys.ts';
import { filesIn, functionsOf, importsOf, textOf } from './sources.ts';

const rooms = ['domain', 'state', 'inbound', 'outbound', 'rehearsal'] as const;
type Room = (typeof rooms)[number];

/** Which rooms a room knows besides itself. */
const knows: Record<Room, readonly Room[]> = {
  domain: [],
  state: ['domain'],
  inbound: ['domain', 'state'],
  outbound: ['domain', 'state'],
  rehearsal: [],
};

/** The files that connect rooms, and the only ones that may. */
const connecting = ['src/main.ts', 'src/mezha.ts'];

const source = filesIn('src');
const all = [...source, ...filesIn('test', 'bench')];
const inRoom = (room: Room): string[] => filesIn(`src/${room}`);
const roomOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

describe('the rooms of the house', () => {
  it.each(rooms)('%s imports only the rooms it may know', (room) => {
    const allowed: readonly string[] = [room, ...knows[room]];
    const strays = inRoom(room).flatMap((file) =>
      importsOf(file)
        .filter(({ of }) => of.startsWith('src/') && !allowed.includes(roomOf(of) ?? ''))
        .map(({ of }) => `${file} imports ${of}`),
    );
    expect(strays).toEqual([]);
  });

  it('keeps the domain free of packages and of Node', () => {
    const strays = inRoom('domain').flatMap((file) =>
      importsOf(file)
        .filter(({ of, isType }) => !of.startsWith('src/') && !(of === 'luxon' && isType))
        .map(({ of }) => `${file} imports ${of}`),
    );
    expect(strays).toEqual([]);
  });

  it('lets inbound and outbound meet in two files only', () => {
    const meeting = source.filter((file) => {
      const met = importsOf(file).map(({ of }) => roomOf(of));
      return met.includes('inbound') && met.includes('outbound');
    });
    expect(meeting.filter((file) => !connecting.includes(file))).toEqual([]);
  });

  it('has no import that leads back to where it began', () => {
    expect(source.filter((file) => leadsBack(file))).toEqual([]);
  });

  it('calls nothing that a name like "utils" would hide', () => {
    const vague = /^(utils?|helpers?|managers?|services?|types|index|common|misc)\.ts$/;
    expect(all.filter((file) => vague.test(basename(file)))).toEqual([]);
  });
});

const imported = new Map(source.map((file) => [file, importsOf(file).map(({ of }) => of)]));

const leadsBack = (file: string): boolean => {
  const seen = new Set<string>();
  const ahead = [...(imported.get(file) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === file) return true;
    if (!seen.has(next)) ahead.push(...(imported.get(next) ?? []));
    seen.add(next);
  }
  return false;
};

/** The contract of every utterance, one line each: as long as there is something to say, like the files of texts. */
const tables = ['src/domain/texts.ts'];
const linesAtMost = 200;
const functionLinesAtMost = 40;
/** Where rooms are connected the lines are names, one a line; there is nothing in them to go wrong. */
const wiring = ['startMezha'];

describe('the measures of the house', () => {
  it('has no file too long to be read in one go', () => {
    const long = all.filter((file) => !tables.includes(file) && textOf(file).split('\n').length - 1 > linesAtMost);
    expect(long).toEqual([]);
  });

  it('has no function too long to be seen at once', () => {
    const long = all.flatMap((file) =>
      functionsOf(file)
        .filter(({ name, lines }) => lines > functionLinesAtMost && !wiring.includes(name))
        .map(({ name, lines }) => `${file}: ${name}, ${lines} lines`),
    );
    expect(long).toEqual([]);
  });
});

describe('what could quietly break on another day', () => {
  it.each(Object.entries(scripts))('%s names every key it touches, as a cluster requires', (_, script) => {
    expect(keysOutsideKeys(script)).toEqual([]);
  });

  it('would notice a key that is made from text, or handed in as one', () => {
    const built = "redis.call('GET', 'person:' .. ARGV[1])";
    const handed = "local function read(key) return redis.call('GET', key) end\nreturn read(ARGV[1])";
    expect(keysOutsideKeys(built)).toHaveLength(1);
    expect(keysOutsideKeys(handed)).toEqual(['ARGV[1]']);
  });

  it('sends to people through the outbox only', () => {
    const telling = /\b(?:api|raw)\s*\.((?:send|copy|forward|edit|delete|set|answer|pin|approve|decline|create)\w+)\(/g;
    const found = source
      .filter((file) => !['outbound', 'rehearsal'].includes(roomOf(file) ?? ''))
      .flatMap((file) => [...textOf(file).matchAll(telling)].map(([, method]) => `${file}: ${method}`));
    expect(found).toEqual([
      // A press is answered while the phone waits; an apology is for when nothing could be committed.
      'src/inbound/answering.ts: answerCallbackQuery',
      'src/inbound/answering.ts: sendMessage',
      ...['src/inbound/receiving.ts: setWebhook', 'src/inbound/receiving.ts: deleteWebhook'],
    ]);
  });

  it('never answers through the context of an update, which would skip the outbox', () => {
    const reply = /\b(?:ctx|context)\.(?:reply\w*|react|answer\w+|copyMessage\w*|forwardMessage\w*|api)\b/;
    expect(source.filter((file) => roomOf(file) !== 'rehearsal' && reply.test(textOf(file)))).toEqual([]);
  });
});
