import { join } from 'node:path';
import { readExampleBook } from '../../../src/answers/model/examples.ts';
import { root } from '../../support/sources.ts';

/** The example questions of the project. */
export const book = readExampleBook(join(root, 'src/norm/examples'));
