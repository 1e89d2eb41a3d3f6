import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import { type OverlegId, overlegIdSchema, type TenantId, tenantIdSchema } from '../shared/ids.ts';

/** The calendar file that a link stands for: one participant's, of one meeting. */
export interface AgendaFile {
  readonly tenantId: TenantId;
  readonly overlegId: OverlegId;
  readonly participant: string;
}

/** Makes and reads the links under which participants fetch their calendar file, without an account. */
export interface AgendaLinks {
  /** The address of a participant's calendar file. */
  urlFor(file: AgendaFile): string;
  /** The file that a token stands for, or undefined when it was not made here. */
  read(token: string): AgendaFile | undefined;
}

const tokenSchema = z.tuple([tenantIdSchema, overlegIdSchema, z.string().min(1).max(80)]);

/** Links signed with the installation's own secret; they name ids only, so an address in a log tells nothing about a pupil. */
export function createAgendaLinks(secret: string, publicUrl: string): AgendaLinks {
  const sign = (payload: string) => createHmac('sha256', secret).update(`agenda.${payload}`).digest('base64url');
  return {
    urlFor: ({ tenantId, overlegId, participant }) => {
      const payload = Buffer.from(JSON.stringify([tenantId, overlegId, participant])).toString('base64url');
      return `${publicUrl}/agenda/${payload}.${sign(payload)}.ics`;
    },
    read: (token) => {
      const [payload = '', signature = '', extra] = token.split('.');
      if (extra !== undefined || !sameBytes(signature, sign(payload))) return undefined;
      const parsed = tokenSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
      return parsed.success ? { tenantId: parsed.data[0], overlegId: parsed.data[1], participant: parsed.data[2] } : undefined;
    },
  };
}

/** Counts bytes before it compares: a forged signature may hold letters of more than one byte, and unequal buffers would throw. */
function sameBytes(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
