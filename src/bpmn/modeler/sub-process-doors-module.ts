import type { ContentLanguage } from './content-language.ts';
import type { EventBus, Overlays } from './editor-parts.ts';

type Translate = (template: string, values: Readonly<Record<string, string>>) => string;

/**
 * The buttons on closed sub-processes that lead inside say so in the language of the screens, with the name in the
 * language of the diagram; bpmn-js writes them once, in the language of the file.
 */
class SubProcessDoors {
  static readonly $inject = ['eventBus', 'overlays', 'contentLanguage', 'translate'];

  constructor(eventBus: EventBus, overlays: Overlays, language: ContentLanguage, translate: Translate) {
    const write = (): void => {
      for (const { element, html } of overlays.get({ type: 'drilldown' })) {
        const words = language.wordsOf(element.businessObject) || translate('Sub-process', {});
        html.title = html.ariaLabel = translate('Open {element}', { element: words });
      }
    };
    for (const event of ['import.done', 'elements.changed', 'i18n.changed', 'contentLanguage.changed']) {
      eventBus.on(event, () => {
        write();
      });
    }
  }
}

/** The way back out is drawn by the studio itself (`planes.ts`): bpmn-js's own knows one language and no keys. */
export const subProcessDoorsModule = {
  __init__: ['subProcessDoors'],
  subProcessDoors: ['type', SubProcessDoors],
  drilldownBreadcrumbs: ['value', null],
};
