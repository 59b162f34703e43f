import Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import UpdateFlowNodeRefsHandler from 'bpmn-js/lib/features/modeling/cmd/UpdateFlowNodeRefsHandler';
import UpdatePropertiesHandler from 'bpmn-js/lib/features/modeling/cmd/UpdatePropertiesHandler';
import type { ModdleElement } from './moddle.ts';

interface PropertiesContext {
  readonly properties: Readonly<Record<string, unknown>>;
  changed?: unknown;
}

/** bpmn-js measures the label of an element anew with every change of a property; here only with new words. */
class GentleProperties extends UpdatePropertiesHandler {
  override execute(context: PropertiesContext): ReturnType<UpdatePropertiesHandler['execute']> {
    // The default flow that goes may not be drawn, and what is not drawn cannot be drawn anew.
    const changed = super.execute(context).filter((element: unknown) => element !== undefined);
    context.changed = changed;
    return changed;
  }

  override postExecute(context: PropertiesContext): void {
    if ('name' in context.properties || 'text' in context.properties) super.postExecute(context);
  }
}

interface LaneUpdate {
  readonly flowNode: ModdleElement;
  readonly remove: readonly ModdleElement[];
  readonly add: readonly ModdleElement[];
}

/**
 * bpmn-js puts a step into the lane it is drawn in whenever its drawing changes. Files list steps in a lane that is
 * drawn elsewhere, or not at all: such a step stays in its lane as long as it is drawn in no other.
 */
class GentleLanes extends UpdateFlowNodeRefsHandler {
  _computeUpdates(steps: unknown, lanes: unknown): LaneUpdate[] {
    const drawn = UpdateFlowNodeRefsHandler.prototype as UpdateFlowNodeRefsHandler &
      Pick<GentleLanes, '_computeUpdates'>;
    const updates = drawn._computeUpdates.call(this, steps, lanes);
    return updates.filter(({ flowNode, remove, add }) => add.length > 0 || !remove.every(isOfItsProcess(flowNode)));
  }
}

function isOfItsProcess(flowNode: ModdleElement): (lane: ModdleElement) => boolean {
  return (lane) => {
    let owner = lane.$parent;
    while (owner && /^bpmn:Lane(Set)?$/.test(owner.$type)) owner = owner.$parent;
    return owner !== undefined && owner === flowNode.$parent;
  };
}

class GentleModeling extends Modeling {
  override getHandlers(): ReturnType<Modeling['getHandlers']> {
    return {
      ...super.getHandlers(),
      'element.updateProperties': GentleProperties as never,
      'lane.updateRefs': GentleLanes as never,
    };
  }
}

export const gentleModelingModule = {
  modeling: ['type', GentleModeling],
  // Whatever is drawn inside a group would be written into its category.
  updateCategoryValueRefsBehavior: ['value', null],
};
