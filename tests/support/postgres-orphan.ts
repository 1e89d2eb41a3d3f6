import { startPostgres } from './postgres-server.ts';

/** A process that starts a server, tells its address, and is killed. */
const server = await startPostgres();
process.stdout.write(`${server.url('postgres')}\n`);
setInterval(() => undefined, 60_000);
