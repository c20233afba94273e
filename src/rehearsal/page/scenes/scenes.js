import { beginningScene } from './beginning.js';
import { monthScene } from './month.js';
import { nightScene } from './night.js';
import { summaryScene } from './summary.js';
import { termsScene } from './terms.js';

/** What the page can play, in the order of a relationship. */
export const scenes = [beginningScene, termsScene, nightScene, summaryScene, monthScene];
