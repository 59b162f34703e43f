import { pageIsLeft } from './page-is-left.ts';
import { sourceWork, type SourceWork, type WorkName } from './source-work.ts';
import type { Answered, Asked } from './source-worker.ts';

interface Waiting {
  readonly answered: (answer: Answered) => void;
  readonly doHere: () => void;
}

const waiting = new Map<number, Waiting>();
let last = 0;
let worker: Worker | undefined;
let hasFailed = false;

/**
 * Does work on the text of a diagram beside the page, which goes on answering. A page that leaves the screen does it
 * itself, what it has asked for included, while it still may; so does one whose worker cannot be loaded.
 */
export function inBackground<Name extends WorkName>(
  name: Name,
  ...given: SourceWork[Name]['given']
): Promise<SourceWork[Name]['result']> {
  return new Promise((resolve) => {
    const number = ++last;
    const doHere = (): void => {
      waiting.delete(number);
      // What throws in here rejects.
      resolve(new Promise((done) => done(sourceWork[name](...given))));
    };
    if (hasFailed || typeof Worker === 'undefined' || pageIsLeft()) {
      doHere();
      return;
    }
    const answered = ({ done }: Answered): void => {
      waiting.delete(number);
      if (done) resolve(done.result as SourceWork[Name]['result']);
      else doHere();
    };
    waiting.set(number, { answered, doHere });
    worker ??= startWorker();
    worker.postMessage({ number, name, given } satisfies Asked<Name>);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answered>) => waiting.get(data.number)?.answered(data));
  started.addEventListener('error', () => {
    hasFailed = true;
    started.terminate();
    doAllHere();
  });
  addEventListener('pagehide', doAllHere);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') doAllHere();
  });
  return started;
}

function doAllHere(): void {
  for (const { doHere } of [...waiting.values()]) doHere();
}
