import { describe, expect, it } from 'vitest';
import { busyOf, conflictsFor, takenTime } from '../../src/flexzat/busy.ts';
import { intervalOf } from '../../src/flexzat/overleg.ts';
import { newOverlegId } from '../../src/shared/ids.ts';
import { following, newOverleg, person, planned, proposed, tuesday } from './sample-overleg.ts';

const other = () => ({ ...planned(), id: newOverlegId() });

describe('bezette tijd', () => {
  it('telt een gepland overleg voor elke collega die verwacht wordt', () => {
    expect(busyOf([planned()]).map(({ personId }) => personId)).toEqual([person('coordinator'), person('mentor')]);
    expect(busyOf([planned()])[0]).toMatchObject({ interval: intervalOf(tuesday), overlegId: planned().id });
  });

  it('telt geen voorstel en geen geannuleerd overleg', () => {
    expect(busyOf([proposed(), following(planned(), [{ kind: 'cancel', reason: 'vergissing' }])])).toEqual([]);
  });

  it('telt een collega niet die er niet bij is', () => {
    const without = following(planned(), [{ kind: 'setAttendance', key: `mentor-${person('mentor')}`, attendance: { afwezig: 'Ziek.' } }]);
    expect(busyOf([without]).map(({ personId }) => personId)).toEqual([person('coordinator')]);
  });

  it('kijkt alleen naar de mensen van het overleg en niet naar het overleg zelf', () => {
    const stranger = { personId: person('docent'), interval: intervalOf(tuesday) };
    expect(conflictsFor(planned(), [...busyOf([planned()]), stranger])).toEqual([]);
    expect(conflictsFor(planned(), busyOf([other()]))).toHaveLength(2);
  });

  it('voegt de bezette tijd van de mensen samen', () => {
    expect(takenTime(newOverleg(), busyOf([other()]))).toEqual([intervalOf(tuesday)]);
  });
});
