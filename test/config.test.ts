import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig, withEnvFile } from '../src/config.ts';

const TOKEN = '123456:AAcanary-canary-canary-canary-canary';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('with an empty environment', () => {
  test('everything has a default', () => {
    expect(readConfig({})).toEqual({
      botToken: undefined,
      telegramApiRoot: 'https://api.telegram.org',
      redisUrls: [],
      dataDir: 'data',
      port: 8080,
      webhook: undefined,
      masterKeys: undefined,
      defaultLocale: 'en',
      logLevel: 'info',
    });
  });

  test('an empty or blank value counts as not set', () => {
    const blank = { BOT_TOKEN: '', PORT: ' ', MASTER_KEY: '', REDIS_URL: '', WEBHOOK_URL: '', LOG_LEVEL: '' };
    expect(readConfig(blank)).toEqual(readConfig({}));
  });
});

describe('a value that is understood', () => {
  test('a comma-separated REDIS_URL is a cluster', () => {
    const { redisUrls } = readConfig({ REDIS_URL: 'redis://a:7000, rediss://:pass@b:7001,' });
    expect(redisUrls).toEqual(['redis://a:7000', 'rediss://:pass@b:7001']);
  });

  test('a socket is an address of Redis as well', () => {
    expect(readConfig({ REDIS_URL: '/run/redis.sock' }).redisUrls).toEqual(['/run/redis.sock']);
  });

  test('the master key may be hex or base64', () => {
    const key = Buffer.alloc(32, 7);
    for (const form of ['hex', 'base64', 'base64url'] as const) {
      expect(readConfig({ MASTER_KEY: key.toString(form) }).masterKeys).toEqual([key]);
    }
  });

  test('while the master key is being changed there are two, the newest first', () => {
    const [newest, old] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
    const env = { MASTER_KEY: newest.toString('hex'), MASTER_KEY_OLD: old.toString('base64') };
    expect(readConfig(env).masterKeys).toEqual([newest, old]);
    expect(problemsOf({ MASTER_KEY_OLD: env.MASTER_KEY_OLD })).toEqual([
      'MASTER_KEY_OLD: expected together with MASTER_KEY',
    ]);
  });

  test('locale and log level may be written in capitals', () => {
    expect(readConfig({ DEFAULT_LOCALE: 'KK', LOG_LEVEL: 'Warn' })).toMatchObject({
      defaultLocale: 'kk',
      logLevel: 'warn',
    });
  });

  test('the API root loses its trailing slash', () => {
    expect(readConfig({ TELEGRAM_API_ROOT: 'http://api:8081/' }).telegramApiRoot).toBe('http://api:8081');
  });
});

describe('the webhook', () => {
  const webhook = (env: NodeJS.ProcessEnv) => readConfig({ BOT_TOKEN: TOKEN, ...env }).webhook;

  test('listens where its address points', () => {
    expect(webhook({ WEBHOOK_URL: 'https://bot.example.org/hook', WEBHOOK_SECRET: 's' })).toEqual({
      url: 'https://bot.example.org/hook',
      path: '/hook',
      secret: 's',
    });
  });

  test('gets a secret that stays the same over restarts when none is given', () => {
    const url = { WEBHOOK_URL: 'https://bot.example.org/hook' };
    expect(webhook(url)?.secret).toMatch(/^[\w-]{43}$/);
    expect(webhook(url)).toEqual(webhook(url));
    expect(webhook({ ...url, BOT_TOKEN: '1:other' })).not.toEqual(webhook(url));
  });

  test('may be plain http on this computer only', () => {
    expect(webhook({ WEBHOOK_URL: 'http://127.0.0.1:8080/hook' })?.path).toBe('/hook');
    expect(problemsOf({ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'http://bot.example.org/hook' })).toEqual([
      'WEBHOOK_URL: expected an https:// address that Telegram can reach',
    ]);
  });

  test('needs a bot, and a secret needs a webhook', () => {
    expect(problemsOf({ WEBHOOK_URL: 'https://bot.example.org/' })).toEqual([
      'BOT_TOKEN: expected when WEBHOOK_URL is set',
    ]);
    expect(problemsOf({ WEBHOOK_SECRET: 'abc' })).toEqual(['WEBHOOK_SECRET: expected together with WEBHOOK_URL']);
  });
});

describe('a wrong value', () => {
  const wrong = {
    BOT_TOKEN: 'canary',
    TELEGRAM_API_ROOT: 'canary',
    REDIS_URL: 'http://:canary@a',
    PORT: '65536',
    WEBHOOK_URL: 'canary',
    WEBHOOK_SECRET: 'canary!',
    MASTER_KEY: 'canary',
    MASTER_KEY_OLD: 'canary',
    DEFAULT_LOCALE: 'de',
    LOG_LEVEL: 'loud',
  };

  test('is named in one line with what is expected', () => {
    const problems = problemsOf(wrong);
    expect(problems.map((line) => line.split(':')[0]).sort()).toEqual(Object.keys(wrong).sort());
    for (const line of problems) expect(line).toMatch(/^[A-Z_]+: expected [^\n]+$/);
  });

  test('is never repeated, for it may be a secret', () => {
    expect(problemsOf(wrong).join('\n')).not.toContain('canary');
  });
});

test('an .env file adds to the environment and does not override it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mezha-env-'));
  const file = join(dir, '.env');
  writeFileSync(file, 'PORT=1\nDATA_DIR="here" # a comment\n');
  expect(withEnvFile({ PORT: '2' }, file)).toEqual({ PORT: '2', DATA_DIR: 'here' });
  expect(withEnvFile({ PORT: '2' }, `${file}.missing`)).toEqual({ PORT: '2' });
  rmSync(dir, { recursive: true });
});
