import type { ProjectWork, ProjectWorkName } from './project-work.ts';
import type { WorkAnswered, WorkAsked } from './project-worker.ts';

interface Waiting {
  readonly answered: (answer: WorkAnswered) => void;
  readonly doHere: () => void;
}

const waiting = new Map<number, Waiting>();
let last = 0;
let worker: Worker | undefined;
let hasFailed = false;

/**
 * Does work on a whole project beside the page, which goes on answering. The worker is not the one that saves, so that
 * saving waits for no numbers. Where no worker can be loaded, the page does the work itself.
 */
export function besidePage<Name extends ProjectWorkName>(
  name: Name,
  ...given: ProjectWork[Name]['given']
): Promise<ProjectWork[Name]['result']> {
  return new Promise((resolve) => {
    const number = ++last;
    const doHere = (): void => {
      waiting.delete(number);
      // What throws in here rejects.
      resolve(import('./project-work.ts').then(({ projectWork }) => projectWork[name](...given)));
    };
    if (hasFailed || typeof Worker === 'undefined') {
      doHere();
      return;
    }
    const answered = ({ done }: WorkAnswered): void => {
      waiting.delete(number);
      // Reading an answer is a task, showing it another: each is shorter than a frame.
      if (done) setTimeout(() => resolve(done.result as ProjectWork[Name]['result']), 0);
      else doHere();
    };
    waiting.set(number, { answered, doHere });
    worker ??= startWorker();
    worker.postMessage({ number, name, given } satisfies WorkAsked<Name>);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./project-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<WorkAnswered>) =>
    waiting.get(data.number)?.answered(data),
  );
  started.addEventListener('error', () => {
    hasFailed = true;
    started.terminate();
    for (const { doHere } of [...waiting.values()]) doHere();
  });
  return started;
}
