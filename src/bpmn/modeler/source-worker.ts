import { sourceWork, type SourceWork, type WorkName } from './source-work.ts';

/** A work as the page asks for it, and the answer; no result means that it failed. */
export interface Asked<Name extends WorkName = WorkName> {
  readonly number: number;
  readonly name: Name;
  readonly given: SourceWork[Name]['given'];
}

export interface Answered {
  readonly number: number;
  readonly done?: { readonly result: unknown };
}

async function answer<Name extends WorkName>({ number, name, given }: Asked<Name>): Promise<Answered> {
  try {
    return { number, done: { result: await sourceWork[name](...given) } };
  } catch {
    // The page does it once more and so gets the error itself, which would lose its kind on the way.
    return { number };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => postMessage(answered));
});
