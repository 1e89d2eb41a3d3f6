import type { Metrics } from '../shared/metrics.ts';
import type { Backend } from './backend.ts';

/** The same backend, with its saves counted and timed. */
export const measuredBackend = (backend: Backend, metrics: Pick<Metrics, 'save'>): Backend => ({
  get: (tenant, kind, id) => backend.get(tenant, kind, id),
  find: (tenant, kind, term) => backend.find(tenant, kind, term),
  commit: async (commit) => {
    const end = metrics.save();
    try {
      const isSaved = await backend.commit(commit);
      end(isSaved ? 'saved' : 'conflict');
      return isSaved;
    } catch (error) {
      end('failed');
      throw error;
    }
  },
  tenants: () => backend.tenants(),
  hasEffect: (tenant, turn) => backend.hasEffect(tenant, turn),
  setAside: (row, reason) => backend.setAside(row, reason),
  inbox: backend.inbox,
  audit: backend.audit,
  jobs: backend.jobs,
  pace: backend.pace,
  isShared: backend.isShared,
  ready: () => backend.ready(),
  close: () => backend.close(),
});
