import { backendContract, sharedBackendContract } from '../backend-contract.ts';
import { postgresSpace } from '../spaces.ts';

backendContract('postgres', postgresSpace);
sharedBackendContract('postgres', postgresSpace);
