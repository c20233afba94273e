const drawings = {
  back: ['M15 5l-7 7 7 7'],
  gear: [
    'M4 8h9M17 8h3M4 16h3M11 16h9',
    'M15 5.8a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4zM9 13.8a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4z',
  ],
  clip: ['M20 11.5l-8.2 8.2a5.2 5.2 0 01-7.4-7.4l8.6-8.6a3.5 3.5 0 015 5l-8.4 8.3a1.8 1.8 0 01-2.5-2.5l7.5-7.4'],
  slash: ['M15 5l-6 14', 'M6.5 3.5h11a3 3 0 013 3v11a3 3 0 01-3 3h-11a3 3 0 01-3-3v-11a3 3 0 013-3z'],
  send: ['M4 12l16-8-5.5 16-3-6.5L4 12zM11.5 13.500L20 4'],
  close: ['M6 6l12 12M18 6L6 18'],
  plus: ['M12 5v14M5 12h14'],
  reply: ['M10 6L4 12l6 6M4 12h9a7 7 0 017 7'],
  pencil: ['M4 20l1-4L16 5l3 3L8 19l-4 1z'],
  bin: ['M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13'],
  copy: ['M9 9h10v11H9zM15 9V4H5v11h4'],
  photo: ['M4 6h16v13H4zM4 16l5-5 4 4 3-3 4 4', 'M15.500 9.500h.01'],
  album: ['M7 8h13v12H7zM4 16V4h13', 'M7 18l4-4 3 3 2-2 4 4'],
  voice: [
    'M12 4a2.500 2.500 0 012.500 2.500v5a2.500 2.500 0 01-5 0v-5A2.500 2.500 0 0112 4zM6 11.500a6 6 0 0012 0M12 17.500V21',
  ],
  round: ['M12 4a8 8 0 100 16 8 8 0 000-16z', 'M10.500 9l4.500 3-4.500 3z'],
  document: ['M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6'],
  folder: ['M3 7h7l2 2h9v10H3z'],
  place: [
    'M12 21s-7-6.300-7-11.500a7 7 0 0114 0C19 14.700 12 21 12 21z',
    'M12 7.500a2.200 2.200 0 100 4.400 2.200 2.200 0 000-4.400z',
  ],
  contact: ['M12 4a4 4 0 100 8 4 4 0 000-8zM4 20a8 6.500 0 0116 0z'],
  sticker: ['M20 13a8 8 0 10-7 7c0-4 3-7 7-7z', 'M9 9.500h.01M14 9.500h.01M9 13.500c1 1 2 1.300 3 1'],
  poll: ['M6 20V10M12 20V4M18 20v-7'],
  play: ['M8 5l11 7-11 7z'],
  bell: ['M6 17V11a6 6 0 0112 0v6l1.500 1.500h-15zM10 21h4'],
  hush: ['M6 17V11a6 6 0 019-5.200M18 10v7H8M10 21h4M4 4l16 16'],
  ticks: ['M2 12.500l4.500 4.500L16 7M11 16l1 1 9.500-10'],
  again: ['M5 12a7 7 0 107-7H7M10 2L7 5l3 3'],
  sun: [
    'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.800 1.800M17.200 17.200L19 19M5 19l1.800-1.800M17.200 6.800L19 5',
  ],
  moon: ['M20 14.500A8.500 8.500 0 119.500 4a7 7 0 0010.500 10.500z'],
  half: ['M12 3.500a8.500 8.500 0 100 17 8.500 8.500 0 000-17zM12 3.500v17', 'M12 7h5M12 11h8M12 15h7'],
  down: ['M6 9l6 6 6-6'],
  lock: ['M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 017 0v3'],
  link: [
    'M10 14l4-4M8.500 11L6 13.500a3.500 3.500 0 005 5l2.500-2.500M15.500 13l2.500-2.500a3.500 3.500 0 00-5-5L10.500 8',
  ],
  check: ['M5 12.500l5 5L20 7'],
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.append(...drawings[name].map(stroke));
  return svg;
}

export function stroke(d) {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  return path;
}
