import { describe, expect, test } from 'vitest';
import { withDrawing } from '#bpmn/facts/with-drawing.ts';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';

const files = import.meta.glob<string>('/process-library/**/*.bpmn', { query: '?raw', import: 'default', eager: true });
const drawing = /<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>\s*/;

describe.each(Object.entries(files))('%s without its drawing', (_, text) => {
  test('opens without a warning and shows every step', async () => {
    const container = document.createElement('div');
    container.style.cssText = 'block-size: 600px; inline-size: 900px';
    document.body.append(container);
    const session = new DiagramSession(container, true);
    try {
      const bare = text.replace(drawing, '');
      expect(bare).not.toContain('BPMNShape');
      expect((await session.open(withDrawing(bare))).warnings).toEqual([]);
      const { nodes } = await session.graph();
      expect([...nodes.keys()].filter((id) => !container.querySelector(`[data-element-id="${id}"]`))).toEqual([]);
    } finally {
      session.close();
      container.remove();
    }
  });
});
