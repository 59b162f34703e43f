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
  'no-pools': {
    kk: 'Бұл нұсқаның диаграммасында пулдар жоқ. Алдымен процесті пулға салыңыз.',
    ru: 'На диаграмме этого варианта нет пулов. Сначала поместите процесс в пул.',
    en: 'The diagram of this variant has no pools. Put its process into a pool first.',
  },
  apart: {
    kk: 'Байланыстың екі ұшы бұл нұсқада оған сай келмейтін пулдарда немесе ішкі процестерде тұр. Алдымен сол элементтердің көшуін қабылдаңыз.',
    ru: 'Концы связи стоят в этом варианте в пулах или подпроцессах, между которыми её быть не может. Сначала перенесите перемещение этих элементов.',
    en: 'In this variant the ends stand in pools or sub-processes that it cannot go between. Adopt the moving of these elements first.',
  },
  'is-there': {
    kk: 'Бұл элементтер нұсқада осындай ағынмен байланысып тұр.',
    ru: 'Эти элементы в варианте уже соединены таким потоком.',
    en: 'The variant has such a flow between these elements already.',
  },
  'with-host': {
    kk: 'Бұл элемент өзі бекітілген қадаммен немесе өзі тұрған ішкі процеспен бірге жылжиды. Соның өзгерісін көшіріңіз.',
    ru: 'Этот элемент перемещается вместе с шагом, к которому прикреплён, или с подпроцессом, в котором стоит. Перенесите их изменение.',
    en: 'This element goes where the step goes that it sits on, or the sub-process that it is in. Adopt the change of that one.',
  },
  'has-steps': {
    kk: 'Мұнда басқа нұсқада да бар элементтер тұр. Алдымен олардың көшуін қабылдаңыз.',
    ru: 'Здесь стоят элементы, которые есть и в другом варианте. Сначала перенесите их перемещение.',
    en: 'Elements that the other variant has too stand in it. Adopt their moving first.',
  },
  vertical: {
    kk: 'Бұл пулдың жолақтары қатар тұр. Жолақты диаграммада өзіңіз қосыңыз.',
    ru: 'Дорожки этого пула стоят рядом друг с другом. Добавьте дорожку на диаграмме сами.',
    en: 'The lanes of this pool stand beside each other. Add the lane on the diagram yourself.',
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
