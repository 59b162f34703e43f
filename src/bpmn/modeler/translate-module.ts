import { translateBpmn } from '#i18n/translate-bpmn.ts';

/** Replaces bpmn-js's `translate` service, so that its own texts speak the language of the screens. */
export const translateModule = {
  translate: ['value', translateBpmn],
};
