import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newOverlegId } from '../../src/shared/ids.ts';
import { createAgendaLinks } from '../../src/web/agenda-links.ts';
import { TENANT } from '../support/cast.ts';

const SECRET = 'een-geheim-van-minstens-32-tekens-lang';
const links = createAgendaLinks(SECRET, 'https://bot.school.example');
const file = { tenantId: TENANT, overlegId: newOverlegId(), participant: 'ouders' };
const tokenOf = (url: string) => url.replace('https://bot.school.example/agenda/', '').replace(/\.ics$/, '');
const token = tokenOf(links.urlFor(file));

describe('een agendalink', () => {
  it('wijst naar precies één bestand van één deelnemer', () => {
    expect(links.urlFor(file)).toMatch(/^https:\/\/bot\.school\.example\/agenda\/[\w-]+\.[\w-]{43}\.ics$/);
    expect(links.read(token)).toEqual(file);
  });

  it('past ook bij de langste deelnemer', () => {
    const long = { ...file, participant: 'p'.repeat(80) };
    const url = links.urlFor(long);
    expect(links.read(tokenOf(url))).toEqual(long);
    expect(tokenOf(url).length).toBeLessThan(500);
  });

  it('geldt niet meer als er één teken anders is', () => {
    for (let at = 0; at < token.length; at++) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(links.read(changed), `teken ${at}`).toBeUndefined();
    }
  });

  it('geldt niet bij een ander geheim', () => {
    expect(createAgendaLinks(`${SECRET}!`, 'https://bot.school.example').read(token)).toBeUndefined();
  });

  it('neemt de handtekening van een andere link niet aan', () => {
    const other = tokenOf(links.urlFor({ ...file, participant: 'leerling' }));
    const [payload] = token.split('.');
    const [, signature] = other.split('.');
    expect(links.read(`${payload}.${signature}`)).toBeUndefined();
  });

  it.each([
    ['niets', ''],
    ['alleen een punt', '.'],
    ['geen handtekening', token.split('.')[0] ?? ''],
    ['een stuk erachter', `${token}.x`],
    ['een handtekening met letters van meer bytes', `${token.split('.')[0]}.${'é'.repeat(43)}`],
    ['geen base64', `%%%.${token.split('.')[1]}`],
    ['een naam van een ingebouwd veld', '__proto__.constructor'],
  ])('geeft bij %s niets terug en gooit niet', (_name, forged) => {
    expect(links.read(forged)).toBeUndefined();
  });

  it('geeft bij wat dan ook niets terug en gooit niet', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.tuple(fc.base64String(), fc.base64String())), (forged) => {
        expect(links.read(typeof forged === 'string' ? forged : forged.join('.'))).toBeUndefined();
      }),
    );
  });

  it('leest pas wat erin staat als de handtekening klopt, en dan nog alleen wat erin hoort', () => {
    const signed = (value: unknown) => {
      const payload = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${payload}.${createHmac('sha256', SECRET).update(`agenda.${payload}`).digest('base64url')}`;
    };
    expect(links.read(signed([file.tenantId, file.overlegId, 'ouders']))).toEqual(file);
    for (const wrong of [null, {}, [], [file.tenantId, file.overlegId], ['../x', file.overlegId, 'ouders'], [file.tenantId, '1', 'ouders']])
      expect(links.read(signed(wrong)), JSON.stringify(wrong)).toBeUndefined();
  });
});
