const longestTurn = 12;

/** A pause to be awaited between pieces of long work: hands the thread back once 12 ms of work have passed, else at once. */
export function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestTurn) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
