/** Builds one element: `on…` values listen, `true` is a bare attribute, nothing and `false` are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) give(element, name, value);
  element.append(...present(children));
  return element;
}

function give(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? '' : String(value));
}

const present = (children) =>
  children.flat().filter((child) => child !== undefined && child !== null && child !== false);

export function fill(element, ...children) {
  element.replaceChildren(...present(children));
  return element;
}

export const find = (selector, within = document) => within.querySelector(selector);

export const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export const isNarrow = () => matchMedia('(max-width: 1019px)').matches;

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
