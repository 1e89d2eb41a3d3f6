/** Bytes that break stores and logs: every C0 and C1 control but tab and newline, and the interlinear annotation and object marks. */
const CONTROLS = /(?![\t\n])\p{Cc}|[\uFFF9-\uFFFC]/gu;

/** Marks that turn the reading direction around: what is read would differ from what is stored. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Characters that cannot be seen. The joiner U+200D stays only where it glues an emoji together. */
const INVISIBLE =
  /[\u00AD\u180E\u200B\u200C\u2060-\u2064\uFEFF]|[\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** More marks on one letter than any language writes: a tower of them hides the lines around it. */
const TOWER = /(?<=\p{M}{4})\p{M}+/gu;

/** Half of a pair of code units; JSON and UTF-8 have no form for it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text from outside in the form in which it is kept: NFC, line ends as `\n`, without control characters, direction marks, invisible characters,
 * lone surrogates and towers of accents, without spaces at either end. Cleaning twice changes nothing more.
 */
export const cleanText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(DIRECTION, '')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(TOWER, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** As {@link cleanText}, on one line: line ends and tabs become a space, and so do runs of spaces. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');
