import { createHash, randomBytes } from 'node:crypto';
import pino from 'pino';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
const TOKEN = /\d{6,}:[A-Za-z0-9_-]{30,}/g;
/** How programs word things: what people write in other alphabets or at length is not a message of ours. */
const WORDING = /^[\x20-\x7e…–—→]{1,200}$/;
const DEEPEST_CAUSE = 3;

/** All that may be logged; anything else is left out, whatever it is. */
export type Facts = {
  cause?: string;
  updateId?: number;
  /** Printed as a short hash, the same one until the next start. */
  practice?: string | number;
  lane?: string | number;
  method?: string;
  code?: string | number;
  outcome?: string;
  kind?: string;
  attempt?: number;
  durationMs?: number;
  count?: number;
  port?: number;
  at?: number;
  /** Printed as its name, its codes and its stack, without its message: that may quote a person. */
  error?: unknown;
};

type Write = { (message: string): void; (facts: Facts, message: string): void };

export type Logger = Record<(typeof LEVELS)[number], Write> & {
  /** A logger that adds these facts to all it writes. */
  child(facts: Facts): Logger;
};

type Printed = Record<string, unknown>;
type Sink = { write(line: string): void };
type Check = (value: unknown) => unknown;

function matching(pattern: RegExp): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
}

const asNumber: Check = (value) => (typeof value === 'number' ? value : undefined);
const asWord = matching(/^[\w.-]{1,60}$/);
const asCode: Check = (value) => asNumber(value) ?? asWord(value);

/** Salted anew at every start: a list of all possible ids cannot tell who it was. */
const salt = randomBytes(16);
const asHash: Check = (value) => createHash('sha256').update(salt).update(String(value)).digest('hex').slice(0, 8);

const CHECKS: Record<keyof Facts, Check> = {
  cause: matching(/^[\w.:-]{1,80}$/),
  updateId: asNumber,
  practice: asHash,
  lane: asHash,
  method: asWord,
  code: asCode,
  outcome: asWord,
  kind: asWord,
  attempt: asNumber,
  durationMs: asNumber,
  count: asNumber,
  port: asNumber,
  at: asNumber,
  error: (value) => errorFacts(value, DEEPEST_CAUSE),
};

function withoutGaps(facts: Printed): Printed {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function allowed(facts: Facts): Printed {
  const known = Object.entries(CHECKS).filter(([name]) => facts[name as keyof Facts] !== undefined);
  return withoutGaps(Object.fromEntries(known.map(([name, check]) => [name, check(facts[name as keyof Facts])])));
}

function isRecord(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null;
}

/** What an error wraps: grammY says `error`, the language says `cause`. */
function wrappedIn(error: Printed): unknown {
  return error.cause ?? error.error;
}

/** Frames only. A message comes first and may look like frames, so it is cut off by its length. */
function framesOf(error: Printed): string[] {
  let stack = typeof error.stack === 'string' ? error.stack : '';
  const inner = wrappedIn(error);
  // grammY's BotError carries the stack, and with it the message, of the error it wraps.
  for (const { message } of [error, ...(isRecord(inner) ? [inner] : [])]) {
    if (typeof message === 'string' && stack.includes(message))
      stack = stack.slice(stack.indexOf(message) + message.length);
  }
  return stack.split('\n').flatMap((line) => /^\s+at (.{1,300})$/.exec(line)?.[1] ?? []);
}

/** `OOM` of "OOM command not allowed": the first word of an answer of Redis is its code. */
function redisCode({ name, message }: Printed): string | undefined {
  return name === 'ReplyError' ? /^[A-Z]{2,20}(?= )/.exec(String(message))?.[0] : undefined;
}

function errorFacts(error: unknown, depth: number): Printed {
  if (!isRecord(error)) return { name: `thrown ${typeof error}` };
  const inner = wrappedIn(error);
  return withoutGaps({
    name: asWord(error.name) ?? 'Error',
    code: asCode(error.error_code) ?? asCode(error.code) ?? redisCode(error),
    method: asWord(error.method),
    syscall: asWord(error.syscall),
    stack: framesOf(error),
    cause: inner === undefined || depth === 0 ? undefined : errorFacts(inner, depth - 1),
  });
}

function printable(message: unknown): string {
  return typeof message === 'string' && WORDING.test(message) ? message : '(message left out)';
}

/** Errors on lines of their own: name and codes, then where it happened, then what it wraps. */
function errorLines({ stack, cause, ...facts }: Printed): string[] {
  const title = `  ${Object.values(facts).join(' ')}`;
  const frames = Array.isArray(stack) ? stack.map((frame) => `    at ${frame}`) : [];
  return [title, ...frames, ...(isRecord(cause) ? errorLines(cause) : [])];
}

/** One line of JSON as a person at a terminal likes to read it. */
export function toHuman(line: string): string {
  const { time, level, msg, error, ...facts } = JSON.parse(line) as Printed;
  const pairs = Object.entries(facts).map(([name, value]) => ` ${name}=${value}`);
  const first = `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${msg}${pairs.join('')}`;
  return `${[first, ...(isRecord(error) ? errorLines(error) : [])].join('\n')}\n`;
}

function guarded(sink: Sink, format: (line: string) => string): Sink {
  return { write: (line) => sink.write(format(line).replace(TOKEN, '(token)')) };
}

/** At once and not through a thread: the last line before a crash is the one that matters. */
function standardOutput(): Sink {
  const sink = pino.destination({ dest: 1, sync: true });
  return guarded(sink, process.stdout.isTTY ? toHuman : (line) => line);
}

function wrap(inner: pino.Logger, base: Facts): Logger {
  const write = (level: (typeof LEVELS)[number]) => (first: Facts | string, message?: string) => {
    if (!inner.isLevelEnabled(level)) return;
    const [facts, text] = typeof first === 'string' ? [{}, first] : [first, message];
    inner[level](allowed({ ...base, ...facts }), printable(text));
  };
  const writers = Object.fromEntries(LEVELS.map((level) => [level, write(level)])) as Record<string, Write>;
  return { ...writers, child: (facts: Facts) => wrap(inner, { ...base, ...facts }) } as Logger;
}

/** A logger that can only say what `Facts` allows, in lines of JSON (readable text at a terminal). */
export function createLogger(level: pino.LevelWithSilent, stream?: Sink): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  return wrap(pino(options, stream === undefined ? standardOutput() : guarded(stream, (line) => line)), {});
}

/** Lets what nobody caught be logged like everything else, then ends the program. */
export function logCrashes(log: Logger, end: (code: number) => void): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ error }, 'uncaught exception');
    end(1);
  });
  process.on('unhandledRejection', (error) => {
    log.fatal({ error }, 'unhandled rejection');
    end(1);
  });
}
