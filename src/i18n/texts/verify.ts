import { sentences } from '#i18n/say.ts';

/** The screen that verifies a received package. */
export const verifyTexts = sentences({
  about: {
    kk: 'Алынған пакетті манифестімен салыстырады: өзгертілген, жетіспейтін немесе қосылған әр файл мен байт көрсетіледі. Файл осы құрылғыдан ешқайда жіберілмейді.',
    ru: 'Сравнивает полученный пакет с его манифестом и называет каждый изменённый, недостающий или лишний файл и байт. Файл никуда не отправляется с этого устройства.',
    en: 'Compares a received package with its manifest and names each altered, missing or added file and byte. The file does not leave this device.',
  },
  choose: { kk: 'Пакетті таңдау', ru: 'Выбрать пакет', en: 'Choose a package' },
  chooseOther: { kk: 'Басқа пакетті таңдау', ru: 'Выбрать другой пакет', en: 'Choose another package' },
  dropHere: { kk: 'Пакетті осы жерге тастаңыз', ru: 'Перетащите пакет сюда', en: 'Drop a package here' },
  dropHint: {
    kk: 'Üderis Studio экспорттаған ZIP файлы немесе сақтық көшірме',
    ru: 'Файл ZIP, экспортированный из Üderis Studio, или резервная копия',
    en: 'A ZIP file exported from Üderis Studio, or a backup',
  },
  examining: { kk: '«{file}» тексерілуде…', ru: 'Проверяется «{file}»…', en: 'Verifying “{file}”…' },
  unreadable: {
    kk: '«{file}» файлы ашылмады. Файл жылжытылмағанын тексеріп, қайта таңдаңыз.',
    ru: 'Файл «{file}» не открылся. Проверьте, не перемещён ли он, и выберите снова.',
    en: 'The file “{file}” could not be opened. Check that it was not moved and choose it again.',
  },

  genuine: {
    kk: 'Пакет манифестіне сәйкес келеді',
    ru: 'Пакет соответствует своему манифесту',
    en: 'The package is genuine to its manifest',
  },
  genuineBackup: {
    kk: 'Сақтық көшірме манифестіне сәйкес келеді',
    ru: 'Резервная копия соответствует своему манифесту',
    en: 'The backup is genuine to its manifest',
  },
  genuineText: {
    kk: 'Манифест пен онда аталған барлық {n} файл экспорт кезіндегідей: бір байты да өзгермеген.',
    ru: 'Манифест и все перечисленные в нём файлы ({n}) такие же, как при экспорте: не изменился ни один байт.',
    en: 'The manifest and all {n} {n|file|files} named in it are as they were exported; not one byte has changed.',
  },
  altered: { kk: 'Пакет өзгертілген', ru: 'Пакет изменён', en: 'The package was altered' },
  alteredText: {
    kk: 'Манифестке сәйкес келмейтін {n} ақау табылды. Жіберушіден пакетті қайта сұраңыз.',
    ru: '{n|Найдено|Найдены|Найдено} {n} {n|расхождение|расхождения|расхождений} с манифестом. Запросите пакет у отправителя заново.',
    en: '{n} {n|difference|differences} from the manifest {n|was|were} found. Ask the sender for the package again.',
  },
  foreign: {
    kk: 'Бұл файл пакет ретінде оқылмайды',
    ru: 'Этот файл не читается как пакет',
    en: 'This file cannot be read as a package',
  },
  foreignText: {
    kk: 'Манифест табылмады немесе оқылмайды, сондықтан салыстыратын ештеңе жоқ. Жұмыс кеңістігінде ештеңе өзгерген жоқ.',
    ru: 'Манифест не найден или не читается, поэтому сравнивать не с чем. В рабочем пространстве ничего не изменилось.',
    en: 'Its manifest is missing or unreadable, so there is nothing to compare with. Nothing was changed in the workspace.',
  },
  signature: {
    kk: 'Бұл тексеру пакеттің өзгермегенін ғана көрсетеді, оны кім жасағанын дәлелдемейді: электрондық қолтаңба тексерілмейді. Жіберушіден манифесттің бақылау сомасын сұрап, салыстырыңыз.',
    ru: 'Проверка показывает только, что пакет не изменился, и не доказывает, кто его создал: электронная подпись не проверяется. Сверьте контрольную сумму манифеста с отправителем.',
    en: 'The check only shows that the package did not change. It does not prove who made it: no electronic signature is verified. Compare the checksum of the manifest with the sender.',
  },

  reasons: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  problems: { kk: 'Не өзгерген', ru: 'Что изменено', en: 'What was altered' },
  archive: { kk: 'Мұрағаттың өзі', ru: 'Сам архив', en: 'The archive itself' },

  manifest: { kk: 'Манифест мәліметтері', ru: 'Сведения из манифеста', en: 'What the manifest says' },
  manifestUntrusted: {
    kk: 'Пакет өзгертілген, сондықтан бұл мәліметтерге сенуге болмайды.',
    ru: 'Пакет изменён, поэтому этим сведениям нельзя доверять.',
    en: 'The package was altered, so none of this can be trusted.',
  },
  workspaceBackup: {
    kk: 'Жұмыс кеңістігінің сақтық көшірмесі: {n} жоба',
    ru: 'Резервная копия рабочего пространства, проектов: {n}',
    en: 'Backup of a workspace, {n} {n|project|projects}',
  },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  exportedBy: { kk: 'Экспорттаған адам', ru: 'Кто экспортировал', en: 'Exported by' },
  authorUnnamed: {
    kk: 'журналда аты көрсетілмеген',
    ru: 'имя в журнале не указано',
    en: 'the journal gives no name',
  },
  byJournal: { kk: '{name} (журнал бойынша)', ru: '{name} (по журналу)', en: '{name} (by the journal)' },
  program: { kk: 'Бағдарлама', ru: 'Программа', en: 'Program' },
  schema: { kk: 'Пішім нұсқасы', ru: 'Версия формата', en: 'Format version' },
  findings: { kk: 'Экспорт кезіндегі тексеру', ru: 'Проверка при экспорте', en: 'Check at export' },
  findingCounts: {
    kk: '{e} қате, {w} ескерту, {i} кеңес',
    ru: 'ошибок: {e}, предупреждений: {w}, подсказок: {i}',
    en: 'errors: {e}, warnings: {w}, hints: {i}',
  },
  held: { kk: 'Мазмұны', ru: 'Содержит', en: 'Holds' },
  heldCounts: {
    kk: '{variants} нұсқа, {records} жазба, {files} файл',
    ru: 'вариантов: {variants}, записей: {records}, файлов: {files}',
    en: 'variants: {variants}, records: {records}, files: {files}',
  },

  importProject: { kk: 'Жоба ретінде импорттау', ru: 'Импортировать как проект', en: 'Import as project' },
  importRefused: {
    kk: 'Өзгертілген пакет импортталмайды: жұмыс кеңістігінде ештеңе өзгерген жоқ.',
    ru: 'Изменённый пакет не импортируется: в рабочем пространстве ничего не изменилось.',
    en: 'An altered package is not imported: nothing was changed in the workspace.',
  },
  backupWhere: {
    kk: 'Сақтық көшірмені баптаулардан қалпына келтіруге болады.',
    ru: 'Резервную копию можно восстановить в настройках.',
    en: 'A backup is restored in the settings.',
  },
  openSettings: { kk: 'Баптауларды ашу', ru: 'Открыть настройки', en: 'Open the settings' },
  imported: { kk: '«{name}» жобасы қосылды.', ru: 'Проект «{name}» добавлен.', en: 'The project “{name}” was added.' },
  replaced: {
    kk: '«{name}» жобасы пакеттегімен ауыстырылды.',
    ru: 'Проект «{name}» заменён проектом из пакета.',
    en: 'The project “{name}” was replaced by the one in the package.',
  },
  deletedHere: {
    kk: 'Осындағы жоба жойылған деп белгіленген.',
    ru: 'Проект здесь помечен как удалённый.',
    en: 'The project here is marked as deleted.',
  },
});
