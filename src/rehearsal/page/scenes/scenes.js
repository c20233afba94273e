import { beginningScene } from './beginning.js';
import { nightScene } from './night.js';

/** What the page can play, in the order of a relationship. */
export const scenes = [beginningScene, nightScene];
