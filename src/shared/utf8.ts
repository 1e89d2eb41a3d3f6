/** The text in these bytes, with or without a byte order mark; undefined when they are not UTF-8: reading on would turn every accent into a mark of its own. */
export function utf8TextOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
