import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Metrics, type Queue, saveOutcomes, sendOutcomes, turnKinds, turnOutcomes } from '../shared/metrics.ts';

/** Metrics that are kept in this process, to be read in the text format of Prometheus. */
export interface ReadableMetrics extends Metrics {
  /** The media type of {@link ReadableMetrics.page}. */
  readonly contentType: string;
  /** All figures as they are now. */
  page(): Promise<string>;
}

/** Answers of 400 and over that the server gives to deliveries; any other is counted as `other`. */
const statuses = ['400', '401', '403', '404', '405', '408', '413', '429', '431', '500', '503'] as const;

/** In seconds: a question takes some milliseconds, a turn that waits for the connector some seconds. */
const TURN_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const SAVE_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Metrics with a registry of their own, so that several bots can run in one process. Next to what the product counts, they hold what the library tells
 * of the process: event-loop lag, heap, garbage collection, open files. Every count starts at zero, so that the first failure shows as a rise.
 */
export function createMetrics(): ReadableMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) => new Counter({ name, help, labelNames, registers });
  const turns = counter('basiswijzer_turns_total', 'Turns that have ended.', ['kind', 'outcome']);
  const turnSeconds = new Histogram({
    name: 'basiswijzer_turn_duration_seconds',
    help: 'How long a turn took.',
    labelNames: ['kind'],
    buckets: TURN_BUCKETS,
    registers,
  });
  const rejections = counter('basiswijzer_rejected_deliveries_total', 'Deliveries that were not accepted, by HTTP status.', ['status']);
  const sends = counter('basiswijzer_sends_total', 'Attempts to send to Teams.', ['outcome']);
  const counts = new Map<Queue, () => number | Promise<number>>();
  const waiting: Gauge<'queue'> = new Gauge({
    name: 'basiswijzer_waiting_messages',
    help: 'Messages that wait.',
    labelNames: ['queue'],
    registers,
    collect: async () => {
      waiting.reset();
      for (const [queue, count] of counts) waiting.set({ queue }, await counted(count));
    },
  });
  const saves = counter('basiswijzer_saves_total', 'Saves in the store.', ['outcome']);
  const saveSeconds = new Histogram({
    name: 'basiswijzer_save_duration_seconds',
    help: 'How long a save took until it was durable or refused.',
    buckets: SAVE_BUCKETS,
    registers,
  });

  for (const kind of turnKinds) for (const outcome of turnOutcomes) turns.inc({ kind, outcome }, 0);
  for (const status of [...statuses, 'other']) rejections.inc({ status }, 0);
  for (const outcome of sendOutcomes) sends.inc({ outcome }, 0);
  for (const outcome of saveOutcomes) saves.inc({ outcome }, 0);

  return {
    contentType: registry.contentType,
    page: () => registry.metrics(),
    turn: (kind) => {
      const end = turnSeconds.startTimer({ kind });
      return (outcome) => {
        end();
        turns.inc({ kind, outcome });
      };
    },
    rejected: (status) => rejections.inc({ status: statuses.find((known) => known === String(status)) ?? 'other' }),
    sent: (outcome) => sends.inc({ outcome }),
    waiting: (queue, count) => {
      counts.set(queue, count);
    },
    save: () => {
      const end = saveSeconds.startTimer();
      return (outcome) => {
        end();
        saves.inc({ outcome });
      };
    },
  };
}

/** What cannot be counted now, since a store is down, is no number; the other figures are wanted all the more then. */
async function counted(count: () => number | Promise<number>): Promise<number> {
  try {
    return await count();
  } catch {
    return Number.NaN;
  }
}
