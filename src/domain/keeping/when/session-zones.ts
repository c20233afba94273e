const CITIES: readonly (readonly [RegExp, string])[] = [
  [/^варшав|^warsza|^warsaw/, 'Europe/Warsaw'],
  [/^(алмат|алма-ат|almat)|^(астан|astan)|^(шымкент|szymkent|shymkent)/, 'Asia/Almaty'],
  [/^(москв|москов|маскеу|moskw|moskiew|moscow)|^мск$/, 'Europe/Moscow'],
  [/^(киев|kijow|kyiv|kiev)/, 'Europe/Kyiv'],
  [/^(берлин|berlin)/, 'Europe/Berlin'],
  [/^(лондон|london)/, 'Europe/London'],
  [/^(праг|праж|prag|praz|prask)/, 'Europe/Prague'],
  [/^(вильнюс|wilno|wilen|vilni)/, 'Europe/Vilnius'],
  [/^(тбилис|tbilis)/, 'Asia/Tbilisi'],
  [/^(ташкент|taszkent|tashkent)/, 'Asia/Tashkent'],
  [/^(стамбул|stambul|istanbul|ыстамбул)/, 'Europe/Istanbul'],
  [/^(дубай|дубая|dubaj|dubai)/, 'Asia/Dubai'],
  [/^(utc|gmt)$/, 'UTC'],
];

/** The zone of a city that a folded word names, in whatever case; undefined for any other word. */
export const cityZone = (word: string): string | undefined => CITIES.find(([pattern]) => pattern.test(word))?.[1];
