import { describe, expect, it } from 'vitest';
import { schoolIdSchema } from '../src/shared/ids.ts';
import { answerOf } from './support/answer-of.ts';
import { OTHER_SCHOOL, SCHOOL, sanne } from './support/cast.ts';
import { textOf } from './support/fake-teams.ts';
import { demoConfig, inProcessApp, productionConfig } from './support/in-process.ts';

describe('het product', () => {
  it('kent de norm van elke school, en geen andere', async () => {
    const { services } = inProcessApp();
    await services.readNorms();
    expect(services.normOf(SCHOOL).pack.name).toBe('standaardpakket');
    expect(services.normOf(SCHOOL).answerer).toBe(services.normOf(OTHER_SCHOOL).answerer);
    expect(() => services.normOf(schoolIdSchema.parse('weg'))).toThrow();
  });

  it('ziet tekens van gevaar, wie het ook schrijft', async () => {
    const { services } = inProcessApp();
    await services.readNorms();
    expect(services.isUrgent('een leerling zegt dat hij zelfmoord wil plegen')).toBe(true);
    expect(services.isUrgent('hoort faalangsttraining bij de basis?')).toBe(false);
  });

  it('wijst uit een groep naar de eigen chat, met een link als er een app-registratie is', async () => {
    const sender = { tenantId: sanne.tenantId, personId: sanne.personId, place: 'group', chat: 'groep' } as const;
    const moved = async (app: ReturnType<typeof inProcessApp>) => answerOf(await app.front.say(sender, 'mijn trajecten'));
    expect(JSON.stringify(await moved(inProcessApp({ config: productionConfig })))).toContain(
      `https://teams.microsoft.com/l/chat/0/0?users=28:${productionConfig.appId}`,
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
