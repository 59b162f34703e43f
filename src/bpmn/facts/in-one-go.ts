/** Long work comes in pieces, so that a page may answer between them; where nobody waits, it is done in one go. */
export function inOneGo<Result>(pieces: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}
