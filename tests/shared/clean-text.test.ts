import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../src/shared/clean-text.ts';

const char = (code: number) => String.fromCodePoint(code);

describe('tekst van buiten', () => {
  it('verliest tekens waar opslag en log op stuklopen', () => {
    expect(cleanText(`a${char(0)}b${char(7)}c${char(0x1b)}d${char(0x7f)}e${char(0x9b)}f`)).toBe('abcdef');
  });

  it('verliest tekens die de leesrichting omdraaien', () => {
    expect(cleanText(`factuur${char(0x202e)}fdp.exe${char(0x2066)}${char(0x200f)}`)).toBe('factuurfdp.exe');
  });

  it('verliest tekens die niemand ziet', () => {
    expect(cleanText(`pes${char(0x200b)}ten${char(0xfeff)} ${char(0xad)}nu${char(0x200d)}${char(0xe0041)}`)).toBe('pesten nu');
  });

  it('houdt een samengestelde emoji heel', () => {
    const family = `${char(0x1f469)}${char(0x200d)}${char(0x1f467)}`;
    expect(cleanText(`thuis ${family}`)).toBe(`thuis ${family}`);
  });

  it('verliest een half teken', () => {
    expect(cleanText(`a\ud83db\udc00c`)).toBe('abc');
  });

  it('schrijft letters met een accent op één manier', () => {
    expect(cleanText(`cafe${char(0x301)}`)).toBe('café');
  });

  it('houdt regels en tabs, met één soort regeleinde', () => {
    expect(cleanText('een  \r\ntwee\rdrie\u2028vier\tvijf')).toBe('een\ntwee\ndrie\nvier\tvijf');
  });

  it('haalt spaties aan het begin en het einde weg', () => {
    expect(cleanText('  \n hoi \n ')).toBe('hoi');
  });

  it('laat opmaak en formules gewoon tekst zijn', () => {
    const text = '<at>Bot</at> **vet** [klik](http://x.example) {{naam}} =HYPERLINK("x")';
    expect(cleanText(text)).toBe(text);
  });

  it('wordt op één regel gezet waar één regel past', () => {
    expect(cleanLine(' een\n\n twee\t drie ')).toBe('een twee drie');
  });

  it('verandert niet meer als je haar nog eens schoonmaakt', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is daarna altijd te bewaren en terug te lezen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const cleaned = cleanText(String.fromCharCode(...units));
        expect(Buffer.from(cleaned, 'utf8').toString('utf8')).toBe(cleaned);
        expect(cleaned).not.toContain('\0');
      }),
      { numRuns: 500 },
    );
  });

  it('is snel schoon, ook als iemand er een bom van maakt', () => {
    const before = process.hrtime.bigint();
    cleanText(`${' '.repeat(60_000)}x${'\u200d'.repeat(20_000)}${' \t'.repeat(10_000)}`);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1500);
  });
});
