import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { schemaFault } from '../../src/norm/schema-fault.ts';

const faultOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value, { error: schemaFault }).error?.issues[0]?.message;

describe('de fout bij een waarde', () => {
  it.each([
    [z.string(), undefined, 'ontbreekt'],
    [z.string(), 3, 'moet een tekst zijn'],
    [z.array(z.string()), 'x', 'moet een lijst zijn'],
    [z.strictObject({}), null, 'moet een object zijn'],
    [z.enum(['a', 'b', 'c']), 'd', 'moet een van deze zijn: a, b of c'],
    [z.string().min(3), 'x', 'is te kort: minstens 3 tekens'],
    [z.string().max(3), 'xxxx', 'is te lang: hooguit 3 tekens'],
    [z.array(z.string()).min(1), [], 'is te kort: minstens 1 in de lijst'],
    [z.strictObject({}), { a: 1, b: 2 }, 'kent dit niet: "a" en "b"'],
    [z.iso.date(), '2026-8-1', 'is geen dag die bestaat, in de vorm 2026-08-01'],
    [z.string().regex(/^a$/), 'b', 'heeft niet de goede vorm'],
    [z.string().regex(/^a$/, 'een a, graag'), 'b', 'een a, graag'],
    [z.number().multipleOf(2), 3, 'klopt niet'],
  ])('zegt in gewone taal wat er mis is (%#)', (schema, value, fault) => {
    expect(faultOf(schema, value)).toBe(fault);
  });
});
