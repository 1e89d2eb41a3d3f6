import { z } from 'zod/v4';

/** Every role that a member of staff can have at a school location, in the order in which cards name them. */
export const ROLES = ['docent', 'mentor', 'coordinator', 'directie', 'bpo', 'beheerder'] as const;

/**
 * A role at one school location. `coordinator` is the coördinator onderwijsondersteuning, `directie` also covers a team leader with that mandate,
 * `bpo` is the begeleider passend onderwijs, `beheerder` looks after the settings of the bot.
 */
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;
