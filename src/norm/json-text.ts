import { err, ok, type Result } from '../shared/result.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Where the engine stopped reading. It gives a position for some faults and only a piece of the text for others. */
const positionOf = (text: string, message: string): number | undefined => {
  if (message.includes('end of JSON input')) return text.length;
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, , dots, piece] = /^Unexpected token '(.+?)', (\.\.\.)?"([\s\S]+)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (piece === undefined || text.indexOf(piece) !== text.lastIndexOf(piece)) return undefined;
  // With dots in front, the engine shows the ten characters before the one that it could not read.
  return text.indexOf(piece) + (dots === undefined ? 0 : 10);
};

/** Parses JSON, with or without a byte order mark. The error is a Dutch phrase with the line where reading stopped, when that is known. */
export const parseJsonText = (jsonText: string): Result<unknown, string> => {
  const text = jsonText.startsWith(BYTE_ORDER_MARK) ? jsonText.slice(1) : jsonText;
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const position = positionOf(text, error instanceof Error ? error.message : '');
    if (position === undefined) return err('dit is geen geldige JSON. Kijk of er een komma, haakje of aanhalingsteken mist.');
    const line = text.slice(0, position).split('\n').length;
    return err(`dit is geen geldige JSON. Kijk bij regel ${line} of er een komma, haakje of aanhalingsteken mist.`);
  }
};
