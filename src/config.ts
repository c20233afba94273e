import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import * as z from 'zod';

/** Everything the environment decides; secrets are in here, so a Config is never logged. */
export type Config = {
  botToken: string | undefined;
  telegramApiRoot: string;
  /** None: an embedded Redis. One: a server. Several: a cluster. */
  redisUrls: readonly string[];
  dataDir: string;
  port: number;
  webhook: { url: string; path: string; secret: string } | undefined;
  /** The newest first; none: kept in DATA_DIR. */
  masterKeys: readonly [Buffer, ...Buffer[]] | undefined;
  defaultLocale: (typeof LOCALES)[number];
  logLevel: (typeof LOG_LEVELS)[number];
};

const LOCALES = ['ru', 'pl', 'kk', 'en'] as const;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What is wrong with the environment, one line a variable, without the value of any of them. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(parseUrl(text)?.protocol ?? '');
}

/** Telegram delivers to https only; plain http stays possible on this very computer, for a stand-in. */
function isWebhookAddress(text: string): boolean {
  const url = parseUrl(text);
  if (url === undefined || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

function isRedisAddress(text: string): boolean {
  const url = parseUrl(text);
  return text.startsWith('/') || (url !== undefined && /^rediss?:$/.test(url.protocol) && url.hostname !== '');
}

/** 32 bytes written as 64 hex digits or as base64 (either alphabet), else nothing. */
function parseKey(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const Key = z
  .string()
  .refine((text) => parseKey(text) !== undefined, 'expected 32 bytes as 64 hex digits or as base64')
  .transform(parseKey);

/** One rule and one sentence for each variable; the sentence is all that an error shows. */
const Environment = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'expected the token from @BotFather, like 123456:ABC-def')
    .optional(),
  TELEGRAM_API_ROOT: z
    .string()
    .refine(isWebAddress, 'expected an address like https://api.telegram.org')
    .transform((text) => text.replace(/\/+$/, ''))
    .default('https://api.telegram.org'),
  REDIS_URL: z
    .string()
    .transform(splitList)
    .refine(
      (urls) => urls.length > 0 && urls.every(isRedisAddress),
      'expected redis://host:port, rediss://host:port or the path of a socket; several with commas for a cluster',
    )
    .optional(),
  DATA_DIR: z.string().default('data'),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'expected a number from 0 to 65535')
    .transform(Number)
    .default(8080),
  WEBHOOK_URL: z.string().refine(isWebhookAddress, 'expected an https:// address that Telegram can reach').optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'expected 1 to 256 of the characters A-Z, a-z, 0-9, _ and -')
    .optional(),
  MASTER_KEY: Key.optional(),
  MASTER_KEY_OLD: Key.optional(),
  DEFAULT_LOCALE: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOCALES, `expected one of ${LOCALES.join(', ')}`))
    .default('en'),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`))
    .default('info'),
});

type Values = z.infer<typeof Environment>;

/** An empty value is how a compose file or a shell says "not set". */
function withoutBlanks(env: NodeJS.ProcessEnv): Record<string, string> {
  const trimmed = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}

/** Variables that only make sense together. */
function contradictions(values: Values): string[] {
  const problems: string[] = [];
  if (values.WEBHOOK_SECRET !== undefined && values.WEBHOOK_URL === undefined) {
    problems.push('WEBHOOK_SECRET: expected together with WEBHOOK_URL');
  }
  if (values.MASTER_KEY_OLD !== undefined && values.MASTER_KEY === undefined) {
    problems.push('MASTER_KEY_OLD: expected together with MASTER_KEY');
  }
  // Without this a server whose token got lost would show the rehearsal to the whole internet.
  if (values.WEBHOOK_URL !== undefined && values.BOT_TOKEN === undefined) {
    problems.push('BOT_TOKEN: expected when WEBHOOK_URL is set');
  }
  return problems;
}

/** The same after every restart, so that updates on their way are still accepted. */
function derivedSecret(token: string): string {
  return createHmac('sha256', token).update('webhook secret').digest('base64url');
}

function webhookOf({ BOT_TOKEN, WEBHOOK_URL, WEBHOOK_SECRET }: Values): Config['webhook'] {
  if (BOT_TOKEN === undefined || WEBHOOK_URL === undefined) return undefined;
  const secret = WEBHOOK_SECRET ?? derivedSecret(BOT_TOKEN);
  return { url: WEBHOOK_URL, path: new URL(WEBHOOK_URL).pathname, secret };
}

function masterKeysOf({ MASTER_KEY, MASTER_KEY_OLD }: Values): Config['masterKeys'] {
  if (MASTER_KEY === undefined) return undefined;
  return MASTER_KEY_OLD === undefined ? [MASTER_KEY] : [MASTER_KEY, MASTER_KEY_OLD];
}

function toConfig(values: Values): Config {
  return {
    botToken: values.BOT_TOKEN,
    telegramApiRoot: values.TELEGRAM_API_ROOT,
    redisUrls: values.REDIS_URL ?? [],
    dataDir: values.DATA_DIR,
    port: values.PORT,
    webhook: webhookOf(values),
    masterKeys: masterKeysOf(values),
    defaultLocale: values.DEFAULT_LOCALE,
    logLevel: values.LOG_LEVEL,
  };
}

/** The environment as a Config; throws one ConfigError that lists everything that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(withoutBlanks(env));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const problems = contradictions(parsed.data);
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

/** The environment with what `.env` adds to it; what the environment already sets wins, even when set to nothing. */
export function withEnvFile(env: NodeJS.ProcessEnv, path = '.env'): NodeJS.ProcessEnv {
  return existsSync(path) ? { ...parseEnv(readFileSync(path, 'utf8')), ...env } : env;
}
