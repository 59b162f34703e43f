import { sentences } from '#i18n/say.ts';

/** Labels of fields that mean the same in several registers, so that one concept has one word. */
export const fieldLabels = sentences({
  name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  status: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  stakeholder: { kk: 'Мүдделі қатысушы', ru: 'Заинтересованный участник', en: 'Stakeholder' },
  channel: { kk: 'Арна', ru: 'Канал', en: 'Channel' },
  frequency: { kk: 'Жиілігі', ru: 'Частота', en: 'Frequency' },
  expectations: { kk: 'Күтулері', ru: 'Ожидания', en: 'Expectations' },
  term: { kk: 'Орындалу мерзімі', ru: 'Срок исполнения', en: 'Due date' },
  cost: {
    kk: 'Болжамды шығыстары, мың теңге',
    ru: 'Предполагаемые расходы, тыс. тенге',
    en: 'Estimated cost, thousand tenge',
  },
  legalAct: { kk: 'Құқықтық акт', ru: 'Правовой акт', en: 'Legal act' },
  elements: { kk: 'Диаграмма элементтері', ru: 'Элементы диаграммы', en: 'Diagram elements' },
  problems: { kk: 'Байланысты проблемалар', ru: 'Связанные проблемы', en: 'Linked problems' },
  touchpoints: { kk: 'Түйісу нүктелері', ru: 'Точки касания', en: 'Touchpoints' },
  purpose: { kk: 'Мақсаты', ru: 'Назначение', en: 'Purpose' },
});
