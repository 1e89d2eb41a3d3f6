import { describe, expect, it } from 'vitest';
import { PostgresError } from '../../../src/storage/postgres/postgres-error.ts';
import { withRetry } from '../../../src/storage/postgres/retry.ts';

/** Work that fails with each of these in turn and then succeeds, with a count of its tries. */
const failingWith = (...errors: readonly Error[]) => {
  const left = [...errors];
  const work = async () => {
    work.tries += 1;
    const error = left.shift();
    if (error) throw error;
    return 'gelukt';
  };
  work.tries = 0;
  return work;
};

const times = (count: number, code: string) => Array.from({ length: count }, () => new PostgresError(code));

describe('opnieuw proberen', () => {
  it('gaat door na fouten die overgaan', async () => {
    const work = failingWith(...times(3, '40001'));
    expect(await withRetry(work)).toBe('gelukt');
    expect(work.tries).toBe(4);
  });

  it('houdt na vijf keer op', async () => {
    const work = failingWith(...times(9, '40P01'));
    await expect(withRetry(work)).rejects.toMatchObject({ code: '40P01' });
    expect(work.tries).toBe(5);
  });

  it.each([new PostgresError('23505'), new Error('a bug'), new PostgresError('OUTCOME_UNKNOWN')])('laat %s meteen door', async (error) => {
    const work = failingWith(error);
    await expect(withRetry(work)).rejects.toBe(error);
    expect(work.tries).toBe(1);
  });

  it('begint niet opnieuw als er al lang is gewacht', async () => {
    const work = failingWith(...times(5, 'TIMEOUT'));
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3100));
      return work();
    };
    await expect(withRetry(slow)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(work.tries).toBe(1);
  });
});
