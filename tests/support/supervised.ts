import { createLog } from '../../src/log.ts';
import { supervise } from '../../src/supervise.ts';

// A process that is looked after as the bot is, with the behaviour that its first argument names. It prints "klaar" on stderr when it can be asked things.
const { log, flush } = createLog('info');
const [, , how = ''] = process.argv;
const patience = { hangt: { stop: 600, echo: 50 } }[how] ?? { stop: 60_000, echo: how === 'hangt lang' ? 50 : 10_000 };
const WORD = 'kwibusvlinder';

supervise(
  {
    log,
    flush,
    stop: async () => {
      if (how.startsWith('hangt')) await new Promise(() => {});
      if (how === 'stuk') throw new TypeError(WORD);
      await new Promise((resolve) => setTimeout(resolve, 200));
      log.info('opgeruimd');
    },
  },
  process,
  patience,
);

// Whatever happens, it does not end by itself.
setInterval(() => {}, 1000);
process.once('SIGUSR2', () => {
  if (how === 'afgewezen') void Promise.reject(new RangeError(WORD));
  if (how === 'geen fout') void Promise.reject(WORD);
  if (how === 'gegooid')
    setImmediate(() => {
      throw new TypeError(`${WORD}\n    at ${WORD} (ergens.ts:1:1)`);
    });
});
// More than any pipe holds.
if (how === 'praat') for (let i = 0; i < 3000; i++) log.info({ vulling: 'x'.repeat(1000) }, 'regel');
process.stderr.write('klaar\n');
