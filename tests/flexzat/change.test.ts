import { describe, expect, it } from 'vitest';
import { changed } from '../../src/flexzat/change.ts';
import { contextFor, newOverleg, now, person } from './sample-overleg.ts';

describe('een verandering', () => {
  it('komt met wie en wanneer in de geschiedenis, en laat het oude overleg zoals het was', () => {
    const before = newOverleg();
    const next = changed(before, { managementDecision: true }, 'directiebesluit', contextFor({ by: person('directie') }));
    expect(next.history.at(-1)).toEqual({ at: now.toString(), by: person('directie'), what: 'directiebesluit' });
    expect(before).toEqual(newOverleg());
  });

  it('die niets verandert geeft hetzelfde overleg terug', () => {
    const before = newOverleg();
    expect(changed(before, { participants: [...before.participants] }, 'deelnemers', contextFor())).toBe(before);
  });
});
