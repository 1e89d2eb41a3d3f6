import { memorySpace } from './spaces.ts';
import { storeContract } from './store-contract.ts';

storeContract('geheugen', memorySpace);
