import { expect, test } from '@jest/globals';
import { createMetrics } from '../../src/inbound/metrics.ts';

test('what happened is counted under the names that a dashboard knows', async () => {
  const metrics = createMetrics();
  metrics.update('message');
  metrics.decision('held');
  metrics.delivery('done');
  metrics.lookLate(0.02);
  metrics.held(3);
  metrics.outboxAge(1.5);
  const text = await metrics.text();
  for (const line of [
    'mezha_updates_total{kind="message"} 1',
    'mezha_decisions_total{outcome="held"} 1',
    'mezha_deliveries_total{outcome="done"} 1',
    'mezha_look_lateness_seconds_bucket{le="0.025"} 1',
    'mezha_held 3',
    'mezha_outbox_age_seconds 1.5',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toContain('process_resident_memory_bytes');
});

test('two registries in one process do not disturb each other', async () => {
  const [first, second] = [createMetrics(), createMetrics()];
  first.held(3);
  expect(await second.text()).toContain('mezha_held 0');
});
