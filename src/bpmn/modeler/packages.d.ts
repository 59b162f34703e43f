/** A module of diagram-js whose package brings no types. */
type DiagramModule = Record<string, ['value', unknown]>;

declare module 'bpmn-js-create-append-anything' {
  export const CreateAppendAnythingModule: DiagramModule;
}

declare module 'diagram-js-grid' {
  const grid: DiagramModule;
  export default grid;
}

declare module 'diagram-js-minimap' {
  const minimap: DiagramModule;
  export default minimap;
}
