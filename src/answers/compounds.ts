const SHORTEST_PART = 3;
const SHORTEST_MENDED = 5;
const LONGEST_WORD = 40;
const LINKS = ['', 's', 'en', 'e', 'er'];

/** Splits Dutch compounds into parts that the vocabulary knows. */
export interface Splitter {
  /** The parts of a compound in order, or nothing when it does not fall apart into known words; `mend` lets the last part be misspelt. */
  split(word: string, mend: boolean): readonly string[];
}

/** Makes a splitter over words that are known; `isKnown` answers for a part, `nearly` may mend a misspelt last part. */
export function createSplitter(isKnown: (part: string) => boolean, nearly: (part: string) => string | undefined): Splitter {
  /** Every way to take a known word of at least this length off the front, the longest first, with what is left after a linking letter. */
  const beginnings = (word: string, shortest: number): readonly (readonly [head: string, tail: string])[] =>
    Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, at) => word.length - shortest - at)
      .filter((at) => isKnown(word.slice(0, at)))
      .flatMap((at) => {
        const rest = word.slice(at);
        const tails = LINKS.filter((link) => rest.startsWith(link)).map((link) => rest.slice(link.length));
        return tails.filter((tail) => tail.length >= shortest).map((tail) => [word.slice(0, at), tail] as const);
      });
  const splitOff = (word: string, depth: number): readonly string[] => {
    for (const [head, tail] of beginnings(word, SHORTEST_PART)) {
      if (isKnown(tail)) return [head, tail];
      const deeper = depth > 0 ? splitOff(tail, depth - 1) : [];
      if (deeper.length > 0) return [head, ...deeper];
    }
    return [];
  };
  const splitMending = (word: string): readonly string[] => {
    for (const [head, tail] of beginnings(word, SHORTEST_MENDED)) {
      const mended = nearly(tail);
      if (mended) return [head, mended];
    }
    return [];
  };
  return {
    split(word, mend) {
      if (word.length < 2 * SHORTEST_PART + 1 || word.length > LONGEST_WORD) return [];
      const parts = splitOff(word, 1);
      return parts.length > 0 || !mend ? parts : splitMending(word);
    },
  };
}
