import { arrivesAt, press } from './acting.js';

/** What is pressed about terms, by whom: the button that does this, wherever it stands. */
export const coachs = (what) => (stage) => press(stage, stage.coach, new RegExp(`^terms\\.\\d+\\.${what}$`));
export const clients = (what) => (stage) => press(stage, stage.client, new RegExp(`^terms\\.\\d+\\.${what}$`));

export const sendTerms = arrivesAt('client', coachs('send\\..+'));
