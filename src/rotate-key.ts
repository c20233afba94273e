import { readConfig, withEnvFile } from './config.ts';
import { rotateGiven, rotateKept } from './state/rotation.ts';

/** Changes the master key while bots go on working: `npm run rotate-key`. */
const rotate = (): string => {
  const { dataDir, masterKeys } = readConfig(withEnvFile(process.env));
  if (masterKeys === undefined)
    return `${rotateKept(dataDir)} keys are wrapped by a new master key, and the old one is gone. Back up ${dataDir}/master.key.`;
  if (masterKeys.length === 1)
    throw new Error('MASTER_KEY_OLD: expected the key that MASTER_KEY shall take the place of');
  return `${rotateGiven(dataDir, masterKeys)} keys are wrapped by MASTER_KEY; MASTER_KEY_OLD opens nothing any more.`;
};

try {
  process.stdout.write(`${rotate()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'the keys could not be wrapped anew'}\n`);
  process.exit(1);
}
