import { expect, test } from 'vitest';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';

test('a diagram that is closed while the pointer rests on a tool shows no tip and throws nothing', async () => {
  const container = document.createElement('div');
  container.style.cssText = 'block-size: 600px; inline-size: 900px';
  document.body.append(container);
  const session = new DiagramSession(container, true);
  await session.open(emptySource({ name: 'Процесс', language: 'kk' }));
  const errors: string[] = [];
  const hear = (event: ErrorEvent): void => void errors.push(event.message);
  addEventListener('error', hear);
  const tool = container.querySelector('.djs-palette .entry');
  tool?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  session.close();
  // The tip waits for some hundred milliseconds; taking the diagram down waits for an idle moment.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  removeEventListener('error', hear);
  container.remove();
  expect(tool).not.toBeNull();
  expect(errors).toEqual([]);
});
