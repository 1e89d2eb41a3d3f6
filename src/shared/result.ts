/** The outcome of something that may be refused: a value, or the reason why not. Bugs are thrown, refusals are returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a value as the good outcome. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a reason as the refused outcome. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
