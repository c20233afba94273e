import { pause } from '../element.js';

/** How long a step that was left early may still take to finish. */
const GRACE = 10_000;

/** What one playing of a scene remembers; `over` stops it between two acts. */
export const createGoing = () => ({ over: false });

/**
 * Plays a step; true when everything it causes has happened. Steps never overlap: one that was left early gets a while
 * to finish and is dropped then. False instead of a failure: the scene goes on by hand.
 */
export function playStep(step, stage, going) {
  const before = going.turn;
  const turn = { dropped: false };
  going.turn = turn;
  turn.played = leave(before)
    .then(() => going.over || step.play(stage, going, turn))
    .then(
      () => true,
      () => false,
    );
  return turn.played;
}

async function leave(turn) {
  if (!turn) return;
  await Promise.race([turn.played, pause(GRACE)]);
  turn.dropped = true;
}

/** Several acts in one step. */
export function oneByOne(...acts) {
  return async (stage, going, turn) => {
    for (const act of acts) if (!going.over && !turn.dropped) await act(stage, going, turn);
  };
}

/** A step in which there is only something to see. */
export const look = () => {};
