import BpmnModeler from 'bpmn-js/lib/Modeler';

/** The text as bpmn-js alone writes it after opening, without an edit; undefined when it cannot open it at all. */
export async function plainSave(text: string): Promise<string | undefined> {
  const container = document.createElement('div');
  document.body.append(container);
  const modeler = new BpmnModeler({ container });
  try {
    // bpmn-js loops for ever on a label without a size.
    if (/BPMNLabel>\s*<\w+:Bounds (?![^>]*width)/.test(text)) return undefined;
    await modeler.importXML(text);
    return (await modeler.saveXML({ format: true })).xml;
  } catch {
    return undefined;
  } finally {
    modeler.destroy();
    container.remove();
  }
}
