/** The size of a new shape, as bpmn-js makes it. */
export function defaultSize(type: string): { readonly width: number; readonly height: number } {
  if (/Event$/.test(type)) return { width: 36, height: 36 };
  if (/Gateway$/.test(type)) return { width: 50, height: 50 };
  return sizes[type] ?? { width: 100, height: 80 };
}

const sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'bpmn:participant': { width: 900, height: 250 },
  'bpmn:lane': { width: 870, height: 120 },
  'bpmn:dataObjectReference': { width: 36, height: 50 },
  'bpmn:dataInput': { width: 36, height: 50 },
  'bpmn:dataOutput': { width: 36, height: 50 },
  'bpmn:dataStoreReference': { width: 50, height: 50 },
  'bpmn:textAnnotation': { width: 100, height: 30 },
  'bpmn:group': { width: 300, height: 300 },
};
