import { fill, find, make } from './element.js';

const SHOWN_FOR = 5_000;
let hiding;

/** A short word of the page itself, not of anybody's phone. */
export function showNotice(text) {
  const place = find('#notice');
  fill(place, make('p', {}, text));
  clearTimeout(hiding);
  hiding = setTimeout(() => fill(place), SHOWN_FOR);
}
