import { z } from 'zod/v4';

const requestSchema = z.object({ id: z.int(), command: z.string(), argument: z.unknown() });

/** What a process of the bench can be asked. */
export type Commands = Readonly<Record<string, (argument: unknown) => unknown>>;

/** Carries out what the bench asks over the channel between the two processes. */
export function answerTo(commands: Commands): void {
  process.on('message', (message) => {
    const { id, command, argument } = requestSchema.parse(message);
    void (async () => {
      try {
        process.send?.({ id, value: (await commands[command]?.(argument)) ?? null });
      } catch (error) {
        process.send?.({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    })();
  });
  // Whoever started this process is gone.
  process.on('disconnect', () => process.exit(0));
}
