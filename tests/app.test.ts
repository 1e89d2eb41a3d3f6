import { describe, expect, it } from 'vitest';
import { schoolIdSchema } from '../src/shared/ids.ts';
import { OTHER_SCHOOL, SCHOOL, sanne } from './support/cast.ts';
import { textOf } from './support/fake-teams.ts';
import { demoConfig, inProcessApp } from './support/in-process.ts';

const id = '8f6b1f0a-3f3e-4c58-8d0a-6a2f5a1d9c21';

describe('het product', () => {
  it('kent de norm van elke school, en geen andere', () => {
    const { services } = inProcessApp();
    expect(services.normOf(SCHOOL).pack.name).toBe('standaardpakket');
    expect(services.normOf(SCHOOL).answerer).toBe(services.normOf(OTHER_SCHOOL).answerer);
    expect(() => services.normOf(schoolIdSchema.parse('weg'))).toThrow();
  });

  it('ziet tekens van gevaar, wie het ook schrijft', () => {
    const { services } = inProcessApp();
    expect(services.isUrgent('een leerling zegt dat hij zelfmoord wil plegen')).toBe(true);
    expect(services.isUrgent('hoort faalangsttraining bij de basis?')).toBe(false);
  });

  it('wijst uit een groep naar de eigen chat, met een link als er een app-registratie is', async () => {
    const sender = { tenantId: sanne.tenantId, personId: sanne.personId, place: 'group', chat: 'groep' } as const;
    const moved = async (app: ReturnType<typeof inProcessApp>) => (await app.front.say(sender, 'mijn trajecten')).answer;
    const production = { ...demoConfig, mode: 'productie', appId: id, appType: 'SingleTenant', appTenantId: id, appPassword: 'x' } as const;
    expect(JSON.stringify(await moved(inProcessApp({ config: production })))).toContain(
      `https://teams.microsoft.com/l/chat/0/0?users=28:${id}`,
    );
    const demo = await moved(inProcessApp());
    expect(demo.actions).toBeUndefined();
    expect(textOf(demo)).toContain('Open een chat met Basiswijzer');
  });

  it('maakt agendalinks op het adres van de installatie', () => {
    const { services } = inProcessApp({ config: { ...demoConfig, publicUrl: 'http://bot.example' } });
    expect(services.links.read('x')).toBeUndefined();
  });
});
