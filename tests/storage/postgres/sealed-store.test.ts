import { postgresSpace } from '../spaces.ts';
import { storeContract } from '../store-contract.ts';

storeContract('postgres', postgresSpace);
