import { sentences } from '#i18n/say.ts';

/** Texts of the result of verifying a package, on the screen and on the command line. */
export const verificationTexts = sentences({
  whole: {
    kk: 'Пакет бүтін: барлық {count} файл манифестке сәйкес келеді.',
    ru: 'Пакет цел: манифесту соответствуют все файлы ({count}).',
    en: 'The package is whole: all files ({count}) match the manifest.',
  },
  damaged: {
    kk: 'Пакет бұзылған. Табылған ақау саны: {count}.',
    ru: 'Пакет повреждён. Найдено {count} {count|нарушение|нарушения|нарушений}.',
    en: 'The package is damaged. {count} {count|problem|problems} found.',
  },
  project: { kk: 'Жоба', ru: 'Проект', en: 'Project' },
  workspace: {
    kk: 'Жұмыс кеңістігінің сақтық көшірмесі',
    ru: 'Резервная копия рабочего пространства',
    en: 'Backup of a workspace',
  },
  created: { kk: 'Жасалған', ru: 'Создан', en: 'Created' },
  draft: { kk: 'Алдын ала нұсқа (draft)', ru: 'Черновик (draft)', en: 'Draft' },
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  problem: { kk: 'Ақау', ru: 'Нарушение', en: 'Problem' },
  archive: { kk: '(мұрағат)', ru: '(архив)', en: '(archive)' },
  noProof: {
    kk: 'Тексеру пакеттің өзгермегенін көрсетеді, бірақ оны кім жасағанын дәлелдемейді: ол үшін қолтаңба қажет.',
    ru: 'Проверка показывает, что пакет не менялся, но не доказывает, кто его создал: для этого нужна подпись.',
    en: 'The check shows that the package was not changed; it does not prove who made it: that takes a signature.',
  },
  usage: {
    kk: 'Қолданылуы: npm run verify-package -- ФАЙЛ [--lang kk|ru|en]',
    ru: 'Использование: npm run verify-package -- ФАЙЛ [--lang kk|ru|en]',
    en: 'Usage: npm run verify-package -- FILE [--lang kk|ru|en]',
  },
  unreadable: {
    kk: 'Файл ашылмады: {file}',
    ru: 'Не удалось открыть файл: {file}',
    en: 'The file could not be opened: {file}',
  },
});
