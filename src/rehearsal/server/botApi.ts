import type { IncomingMessage, ServerResponse } from 'node:http';
import { Receiving } from '../delivery/receiving.ts';
import { type Exchange, Json, type Method } from '../telegram/method.ts';
import { createMethods } from '../telegram/methods.ts';
import { Params } from '../telegram/params.ts';
import type { Call } from '../world/calls.ts';
import type { Fault } from '../world/faults.ts';
import { Refusal } from '../world/refusal.ts';
import { meetBot, type World } from '../world/world.ts';
import { parseObject, readParams } from './body.ts';
import { after, before } from './misfortune.ts';
import { reply } from './reply.ts';

/** The two paths of a Bot API server. */
export interface BotApi {
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  download(response: ServerResponse, path: string): void;
  close(): void;
}

/** Telegram's test environment has one more segment. */
const PATH = /^\/bot([^/]+)\/(?:test\/)?(\w+)\/?$/;
const FILE_PATH = /^\/file\/bot([^/]+)\/(.+)$/;
const FOUND_NOT = new Refusal(404, 'Not Found');
const UNAUTHORIZED = new Refusal(401, 'Unauthorized');

/** Telegram's shape of a refusal. */
const failed = ({ code, message, parameters }: Refusal): string =>
  JSON.stringify({
    ok: false,
    error_code: code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  });

/** Telegram's shape of a result. */
const succeeded = (result: unknown): string =>
  result instanceof Json ? `{"ok":true,"result":${result.text}}` : JSON.stringify({ ok: true, result });

/** The Bot API over HTTP, as any library expects it. */
export function createBotApi(world: World): BotApi {
  const receiving = new Receiving(world, (body) => void carryOut(desk, body));
  const desk: Desk = { world, methodNamed: createMethods(receiving.methods()) };
  return {
    answer: (request, response, url) => answer(desk, request, response, url),
    download: (response, path) => download(world, response, path),
    close: () => receiving.close(),
  };
}

/** What every call needs. */
interface Desk {
  readonly world: World;
  readonly methodNamed: (name: string) => Method | undefined;
}

/** Anything that goes wrong is answered in Telegram's shape too. */
async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const [, token = '', name = ''] = PATH.exec(url.pathname) ?? [];
  if (name === '') return write(response, FOUND_NOT);
  if (!meetBot(desk.world, decodeURIComponent(token))) return write(response, UNAUTHORIZED);
  try {
    const params = await readParams(request, url.searchParams);
    const fault = desk.world.faults.strike(name, params.whole('chat_id'));
    const exchange: Exchange = { onClose: (listener) => void response.on('close', listener) };
    const outcome = await perform(desk, name, params, exchange, fault);
    if (fault === undefined || after(fault, response)) write(response, outcome);
  } catch (error) {
    write(response, asRefusal(error));
  }
}

/** Logs a call when it comes and again when it is over, so that tests can wait for either. */
async function perform(desk: Desk, name: string, params: Params, exchange: Exchange, fault?: Fault): Promise<Outcome> {
  const { world } = desk;
  const call = world.calls.open(name, params.shown(), world.clock.now());
  if (fault !== undefined) call.fault = fault.kind;
  const running = run(world, desk.methodNamed(name), params, exchange, fault);
  world.changes.tell('call', { n: call.n, method: name });
  const outcome = await running;
  note(call, outcome);
  world.changes.tell('call', { n: call.n, method: name, ok: call.ok });
  return outcome;
}

/** A webhook may answer with a call; nobody sees its result, as at Telegram. */
async function carryOut(desk: Desk, body: string): Promise<void> {
  const { method, ...fields } = parsed(body);
  if (typeof method === 'string') await perform(desk, method, new Params(fields), { onClose: () => {} });
}

/** The path that getFile told. */
function download(world: World, response: ServerResponse, path: string): void {
  const [, token = '', filePath = ''] = FILE_PATH.exec(path) ?? [];
  const file = meetBot(world, decodeURIComponent(token)) ? world.files.at(decodeURIComponent(filePath)) : undefined;
  if (file === undefined) write(response, FOUND_NOT);
  else reply(response, 200, file.bytes, 'application/octet-stream');
}

/** A result, wrapped so that an undefined one is a result too; or a refusal. */
type Outcome = Refusal | { result: unknown };

/** Carries a call out, unless a fault forbids it. */
async function run(
  world: World,
  method: Method | undefined,
  params: Params,
  exchange: Exchange,
  fault: Fault | undefined,
): Promise<Outcome> {
  try {
    if (fault !== undefined) await before(fault);
    if (method === undefined) return FOUND_NOT;
    return { result: await method(world, params, exchange) };
  } catch (error) {
    return asRefusal(error);
  }
}

/** A bug in here is a 500 for the bot and a stack trace for whoever runs this. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  process.stderr.write(`rehearsal: ${error instanceof Error ? error.stack : String(error)}\n`);
  return new Refusal(500, 'Internal Server Error');
}

function note(call: Call, outcome: Outcome): void {
  call.ok = !(outcome instanceof Refusal);
  if (!(outcome instanceof Refusal)) return;
  call.error_code = outcome.code;
  call.description = outcome.message;
}

/** Telegram repeats the waiting time of a 429 as a header. */
function write(response: ServerResponse, outcome: Outcome): void {
  if (!(outcome instanceof Refusal)) {
    reply(response, 200, succeeded(outcome.result));
    return;
  }
  const wait = outcome.parameters?.retry_after;
  reply(response, outcome.code, failed(outcome), 'application/json', wait === undefined ? {} : { 'retry-after': wait });
}

/** A webhook's answer need not be JSON. */
function parsed(body: string): Record<string, unknown> {
  try {
    return parseObject(Buffer.from(body));
  } catch {
    return {};
  }
}
