import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Playground, startPlayground } from '../../src/cli/demo/playground.ts';
import { sampleSchool } from '../../src/cli/demo/sample-school.ts';
import { freeTestPorts } from './free-port.ts';

/**
 * Starts an Agents Playground for one person of the sample school against a bot, on a free loopback port. Stopping it removes its files.
 * @param name the full name of the person
 * @param botUrl the address of the bot, without a path
 */
export const startPlaygroundFor = async (name: string, botUrl: string): Promise<Playground> => {
  const school = await sampleSchool();
  const person = school.staff.find((member) => member.name === name);
  if (!person) throw new Error(`the sample school has no ${name}`);
  const folder = await mkdtemp(join(tmpdir(), 'basiswijzer-playground-'));
  const [port = 0] = await freeTestPorts(1);
  const playground = await startPlayground({ school, person, port, botUrl, folder, opensPage: false });
  return {
    ...playground,
    async stop() {
      await playground.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
