import { projectWork, type ProjectWork, type ProjectWorkName } from './project-work.ts';

/** A work as the page asks for it, and the answer; no result means that it failed. */
export interface WorkAsked<Name extends ProjectWorkName = ProjectWorkName> {
  readonly number: number;
  readonly name: Name;
  readonly given: ProjectWork[Name]['given'];
}

export interface WorkAnswered {
  readonly number: number;
  readonly done?: { readonly result: unknown };
}

function answer<Name extends ProjectWorkName>({ number, name, given }: WorkAsked<Name>): WorkAnswered {
  // Named, so that a profile of the page tells one work from another.
  performance.mark(`uderis-${name}`);
  try {
    return { number, done: { result: projectWork[name](...given) } };
  } catch {
    // The page does it once more and so gets the error itself, which would lose its kind on the way.
    return { number };
  } finally {
    performance.measure(`uderis-${name}`, `uderis-${name}`);
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkAsked>) => postMessage(answer(data)));
