import { backup } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { erase } from './erase.ts';
import { exportTraject } from './export.ts';
import { move } from './move.ts';
import { restore } from './restore.ts';
import { rotate } from './rotate.ts';

/** Everything that `npm run data` can do, in the order of its help. */
export const commands: readonly Command[] = [backup, restore, check, rotate, move, exportTraject, erase];
