/** Everything of one practice, and everything of one person, lies in one slot; several share a slot so that few sweeps reach all. */
export const shards = 16;

export const shardOf = (id: number): number => Math.abs(id) % shards;
export const shardOfHash = (hash: string): number => Number.parseInt(hash.slice(0, 4), 16) % shards;

let namespace = 'mezha';

/** The rehearsal keeps apart from what is live, even in the same Redis. */
export const useNamespace = (name: string): void => {
  namespace = name;
};

/** Matches every key there is. */
export const everyKey = (): string => `${namespace}:*`;

const key = (shard: number, ...parts: readonly (string | number)[]): string =>
  `${namespace}:{${shard}}:${parts.join(':')}`;

export const personKey = (id: number): string => key(shardOf(id), 'person', id);
export const practiceKey = (id: number): string => key(shardOf(id), 'practice', id);
export const engagementKey = (practice: number, client: number): string =>
  key(shardOf(practice), 'engagement', practice, client);
export const handbookKey = (practice: number): string => key(shardOf(practice), 'handbook', practice);
/** Not one of the kinds that timers are looked for in. */
export const noteKey = (practice: number, client: number, name: string): string =>
  key(shardOf(practice), 'note', practice, client, name);
/** Matches every note of one client, or of a whole practice. */
export const noteKeys = (practice: number, client: number | null): string =>
  key(shardOf(practice), 'note', practice, ...(client === null ? [] : [client]), '*');
export const invitationKey = (hash: string): string => key(shardOfHash(hash), 'invitation', hash);
export const journalKey = (practice: number, client: number): string =>
  key(shardOf(practice), 'journal', practice, client);
export const linksKey = (practice: number): string => key(shardOf(practice), 'links', practice);
export const seenKey = (shard: number, cause: string): string => key(shard, 'seen', cause);
export const routeKey = (person: number, cause: string): string => key(shardOf(person), 'route', person, cause);
export const looksKey = (shard: number): string => key(shard, 'looks');
export const busyKey = (shard: number): string => key(shard, 'busy');
export const masterKeyMark = (): string => key(0, 'master');
export const setAsideKey = (shard: number): string => key(shard, 'set-aside');

/** A lane is a queue of effects for one reader: the coach, a client of a practice, or a person. */
export const coachLane = (practice: number): string => `c${practice}`;
export const clientLane = (practice: number, client: number): string => `e${practice}.${client}`;
export const personLane = (id: number): string => `u${id}`;
export const shardOfLane = (lane: string): number => shardOf(Number.parseInt(lane.slice(1), 10));
export const laneKey = (lane: string): string => key(shardOfLane(lane), 'lane', lane);
export const leaseKey = (lane: string): string => key(shardOfLane(lane), 'lease', lane);

/** What is looked at: a practice, or one of its engagements. */
export const practiceSubject = (practice: number): string => `${practice}`;
export const engagementSubject = (practice: number, client: number): string => `${practice}.${client}`;

/** What a timer can be missing for, as its key names it. */
export type Subject =
  | { readonly is: 'lane'; readonly lane: string }
  | { readonly is: 'practice'; readonly practice: number }
  | { readonly is: 'engagement'; readonly practice: number; readonly client: number };

/** Matches the key of every engagement. */
export const engagementKeys = (): string => `${namespace}:{*}:engagement:*`;
/** Matches every key that a timer belongs to, and few others. */
export const keysWithTimers = (): string => `${namespace}:{*}:[elp]*:*`;

/** What a key is about; null for one that no timer belongs to. */
export const subjectOfKey = (found: string): Subject | null => {
  const [, kind, rest = ''] = /:\{\d+\}:(lane|practice|engagement):(.+)$/.exec(found) ?? [];
  const [practice = 0, client = 0] = rest.split(':').map(Number);
  if (kind === 'lane') return { is: 'lane', lane: rest };
  if (kind === 'practice') return { is: 'practice', practice };
  return kind === 'engagement' ? { is: 'engagement', practice, client } : null;
};
