import type { RecordHead } from '../domain/agreements/summary-nouns.ts';
import type { Decision, Fact } from '../domain/decision.ts';
import type { Engagement } from '../domain/world.ts';
import { chained } from './chain.ts';
import type { Sealed } from './seals.ts';
import type { Reader, Snapshot } from './snapshot.ts';

/** A line for the journal of one client. */
export interface JournalLine {
  readonly client: number;
  readonly line: string;
}

/** A decision whose facts are lines of journals, and whose engagements know the last of them. */
export interface Recorded {
  readonly decision: Decision;
  /** As it was read, with the keys that the words of facts are sealed with: the records have to name the same. */
  readonly snapshot: Snapshot;
  readonly lines: readonly JournalLine[];
}

/**
 * Chains a decision's facts to what each engagement's record says of its journal; `at` is epoch ms. Where the chain stands is not
 * the domain's to say: an engagement that begins anew goes on with the same journal. Of whoever is erased in the same commit nothing is
 * kept. Throws for a fact about somebody whose engagement was not read: it would stand outside the chain.
 */
export const recorded = (snapshot: Snapshot, decided: Decision, at: number, reader: Reader): Recorded => {
  const decision = keepingRecords(snapshot, decided);
  const facts = (decision.facts ?? []).filter(({ client }) => !decision.erase?.includes(client));
  if (facts.length === 0) return { decision, snapshot, lines: [] };
  const engagements = new Map((decision.engagements ?? []).map((e) => [e.client, e]));
  const seals = new Map(snapshot.seals);
  const lines = facts.map((fact): JournalLine => {
    const e = engagements.get(fact.client) ?? snapshot.world.engagements.get(fact.client);
    if (!e) throw new Error(`a fact about somebody else: ${fact.what}`);
    const { line, record } = chained(e.record, at, fact, sealedWords(reader, e, fact, seals));
    engagements.set(e.client, { ...e, record });
    return { client: e.client, line };
  });
  return { decision: { ...decision, engagements: [...engagements.values()] }, snapshot: { ...snapshot, seals }, lines };
};

const sealedWords = (reader: Reader, e: Engagement, { words }: Fact, seals: Map<number, Sealed>) => {
  if (!words || Object.keys(words).length === 0) return null;
  const by = reader.ready(e, seals.get(e.client));
  seals.set(e.client, by);
  return reader.closeWords({ practice: e.practice, client: e.client, n: e.record.entries + 1 }, by, words);
};

const keepingRecords = ({ world }: Snapshot, decision: Decision): Decision => {
  const known = (e: Engagement): RecordHead => world.engagements.get(e.client)?.record ?? e.record;
  if (decision.engagements?.every((e) => e.record === known(e)) ?? true) return decision;
  return { ...decision, engagements: decision.engagements?.map((e) => ({ ...e, record: known(e) })) ?? [] };
};
