import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  isConnectionSpent,
  isOutcomeUnknown,
  isSqlState,
  isTransient,
  OUTCOME_UNKNOWN,
  PostgresError,
  reasonOf,
} from '../../../src/storage/postgres/postgres-error.ts';

const fromServer = (code: string) => {
  const error = new DatabaseError('Key (id)=(geheim) already exists.', 0, 'error');
  error.code = code;
  return error;
};

describe('fouten van PostgreSQL', () => {
  it('houden een code over, en nooit de tekst', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });
    expect(codeOf(fromServer('23505'))).toBe('23505');
    expect(codeOf(refused)).toBe('ECONNREFUSED');
    expect(codeOf(new Error('timeout exceeded when trying to connect'))).toBe('POOL_EXHAUSTED');
    expect(codeOf(new Error('Query read timeout'))).toBe('TIMEOUT');
    expect(codeOf(new Error('Connection terminated unexpectedly'))).toBe('CONNECTION_LOST');
    expect(codeOf(new PostgresError('40001'))).toBe('40001');
    expect(codeOf('iets anders')).toBe('CONNECTION_LOST');
    expect([new PostgresError('40001'), new TypeError('geheim'), 'geheim'].map(reasonOf)).toEqual(['40001', 'TypeError', 'string']);
    expect(new PostgresError(codeOf(fromServer('23505'))).message).toBe('PostgreSQL: 23505');
  });

  it.each(['40001', '40P01', '55P03', '57014', '53300', '57P01', '08006', '25006', 'ECONNRESET', 'EPIPE', 'TIMEOUT'])(
    '%s gaat vanzelf over',
    (code) => {
      expect(isTransient(code)).toBe(true);
    },
  );

  it.each(['23505', '42501', '22021', '53100', '26000', OUTCOME_UNKNOWN])('%s gaat niet vanzelf over', (code) => {
    expect(isTransient(code)).toBe(false);
  });

  it('gooit een verbinding weg die niets meer waard is, en geen andere', () => {
    const codes = ['57P01', '08006', '25006', '25P03', 'ECONNRESET', 'EPIPE', 'TIMEOUT', '40001', '40P01', '23505', '25P02', '57014'];
    expect(codes.filter(isConnectionSpent)).toEqual(['57P01', '08006', '25006', '25P03', 'ECONNRESET', 'EPIPE', 'TIMEOUT']);
  });

  it('weet bij welke fout een COMMIT toch kan zijn uitgevoerd', () => {
    const codes = ['57P01', '08006', 'ECONNRESET', 'EPIPE', 'CONNECTION_LOST', 'TIMEOUT', '40001', '23505', '57014'];
    expect(codes.filter(isOutcomeUnknown)).toEqual(['57P01', '08006', 'ECONNRESET', 'EPIPE', 'CONNECTION_LOST', 'TIMEOUT']);
  });

  it('houdt EPIPE niet voor een code van de server', () => {
    expect(['40001', 'XX000', 'P0001', 'EPIPE', 'TIMEOUT', 'ECONNRESET'].filter(isSqlState)).toEqual(['40001', 'XX000', 'P0001']);
  });
});
