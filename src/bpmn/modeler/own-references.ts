import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, CopyDescriptor, Modeling } from './editor-parts.ts';
import type { ModdleElement } from './moddle.ts';

const references = ['messageRef', 'errorRef', 'signalRef', 'escalationRef'];

interface ModdleCopy {
  copyElement(source: ModdleElement, target: ModdleElement): ModdleElement;
}

interface BpmnFactory {
  create(type: string): ModdleElement;
}

/**
 * Messages, errors, signals and escalations that copies from another file refer to: the very same one of the open file
 * stays in their place, any other comes along once, however many copies refer to it.
 */
export function ownReferences(viewer: BaseViewer, descriptors: readonly CopyDescriptor[]): void {
  const definitions = viewer.getDefinitions() as ModdleElement;
  const present = definitions.get('rootElements') as readonly ModdleElement[];
  const factory = viewer.get<BpmnFactory>('bpmnFactory');
  const copying = viewer.get<ModdleCopy>('moddleCopy');
  const own = new Map<ModdleElement, ModdleElement>();
  const made: ModdleElement[] = [];
  const ownOf = (foreign: ModdleElement): ModdleElement => {
    const known = own.get(foreign) ?? present.find((each) => isSame(each, foreign));
    if (known) return known;
    const copy = copying.copyElement(foreign, factory.create(foreign.$type));
    copy.$parent = definitions;
    made.push(copy);
    return copy;
  };
  for (const descriptor of descriptors) {
    delete descriptor.referencedRootElement;
    for (const owner of referring(descriptor.businessObject)) {
      for (const name of references) {
        const foreign = valueOf(owner, name) as ModdleElement | undefined;
        if (!foreign) continue;
        own.set(foreign, ownOf(foreign));
        owner.set(name, own.get(foreign));
      }
    }
  }
  if (made.length === 0) return;
  const root = viewer.get<Canvas>('canvas').getRootElement();
  viewer.get<Modeling>('modeling').updateModdleProperties(root, definitions, { rootElements: [...present, ...made] });
}

function referring(owner: ModdleElement | undefined): ModdleElement[] {
  if (!owner) return [];
  return [owner, ...((valueOf(owner, 'eventDefinitions') as readonly ModdleElement[] | undefined) ?? [])];
}

function valueOf(owner: ModdleElement, name: string): unknown {
  return (owner as ModdleElement & Readonly<Record<string, unknown>>)[name];
}

function isSame(one: ModdleElement, other: ModdleElement): boolean {
  return one.id === other.id && one.$type === other.$type && one.name === other.name;
}
