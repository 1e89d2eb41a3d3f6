import { randomInt } from 'node:crypto';
import { freePorts } from '../../src/cli/demo/free-port.ts';

/** Free loopback ports in a row, from a random place so that test files that run at the same time do not meet. */
export const freeTestPorts = (count: number): Promise<number[]> => freePorts(randomInt(20_000, 32_000), count);
