import { bpmnJsActionTexts } from './bpmn-js-actions.ts';
import { bpmnJsElementTexts } from './bpmn-js-elements.ts';

/** A text of bpmn-js in the languages that it does not speak itself. */
export interface BpmnJsText {
  readonly kk: string;
  readonly ru: string;
}

/** Every text that bpmn-js and its add-ons pass through their `translate` service, by English template. */
export const bpmnJsTexts: Readonly<Record<string, BpmnJsText>> = { ...bpmnJsElementTexts, ...bpmnJsActionTexts };
