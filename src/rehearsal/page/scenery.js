import { find, make } from './element.js';
import { stroke } from './icons.js';
import { wallClock } from './zones.js';

/** The two fields: each lies under the sky of its own person's hour. */
const DAWN = 5.5;
const MORNING = 8;
const EVENING = 17.5;
const NIGHT = 20.5;

const hourOf = (at, zone) => {
  const { hour, minute } = wallClock(at, zone);
  return hour + minute / 60;
};

export function phaseAt(at, zone) {
  const hour = hourOf(at, zone);
  if (hour < DAWN || hour >= NIGHT) return 'night';
  if (hour < MORNING) return 'dawn';
  return hour < EVENING ? 'day' : 'dusk';
}

/** How far the sun, or the moon, has come on its way across: 0 rises, 1 sets. */
function wayAcross(at, zone) {
  const hour = hourOf(at, zone);
  const isNight = hour < DAWN || hour >= NIGHT;
  const length = isNight ? 24 - NIGHT + DAWN : NIGHT - DAWN;
  return (isNight ? (hour - NIGHT + 24) % 24 : hour - DAWN) / length;
}

export function paintScenery(at, coachZone, clientZone) {
  paintSide('coach', at, coachZone);
  paintSide('client', at, clientZone);
}

function paintSide(side, at, zone) {
  const phase = phaseAt(at, zone);
  for (const part of document.querySelectorAll(`[data-side="${side}"]`)) part.dataset.phase = phase;
  const way = wayAcross(at, zone);
  const light = find(`.sky[data-side="${side}"] .light`);
  light.style.setProperty('--height', Math.sin(way * Math.PI).toFixed(3));
}

const STARS = 46;

/** A fixed sprinkle: the same stars every night. */
export function plantStars() {
  for (const sky of document.querySelectorAll('.stars')) {
    for (let n = 0; n < STARS; n++) sky.append(star(n));
  }
}

function star(n) {
  const dot = make('i');
  dot.style.left = `${(n * 61.8) % 100}%`;
  dot.style.top = `${(n * n * 7.3) % 62}%`;
  dot.style.opacity = String(0.35 + ((n * 37) % 60) / 100);
  const size = `${1 + (n % 3) * 0.6}px`;
  dot.style.width = size;
  dot.style.height = size;
  return dot;
}

const BLADES = 34;

/** Grass and cornflowers on the strip, smaller towards the horizon. */
export function plantStrip() {
  const grass = find('#grass');
  const flowers = find('#flowers');
  for (let n = 0; n < BLADES; n++) {
    const depth = (n / BLADES) ** 1.6;
    const y = 96 + depth * 400;
    const x = 800 + (((n * 47) % 100) / 50 - 1) * (6 + depth * 66);
    const height = 8 + depth * 62;
    const lean = (((n * 29) % 20) - 10) * (0.2 + depth);
    grass.append(stroke(`M${x} ${y}q${lean * 0.2} ${-height * 0.6} ${lean} ${-height}`));
    if (n % 3 === 0) flowers.append(cornflower(x + lean, y - height, 1.6 + depth * 7));
  }
}

function cornflower(x, y, size) {
  const flower = stroke(petals(x, y, size));
  flower.setAttribute('class', 'cornflower');
  return flower;
}

function petals(x, y, size) {
  const spokes = [0, 1, 2, 3, 4, 5, 6].map((n) => {
    const angle = (n / 7) * 2 * Math.PI;
    return `M${x} ${y}l${Math.cos(angle) * size} ${Math.sin(angle) * size * 0.8}`;
  });
  return spokes.join('');
}
