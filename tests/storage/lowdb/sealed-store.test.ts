import { lowdbSpace } from '../spaces.ts';
import { storeContract } from '../store-contract.ts';

storeContract('lowdb', lowdbSpace);
