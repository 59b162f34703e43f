import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import './canvas.css';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import Modeler from 'bpmn-js/lib/Modeler';
import OutlineModule from 'bpmn-js/lib/features/outline';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import gridModule from 'diagram-js-grid';
import minimapModule from 'diagram-js-minimap';
import stepFacts from '#bpmn/ud.json';
import { contentLanguageModule, namingInLanguageModule } from './content-language-module.ts';
import { copyGenericModule } from './copy-generic-module.ts';
import { quietRootModule } from './quiet-root-module.ts';
import { elementIdsModule } from './element-ids-module.ts';
import { endTooltipsModule } from './end-tooltips-module.ts';
import { extensionCommandModule } from './extension-command-module.ts';
import { gentleModelingModule } from './gentle-modeling-module.ts';
import { keepOnReplaceModule } from './keep-on-replace-module.ts';
import { laneSetsModule } from './lane-sets-module.ts';
import { menuPlaceModule } from './menu-place-module.ts';
import { menuSearchModule } from './menu-search-module.ts';
import { messageHomeModule } from './message-home-module.ts';
import { moveAllModule } from './move-all-module.ts';
import { oneStepModule } from './one-step-module.ts';
import { pageClipboardModule } from './page-clipboard-module.ts';
import { shortWordsModule } from './short-words-module.ts';
import { subProcessDoorsModule } from './sub-process-doors-module.ts';
import { stepSizeModule } from './size-edits.ts';
import { touchModule } from './touch-module.ts';
import { translateModule } from './translate-module.ts';

/** Colours that follow the theme on screen; `exportSvg` puts plain colours in their place. */
export const diagramColours = { fill: 'var(--diagram-fill, #ffffff)', stroke: 'var(--diagram-stroke, #22242a)' };

const renderer = {
  bpmnRenderer: {
    defaultFillColor: diagramColours.fill,
    defaultStrokeColor: diagramColours.stroke,
    defaultLabelColor: diagramColours.stroke,
  },
  textRenderer: {
    defaultStyle: { fontFamily: "'Noto Sans', Arial, sans-serif", fontSize: '12px' },
    externalStyle: { fontSize: '11px', lineHeight: 1.2 },
  },
  moddleExtensions: { ud: stepFacts },
};

/**
 * The one place where bpmn-js is made: a modeler to edit, or a viewer to read. `container` is an element of the document,
 * never of a shadow root.
 */
export function createModeler(container: HTMLElement, editable: boolean): BaseViewer {
  if (!editable) {
    const additionalModules = [
      translateModule,
      contentLanguageModule,
      quietRootModule,
      shortWordsModule,
      subProcessDoorsModule,
      minimapModule,
      touchModule,
      OutlineModule,
    ];
    return new NavigatedViewer({ container, ...renderer, additionalModules });
  }
  const modeler = prepared ?? newModeler();
  prepared = undefined;
  modeler.attachTo(container);
  return modeler;
}

let prepared: Modeler | undefined;

/** Makes the next modeler beforehand, when nobody waits for it. */
export function prepareModeler(): void {
  prepared ??= newModeler();
}

function newModeler(): Modeler {
  return new Modeler({
    ...renderer,
    additionalModules: [
      translateModule,
      contentLanguageModule,
      namingInLanguageModule,
      quietRootModule,
      shortWordsModule,
      subProcessDoorsModule,
      minimapModule,
      touchModule,
      stepSizeModule,
      gridModule,
      CreateAppendAnythingModule,
      menuPlaceModule,
      menuSearchModule,
      elementIdsModule,
      copyGenericModule,
      extensionCommandModule,
      endTooltipsModule,
      oneStepModule,
      laneSetsModule,
      moveAllModule,
      messageHomeModule,
      pageClipboardModule,
      gentleModelingModule,
      keepOnReplaceModule,
    ],
  });
}
