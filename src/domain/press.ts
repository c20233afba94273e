/** What a button does. The letters travel in callback data, which is never more than a hint: who presses is checked again. */
export const verbs = [
  'consent',
  'accept',
  'decline',
  'leave',
  'urgent',
  'calm',
  'sure',
  'take',
  'takeall',
  'marked',
  'show',
  'now',
  'wait',
  'recall',
  'answer',
  'card',
  'clients',
  'to',
  'nobody',
  'language',
  'zone',
  'zones',
  'hours',
  'away',
  'open',
  'close',
  'invite',
  'data',
  'erase',
  'stop',
  'stay',
  'resume',
  'end',
  'terms',
  'questions',
  'name',
  'repeat',
  // What is said after the verb tells what exactly: inbound/beginning.
  ...(['intake', 'edit', 'common', 'offer', 'steps'] as const),
  // The same: inbound/agreements. `terms` stands above.
  ...(['summary', 'agreed'] as const),
  // The same: inbound/keeping.
  ...(['session', 'money', 'promise', 'day'] as const),
] as const;
export type Verb = (typeof verbs)[number];

/** Choices that are made once: their buttons go away with the press. */
export const spentVerbs: readonly Verb[] = [
  ...(['consent', 'accept', 'calm', 'sure', 'takeall', 'now', 'recall'] as const),
  ...(['stop', 'stay', 'resume', 'end', 'to', 'nobody', 'erase'] as const),
];

/** Packs a button's data: the verb and up to four plain parts, at most 64 bytes together (Telegram's limit). */
export const press = (verb: Verb, ...parts: readonly (string | number)[]): string => [verb, ...parts].join('.');

const apart = '~';

/** The same for a message about several things: what is pressed there leaves it as it is, and the answer comes below it. */
export const pressApart = (press: string): string => `${apart}${press}`;

/** What was pressed, and whether it stands in such a message. */
export const readPress = (data: string): { readonly press: string; readonly isApart: boolean } =>
  data.startsWith(apart) ? { press: data.slice(apart.length), isApart: true } : { press: data, isApart: false };
