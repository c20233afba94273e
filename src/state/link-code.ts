import type { KeyStore } from './key-store.ts';
import { codeOf } from './sealing.ts';

/** What the coach link is computed from; all others have the cause that asked for them. */
export const coachSeed = 'coach-link';

/** A link's code, computed anew from a secret of the house each time, so that only its hash is stored. */
export const linkCode = (keys: KeyStore, seed: string): string =>
  (seed === coachSeed ? keys.fixed('coach-link') : codeOf(keys.fixed('house'), seed)).toString('base64url');
