import type { LoadedPack } from '../norm/load-pack.ts';
import type { NormItem } from '../norm/schema.ts';
import { standardPack } from '../norm/standard-pack.ts';
import { type Decision, decided, type Findings, type Ground } from './decision.ts';
import type { Frame } from './frame.ts';
import { isBounded, isGrant, isHelp } from './item-traits.ts';
import { type Impression, impressionFrom, type Possibility } from './model/model.ts';
import type { Verdict } from './verdict.ts';

/** A costly mistake is a yes where the norm says no or nothing: a yes must be this much likelier than each such no. */
const CARE = 0.35;
/** An item counts beside the first when it is at least this likely, as a share of the first. */
const BESIDE = 0.15;
/** How sure it is that an order is no question. */
const SURE = 0.9;
/** How sure it is that a question which names an item of the school's own is about that item. */
const NAMED = 0.8;

const groundOf = (verdict: Verdict, frame: Frame, item: NormItem | undefined): Ground => {
  switch (verdict) {
    case 'urgent':
      return 'gevaar';
    case 'buiten-bereik':
      return 'buiten';
    case 'niet-beschreven':
      return frame.number ? 'getal' : 'zwijgt';
    case 'extra':
      return frame.instruments.length > 0 ? 'instrument' : 'voorbij';
    case 'basis-mits':
      return 'voorwaarde';
    case 'basis':
      return item && isHelp(item) ? 'hulp' : 'afspraak';
    case 'uitleg':
      return 'uitleg';
  }
};

/** What a yes is worth when it may be a costly mistake. */
function weighed({ verdict, chance }: Possibility, { verdicts }: Impression): number {
  if (verdict !== 'basis') return chance;
  const sum = verdicts.get('basis') ?? 1;
  const costly = (verdicts.get('extra') ?? 0) + (verdicts.get('niet-beschreven') ?? 0);
  return chance * (1 - Math.min(1, (CARE * costly) / sum));
}

/** A condition that is not asked for in so many words must be this likely. */
const SURELY_BOUND = 0.8;

/** Whether a question asks for the condition. */
const asksBound = ({ verdicts }: Impression, frame: Frame): boolean =>
  frame.conditional || (verdicts.get('basis-mits') ?? 0) >= SURELY_BOUND;

/** The likeliest way to read a question that is no sign of danger: that was looked for before. */
function likeliest(impression: Impression): Possibility | undefined {
  let best: Possibility | undefined;
  let most = -1;
  for (const possibility of impression.possibilities) {
    if (possibility.verdict === 'urgent') continue;
    const worth = weighed(possibility, impression);
    if (worth > most) [best, most] = [possibility, worth];
  }
  return best;
}

/** The item itself, and what else is nearly as likely under the same verdict. */
function idsWith({ verdict, id, chance }: Possibility, { possibilities }: Impression): readonly string[] {
  if (id === undefined) return [];
  const others = possibilities.filter((other) => other.verdict === verdict && other.chance >= BESIDE * chance);
  return [id, ...others.flatMap((other) => other.id ?? [])];
}

/** The chance that one of the first two readings with this verdict is right: neighbours in the norm often both are. */
function chanceOf(best: Possibility, { possibilities }: Impression): number {
  const second = possibilities.find((other) => other.verdict === best.verdict && other.id !== best.id && best.id !== undefined);
  return best.chance + (second?.chance ?? 0) / 2;
}

/** An item that only the school's own pack has: its kind and its conditions decide. */
function onOwnItem(item: NormItem, frame: Frame): Decision {
  const explains = frame.asks !== 'whether' && frame.asks !== 'nothing' && !frame.asBasis && !frame.everySchool;
  if (explains || !isGrant(item)) return decided('uitleg', 'eigen-item', [item.id], NAMED);
  const bound = isBounded(item) && frame.conditional;
  return decided(bound ? 'basis-mits' : 'basis', bound ? 'voorwaarde' : 'eigen-item', [item.id], NAMED);
}

/** Whether the item has bounds in the standard norm, which the school's own pack dropped. */
function hasLostBounds(item: NormItem): boolean {
  const standard = standardPack().byId.get(item.id);
  return standard !== undefined && isBounded(standard) && !isBounded(item);
}

/** A yes with or without a condition, as the item has one in this school's pack. */
function fitting(verdict: Verdict, item: NormItem, asked: boolean): Verdict {
  const applies = item.conditions.includes('waar-van-toepassing');
  if (verdict === 'basis' && applies) return 'basis-mits';
  return verdict === 'basis-mits' && (hasLostBounds(item) || (!asked && !applies)) ? 'basis' : verdict;
}

/** Whether a decision says yes. */
const grants = ({ verdict }: Decision): boolean => verdict === 'basis' || verdict === 'basis-mits';

/** Decides on a text that is nothing but an order to the answerer: it may explain, and never grants anything. */
export function decideOnOrder(findings: Findings, pack: LoadedPack): Decision {
  const decision = decide(findings, pack);
  return grants(decision) ? decided('buiten-bereik', 'buiten', [], SURE) : decision;
}

/** The ways to read a question as this school's pack knows them: a condition that nobody asked for, or that was dropped, makes no other reading. */
function fitted(impression: Impression, frame: Frame, pack: LoadedPack): Impression {
  const asked = asksBound(impression, frame);
  const merged = new Map<string, Possibility>();
  for (const possibility of impression.possibilities) {
    const item = pack.byId.get(possibility.id ?? '');
    const verdict = item ? fitting(possibility.verdict, item, asked) : possibility.verdict;
    const key = `${verdict} ${possibility.id ?? ''}`;
    merged.set(key, { verdict, id: possibility.id, chance: possibility.chance + (merged.get(key)?.chance ?? 0) });
  }
  return impressionFrom([...merged.values()]);
}

/** Decides what a question comes to, from what its words say. No order in a question reaches this: those are left out before. */
export function decide({ frame, impression, ownItem }: Findings, pack: LoadedPack): Decision {
  if (ownItem) return onOwnItem(ownItem, frame);
  const readings = fitted(impression, frame, pack);
  const best = likeliest(readings);
  if (!best) return decided('niet-beschreven', 'zwijgt', [], 0);
  const ground = groundOf(best.verdict, frame, best.id === undefined ? undefined : pack.byId.get(best.id));
  return decided(best.verdict, ground, idsWith(best, readings), chanceOf(best, readings));
}
