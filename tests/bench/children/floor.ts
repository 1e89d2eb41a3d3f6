import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ActivityTypes,
  type Request as BotRequest,
  type Response as BotResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder';
import { z } from 'zod/v4';
import { answerTo } from './answering.ts';
import { meter } from './meter.ts';

const startSchema = z.object({ appId: z.string(), tenantId: z.string(), metadataUrl: z.string() });

/** The adapter as it comes, with its own check of the token, set up for an identity on this machine. Setting one of these settings asks for all. */
const adapterFor = ({ appId, tenantId, metadataUrl }: z.infer<typeof startSchema>): CloudAdapter =>
  new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: appId,
        MicrosoftAppPassword: 'geheim',
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: tenantId,
        ValidateAuthority: false,
        ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
        ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${tenantId}`,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        OAuthUrl: 'https://api.botframework.com',
        CallerId: 'urn:botframework:azure',
      },
      {
        isValidAppId: async (id) => id === appId,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set('authorization', 'Bearer van-de-bot');
            return request;
          },
        }),
      },
    ),
  );

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}

/** A response in the form that the adapter writes to. */
function forAdapter(response: ServerResponse): BotResponse {
  const shim: BotResponse = {
    socket: response.socket,
    end: () => response.end(),
    header: (name, value) => response.setHeader(name, String(value)),
    send: (...parts) => response.write(typeof parts[0] === 'object' ? JSON.stringify(parts[0]) : String(parts[0])),
    status: (code) => {
      response.statusCode = code;
      return shim;
    },
  };
  return shim;
}

let adapter: CloudAdapter | undefined;
const server = createServer((request, response) => {
  void bodyOf(request).then(async (body) => {
    const forBot: BotRequest = { body, headers: request.headers, method: request.method ?? 'POST' };
    await adapter?.process(forBot, forAdapter(response), async (context) => {
      if (context.activity.type === ActivityTypes.Message) await context.sendActivity(`echo: ${context.activity.text}`);
    });
  });
});

answerTo({
  ...meter(),
  start: async (argument) => {
    adapter = adapterFor(startSchema.parse(argument));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },
});
