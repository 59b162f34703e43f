import type CommandStack from 'diagram-js/lib/command/CommandStack';

export const oneStep = 'ud.one-step';

interface Context {
  readonly run: () => void;
}

/** Everything that `run` does to the diagram, however many commands that takes, is one step of undo. */
class OneStepHandler {
  preExecute({ run }: Context): void {
    run();
  }
}

class OneStep {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: CommandStack) {
    commandStack.registerHandler(oneStep, OneStepHandler);
  }
}

export const oneStepModule = {
  __init__: ['oneStep'],
  oneStep: ['type', OneStep],
};
