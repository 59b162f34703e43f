import { isLanguage } from '#domain/language.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { ContentLanguage } from './content-language.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, CommandStack, ElementRegistry, Modeling } from './editor-parts.ts';
import { withTranslation } from './element-facts.ts';
import { changeExtension, type ExtensionChange } from './extension-command-module.ts';
import type { CanvasElement, Moddle, ModdleElement } from './moddle.ts';

/** What a fact of the diagram is to say (src/domain/replace/diagram-texts.ts has the fields). */
export interface TextEdit {
  readonly entity: string;
  readonly field: string;
  readonly text: string;
}

interface Described extends ModdleElement {
  readonly $descriptor?: {
    readonly properties: readonly {
      readonly name: string;
      readonly isAttr?: boolean;
      readonly isReference?: boolean;
      readonly isVirtual?: boolean;
    }[];
  };
}

const translation = /^bpmn:extensionElements\/i18n:translation\[(\w+)(?:,text)?\]#text$/;
const block = /^bpmn:extensionElements\/(ud):(\w)(\w*)@(\w+)$/;
const documentation = /^bpmn:documentation(?:\[(\d+)\])?#text$/;

/** Writes texts wherever the file has them: on the canvas, on another page, or in what is not drawn at all. */
export function textEdits(viewer: BaseViewer, session: DiagramSession) {
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const words = viewer.get<ContentLanguage>('contentLanguage');
  const canvas = viewer.get<Canvas>('canvas');

  const put = (part: ModdleElement, property: string, text: string, shown = shownFor(part)): void => {
    const value = text === '' ? undefined : text;
    viewer.get<Modeling>('modeling').updateModdleProperties(shown, part, { [property]: value });
  };

  /** What is drawn anew when something in it changes; what is not drawn stands for the plane. */
  const shownFor = (part: ModdleElement): CanvasElement => {
    for (let at: ModdleElement | undefined = part; at; at = at.$parent) {
      const drawn = at.id === undefined ? undefined : elements.get(at.id);
      if (drawn) return drawn;
    }
    return canvas.getRootElement();
  };

  const write = (owner: ModdleElement, { field, text }: TextEdit): boolean => {
    const drawn = elements.get(owner.id ?? '');
    const language = translation.exec(field)?.[1];
    if (language !== undefined) {
      if (!isLanguage(language)) return false;
      if (drawn) words.rename(drawn, language, text);
      else {
        const after = withTranslation(viewer.get<Moddle>('moddle'), owner, language, text);
        const change: ExtensionChange = { element: shownFor(owner), owner, after };
        viewer.get<CommandStack>('commandStack').execute(changeExtension, change);
      }
      return true;
    }
    if (field === '@name' || field === 'bpmn:text#text') {
      if (drawn) words.rename(drawn, words.file, text);
      else put(owner, field === '@name' ? 'name' : 'text', text);
      return true;
    }
    const [, at] = documentation.exec(field) ?? [];
    const [, prefix, first = '', rest = '', attribute = ''] = block.exec(field) ?? [];
    if (prefix !== undefined) {
      const type = `${prefix}:${first.toUpperCase()}${rest}`;
      const facts = owner.extensionElements?.values.find(({ $type }) => $type === type);
      if (facts) put(facts, attribute, text);
      return facts !== undefined;
    }
    if (documentation.test(field)) {
      const nameless = (owner.get('documentation') as readonly ModdleElement[]).filter(({ id }) => id === undefined);
      const part = nameless[Number(at ?? 0)];
      if (part) put(part, 'text', text);
      return part !== undefined;
    }
    put(owner, field === '#text' ? 'text' : field.slice(1), text);
    return true;
  };

  return {
    /** Writes texts as one step of undo; says how many there was a place for. */
    write(edits: readonly TextEdit[]): number {
      const owners = partsOf(viewer.getDefinitions() as Described, new Set(edits.map(({ entity }) => entity)));
      const possible = edits.filter(({ entity }) => owners.has(entity));
      let written = 0;
      if (possible.length === 0 || !session.editable) return 0;
      session.together(() => {
        for (const edit of possible) {
          const owner = owners.get(edit.entity);
          if (owner && write(owner, edit)) written += 1;
        }
      });
      return written;
    },
  };
}

/** The parts of a file that have certain ids, wherever they are. */
function partsOf(root: Described, ids: ReadonlySet<string>): ReadonlyMap<string, ModdleElement> {
  const found = new Map<string, ModdleElement>();
  const waiting: Described[] = [root];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.id !== undefined && ids.has(at.id) && !found.has(at.id)) found.set(at.id, at);
    for (const { name, isAttr, isReference, isVirtual } of at.$descriptor?.properties ?? []) {
      if (isAttr || isReference || isVirtual) continue;
      const inside: unknown = Reflect.get(at, name);
      for (const part of Array.isArray(inside) ? inside : [inside]) if (isElement(part)) waiting.push(part);
    }
  }
  return found;
}

function isElement(part: unknown): part is Described {
  return typeof part === 'object' && part !== null && '$type' in part;
}
