import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { Writer } from 'moddle-xml';
import { fragmentOf } from '#bpmn/facts/fragment-of.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import type { Fragment } from '#domain/fragment.ts';
import { closureOf } from './closure-of.ts';
import type { ContentLanguage } from './content-language.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { CopyPaste, ElementRegistry, Modeling } from './editor-parts.ts';
import type { CanvasElement, ModdleElement } from './moddle.ts';
import { offScreen } from './off-screen.ts';
import { pastedInto, type Original } from './pasted-into.ts';
import type { WithAttributes } from './travelling-parts.ts';

/** What is taken out of a diagram; where it comes from and its records are known elsewhere. */
export type Taken = Pick<Fragment, 'text' | 'elements'>;

/** Copying elements of the open diagram to other diagrams, and putting in what was copied from others. */
export function fragments(viewer: BaseViewer, session: DiagramSession) {
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const words = viewer.get<ContentLanguage>('contentLanguage');

  const chosen = (ids: readonly string[]): CanvasElement[] => {
    const found = ids.flatMap((id) => elements.get(id) ?? []).map((element) => element.labelTarget ?? element);
    return [...new Set(found)].filter(({ parent }) => parent !== undefined);
  };

  const take = (ids: readonly string[]): Taken | undefined => {
    const shown = new Set([...closureOf(elements, chosen(ids))].map(({ id }) => id));
    const taken = chosen(ids).flatMap(({ id }) => (shown.has(id) ? [id] : []));
    if (taken.length === 0) return undefined;
    const definitions = viewer.getDefinitions() as ModdleElement;
    const written = withoutIllegalCharacters(new Writer({ format: true }).toXML(definitions));
    return { text: fragmentOf(written, shown, words.file), elements: taken };
  };

  return {
    /** The elements with all that is inside and between them, at once; undefined when none of them can be copied alone. */
    copy: take,

    /** Takes elements out of the diagram, as one step of undo. */
    cut(ids: readonly string[]): Taken | undefined {
      const taken = take(ids);
      if (taken) viewer.get<Modeling>('modeling').removeElements(chosen(taken.elements));
      return taken;
    },

    /** What copies are made from, in a diagram that is opened for that alone. */
    original(ids: readonly string[]): Original {
      const holders = new Map(elements.getAll().map((element) => [element.id, element.parent?.id ?? '']));
      const definitions = viewer.getDefinitions() as WithAttributes;
      const tree = viewer.get<CopyPaste>('copyPaste').copy(chosen(ids), { clip: false });
      return { tree, language: words.file, holders, attributes: definitions.$attrs ?? {} };
    },

    /**
     * Puts a fragment in where the pointer is, else in the middle of what is in view, as one step of undo; the ids of the
     * copies, which are selected. Nothing when there is no place for them. Facts and names stay, ids are new, except of
     * what was cut out of the same variant. Throws bpmn-js's import error when the fragment cannot be drawn.
     */
    async paste({ text, elements: copied, variant, project }: Fragment, to: PlaceOfPaste): Promise<string[]> {
      const original = await offScreen(
        text,
        words.shown,
        (source) => Promise.resolve(source.use(fragments).original(copied)),
        true,
      );
      const made = pastedInto(viewer, session, original, {
        from: variant,
        isSameVariant: variant === to.variant,
        isSameProject: project === to.project,
      });
      session.select(made);
      return made;
    },
  };
}

/** The variant that a fragment comes into, and its project. */
export type PlaceOfPaste = Pick<Fragment, 'variant' | 'project'>;
