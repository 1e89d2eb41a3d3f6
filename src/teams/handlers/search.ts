import { z } from 'zod/v4';
import { STAFF_DATASET } from '../../../cards/form-input.ts';
import type { Turn } from '../turn.ts';
import { schoolOf, staffOptions } from './names.ts';

/** A colleague as a list on a card takes it. */
export interface SearchHit {
  readonly title: string;
  readonly value: string;
}

const querySchema = z.looseObject({ dataset: z.literal(STAFF_DATASET), queryText: z.string().max(100) });

/** More than this Teams does not show. */
const MAX_HITS = 15;

/** Colleagues of the actor's own school whose name holds what was typed, accents and capitals aside. */
export function searchStaff(turn: Turn, query: unknown): readonly SearchHit[] {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) return [];
  const wanted = folded(parsed.data.queryText);
  return staffOptions(schoolOf(turn))
    .filter(({ label }) => folded(label).includes(wanted))
    .slice(0, MAX_HITS)
    .map(({ label, value }) => ({ title: label, value }));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
