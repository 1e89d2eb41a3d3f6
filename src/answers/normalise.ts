/** The most characters of a text that are read at all; enough for any story that fits in a Teams message. */
export const LONGEST_TEXT = 32_000;

/** The most characters from which an answer is worked out. Of a longer text the beginning and the end count; signs of danger count anywhere. */
export const LONGEST_QUESTION = 4_000;

const HEAD = 2_500;
/** A longer run without a space is no word. */
const LONGEST_CUT = 60;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const BREAKS = /[\n\r\u2028\u2029]+/gu;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/gu;

/**
 * A text as the layers read it: compatibility forms folded, lower case, no accents, no invisible or direction characters, no lone surrogates.
 * Line breaks become a full stop, so that a cue never runs over them. Takes time linear in the length, whatever the text.
 */
export function normalise(text: string): string {
  const whole = text.slice(0, LONGEST_TEXT).toWellFormed();
  return whole
    .replace(BREAKS, ' . ')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(CONTROLS, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .replace(/\ufffd/g, ' ');
}

/** Between two words near a place in a text, so that no word is cut; the place itself when there is no such spot near it. */
function betweenWords(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < LONGEST_CUT ? space : at;
}

/** The part of a normalised text from which an answer is worked out: all of it, or the beginning and the end of a very long one. */
export const questionPart = (normalised: string): string => {
  if (normalised.length <= LONGEST_QUESTION) return normalised;
  const end = betweenWords(normalised, HEAD);
  const start = betweenWords(normalised, normalised.length - (LONGEST_QUESTION - HEAD));
  return `${normalised.slice(0, end)} . ${normalised.slice(start)}`;
};
