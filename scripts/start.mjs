import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import util from 'node:util';
import { build } from './build.mjs';
import { main, prepare, root } from './prepare.mjs';

/** REDIS_URL may stand in `.env` too; what the environment sets, even to nothing, wins there as well. */
function redisUrl() {
  const file = join(root, '.env');
  const kept = existsSync(file) ? util.parseEnv(readFileSync(file, 'utf8')) : {};
  return (process.env.REDIS_URL ?? kept.REDIS_URL ?? '').trim();
}

await main(async () => {
  // For building, and for what the bundle leaves in them.
  await prepare({ redis: redisUrl() === '' });
  await build();
  // Where `.env`, the data, the texts and the page are looked for, from wherever this was called.
  process.chdir(root);
  // Spares compiling at the next start; Node 20 does not have it.
  module.enableCompileCache?.(join(root, 'dist', '.compile-cache'));
});

// In this very process: signals, exit code and memory are the bot's own, with nobody in between to forward them.
await import(pathToFileURL(join(root, 'dist', 'main.js')).href);
