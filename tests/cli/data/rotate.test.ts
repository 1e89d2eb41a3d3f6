import { describe, expect, it } from 'vitest';
import { masterOf, SYSTEM_TENANT } from '../../../src/storage/keyring.ts';
import { flipped, master, rowIn, tamper } from '../../storage/sealed-space.ts';
import { OTHER_TENANT, TENANT } from '../../support/cast.ts';
import { testDatabase } from '../../support/postgres.ts';
import { Desk, filledContents, pupil } from './desk.ts';

/** The names of the master keys that wrap the data keys, each once, and of those that are known to the store. */
const mastersIn = (desk: Desk) =>
  desk.withStore(async ({ backend }) => {
    const keys = [...(await backend.find(TENANT, 'sleutels')), ...(await backend.find(OTHER_TENANT, 'sleutels'))];
    return {
      wrap: [...new Set(keys.map(({ body }) => masterOf(body)))].toSorted(),
      known: (await backend.find(SYSTEM_TENANT, 'sleutels')).map(({ id }) => id),
    };
  });

describe.each(['lowdb', 'postgres'])('rotate, op %s', (kind) => {
  const filled = async () => {
    const desk = await Desk.filled(kind === 'postgres' ? { STORE: 'postgres', DATABASE_URL: await testDatabase() } : {});
    const [old] = desk.masters;
    desk.masters = [master('twee'), old];
    return { desk, old };
  };

  it('fault 52: pakt alles in met de nieuwe hoofdsleutel, zegt welke weg kan, en dan gaat alles nog open', async () => {
    const { desk } = await filled();
    const said = await desk.well('rotate');
    expect(said).toContain('7 sleutels opnieuw ingepakt met de hoofdsleutel "twee"');
    expect(said).toContain('niet meer nodig: een.');
    expect(said).toContain('Reservekopieën van voor nu hebben ze nog wel nodig');
    desk.masters = [desk.masters[0]];
    expect(await mastersIn(desk)).toEqual({ wrap: ['twee'], known: ['hoofd-twee'] });
    expect(await desk.contents()).toEqual(filledContents);
    expect(await desk.well('check')).toContain('Alles klopt');
    expect(await desk.log()).toContain('beheer: rotate, opslag.rotate, null, ok');
  });

  it('gaat verder waar een eerdere keer stopte, en doet daarna niets meer', async () => {
    const { desk, old } = await filled();
    const [next] = desk.masters;
    const half = await desk.withStore(({ backend }) => rowIn(backend, TENANT, 'sleutels', pupil));
    await desk.well('rotate');
    desk.masters = [next, old];
    await desk.withStore(({ backend }) => tamper(backend, half, () => ({})));
    expect(await desk.well('rotate')).toContain('1 sleutel opnieuw ingepakt');
    expect(await desk.well('rotate')).toContain('0 sleutels opnieuw ingepakt');
    expect(await desk.contents()).toEqual(filledContents);
  });

  it('verandert niets bij een proef', async () => {
    const { desk } = await filled();
    expect(await desk.well('rotate', '--dry-run')).toContain('7 sleutels zou');
    desk.masters = [desk.masters[1] ?? desk.masters[0]];
    expect(await mastersIn(desk)).toEqual({ wrap: ['een'], known: ['hoofd-een'] });
  });
});

describe('rotate', () => {
  it('laat alle hoofdsleutels staan zolang er een sleutel is die niet opengaat, en noemt die', async () => {
    const desk = await Desk.filled();
    await desk.withStore(async ({ backend }) =>
      tamper(backend, await rowIn(backend, TENANT, 'sleutels', pupil), ({ body }) => ({ body: flipped(body, 8) })),
    );
    desk.masters = [master('twee'), ...desk.masters];
    const { code, out } = await desk.run('rotate');
    expect(code).toBe(1);
    expect(out).toContain(`- de sleutel ${pupil} van ${TENANT} is beschadigd`);
    expect(out).toContain('Laat alle hoofdsleutels staan');
    expect(await mastersIn(desk)).toEqual({ wrap: ['een', 'twee'], known: ['hoofd-een', 'hoofd-twee'] });
  });

  it('weigert zonder de oude hoofdsleutel', async () => {
    const desk = await Desk.filled();
    desk.masters = [master('twee')];
    expect(await desk.run('rotate')).toMatchObject({ code: 2, progress: expect.stringContaining('De sleutel "een" ontbreekt') });
  });

  it('mag op PostgreSQL terwijl de bot draait: wat die intussen bewaart, blijft leesbaar', async () => {
    const desk = await Desk.filled({ STORE: 'postgres', DATABASE_URL: await testDatabase() });
    desk.masters = [master('twee'), ...desk.masters];
    await desk.withStore(async ({ store }) => {
      const saves = Promise.all(
        Array.from({ length: 20 }, async (_, at) => {
          const found = await store.trajecten.get(OTHER_TENANT, 'zuid');
          if (found) await store.trajecten.create(OTHER_TENANT, `nieuw-${at}`, found.value);
        }),
      );
      await desk.well('rotate');
      await saves;
      expect(await store.trajecten.find(OTHER_TENANT)).toHaveLength(21);
    });
    desk.masters = [desk.masters[0]];
    expect(await desk.well('check')).toContain('Alles klopt');
  });
});
