import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { Modeling } from './editor-parts.ts';
import type { CanvasElement, Moddle } from './moddle.ts';

interface Creating {
  readonly shape: CanvasElement;
  readonly parent: CanvasElement;
}

/** bpmn-js leaves an empty set of lanes in the file when the first lanes of a lane or pool are undone. */
class LaneSets extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'modeling', 'moddle'];

  constructor(eventBus: EventBus, modeling: Modeling, moddle: Moddle) {
    super(eventBus);
    this.preExecute('shape.create', ({ context: { shape, parent } }: { context: Creating }) => {
      if (shape.type !== 'bpmn:Lane') return;
      const owner = parent.businessObject.processRef ?? parent.businessObject;
      const inner = owner.$type === 'bpmn:Lane';
      const sets = owner.get(inner ? 'childLaneSet' : 'laneSets') as object | readonly object[] | undefined;
      if (Array.isArray(sets) ? sets.length > 0 : sets) return;
      const made = moddle.create('bpmn:LaneSet');
      made.id = moddle.ids.nextPrefixed('LaneSet_', made);
      made.$parent = owner;
      modeling.updateModdleProperties(parent, owner, inner ? { childLaneSet: made } : { laneSets: [made] });
    });
  }
}

export const laneSetsModule = {
  __init__: ['laneSets'],
  laneSets: ['type', LaneSets],
};
