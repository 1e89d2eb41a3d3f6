import { createAnswerer } from '../../../src/answers/answerer.ts';
import { standardPack } from '../../../src/norm/standard-pack.ts';

/** An answerer as a process has it that has just answered its first question. */
export const warm = createAnswerer(standardPack());

process.stdout.write(`${warm.answer('mag een leerling met dyslexie meer tijd bij een toets?').verdict}\n`);
