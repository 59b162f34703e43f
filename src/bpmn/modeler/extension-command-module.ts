import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type { CanvasElement, ExtensionElements, ModdleElement } from './moddle.ts';

/** One step of undo: the extension elements of `owner` are replaced as a whole. */
export interface ExtensionChange {
  readonly element: CanvasElement;
  readonly owner: ModdleElement;
  readonly after: ExtensionElements | undefined;
}

export const changeExtension = 'ud.change-extension';

interface Context extends ExtensionChange {
  before?: ExtensionElements | undefined;
}

/** Step facts and translations change through the command stack like everything else on the diagram. */
class ExtensionHandler {
  execute(context: Context): CanvasElement[] {
    context.before = context.owner.extensionElements;
    context.owner.set('extensionElements', context.after);
    return [context.element];
  }

  revert(context: Context): CanvasElement[] {
    context.owner.set('extensionElements', context.before);
    return [context.element];
  }
}

class ExtensionCommands {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: CommandStack) {
    commandStack.registerHandler(changeExtension, ExtensionHandler);
  }
}

export const extensionCommandModule = {
  __init__: ['extensionCommands'],
  extensionCommands: ['type', ExtensionCommands],
};
