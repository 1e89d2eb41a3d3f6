import { describe, expect, it } from 'vitest';
import { ROLES, roleSchema } from '../../src/people/role.ts';

describe('een rol', () => {
  it.each(ROLES)('%s kan in de instellingen staan', (role) => {
    expect(roleSchema.parse(role)).toBe(role);
  });

  it.each(['leerling', 'ouder', 'Mentor', ''])('%s is geen rol van een collega', (role) => {
    expect(roleSchema.safeParse(role).success).toBe(false);
  });
});
