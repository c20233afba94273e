import type { Cluster, Redis } from 'ioredis';
import type { Engagement, Invitation, Person, Practice, World } from '../domain/world.ts';
import { engagementKey, invitationKey, personKey, practiceKey } from './keys.ts';
import { engagementCodec, invitationCodec, personCodec, practiceCodec } from './records.ts';
import { newDataKey, seal, unseal } from './sealing.ts';

/** What a decision needs to read. Everything named must lie in one slot; `clients: 'all'` is every client of the practice. */
export interface Scope {
  readonly person?: number;
  readonly practice?: number;
  readonly clients?: readonly number[] | 'all';
  readonly invitation?: string;
}

/** What was read, and the revision of each record at that moment. */
export interface Snapshot {
  readonly world: World;
  readonly revisions: ReadonlyMap<string, string>;
  /** Data key and sealed name per client, kept so that an unchanged name stays as it was sealed. */
  readonly seals: ReadonlyMap<number, Sealed>;
}

interface Sealed {
  readonly key: string;
  readonly sealed: string;
  readonly name: string;
}

export interface Reader {
  read(scope: Scope): Promise<Snapshot>;
  /** The value to store for an engagement; makes its data key when it is new. */
  encode(e: Engagement, seals: Snapshot['seals']): string;
}

const remembered = 5000;

/** A cache by the stored text: an unchanged record is the same object, so that what was worked out for it stays known. */
const remember = <V>(work: (text: string) => V) => {
  const known = new Map<string, V>();
  return (text: string): V => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= remembered) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
};

const about = (practice: number, client: number): string => `${practice}.${client}`;

export const createReader = (client: Redis | Cluster, master: Buffer): Reader => {
  const practiceOf = remember((json) => practiceCodec.decode(json));
  const nameOf = new Map<string, string>();
  const unsealName = (key: string, sealed: string, whose: string): string => {
    const known = nameOf.get(sealed);
    if (known !== undefined) return known;
    if (nameOf.size >= remembered) nameOf.clear();
    const name = unseal(unseal(master, whose, key), `${whose}.name`, sealed).toString();
    nameOf.set(sealed, name);
    return name;
  };

  const collect = (revisions: Map<string, string>, key: string, raw: string | null | undefined): string | null => {
    const revision = raw ? raw.slice(0, raw.indexOf('{')) : '0';
    revisions.set(key, revision);
    return raw ? raw.slice(revision.length) : null;
  };

  const read = async (scope: Scope): Promise<Snapshot> => {
    const { person, practice, invitation } = scope;
    const named = scope.clients === 'all' || scope.clients === undefined ? [] : scope.clients;
    const keys = [
      ...(person === undefined ? [] : [personKey(person)]),
      ...(practice === undefined ? [] : [practiceKey(practice)]),
      ...(invitation === undefined ? [] : [invitationKey(invitation)]),
      ...(practice === undefined ? [] : named.map((one) => engagementKey(practice, one))),
    ];
    const revisions = new Map<string, string>();
    const texts = (await client.mget(keys)).map((raw, i) => collect(revisions, keys[i] ?? '', raw));
    let next = 0;
    const personText = person === undefined ? null : (texts[next++] ?? null);
    const practiceText = practice === undefined ? null : (texts[next++] ?? null);
    const invitationText = invitation === undefined ? null : (texts[next++] ?? null);
    const found = practiceText === null ? null : practiceOf(practiceText);
    const clients = scope.clients === 'all' ? (found?.clients ?? []) : named;
    const rest =
      scope.clients === 'all' && clients.length > 0 && practice !== undefined
        ? await readMore(
            clients.map((one) => engagementKey(practice, one)),
            revisions,
          )
        : texts.slice(next);
    const seals = new Map<number, Sealed>();
    return {
      world: {
        person: personText === null ? null : personCodec.decode(personText),
        practice: found,
        invitation: invitationText === null ? null : invitationCodec.decode(invitationText),
        engagements: engagementsOf(clients, rest, seals),
      },
      revisions,
      seals,
    };
  };

  const readMore = async (keys: string[], revisions: Map<string, string>): Promise<(string | null)[]> =>
    (await client.mget(keys)).map((raw, i) => collect(revisions, keys[i] ?? '', raw));

  const engagementsOf = (clients: readonly number[], texts: readonly (string | null)[], seals: Map<number, Sealed>) => {
    const engagements = new Map<number, Engagement>();
    for (const [i, one] of clients.entries()) {
      const text = texts[i];
      if (!text) continue;
      const { key, name: sealed, ...stored } = engagementCodec.decode(text);
      const name = unsealName(key, sealed, about(stored.practice, stored.client));
      seals.set(one, { key, sealed, name });
      engagements.set(one, { ...stored, name });
    }
    return engagements;
  };

  const encode = (e: Engagement, seals: Snapshot['seals']): string => {
    const whose = about(e.practice, e.client);
    const known = seals.get(e.client);
    const key = known?.key ?? newDataKey(master, whose);
    const name = known?.name === e.name ? known.sealed : seal(unseal(master, whose, key), `${whose}.name`, e.name);
    return engagementCodec.encode({ ...e, key, name });
  };

  return { read, encode };
};

/** The records as they are after a decision. */
export const encodeRecords = (
  reader: Reader,
  snapshot: Snapshot,
  puts: { person?: Person; practice?: Practice; invitation?: Invitation; engagements?: readonly Engagement[] },
): Map<string, string> => {
  const values = new Map<string, string>();
  if (puts.person) values.set(personKey(puts.person.id), personCodec.encode(puts.person));
  if (puts.practice) values.set(practiceKey(puts.practice.id), practiceCodec.encode(puts.practice));
  if (puts.invitation) values.set(invitationKey(puts.invitation.hash), invitationCodec.encode(puts.invitation));
  for (const e of puts.engagements ?? [])
    values.set(engagementKey(e.practice, e.client), reader.encode(e, snapshot.seals));
  return values;
};
