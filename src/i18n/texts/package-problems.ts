import { sentences } from '#i18n/say.ts';

/** Why a package, a backup or a library process was refused, or what to look at after it was opened. */
export const packageProblemTexts = sentences({
  'not-package': {
    kk: 'Бұл Üderis Studio пакеті емес.',
    ru: 'Это не пакет Üderis Studio.',
    en: 'This is not a package of Üderis Studio.',
  },
  'not-backup': {
    kk: 'Бұл Üderis Studio сақтық көшірмесі емес.',
    ru: 'Это не резервная копия Üderis Studio.',
    en: 'This is not a backup of Üderis Studio.',
  },
  'is-backup': {
    kk: 'Бұл – жұмыс кеңістігінің сақтық көшірмесі. Оны баптаулардағы «Қалпына келтіру» арқылы ашыңыз.',
    ru: 'Это резервная копия рабочего пространства. Откройте её в настройках через «Восстановить».',
    en: 'This is a backup of a workspace. Open it with “Restore” in the settings.',
  },
  'is-package': {
    kk: 'Бұл – бір жобаның пакеті. Оны жұмыс кеңістігіндегі «Импорттау» арқылы ашыңыз.',
    ru: 'Это пакет одного проекта. Откройте его в рабочем пространстве через «Импортировать».',
    en: 'This is a package of one project. Open it with “Import” in the workspace.',
  },
  'newer-version': {
    kk: 'Файл бағдарламаның жаңарақ нұсқасында жасалған (пішім нұсқасы {found}, бұл бағдарлама {known} нұсқасын біледі). Бағдарламаны жаңартыңыз.',
    ru: 'Файл создан более новой версией программы (версия формата {found}, эта программа знает {known}). Обновите программу.',
    en: 'The file was made by a newer version of the program (format version {found}, this program knows {known}). Update the program.',
  },
  'json-broken': {
    kk: '«{file}» файлы оқылмайды: бұл дұрыс JSON емес.',
    ru: 'Файл «{file}» не читается: это неправильный JSON.',
    en: 'The file “{file}” cannot be read: it is not valid JSON.',
  },
  'json-broken-at': {
    kk: '«{file}» файлы оқылмайды: {line}-жол, {column}-таңбада JSON қатесі бар.',
    ru: 'Файл «{file}» не читается: ошибка JSON в строке {line}, позиция {column}.',
    en: 'The file “{file}” cannot be read: JSON error at line {line}, column {column}.',
  },
  'not-rule-profile': {
    kk: '«{file}» – ережелер бейінінің файлы емес. Осы беттегі «Экспорттау» батырмасымен шығарылған JSON файлын таңдаңыз.',
    ru: 'Файл «{file}» – не профиль правил. Выберите файл JSON, выгруженный на этой странице кнопкой «Экспортировать».',
    en: 'The file “{file}” is no rule profile. Choose a JSON file that “Export” on this page has made.',
  },
  'rule-unknown': {
    kk: '«{file}» файлындағы «severities.{rule}»: мұндай ереже жоқ. Ережелердің кодтары кестеде көрсетілген.',
    ru: 'В файле «{file}» указано «severities.{rule}»: такого правила нет. Коды правил есть в таблице.',
    en: 'The file “{file}” has “severities.{rule}”: there is no such rule. The codes of the rules stand in the table.',
  },
  'wrong-type': {
    kk: '«{file}» файлында «{path}» мәні қате: күтілгені – {expected}, берілгені – {received}.',
    ru: 'В файле «{file}» неверное значение «{path}»: ожидалось – {expected}, получено – {received}.',
    en: 'In the file “{file}” the value “{path}” is wrong: expected {expected}, received {received}.',
  },
  'file-missing': {
    kk: '«{file}» файлы жоқ.',
    ru: 'Файла «{file}» нет.',
    en: 'The file “{file}” is missing.',
  },
  'file-altered': {
    kk: '«{file}» файлы өзгертілген: оның мазмұны манифестке сәйкес келмейді.',
    ru: 'Файл «{file}» изменён: его содержимое не совпадает с манифестом.',
    en: 'The file “{file}” was altered: its content does not match the manifest.',
  },
  'file-added': {
    kk: '«{file}» файлы манифесте жоқ: ол кейін қосылған.',
    ru: 'Файла «{file}» нет в манифесте: он добавлен позже.',
    en: 'The file “{file}” is not in the manifest: it was added later.',
  },
  'file-size': {
    kk: '«{file}» файлының көлемі манифестке сәйкес келмейді: {expected} байт орнына {found} байт.',
    ru: 'Размер файла «{file}» не совпадает с манифестом: {found} байт вместо {expected}.',
    en: 'The size of the file “{file}” does not match the manifest: {found} bytes instead of {expected}.',
  },
  'file-order': {
    kk: '«{file}» файлы мұрағатта басқа орында тұр.',
    ru: 'Файл «{file}» стоит в архиве на другом месте.',
    en: 'The file “{file}” stands at another place in the archive.',
  },
  'packing-altered': {
    kk: '«{file}» файлының мұрағаттағы қызметтік байттары өзгертілген ({offset}-байттан бастап {count}); файлдың мазмұны бұзылмаған.',
    ru: 'Изменены служебные байты архива у файла «{file}» (начиная с байта {offset}, всего {count}); содержимое файла цело.',
    en: 'Bytes of the archive around the file “{file}” were altered ({count} from byte {offset}); its content is whole.',
  },
  'file-repacked': {
    kk: '«{file}» файлы мұрағатта басқаша сығылған: мазмұны сол, бірақ байттары өзгерген.',
    ru: 'Файл «{file}» сжат в архиве иначе: содержимое то же, но байты изменены.',
    en: 'The file “{file}” is compressed differently in the archive: same content, altered bytes.',
  },
  'end-altered': {
    kk: 'Мұрағаттың соңғы жазбасы өзгертілген ({offset}-байттан бастап {count}).',
    ru: 'Изменена концевая запись архива (начиная с байта {offset}, всего {count}).',
    en: 'The end record of the archive was altered ({count} from byte {offset}).',
  },
  'bytes-added': {
    kk: 'Мұрағатқа бөгде байттар қосылған: {offset}-байттан бастап {count}.',
    ru: 'В архив добавлены посторонние байты: {count}, начиная с байта {offset}.',
    en: 'Foreign bytes were added to the archive: {count} from byte {offset}.',
  },
  'bytes-missing': {
    kk: 'Мұрағаттың соңында {count} байт жоқ.',
    ru: 'В конце архива не хватает {count} байт.',
    en: '{count} bytes are missing at the end of the archive.',
  },
  'manifest-altered': {
    kk: 'Манифест өзгертілген: оның мазмұны өзінің бақылау сомасына сәйкес келмейді.',
    ru: 'Манифест изменён: его содержимое не совпадает с собственной контрольной суммой.',
    en: 'The manifest was altered: its content does not match its own hash.',
  },
  'manifest-contradicts': {
    kk: 'Манифест жазбаларға қайшы: «{object}» туралы мәліметтер сәйкес келмейді.',
    ru: 'Манифест противоречит записям: сведения об «{object}» не совпадают.',
    en: 'The manifest contradicts the records: what it says of “{object}” does not match.',
  },
  repacked: {
    kk: 'Мұрағат қайта жинақталған: файлдардың мазмұны өзгермеген.',
    ru: 'Архив был перепакован: содержимое файлов не изменилось.',
    en: 'The archive was packed anew: the content of its files did not change.',
  },
  'wrong-project': {
    kk: '«{object}» объектісі басқа жобаға жатады.',
    ru: 'Объект «{object}» относится к другому проекту.',
    en: 'The object “{object}” belongs to another project.',
  },
  'no-project': {
    kk: 'Файлда дәл бір жоба болуға тиіс, бар болғаны – {count}.',
    ru: 'В файле должен быть ровно один проект, а найдено – {count}.',
    en: 'The file must hold exactly one project, found {count}.',
  },
  'double-id': {
    kk: '«{object}» сәйкестендіргіші екі рет кездеседі.',
    ru: 'Идентификатор «{object}» встречается дважды.',
    en: 'The identifier “{object}” occurs twice.',
  },
  'lost-document': {
    kk: '«{object}» жазбасы жоқ құжатқа сілтейді.',
    ru: 'Запись «{object}» ссылается на отсутствующий документ.',
    en: 'The record “{object}” belongs to a document that is not there.',
  },
  'lost-diagram': {
    kk: '«{object}» нұсқасының диаграммасы жоқ немесе диаграмма жоқ нұсқаға жатады.',
    ru: 'У варианта «{object}» нет диаграммы, или диаграмма относится к отсутствующему варианту.',
    en: 'The variant “{object}” has no diagram, or the diagram belongs to no variant.',
  },
  'lost-record': {
    kk: '«{object}» жазбасының «{field}» өрісі жоқ жазбаға сілтейді.',
    ru: 'Поле «{field}» записи «{object}» ссылается на отсутствующую запись.',
    en: 'The field “{field}” of the record “{object}” points to a record that is not there.',
  },
  'lost-element': {
    kk: '«{object}» жазбасы диаграммада жоқ элементке сілтейді: «{element}».',
    ru: 'Запись «{object}» ссылается на элемент, которого нет на диаграмме: «{element}».',
    en: 'The record “{object}” points to an element that is not in the diagram: “{element}”.',
  },
  'journal-broken': {
    kk: 'Журналдың тізбегі {entry}-жазбада үзілген: содан кейінгі жазбаларға сенуге болмайды.',
    ru: 'Цепочка журнала прервана на записи {entry}: записям после неё доверять нельзя.',
    en: 'The chain of the journal is broken at entry {entry}: what follows cannot be trusted.',
  },
  'diagram-unreadable': {
    kk: '«{file}» диаграммасы оқылмайды; ол бастапқы күйінде сақталды.',
    ru: 'Диаграмма «{file}» не читается; она сохранена как есть.',
    en: 'The diagram “{file}” cannot be read; it was kept as it is.',
  },
});
