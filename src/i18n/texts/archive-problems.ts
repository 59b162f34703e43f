import { sentences } from '#i18n/say.ts';

/** Why an archive was refused before anything of it was used. */
export const archiveProblemTexts = sentences({
  'not-zip': { kk: 'Бұл ZIP мұрағаты емес.', ru: 'Это не архив ZIP.', en: 'This is not a ZIP archive.' },
  'zip-truncated': {
    kk: 'Мұрағат толық емес: соңы жоқ. Файлды қайта көшіріп алыңыз.',
    ru: 'Архив неполный: нет его конца. Скопируйте файл заново.',
    en: 'The archive is incomplete: its end is missing. Copy the file again.',
  },
  'zip-broken': {
    kk: 'Мұрағаттың құрылымы бұзылған.',
    ru: 'Структура архива повреждена.',
    en: 'The structure of the archive is damaged.',
  },
  'zip-too-many': {
    kk: 'Мұрағатта файл тым көп: {count}. Рұқсат етілген шегі – {limit}.',
    ru: 'В архиве слишком много файлов: {count}. Допустимый предел – {limit}.',
    en: 'The archive holds too many files: {count}. The limit is {limit}.',
  },
  'zip-file-too-large': {
    kk: 'Мұрағаттағы «{file}» файлы тым үлкен: {size} МБ. Рұқсат етілген шегі – {limit} МБ.',
    ru: 'Файл «{file}» в архиве слишком большой: {size} МБ. Допустимый предел – {limit} МБ.',
    en: 'The file “{file}” in the archive is too large: {size} MB. The limit is {limit} MB.',
  },
  'zip-total': {
    kk: 'Мұрағаттың ашылғандағы көлемі тым үлкен: {size} МБ. Рұқсат етілген шегі – {limit} МБ.',
    ru: 'Архив в распакованном виде слишком велик: {size} МБ. Допустимый предел – {limit} МБ.',
    en: 'The unpacked archive is too large: {size} MB. The limit is {limit} MB.',
  },
  'zip-bomb': {
    kk: '«{file}» файлы ашылғанда {ratio} есе ұлғаяды (шегі – {limit}). Мұндай мұрағат қауіпті, сондықтан ашылмады.',
    ru: 'Файл «{file}» при распаковке увеличивается в {ratio} раз (предел – {limit}). Такой архив опасен и не открыт.',
    en: 'The file “{file}” grows {ratio} times when unpacked (limit {limit}). Such an archive is dangerous and was not opened.',
  },
  'zip-path': {
    kk: 'Мұрағаттағы файл атауына рұқсат етілмейді: «{file}».',
    ru: 'Недопустимое имя файла в архиве: «{file}».',
    en: 'A file name in the archive is not allowed: “{file}”.',
  },
  'zip-duplicate': {
    kk: 'Мұрағатта «{file}» атауымен екі файл бар.',
    ru: 'В архиве два файла с именем «{file}».',
    en: 'The archive holds two files named “{file}”.',
  },
  'zip-link': {
    kk: 'Мұрағаттағы «{file}» – кәдімгі файл емес, сілтеме. Мұндай мұрағат ашылмайды.',
    ru: '«{file}» в архиве – не обычный файл, а ссылка. Такой архив не открывается.',
    en: '“{file}” in the archive is a link, not a plain file. Such an archive is not opened.',
  },
  'zip-encrypted': {
    kk: 'Мұрағаттағы «{file}» файлы құпиясөзбен қорғалған. Құпиясөзсіз мұрағат қажет.',
    ru: 'Файл «{file}» в архиве защищён паролем. Нужен архив без пароля.',
    en: 'The file “{file}” in the archive is protected by a password. An archive without a password is needed.',
  },
  'zip-method': {
    kk: '«{file}» файлы қолдау көрсетілмейтін әдіспен сығылған ({method}).',
    ru: 'Файл «{file}» сжат неподдерживаемым методом ({method}).',
    en: 'The file “{file}” is compressed with a method that is not supported ({method}).',
  },
  'zip-size': {
    kk: 'Мұрағаттағы «{file}» файлының көлемі көрсетілгенге сәйкес келмейді.',
    ru: 'Размер файла «{file}» в архиве не совпадает с указанным.',
    en: 'The size of the file “{file}” in the archive is not the stated one.',
  },
  'zip-checksum': {
    kk: 'Мұрағаттағы «{file}» файлы бүлінген: бақылау сомасы сәйкес келмейді.',
    ru: 'Файл «{file}» в архиве повреждён: контрольная сумма не совпадает.',
    en: 'The file “{file}” in the archive is damaged: its checksum does not match.',
  },
});
