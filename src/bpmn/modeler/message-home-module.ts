import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { Canvas } from './editor-parts.ts';
import type { CanvasElement } from './moddle.ts';

interface Context {
  readonly connection: CanvasElement;
  parent: CanvasElement;
}

/** bpmn-js puts copies into what their place lies in, and breaks on a message in a pool: messages stand in the collaboration. */
class MessageHome extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'canvas'];

  constructor(eventBus: EventBus, canvas: Canvas) {
    super(eventBus);
    this.preExecute('connection.create', ({ context }: { context: Context }) => {
      if (context.connection.type !== 'bpmn:MessageFlow' || context.parent.type === 'bpmn:Collaboration') return;
      context.parent = canvas.getRootElement();
    });
  }
}

export const messageHomeModule = {
  __init__: ['messageHome'],
  messageHome: ['type', MessageHome],
};
