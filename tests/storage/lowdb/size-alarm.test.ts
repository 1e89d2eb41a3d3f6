import { describe, expect, it } from 'vitest';
import { LIMIT_BYTES, SizeAlarm } from '../../../src/storage/lowdb/size-alarm.ts';

describe('fault 51: de grens van de ingebouwde opslag', () => {
  it('waarschuwt bij elke keer dat hij wordt gepasseerd, niet bij elke keer bewaren', () => {
    const warned: number[] = [];
    const alarm = new SizeAlarm(100, (bytes) => warned.push(bytes));
    for (const bytes of [50, 100, 101, 150, 95, 120, 90, 101]) alarm.look(bytes);
    expect(warned).toEqual([101, 101]);
    expect(LIMIT_BYTES).toBe(500_000_000);
  });
});
