import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A look is meant to be late by at most 25 ms; the rest tells how bad a bad moment was. */
const LATENESS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30, 120];

/** What the process tells about itself; labels come from the code, never from people. */
export type Metrics = {
  update(kind: string): void;
  decision(outcome: string): void;
  delivery(outcome: string): void;
  lookLate(seconds: number): void;
  held(count: number): void;
  /** How long the oldest entry has been waiting to leave. */
  outboxAge(seconds: number): void;
  /** Everything in the format of Prometheus. */
  text(): Promise<string>;
};

/** A registry of its own with everything in it, those of the process included. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const updates = counter('mezha_updates_total', 'Updates received from Telegram', 'kind');
  const decisions = counter('mezha_decisions_total', 'Decisions committed', 'outcome');
  const deliveries = counter('mezha_deliveries_total', 'Effects performed', 'outcome');
  const held = gauge('mezha_held', 'Messages kept until opening');
  const age = gauge('mezha_outbox_age_seconds', 'Age of the oldest effect not yet performed');
  const name = 'mezha_look_lateness_seconds';
  const lateness = new Histogram({ name, help: 'How late looks fired', buckets: LATENESS_S, registers });
  return {
    update: (kind) => updates.inc({ kind }),
    decision: (outcome) => decisions.inc({ outcome }),
    delivery: (outcome) => deliveries.inc({ outcome }),
    lookLate: (seconds) => lateness.observe(seconds),
    held: (count) => held.set(count),
    outboxAge: (seconds) => age.set(seconds),
    text: () => registry.metrics(),
  };
}
