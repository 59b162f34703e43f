import { sentences } from '#i18n/say.ts';

/** The room that tells the process in words. */
export const storyRoomTexts = sentences({
  title: { kk: 'Процестің сөзбен сипаттамасы', ru: 'Описание процесса словами', en: 'The process in words' },
  full: { kk: 'Толық', ru: 'Подробно', en: 'In full' },
  fullHint: {
    kk: 'Құжаттарды, арналарды, жүйелерді және құқықтық негіздерді де көрсету',
    ru: 'Показывать также документы, каналы, системы и правовые основания',
    en: 'Tell documents, channels, systems and legal grounds too',
  },
  copy: { kk: 'Мәтінді көшіру', ru: 'Скопировать текст', en: 'Copy the text' },
  copied: { kk: 'Мәтін көшірілді', ru: 'Текст скопирован', en: 'The text is copied' },
  notCopied: {
    kk: 'Браузер көшіруге рұқсат бермеді. Мәтінді файл ретінде жүктеп алыңыз.',
    ru: 'Браузер не разрешил копирование. Скачайте текст файлом.',
    en: 'The browser did not allow copying. Download the text as a file.',
  },
  download: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Download' },
  asDocument: { kk: 'Word құжаты (.docx)', ru: 'Документ Word (.docx)', en: 'Word document (.docx)' },
  asText: { kk: 'Мәтін (.txt)', ru: 'Текст (.txt)', en: 'Text (.txt)' },
  asPage: { kk: 'Бет (.html)', ru: 'Страница (.html)', en: 'Page (.html)' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  empty: { kk: 'Әзірге айтатын ештеңе жоқ', ru: 'Пока рассказывать не о чем', en: 'There is nothing to tell yet' },
  emptyText: {
    kk: 'Диаграммаға басталу оқиғасын, қадамдарды және аяқталу оқиғасын қосыңыз – сипаттама өзі жазылады.',
    ru: 'Добавьте на диаграмму начальное событие, шаги и конечное событие – описание составится само.',
    en: 'Add a start event, steps and an end event to the diagram, and the description writes itself.',
  },
});
