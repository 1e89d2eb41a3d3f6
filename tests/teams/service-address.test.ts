import { describe, expect, it } from 'vitest';
import { trustedServices } from '../../src/teams/service-address.ts';
import { demoConfig, productionConfig } from '../support/in-process.ts';

describe('het adres waar de bot naartoe stuurt', () => {
  it('is in de demo deze computer', () => {
    const trusts = trustedServices(demoConfig);
    for (const here of ['http://127.0.0.1:56150', 'http://localhost:56150/_connector', 'http://[::1]:1', 'https://127.0.0.1'])
      expect(trusts(here), here).toBe(true);
    for (const elsewhere of [
      'https://smba.trafficmanager.net',
      'http://127.0.0.1.kwaad.example',
      'http://localhost@kwaad.example',
      'http://10.0.0.1',
      'ftp://localhost/',
      'localhost',
      '',
    ])
      expect(trusts(elsewhere), elsewhere).toBe(false);
  });

  it('is voor het echt een server van Teams, over https', () => {
    const trusts = trustedServices(productionConfig);
    for (const teams of [
      'https://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net/emea/11111111-2222-3333-4444-555555555555/',
      'https://smba.trafficmanager.net:443/teams',
      'https://SMBA.trafficmanager.net/teams/',
      'https://smba.onyx.prod.teams.trafficmanager.net',
      'https://smba.infra.gcc.teams.microsoft.com/teams',
    ])
      expect(trusts(teams), teams).toBe(true);
    for (const other of [
      'http://smba.trafficmanager.net/emea/',
      'https://kwaad.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net.kwaad.example/',
      'https://kwaad-smba.trafficmanager.net/',
      'https://smba.trafficmanager.net./',
      'https://smba.trafficmanager.net:8443/',
      'https://smba.trafficmanager.net@kwaad.example/',
      'https://bot@smba.trafficmanager.net/',
      'https://smba.trafficmanager.net/?x=',
      'https://smba.trafficmanager.net/#x',
      'https://smba.infra.gov.teams.microsoft.us/teams',
      'https://127.0.0.1/',
      'http://127.0.0.1:3978/',
      'kwaad',
      '',
    ])
      expect(trusts(other), other).toBe(false);
  });

  it('kan ook een server zijn die de instellingen noemen, en niets daaronder', () => {
    const trusts = trustedServices({ ...productionConfig, serviceHosts: ['smba.nieuw.teams.microsoft.com'] });
    expect(trusts('https://smba.nieuw.teams.microsoft.com/emea/')).toBe(true);
    expect(trusts('https://smba.trafficmanager.net/emea/')).toBe(true);
    expect(trusts('https://x.smba.nieuw.teams.microsoft.com/emea/')).toBe(false);
    expect(trusts('http://smba.nieuw.teams.microsoft.com/emea/')).toBe(false);
  });
});
