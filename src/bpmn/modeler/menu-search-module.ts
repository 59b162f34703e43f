import search from 'diagram-js/lib/features/search/search';
import { foldText } from '#i18n/fold-text.ts';
import { bpmnWords } from '#i18n/translate-bpmn.ts';

interface Entry {
  readonly label?: string;
  readonly search?: string;
}

type Entries = Readonly<Record<string, Entry>>;

interface PopupMenu {
  registerProvider(
    menu: string,
    priority: number,
    provider: { getPopupMenuEntries(): (entries: Entries) => Entries },
  ): void;
}

/** Of a provider that comes after those of bpmn-js. */
const late = 500;

/** What can be appended, created and put in place of something is found by its words in all three languages. */
class MenuSearch {
  static readonly $inject = ['popupMenu'];

  constructor(popupMenu: PopupMenu) {
    const getPopupMenuEntries = () => (entries: Entries) =>
      Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, search: wordsOf(entry) }]));
    for (const menu of ['bpmn-append', 'bpmn-create', 'bpmn-replace']) {
      popupMenu.registerProvider(menu, late, { getPopupMenuEntries });
    }
  }
}

function wordsOf({ label = '', search: more = '' }: Entry): string {
  const words = bpmnWords(label);
  return [more, ...words, ...words.map(foldText)].join(' ');
}

/** Kazakh letters are found by the Russian ones that people type for them. */
const foldedSearch: typeof search = (items, pattern, options) => {
  const found = search(items, pattern, options);
  return found.length > 0 ? found : search(items, foldText(pattern), options);
};

export const menuSearchModule = {
  __init__: ['menuSearch'],
  menuSearch: ['type', MenuSearch],
  search: ['value', foldedSearch],
};
