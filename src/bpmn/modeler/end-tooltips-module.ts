import type EventBus from 'diagram-js/lib/core/EventBus';

interface HoverTooltip {
  _render(): void;
}

/**
 * bpmn-js shows the tip of a tool some time after the pointer has come to it, also when the diagram has been taken down
 * meanwhile, and then stumbles over the place that is gone.
 */
class EndTooltips {
  static readonly $inject = ['eventBus', 'hoverTooltip'];

  constructor(eventBus: EventBus, tooltip: HoverTooltip) {
    const render = tooltip._render.bind(tooltip);
    let isOver = false;
    eventBus.on('diagram.destroy', () => {
      isOver = true;
    });
    tooltip._render = () => {
      if (!isOver) render();
    };
  }
}

export const endTooltipsModule = {
  __init__: ['endTooltips'],
  endTooltips: ['type', EndTooltips],
};
