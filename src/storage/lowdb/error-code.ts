/** The code of an error of the file system, such as `ENOENT`; undefined for any other error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The error for a file or folder that was replaced by another of the same name while the store is open. */
export const staleError = (path: string): Error => Object.assign(new Error(`ESTALE: ${path} was replaced`), { code: 'ESTALE' });

/** Whether an error of the file system has one of these codes, such as `ENOENT`. */
export const isCode = (error: unknown, ...codes: string[]): boolean => codes.includes(codeOf(error) ?? '');

/** A catch that lets the named errors of the file system pass and throws every other one again. */
export const unless =
  (...codes: string[]) =>
  (error: unknown): void => {
    if (!isCode(error, ...codes)) throw error;
  };
