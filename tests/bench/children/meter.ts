import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Commands } from './answering.ts';

/** How fine the event loop is looked at, in milliseconds. */
const RESOLUTION = 5;

/** Measures what this process uses between `begin` and `end`. */
export function meter(): Commands {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  let from = process.cpuUsage();
  return {
    begin: () => {
      delay.enable();
      delay.reset();
      from = process.cpuUsage();
    },
    end: () => {
      const { user, system } = process.cpuUsage(from);
      delay.disable();
      return { cpuMs: (user + system) / 1000, delayMs: Math.max(0, delay.max / 1e6 - RESOLUTION) };
    },
    memory: async () => {
      for (let round = 0; round < 3; round++) {
        globalThis.gc?.();
        await pause(50);
      }
      const { rss, heapUsed } = process.memoryUsage();
      return { rssMb: rss / 1e6, heapMb: heapUsed / 1e6 };
    },
  };
}
