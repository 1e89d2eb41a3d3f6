/**
 * Makes a check that is safe to offer to anyone who asks: callers at the same time share one question, an answer that takes longer than `limit`
 * milliseconds or fails counts as no, and a question that hangs does not hold up the next one.
 */
export function readinessOf(check: () => Promise<boolean>, limit: number): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  return () => {
    asked ??= within(limit, check).finally(() => {
      asked = undefined;
    });
    return asked;
  };
}

const within = (limit: number, check: () => Promise<boolean>): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), limit);
    void (async () => check())()
      .catch(() => false)
      .then((answer) => {
        clearTimeout(late);
        resolve(answer);
      });
  });
