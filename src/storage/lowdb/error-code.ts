/** Whether an error of the file system has one of these codes, such as `ENOENT`. */
export const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);

/** A catch that lets the named errors of the file system pass and throws every other one again. */
export const unless =
  (...codes: string[]) =>
  (error: unknown): void => {
    if (!isCode(error, ...codes)) throw error;
  };
