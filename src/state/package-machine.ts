import { assign, createActor, fromPromise, setup } from 'xstate';
import type { Id } from '#domain/identity.ts';
import { buildPackage, FinalRefused, type BuiltPackage } from './package-actions.ts';
import type { PackageOrder, PackageProgress } from './package-actions.ts';
import { CommandFailed } from './command-failed.ts';

type Report = (progress: PackageProgress) => void;

/** `blocked`: findings of severity E appeared meanwhile · `unsaved`: the journal could not be written · `fault`: of the program. */
export type PackageFailure = 'blocked' | 'unsaved' | 'fault';

/** Making packages of one project, one at a time. The last one made stays until the next; cancelling makes none. */
export const packageMachine = setup({
  types: {
    input: {} as { project: Id },
    context: {} as {
      project: Id;
      progress: PackageProgress;
      built: BuiltPackage | undefined;
      failure: PackageFailure | undefined;
    },
    events: {} as
      { type: 'build'; final: boolean } | { type: 'cancel' } | { type: 'progressed'; progress: PackageProgress },
  },
  actors: {
    build: fromPromise(({ input, signal }: { input: PackageOrder & { report: Report }; signal: AbortSignal }) =>
      buildPackage(input, signal, input.report),
    ),
  },
}).createMachine({
  id: 'package',
  context: ({ input }) => ({
    project: input.project,
    progress: { step: 'checking', share: 0 },
    built: undefined,
    failure: undefined,
  }),
  initial: 'ready',
  states: {
    ready: { on: { build: 'building' } },
    building: {
      entry: assign({ failure: undefined, progress: { step: 'checking', share: 0 } }),
      invoke: {
        src: 'build',
        input: ({ context, event, self }) => ({
          project: context.project,
          final: event.type === 'build' && event.final,
          report: (progress: PackageProgress) => self.send({ type: 'progressed', progress }),
        }),
        onDone: { target: 'ready', actions: assign({ built: ({ event }) => event.output }) },
        onError: { target: 'ready', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
      },
      on: {
        // Once it is noted it is made: there is nothing left to cancel.
        cancel: { guard: ({ context }) => context.progress.step !== 'noting', target: 'ready' },
        progressed: { actions: assign({ progress: ({ event }) => event.progress }) },
      },
    },
  },
});

/** Starts the making of packages for a screen; stopping the actor cancels what is under way. */
export function startPackaging(project: Id) {
  return createActor(packageMachine, { input: { project } }).start();
}

function failureOf(error: unknown): PackageFailure {
  if (error instanceof FinalRefused) return 'blocked';
  if (error instanceof CommandFailed) return 'unsaved';
  console.error(error);
  return 'fault';
}
