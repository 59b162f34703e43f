import { sentences } from '#i18n/say.ts';

/** The room that judges the open diagram while it is drawn. */
export const findingsRoomTexts = sentences({
  title: { kk: 'Диаграмманы тексеру', ru: 'Проверка диаграммы', en: 'Check of the diagram' },
  search: { kk: 'Ескертулерден іздеу', ru: 'Поиск по замечаниям', en: 'Search the findings' },
  marks: { kk: 'Диаграммада көрсету', ru: 'Показать на диаграмме', en: 'Show on the diagram' },
  previous: { kk: 'Алдыңғы ескерту', ru: 'Предыдущее замечание', en: 'Previous finding' },
  next: { kk: 'Келесі ескерту', ru: 'Следующее замечание', en: 'Next finding' },
  count: {
    kk: '{n} ескерту, қабылданғаны: {accepted}',
    ru: '{n} {n|замечание|замечания|замечаний}, принято: {accepted}',
    en: '{n} {n|finding|findings}, accepted: {accepted}',
  },
  ofElement: {
    kk: 'Осы элемент бойынша ескертулер',
    ru: 'Замечания к этому элементу',
    en: 'Findings of this element',
  },
  sound: {
    kk: 'Ескерту жоқ: диаграмма ережелерге сай. Ол өзгерген сайын қайта тексеріледі.',
    ru: 'Замечаний нет: диаграмма соответствует правилам. После каждой правки она проверяется снова.',
    en: 'No findings: the diagram follows the rules. It is checked again after each edit.',
  },
  none: {
    kk: 'Мұндай ескерту табылмады. Іздеу сөзін өзгертіңіз.',
    ru: 'Таких замечаний нет. Измените слова поиска.',
    en: 'There are no such findings. Change the words of the search.',
  },
  mended: {
    kk: 'Түзетілді: {n}. Болдырмау – Ctrl+Z.',
    ru: 'Исправлено: {n}. Отменить – Ctrl+Z.',
    en: '{n} mended. Ctrl+Z takes it back.',
  },
});
