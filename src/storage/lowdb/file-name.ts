const safe = /^[\w-]{1,128}$/;

/**
 * The name that a tenant or an id gets on disk. Anything but letters, digits, `_` and `-` is a bug of the caller and throws, so that no id
 * can point outside the store. Capitals get a `+` before them: on macOS and Windows `A` and `a` would be one file, and one would be lost.
 */
export const fileNameOf = (id: string): string => {
  if (!safe.test(id)) throw new Error('an id of a stored value has letters, digits, _ and - only, at most 128 of them');
  return id.replace(/[A-Z]/g, (capital) => `+${capital.toLowerCase()}`);
};

/** The id of which `fileNameOf` made this name. */
export const idOf = (name: string): string => name.replace(/\+([a-z])/g, (_, letter: string) => letter.toUpperCase());
