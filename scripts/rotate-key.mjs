import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { main, prepare, root } from './prepare.mjs';

await main(async () => {
  await prepare({ redis: false });
  await build();
  // Where `.env` and the data are looked for, from wherever this was called.
  process.chdir(root);
});

await import(pathToFileURL(join(root, 'dist', 'rotate-key.js')).href);
