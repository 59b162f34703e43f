import { sentences } from '#i18n/say.ts';

/** Taking a change over from one variant into another. */
export const adoptTexts = sentences({
  title: { kk: 'Өзгерісті көшіру', ru: 'Перенос изменения', en: 'Adopt the change' },
  into: {
    kk: 'Мына нұсқаға көшіру: {variant}',
    ru: 'Перенести в вариант: {variant}',
    en: 'Adopt into: {variant}',
  },
  done: {
    kk: 'Өзгеріс мына нұсқаға көшірілді: {variant}.',
    ru: 'Изменение перенесено в вариант: {variant}.',
    en: 'The change was adopted into: {variant}.',
  },
  left: {
    kk: 'Өзгеріс мына нұсқаға көшірілді: {variant}. Басқа элементтерге байланысты {n} айырмашылық қалды: оларды диаграммада түзетіңіз.',
    ru: 'Изменение перенесено в вариант: {variant}. Осталось отличий, связанных с другими элементами: {n}; исправьте их на диаграмме.',
    en: 'The change was adopted into: {variant}. {n} {n|difference|differences} tied to other elements {n|is|are} left: change {n|it|them} on the diagram.',
  },
  kind: {
    kk: 'Бұл айырмашылық басқа элементтерге байланысты, жеке көшірілмейді. Диаграмманы ашып, өзіңіз өзгертіңіз.',
    ru: 'Это отличие связано с другими элементами и отдельно не переносится. Откройте диаграмму и измените её сами.',
    en: 'This difference is tied to other elements and cannot be adopted by itself. Open the diagram and change it yourself.',
  },
  'no-lane': {
    kk: 'Нұсқада бұл орындаушының жолағы жоқ. Алдымен жолақты қосыңыз.',
    ru: 'В варианте нет дорожки этого исполнителя. Сначала добавьте дорожку.',
    en: 'The variant has no lane of this performer. Add the lane first.',
  },
  'no-neighbour': {
    kk: 'Нұсқада бұл элементтің алдындағы да, кейінгі де элемент жоқ. Алдымен солардың бірін көшіріңіз.',
    ru: 'В варианте нет ни того, что стоит перед элементом, ни того, что за ним. Сначала перенесите что-то из этого.',
    en: 'The variant has neither what comes before the element nor what follows it. Adopt one of them first.',
  },
  'no-partner': {
    kk: 'Нұсқада бұған сәйкес элемент жоқ. Алдымен соны көшіріңіз.',
    ru: 'В варианте нет соответствующего элемента. Сначала перенесите его.',
    en: 'The variant has no element that this belongs to. Adopt that one first.',
  },
  'has-inside': {
    kk: 'Ішкі процесі бар немесе ішкі процесте тұрған элементтер жеке көшірілмейді. Оны көшіріп алып қойыңыз.',
    ru: 'Элементы с вложенным процессом и внутри него отдельно не переносятся. Скопируйте их через буфер обмена.',
    en: 'Elements with a sub-process, or inside of one, are not adopted by themselves. Copy and paste them.',
  },
  breaks: {
    kk: 'Көшірілсе, нұсқаның диаграммасы бұзылар еді, сондықтан ештеңе өзгертілген жоқ.',
    ru: 'После переноса диаграмма варианта была бы неверна, поэтому ничего не изменено.',
    en: 'The diagram of the variant would not be sound afterwards, so nothing was changed.',
  },
  edited: {
    kk: 'Нұсқа басқа қойындыда өңделіп жатыр. Сонда жабыңыз да, қайталаңыз.',
    ru: 'Вариант редактируется в другой вкладке. Закройте его там и повторите.',
    en: 'The variant is being edited in another tab. Close it there and try again.',
  },
  gone: {
    kk: 'Бұл элемент енді жоқ.',
    ru: 'Этого элемента больше нет.',
    en: 'This element is not there any more.',
  },
});
