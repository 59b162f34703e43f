import { sentences } from '#i18n/say.ts';

/** The window that makes pictures and prints of a diagram, and the words on printed sheets. */
export const pictureTexts = sentences({
  title: { kk: 'Сурет және басып шығару', ru: 'Рисунок и печать', en: 'Picture and print' },
  open: { kk: 'Сурет және басып шығару…', ru: 'Рисунок и печать…', en: 'Picture and print…' },
  format: { kk: 'Файл түрі', ru: 'Вид файла', en: 'Kind of file' },
  pdf: { kk: 'PDF – басып шығаруға', ru: 'PDF – для печати', en: 'PDF – to print' },
  png: { kk: 'PNG – суретке', ru: 'PNG – рисунок', en: 'PNG – a picture' },
  svg: {
    kk: 'SVG – сапасы жоғалмай үлкейеді',
    ru: 'SVG – увеличивается без потерь',
    en: 'SVG – enlarges without loss',
  },
  part: { kk: 'Не шығарылады', ru: 'Что выводить', en: 'What to draw' },
  paper: { kk: 'Қағаз', ru: 'Бумага', en: 'Paper' },
  orientation: { kk: 'Бағыты', ru: 'Ориентация', en: 'Orientation' },
  landscape: { kk: 'Көлденең', ru: 'Альбомная', en: 'Landscape' },
  portrait: { kk: 'Тік', ru: 'Книжная', en: 'Portrait' },
  size: { kk: 'Өлшемі', ru: 'Размер', en: 'Size' },
  onePage: { kk: 'Бір параққа сыйғызу', ru: 'Уместить на одном листе', en: 'Fit on one sheet' },
  tiles: {
    kk: '{percent}, желімделетін парақтар',
    ru: '{percent}, листы для склейки',
    en: '{percent}, sheets to glue',
  },
  subProcesses: {
    kk: 'Ішкі процестер жеке беттерде',
    ru: 'Подпроцессы на отдельных страницах',
    en: 'Sub-processes on pages of their own',
  },
  scale: { kk: 'Үлкейту', ru: 'Увеличение', en: 'Enlargement' },
  pixels: { kk: '{width} × {height} пиксель', ru: '{width} × {height} пикселей', en: '{width} × {height} pixels' },
  tooLarge: {
    kk: '{width} × {height} пиксель – браузер мұндай суретті сала алмайды. Үлкейтуді азайтыңыз немесе SVG не PDF таңдаңыз.',
    ru: '{width} × {height} пикселей – такой рисунок браузер не нарисует. Уменьшите увеличение или выберите SVG либо PDF.',
    en: '{width} × {height} pixels is more than a browser can draw. Choose a lower enlargement, SVG or PDF.',
  },
  letters: {
    kk: 'Әріптердің биіктігі шамамен {size} пт – оқу қиын. A3 қағазын немесе бірнеше парақты таңдаңыз.',
    ru: 'Высота букв около {size} пт – читать трудно. Выберите A3 или несколько листов.',
    en: 'Letters will be about {size} pt high, hard to read. Choose A3 or several sheets.',
  },
  tooMany: {
    kk: 'Парақтар тым көп: {columns} × {rows}. Өлшемін кішірейтіңіз немесе A3 таңдаңыз.',
    ru: 'Слишком много листов: {columns} × {rows}. Уменьшите размер или выберите A3.',
    en: 'Too many sheets: {columns} × {rows}. Choose a smaller size or A3.',
  },
  sheets: {
    kk: '{n} бет',
    ru: '{n} {n|страница|страницы|страниц}',
    en: '{n} {n|page|pages}',
  },
  preview: { kk: 'Алдын ала көру', ru: 'Предварительный просмотр', en: 'Preview' },
  previewOf: {
    kk: '{name}: {columns} × {rows} парақ',
    ru: '{name}: листы {columns} × {rows}',
    en: '{name}: {columns} × {rows} sheets',
  },
  previewOne: { kk: '{name}: бір парақ', ru: '{name}: один лист', en: '{name}: one sheet' },
  download: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Download' },
  drawing: { kk: 'Диаграмма салынып жатыр', ru: 'Диаграмма рисуется', en: 'The diagram is being drawn' },
  writing: { kk: 'PDF жасалып жатыр', ru: 'Создаётся PDF', en: 'The PDF is being made' },
  cancelled: { kk: 'PDF жасау тоқтатылды', ru: 'Создание PDF остановлено', en: 'The PDF was cancelled' },
  done: { kk: 'Файл жүктелді: {name}', ru: 'Файл скачан: {name}', en: 'Downloaded: {name}' },
  failed: {
    kk: 'Файл жасалмады. Басқа өлшемді немесе файл түрін таңдап көріңіз.',
    ru: 'Файл не создан. Попробуйте другой размер или вид файла.',
    en: 'The file was not made. Try another size or kind of file.',
  },
  empty: {
    kk: 'Диаграмма бос: алдымен қадам қосыңыз.',
    ru: 'Диаграмма пуста: сначала добавьте шаг.',
    en: 'The diagram is empty: add a step first.',
  },
  page: { kk: '{page} / {pages}', ru: '{page} / {pages}', en: '{page} / {pages}' },
  glue: {
    kk: '{label} парағы: көрші парақты үзік сызыққа дейін жапсырыңыз',
    ru: 'Лист {label}: соседний лист наклейте до пунктира',
    en: 'Sheet {label}: glue the next sheet up to the dashed line',
  },
  untitled: { kk: 'Атаусыз процесс', ru: 'Процесс без названия', en: 'Untitled process' },
});
