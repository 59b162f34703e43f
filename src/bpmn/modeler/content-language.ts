import { guessLanguage } from '#domain/guess-language.ts';
import { isLanguage, textIn, type Language } from '#domain/language.ts';
import { getExternalLabelMid, isLabelExternal } from 'bpmn-js/lib/util/LabelUtil';
import type GraphicsFactory from 'diagram-js/lib/core/GraphicsFactory';
import type { CommandStack, ElementRegistry, EventBus, Modeling } from './editor-parts.ts';
import { readName, withTranslation } from './element-facts.ts';
import { changeExtension, type ExtensionChange } from './extension-command-module.ts';
import { oneStep } from './one-step-module.ts';
import type { CanvasElement, Moddle, ModdleElement } from './moddle.ts';

/** What bpmn-js hands out of its container of services. */
interface Injector {
  get<Part>(name: string): Part;
}

/** The canvas element with what only drawing needs. */
interface Drawn extends CanvasElement {
  readonly waypoints?: unknown;
  readonly label?: CanvasElement;
  readonly di?: unknown;
  hidden?: boolean;
}

/**
 * The language in which names stand on the canvas. The file keeps one language in `name` and the others beside it;
 * drawing and naming by hand look at the one that is shown, and the file's other languages stay as they are.
 */
export class ContentLanguage {
  static readonly $inject = ['eventBus', 'elementRegistry', 'graphicsFactory', 'injector'];

  /** The language of the attribute `name` in the open file. */
  file: Language = 'kk';
  /** The language that is shown; a name that lacks it shows another one. */
  shown: Language = 'kk';

  constructor(
    private readonly eventBus: EventBus,
    private readonly elements: ElementRegistry,
    private readonly graphics: GraphicsFactory,
    private readonly injector: Injector,
  ) {
    eventBus.on('import.render.start', ({ definitions }: { definitions: ModdleElement }) => {
      this.file = languageOf(definitions);
    });
    eventBus.on('import.render.complete', () => this.showLabels());
    eventBus.on('element.changed', ({ element }: { element: Drawn }) => {
      this.showLabel(element);
      if (element.label) this.draw(element.label);
    });
  }

  /** The words on an element: in the language shown, else in another that is there. */
  wordsOf(owner: ModdleElement): string {
    return textIn(readName(owner, this.file), this.shown);
  }

  /** The words of an element in the language shown, empty when they are not written yet. */
  ownWordsOf(owner: ModdleElement): string {
    return readName(owner, this.file)[this.shown] ?? '';
  }

  /** Draws everything in another language. */
  show(language: Language): void {
    if (language === this.shown) return;
    this.shown = language;
    this.showLabels();
    for (const element of this.elements.getAll()) this.draw(element);
    this.eventBus.fire('contentLanguage.changed');
  }

  /** Names an element in one language, as one command. */
  rename(element: CanvasElement, language: Language, text: string): void {
    const target = element.labelTarget ?? element;
    const owner = target.businessObject;
    const written = readName(owner, this.file)[language] ?? '';
    if (written === text) return;
    if (language === this.file) {
      this.injector.get<Modeling>('modeling').updateLabel(target, text);
      return;
    }
    const after = withTranslation(this.injector.get<Moddle>('moddle'), owner, language, text);
    const change: ExtensionChange = { element: target, owner, after };
    const commandStack = this.injector.get<CommandStack>('commandStack');
    const run = (): void => {
      if (text !== '') this.giveLabel(target);
      commandStack.execute(changeExtension, change);
    };
    commandStack.execute(oneStep, { run });
  }

  /** What is newly drawn has no label yet, and bpmn-js makes one only for a name in the language of the file. */
  private giveLabel(element: Drawn): void {
    if (element.label || !isLabelExternal(element as never)) return;
    const { businessObject, di } = element;
    const place = getExternalLabelMid(element as never);
    const label = { id: `${element.id}_label`, businessObject, di };
    this.injector.get<Modeling>('modeling').createLabel(element, place, label);
  }

  /** A label is there as long as there are words to show: they come and go with the language and with each name. */
  private showLabel(element: CanvasElement): void {
    const { label, hidden } = element as Drawn;
    if (!label) return;
    const isHidden = hidden === true || this.wordsOf(element.businessObject) === '';
    if (((label as Drawn).hidden ?? false) === isHidden) return;
    (label as Drawn).hidden = isHidden;
    this.draw(label);
  }

  private showLabels(): void {
    for (const element of this.elements.getAll()) this.showLabel(element);
  }

  private draw(element: CanvasElement): void {
    const picture = this.elements.getGraphics(element);
    if (!picture || !element.parent) return;
    const kind = (element as Drawn).waypoints === undefined ? 'shape' : 'connection';
    this.graphics.update(kind, element as never, picture);
  }
}

function languageOf(definitions: ModdleElement): Language {
  const { $attrs } = definitions as ModdleElement & { $attrs?: Readonly<Record<string, string | undefined>> };
  const language = ($attrs?.['xml:lang'] ?? '').slice(0, 2);
  return isLanguage(language) ? language : guessLanguage(namesIn(definitions));
}

/** Names at any depth below the file's root, as far as they say in which language they are. */
function namesIn(owner: ModdleElement): string[] {
  const parts = ['rootElements', 'flowElements', 'participants', 'laneSets', 'lanes'];
  const own = typeof owner.name === 'string' ? [owner.name] : [];
  const properties = owner as ModdleElement & Readonly<Record<string, readonly ModdleElement[] | undefined>>;
  return [...own, ...parts.flatMap((part) => (properties[part] ?? []).flatMap(namesIn))];
}
