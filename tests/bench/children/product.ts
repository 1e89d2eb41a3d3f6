import { z } from 'zod/v4';
import type { Config } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { start } from '../../../src/start.ts';
import { productionConfig } from '../../support/in-process.ts';
import { answerTo } from './answering.ts';
import { meter } from './meter.ts';

const startSchema = z.object({
  appId: z.string(),
  tenantId: z.string(),
  metadataUrl: z.string(),
  serviceUrl: z.string(),
  schoolsDir: z.string(),
  store: z.union([
    z.object({ kind: z.literal('lowdb'), dataDir: z.string() }),
    z.object({ kind: z.literal('postgres'), url: z.string(), poolSize: z.int() }),
  ]),
});

/** The settings of a bot for real. */
const configOf = ({ appId, tenantId, schoolsDir, store }: z.infer<typeof startSchema>): Config => ({
  ...productionConfig,
  host: '127.0.0.1',
  metricsPort: 0,
  store,
  schoolsDir,
  logLevel: 'info',
  appId,
  appTenantId: tenantId,
});

/** Nobody goes too fast here: one person of the bench says more than ten people do. */
const NO_LIMITS = { turns: { burst: 1e9, perMinute: 1 }, deliveries: { burst: 1e9, perMinute: 1 }, people: 20_000 };

answerTo({
  ...meter(),
  start: async (argument) => {
    const asked = startSchema.parse(argument);
    const config = configOf(asked);
    const running = await start(config, {
      log: createLog(config.logLevel).log,
      paceLimits: NO_LIMITS,
      openIdMetadataUrl: asked.metadataUrl,
      trusts: (serviceUrl) => serviceUrl === asked.serviceUrl,
      identity: {
        isValidAppId: async () => true,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set('authorization', 'Bearer van-de-bot');
            return request;
          },
        }),
      },
    });
    if (!running.ok) throw new Error(running.error.join('\n'));
    return running.value.port;
  },
});
