import { sentences } from '#i18n/say.ts';

/** The command palette and the sheet of shortcuts. */
export const paletteTexts = sentences({
  title: { kk: 'Командалар палитрасы', ru: 'Палитра команд', en: 'Command palette' },
  search: {
    kk: 'Әрекет, жоба, жазба немесе диаграмма элементі',
    ru: 'Действие, проект, запись или элемент диаграммы',
    en: 'Action, project, record or element of a diagram',
  },
  results: { kk: 'Табылғаны', ru: 'Найденное', en: 'Results' },
  none: { kk: 'Ештеңе табылмады', ru: 'Ничего не найдено', en: 'Nothing found' },
  count: { kk: 'Табылғаны: {n}', ru: 'Найдено: {n}', en: '{n} found' },
  screen: { kk: 'Экран', ru: 'Экран', en: 'Screen' },
  action: { kk: 'Әрекет', ru: 'Действие', en: 'Action' },
  project: { kk: 'Жоба', ru: 'Проект', en: 'Project' },
  shortcuts: { kk: 'Пернелер тіркесімі', ru: 'Сочетания клавиш', en: 'Keyboard shortcuts' },
  everywhere: { kk: 'Барлық экранда', ru: 'На всех экранах', en: 'On every screen' },
  onDiagram: { kk: 'Диаграммада', ru: 'На диаграмме', en: 'On the diagram' },
  openPalette: { kk: 'Командалар палитрасын ашу', ru: 'Открыть палитру команд', en: 'Open the command palette' },
  openSheet: { kk: 'Осы тізімді ашу', ru: 'Открыть этот список', en: 'Open this list' },
  nextFinding: { kk: 'Келесі, алдыңғы ескерту', ru: 'Следующее, предыдущее замечание', en: 'Next, previous finding' },
  walkAndSelect: {
    kk: 'Жүріп бара жатып таңдауға қосу',
    ru: 'Переход с добавлением к выбранному',
    en: 'Walk and add to the selection',
  },
  walk: { kk: 'Элементтер бойынша жүру', ru: 'Переход по элементам', en: 'Walk along the elements' },
  rename: { kk: 'Атауын жазу', ru: 'Написать название', en: 'Write the name' },
  append: { kk: 'Келесі элементті қосу', ru: 'Добавить следующий элемент', en: 'Append an element' },
  create: { kk: 'Жаңа элемент', ru: 'Новый элемент', en: 'New element' },
  replace: { kk: 'Түрін өзгерту', ru: 'Сменить тип', en: 'Change the type' },
  move: { kk: 'Таңдалғанын жылжыту', ru: 'Сдвинуть выделенное', en: 'Move the selection' },
  undo: { kk: 'Қайтару, қайталау', ru: 'Отменить, повторить', en: 'Undo, redo' },
  copy: { kk: 'Көшіру, қиып алу, қою', ru: 'Копировать, вырезать, вставить', en: 'Copy, cut, paste' },
  delete: { kk: 'Жою', ru: 'Удалить', en: 'Delete' },
  find: { kk: 'Диаграммадан іздеу', ru: 'Найти на диаграмме', en: 'Find in the diagram' },
  all: { kk: 'Бәрін таңдау', ru: 'Выделить всё', en: 'Select all' },
  zoom: {
    kk: 'Үлкейту, кішірейту, бастапқы көлем',
    ru: 'Увеличить, уменьшить, исходный размер',
    en: 'Zoom in, out, to 100 %',
  },
  tools: {
    kk: 'Қол, лассо, бос орын, байланыстыру құралдары',
    ru: 'Инструменты: рука, лассо, пространство, связь',
    en: 'Hand, lasso, space and connect tools',
  },
});
