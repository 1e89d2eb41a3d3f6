import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/data/arguments.ts';
import { commands } from '../../../src/cli/data/commands.ts';

const read = (...args: readonly string[]) => readArguments(args, commands);
const helpOf = (...args: readonly string[]): string => {
  const asked = read(...args);
  if (!asked.ok || asked.value.kind !== 'help') throw new Error('this is not help');
  return asked.value.text;
};

describe('de opdrachtregel van data', () => {
  it('kent elke opdracht, met haar map en opties', () => {
    expect(read('restore', 'kopie', '--overwrite', '--dry-run')).toMatchObject({
      ok: true,
      value: {
        kind: 'run',
        command: { name: 'restore' },
        path: 'kopie',
        isDryRun: true,
        isDemo: false,
        options: { overwrite: true, skipBroken: false },
      },
    });
    expect(read('erase', '--traject', 'x', '--backup', 'een', '--backup', 'twee')).toMatchObject({
      value: { options: { traject: 'x', tenant: undefined, backup: ['een', 'twee'] }, path: '' },
    });
    expect(read('check', '--demo')).toMatchObject({ value: { command: { name: 'check' }, isDemo: true } });
  });

  it('legt uit wat er kan, en elke opdracht apart met haar opties', () => {
    const all = helpOf('--help');
    for (const { name, summary } of commands) {
      expect(all).toContain(`npm run data -- ${name}`);
      expect(all).toContain(summary);
      expect(helpOf(name, '-h')).toContain('--dry-run');
    }
    expect(helpOf('erase', '--help')).toContain('--backup MAP');
    expect(helpOf('check', '--help')).not.toContain('--backup');
  });

  it.each([
    [[], 'npm run data -- backup <map>'],
    [['wis'], 'De opdracht "wis" ken ik niet. Kies backup, restore'],
    [['check', '--onbekend'], '--help'],
    [['backup'], 'Achter backup komt <map>.'],
    [['backup', 'een', 'twee'], 'Achter backup komt <map>.'],
    [['check', 'iets'], 'Achter check komt niets.'],
    [['check', '--overwrite'], 'Bij check hoort geen --overwrite.'],
    [['move', '--backup', 'x'], 'Bij move hoort geen --backup.'],
    [['move', '--to'], '--help'],
  ])('weigert %j met een zin', (args, words) => {
    expect(read(...args)).toMatchObject({ ok: false, error: expect.stringContaining(words) });
  });
});

describe('de lijst van opdrachten', () => {
  it('noemt elke opdracht een keer, met uitleg', () => {
    const names = commands.map(({ name }) => name);
    expect(names).toEqual(['backup', 'restore', 'check', 'rotate', 'move', 'export', 'erase']);
    for (const { help } of commands) expect(help.length).toBeGreaterThan(0);
  });
});
