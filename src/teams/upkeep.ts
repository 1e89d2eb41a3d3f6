import type { Backend } from '../storage/backend.ts';
import { bestEffort } from './on-error.ts';
import { type ReceiveParts, resumeUnfinished } from './receive.ts';

/** How often it is looked whether something was left unfinished, in milliseconds. */
const EVERY = 30_000;
/** A turn of another process that takes longer than this was left by it, in milliseconds. */
const GONE_AFTER = 30_000;
/** How long answers are kept for deliveries that come again, in milliseconds. They hold what people filled in, so no longer than needed. */
const KEPT_FOR = 60 * 60_000;

/**
 * Finishes what a process left when it died, at the start and every half minute, and forgets old deliveries. In a store of one process everything
 * that is unfinished at the start was left. Stop it before the store closes.
 */
export function startUpkeep(parts: ReceiveParts, backend: Pick<Backend, 'inbox' | 'isShared'>): { stop(): void } {
  const { log, clock, directory } = parts.app.services;
  const now = () => clock.now().epochMilliseconds;
  const look = (before: number) =>
    bestEffort(log, 'afmaken wat bleef liggen', async () => {
      await resumeUnfinished(parts, before);
      for (const tenant of directory.tenants) await backend.inbox.prune(tenant, now() - KEPT_FOR);
    });
  void look(backend.isShared ? now() - GONE_AFTER : now() + 1);
  const timer = backend.isShared ? setInterval(() => void look(now() - GONE_AFTER), EVERY) : setInterval(() => void look(0), KEPT_FOR / 4);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
