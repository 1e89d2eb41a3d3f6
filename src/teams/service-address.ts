import type { Config } from '../config.ts';

/** Whether the bot may send to this address. Whatever it sends there carries its own proof of identity, so a wrong address gives that away. */
export type TrustsService = (serviceUrl: string) => boolean;

/**
 * The hosts of Teams' connector in the public cloud, as the SDK's successor lists them. Whole names only: anybody can rent a name under
 * trafficmanager.net. Those of the American and Chinese clouds are left out, since their tokens have other issuers.
 */
const TEAMS_HOSTS = ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];

/**
 * The addresses that this bot may send to: for real https on the hosts of Teams and those of the settings, in the demo this machine. It holds
 * for what comes in, and again before each message that is sent to a stored address.
 */
export function trustedServices(config: Config): TrustsService {
  if (config.mode === 'demo')
    return (serviceUrl) => {
      const address = parse(serviceUrl);
      return address !== undefined && /^https?:$/.test(address.protocol) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(address.hostname);
    };
  const hosts = new Set([...TEAMS_HOSTS, ...config.serviceHosts]);
  return (serviceUrl) => {
    const address = parse(serviceUrl);
    return address !== undefined && address.protocol === 'https:' && hosts.has(address.hostname) && isBare(address);
  };
}

/** Without a port, a name, a query or a fragment: Teams sends none of these, and each changes where a path behind it ends up. */
const isBare = ({ port, username, password, search, hash }: URL): boolean =>
  [port, username, password, search, hash].every((part) => !part);

const parse = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
