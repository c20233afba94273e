import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BotError, type Context, GrammyError, HttpError } from 'grammy';
import { createLogger, type Facts, type Logger, logCrashes, toHuman } from '../src/logger.ts';

const TOKEN = '123456789:AAcanaryTOKENcanaryTOKENcanaryTOKEN12';
const TEXT = 'canary: I cannot sleep\n    at canary (canary.ts:1:1)';

let lines: string[] = [];
let log: Logger;

beforeEach(() => {
  lines = [];
  log = createLogger('trace', { write: (line) => lines.push(line) });
});

function written(): Record<string, unknown> {
  return JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
}

/** Like a careless caller: hands over whatever it has. */
function carelessly(facts: unknown): Facts {
  return facts as Facts;
}

function grammyError(): GrammyError {
  const answer = { ok: false as const, error_code: 400, description: `Bad Request: ${TEXT}` };
  return new GrammyError(`Call to 'sendMessage' failed! ${TEXT}`, answer, 'sendMessage', { text: TEXT, token: TOKEN });
}

function botError(): BotError {
  const ctx = { update: { message: { text: TEXT } }, api: { token: TOKEN } };
  return new BotError(grammyError(), ctx as unknown as Context);
}

function httpError(): HttpError {
  const network = Object.assign(new Error(`request to http://api/bot${TOKEN}/sendMessage failed, ${TEXT}`), {
    code: 'ECONNRESET',
    syscall: 'read',
  });
  return new HttpError(`Network request for 'sendMessage' failed! ${TEXT}`, network);
}

describe('a secret or a word of a person is never written', () => {
  const errors = { GrammyError: grammyError(), BotError: botError(), HttpError: httpError() };

  test.each(Object.entries(errors))('when a %s is logged in any way', (_name, error) => {
    log.error({ error }, 'delivery failed');
    log.child({ error }).warn('again');
    log.error(carelessly(error), error.message);
    log.error({ error: new Error(TEXT, { cause: error }) }, 'wrapped');
    log.error(
      carelessly({ err: error, ctx: error, payload: error, msg: TEXT, time: TEXT, level: TEXT }),
      'other names',
    );
    log.error({ error: inspect(error) }, 'as a string');
    expect(lines).toHaveLength(6);
    expect(lines.join('')).not.toMatch(/canary(?!\.)/i);
    expect(lines.join('')).not.toContain('canary.ts');
  });

  test('when it stands in a field meant for something else', () => {
    const fields = ['cause', 'method', 'code', 'outcome', 'kind', 'practice', 'lane', 'updateId', 'count', 'at'];
    for (const name of fields) log.info(carelessly({ [name]: TEXT }), 'update decided');
    expect(lines).toHaveLength(fields.length);
    expect(lines.join('')).not.toContain('canary');
  });

  test('when it is part of the message', () => {
    log.info(TEXT);
    log.info('не могу уснуть');
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['(message left out)', '(message left out)']);
    log.info(`started with ${TOKEN}`);
    expect(written().msg).toBe('started with (token)');
  });
});

describe('what is written', () => {
  test('is one line of JSON with time, level, message and the facts', () => {
    log.info({ cause: 'update-815', outcome: 'held', durationMs: 3 }, 'update decided');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]*\n$/);
    const time = expect.stringMatching(/^\d{4}-.*Z$/);
    const facts = { cause: 'update-815', outcome: 'held', durationMs: 3 };
    expect(written()).toEqual({ time, level: 'info', msg: 'update decided', ...facts });
  });

  test('names a lane and a practice by a hash that is the same for the same one', () => {
    log.info({ lane: 4242, practice: 4242 }, 'a');
    const { lane, practice } = written();
    expect(lane).toMatch(/^[0-9a-f]{8}$/);
    expect(practice).toBe(lane);
    log.info({ lane: 4243 }, 'b');
    expect(written().lane).not.toBe(lane);
  });

  test('tells enough of an error to find it', () => {
    log.error({ error: httpError() }, 'delivery failed');
    expect(written().error).toMatchObject({
      name: 'HttpError',
      stack: expect.arrayContaining([expect.stringContaining('logger.test.ts')]),
      cause: { name: 'Error', code: 'ECONNRESET', syscall: 'read' },
    });
    log.error({ error: botError() }, 'update set aside');
    const cause = { name: 'GrammyError', code: 400, method: 'sendMessage' };
    expect(written().error).toMatchObject({ name: 'BotError', cause });
  });

  test('has the code of an answer of Redis', () => {
    log.error({ error: Object.assign(new Error('OOM command not allowed'), { name: 'ReplyError' }) }, 'commit failed');
    expect(written().error).toMatchObject({ name: 'ReplyError', code: 'OOM' });
  });

  test('has the facts of every logger on the way', () => {
    log.child({ cause: 'look-1' }).child({ attempt: 2 }).warn({ count: 3 }, 'retrying');
    expect(written()).toMatchObject({ cause: 'look-1', attempt: 2, count: 3 });
  });

  test('is only what the level asks for', () => {
    const quiet = createLogger('warn', { write: (line) => lines.push(line) });
    quiet.info('ready');
    quiet.warn('slow');
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['slow']);
  });

  test('is readable text for a person at a terminal', () => {
    log.warn({ cause: 'update-815', error: grammyError() }, 'delivery failed');
    const [first, second, third] = toHuman(lines[0] ?? '').split('\n');
    expect(first).toMatch(/^\d\d:\d\d:\d\d warn {2}delivery failed cause=update-815$/);
    expect(second).toBe('  GrammyError 400 sendMessage');
    expect(third).toMatch(/^ {4}at .*logger\.test\.ts/);
  });
});

describe('what nobody caught', () => {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('is logged like everything else before the program ends', () => {
    const heard = new Map<string | symbol, (error: unknown) => void>();
    jest.spyOn(process, 'on').mockImplementation((event, listener) => {
      heard.set(event, listener);
      return process;
    });
    const codes: number[] = [];
    logCrashes(log, (code) => codes.push(code));
    for (const event of events) heard.get(event)?.(botError());
    expect(codes).toEqual([1, 1]);
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['uncaught exception', 'unhandled rejection']);
    expect(lines.join('')).not.toMatch(/cannot sleep|AAcanary/);
  });
});
