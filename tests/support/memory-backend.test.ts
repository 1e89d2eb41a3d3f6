import { backendContract } from '../storage/backend-contract.ts';
import { MemoryDisk, memoryBackend } from './memory-backend.ts';

backendContract('geheugen', async () => {
  const disk = new MemoryDisk();
  return {
    open: async (clock) => memoryBackend(clock, disk),
    breakWrites: async () => {
      disk.isBroken = true;
      return async () => {
        disk.isBroken = false;
      };
    },
    breakAudit: async () => {
      disk.isAuditBroken = true;
      return async () => {
        disk.isAuditBroken = false;
      };
    },
    clear: async () => undefined,
  };
});
