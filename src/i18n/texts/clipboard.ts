import { sentences } from '#i18n/say.ts';

/** Copying and pasting elements of diagrams. */
export const clipboardTexts = sentences({
  menu: { kk: 'Көшіру және қою', ru: 'Копирование и вставка', en: 'Copy and paste' },
  copy: { kk: 'Көшіру', ru: 'Копировать', en: 'Copy' },
  cut: { kk: 'Қиып алу', ru: 'Вырезать', en: 'Cut' },
  paste: { kk: 'Қою', ru: 'Вставить', en: 'Paste' },
  copied: {
    kk: 'Таңдалғаны көшірілді. Оны осы диаграммаға, басқа нұсқаға, жобаға немесе терезеге қоюға болады.',
    ru: 'Выделенное скопировано. Его можно вставить в эту диаграмму, в другой вариант, проект или окно.',
    en: 'The selection is copied. It can be pasted into this diagram, another variant, project or window.',
  },
  cutOut: {
    kk: 'Таңдалғаны қиып алынды. Оны осы диаграммаға, басқа нұсқаға, жобаға немесе терезеге қоюға болады.',
    ru: 'Выделенное вырезано. Его можно вставить в эту диаграмму, в другой вариант, проект или окно.',
    en: 'The selection is cut out. It can be pasted into this diagram, another variant, project or window.',
  },
  pasted: {
    kk: 'Диаграммаға қойылған элементтер: {n}',
    ru: 'Вставлено элементов: {n}',
    en: '{n} {n|element is|elements are} pasted',
  },
  pastedWith: {
    kk: 'Диаграммаға қойылған элементтер: {n}. Жобаға қосылған жазбалар: {records}',
    ru: 'Вставлено элементов: {n}. Добавлено записей в проект: {records}',
    en: '{n} {n|element is|elements are} pasted, {records} {records|record is|records are} added to the project',
  },
  notAlone: {
    kk: 'Таңдалғанды жеке көшіруге болмайды. Жолақ пулымен бірге көшіріледі: пулды таңдаңыз.',
    ru: 'Выделенное отдельно не копируется. Дорожка копируется вместе с пулом: выделите пул.',
    en: 'The selection cannot be copied alone. A lane is copied with its pool: select the pool.',
  },
  nothing: {
    kk: 'Алмасу буферінде диаграмма элементтері жоқ. Алдымен диаграммадағы элементтерді таңдап, көшіріңіз.',
    ru: 'В буфере обмена нет элементов диаграммы. Сначала выделите и скопируйте элементы на диаграмме.',
    en: 'There are no elements of a diagram on the clipboard. Select and copy some first.',
  },
  unreadable: {
    kk: 'Алмасу буферіндегі элементтер оқылмайды: олар бүлінген немесе бағдарламаның жаңарақ нұсқасында көшірілген. Оларды қайта көшіріңіз.',
    ru: 'Элементы в буфере обмена не читаются: они повреждены или скопированы в более новой версии программы. Скопируйте их ещё раз.',
    en: 'The elements on the clipboard cannot be read: they are damaged or were copied in a newer version of the program. Copy them again.',
  },
  noPlace: {
    kk: 'Мұнда қоюға болмайды. Пул ішкі процеске және пулы жоқ диаграммаға қойылмайды, қадамдарға ашық пул керек.',
    ru: 'Сюда вставить нельзя. Пул не вставляется в подпроцесс и в диаграмму без пулов, а шагам нужен раскрытый пул.',
    en: 'This cannot be pasted here. A pool goes neither into a sub-process nor into a diagram without pools, and steps need an open pool.',
  },
  onPageOnly: {
    kk: 'Браузер алмасу буферіне жазуға рұқсат бермеді. Көшірілгенді тек осы браузердің терезелеріне қоюға болады.',
    ru: 'Браузер не разрешил запись в буфер обмена. Скопированное можно вставить только в окнах этого браузера.',
    en: 'The browser did not allow writing to the clipboard. What is copied can only be pasted in windows of this browser.',
  },
  askTitle: {
    kk: 'Қадамдар сілтейтін жазбалар',
    ru: 'Записи, на которые ссылаются шаги',
    en: 'Records that the steps refer to',
  },
  askText: {
    kk: 'Көшірілген қадамдар басқа жобаның жазбаларына сілтейді. Төмендегілер бұл жобада табылмады: әрқайсысын осы жобаға қосыңыз, бар жазбаны таңдаңыз немесе сілтемесіз қойыңыз.',
    ru: 'Скопированные шаги ссылаются на записи другого проекта. Эти записи здесь не найдены: добавьте каждую в этот проект, выберите имеющуюся или вставьте без ссылки.',
    en: 'The copied steps refer to records of another project. These are not found here: add each to this project, choose one that is here or paste without the link.',
  },
  bring: { kk: 'Осы жобаға қосу', ru: 'Добавить в этот проект', en: 'Add to this project' },
  leave: { kk: 'Сілтемесіз қою', ru: 'Вставить без ссылки', en: 'Paste without the link' },
  present: { kk: 'Бар жазба: {name}', ru: 'Имеющаяся: {name}', en: 'Present record: {name}' },
  along: { kk: 'Бірге қосылады: {names}', ru: 'Вместе с ней: {names}', en: 'Added with it: {names}' },
  bringAll: { kk: 'Барлығын қосу', ru: 'Добавить все', en: 'Add all' },
  leaveAll: { kk: 'Барлығын сілтемесіз қою', ru: 'Все без ссылок', en: 'All without links' },
});
