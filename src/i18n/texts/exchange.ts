import { sentences } from '#i18n/say.ts';
import { archiveProblemTexts } from './archive-problems.ts';
import { packageProblemTexts } from './package-problems.ts';

/** Why a diagram file could not be opened; `line` and `column` count from 1. */
const diagramProblemTexts = sentences({
  'too-large': {
    kk: 'Файл тым үлкен: {size} МБ. Рұқсат етілген шегі – {limit} МБ.',
    ru: 'Файл слишком большой: {size} МБ. Допустимый предел – {limit} МБ.',
    en: 'The file is too large: {size} MB. The limit is {limit} MB.',
  },
  empty: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
  'not-text': {
    kk: 'Бұл мәтіндік файл емес. BPMN 2.0 пішіміндегі .bpmn файлын таңдаңыз.',
    ru: 'Это не текстовый файл. Выберите файл .bpmn в формате BPMN 2.0.',
    en: 'This is not a text file. Choose a .bpmn file in the BPMN 2.0 format.',
  },
  'archive-not-diagram': {
    kk: 'Бұл диаграмма емес, мұрағат. Bizagi-дің .bpm файлы болса, оны Bizagi Modeler бағдарламасында BPMN 2.0 пішіміне экспорттаңыз.',
    ru: 'Это архив, а не диаграмма. Если это файл Bizagi .bpm, экспортируйте его в Bizagi Modeler в формат BPMN 2.0.',
    en: 'This is an archive, not a diagram. If it is a Bizagi .bpm file, export it to BPMN 2.0 in Bizagi Modeler.',
  },
  'visio-file': {
    kk: 'Бұл Microsoft Visio файлы, одан диаграмма тікелей оқылмайды. Visio-дың өзінде BPMN файлын сақтау жоқ: BPMN 2.0 экспорты бар қосымша модульмен .bpmn файлын шығарыңыз немесе қадамдарды Excel кестесіне көшіріп, модель экранындағы «Қадамдар кестесіне» импорттаңыз.',
    ru: 'Это файл Microsoft Visio, диаграмма из него напрямую не читается. Сам Visio не сохраняет BPMN: выгрузите файл .bpmn надстройкой с экспортом в BPMN 2.0 или перенесите шаги в таблицу Excel и импортируйте её в «Таблицу шагов» на экране модели.',
    en: 'This is a Microsoft Visio file; its diagram cannot be read directly. Visio itself saves no BPMN: get a .bpmn file with an add-in that exports BPMN 2.0, or put the steps into an Excel table and import it into the step table of the model screen.',
  },
  'bizagi-file': {
    kk: 'Бұл Bizagi Modeler файлы, одан диаграмма тікелей оқылмайды. Файлды Bizagi Modeler-де ашып, BPMN пішіміне экспорттаңыз (Export → BPMN) да, шыққан .bpmn файлын осында қосыңыз.',
    ru: 'Это файл Bizagi Modeler, диаграмма из него напрямую не читается. Откройте файл в Bizagi Modeler, экспортируйте в BPMN (Export → BPMN) и добавьте сюда полученный файл .bpmn.',
    en: 'This is a Bizagi Modeler file; its diagram cannot be read directly. Open it in Bizagi Modeler, export it to BPMN (Export → BPMN) and add the .bpmn file here.',
  },
  'not-table': {
    kk: 'Бұл файлдан кесте оқылмады. Қадамдар кестесін XLSX немесе CSV пішімінде сақтаңыз.',
    ru: 'Из этого файла таблица не читается. Сохраните таблицу шагов в формате XLSX или CSV.',
    en: 'No table can be read from this file. Save the table of steps as XLSX or CSV.',
  },
  'encoding-unknown': {
    kk: 'Файлда белгісіз кодтау көрсетілген: «{encoding}». Файлды UTF-8 кодтауында сақтап, қайта ашыңыз.',
    ru: 'В файле указана неизвестная кодировка: «{encoding}». Сохраните файл в кодировке UTF-8 и откройте снова.',
    en: 'The file declares an unknown encoding: “{encoding}”. Save it as UTF-8 and open it again.',
  },
  'encoding-broken': {
    kk: 'Файлдың мазмұны көрсетілген «{encoding}» кодтауына сәйкес келмейді.',
    ru: 'Содержимое файла не соответствует указанной кодировке «{encoding}».',
    en: 'The content of the file does not match its declared encoding “{encoding}”.',
  },
  'not-xml': {
    kk: 'Бұл XML файлы емес. BPMN 2.0 пішіміндегі .bpmn файлын таңдаңыз.',
    ru: 'Это не файл XML. Выберите файл .bpmn в формате BPMN 2.0.',
    en: 'This is not an XML file. Choose a .bpmn file in the BPMN 2.0 format.',
  },
  'xml-broken': {
    kk: 'XML қатесі: {line}-жол, {column}-таңба.',
    ru: 'Ошибка XML: строка {line}, позиция {column}.',
    en: 'XML error: line {line}, column {column}.',
  },
  'xml-tag': {
    kk: 'XML қатесі: {line}-жол, {column}-таңба: «{element}» элементі дұрыс жабылмаған.',
    ru: 'Ошибка XML: строка {line}, позиция {column}: элемент «{element}» закрыт неверно.',
    en: 'XML error: line {line}, column {column}: the element “{element}” is not closed correctly.',
  },
  'xml-attribute': {
    kk: 'XML қатесі: {line}-жол, {column}-таңба: атрибут дұрыс жазылмаған немесе екі рет берілген.',
    ru: 'Ошибка XML: строка {line}, позиция {column}: атрибут записан неверно или указан дважды.',
    en: 'XML error: line {line}, column {column}: an attribute is written wrongly or given twice.',
  },
  'xml-reference': {
    kk: 'XML қатесі: {line}-жол, {column}-таңба: «&» таңбасынан кейінгі сілтеме белгісіз.',
    ru: 'Ошибка XML: строка {line}, позиция {column}: неизвестная ссылка после знака «&».',
    en: 'XML error: line {line}, column {column}: unknown reference after “&”.',
  },
  'xml-character': {
    kk: 'XML қатесі: {line}-жол, {column}-таңба: XML-де рұқсат етілмеген таңба.',
    ru: 'Ошибка XML: строка {line}, позиция {column}: символ, недопустимый в XML.',
    en: 'XML error: line {line}, column {column}: a character that XML does not allow.',
  },
  'xml-extra': {
    kk: 'XML қатесі: {line}-жол, {column}-таңба: құжат аяқталғаннан кейін артық мазмұн бар.',
    ru: 'Ошибка XML: строка {line}, позиция {column}: лишнее содержимое после конца документа.',
    en: 'XML error: line {line}, column {column}: extra content after the end of the document.',
  },
  truncated: {
    kk: 'Файл толық емес: {line}-жолда үзіліп қалған. Файлды қайта көшіріп алыңыз.',
    ru: 'Файл неполный: обрывается на строке {line}. Скопируйте файл заново.',
    en: 'The file is incomplete: it breaks off at line {line}. Copy it again.',
  },
  'entities-refused': {
    kk: 'Файлда XML мәндері (ENTITY) жарияланған ({line}-жол). Қауіпсіздік үшін мұндай файлдар ашылмайды.',
    ru: 'В файле объявлены сущности XML (ENTITY, строка {line}). Из соображений безопасности такие файлы не открываются.',
    en: 'The file declares XML entities (ENTITY, line {line}). For safety such files are not opened.',
  },
  'too-deep': {
    kk: 'Файлдағы элементтер бір-бірінің ішіне тым терең салынған.',
    ru: 'Элементы файла вложены друг в друга слишком глубоко.',
    en: 'The elements of the file are nested too deeply.',
  },
  'not-bpmn': {
    kk: 'Бұл BPMN 2.0 файлы емес: түбір элементі – «{root}».',
    ru: 'Это не файл BPMN 2.0: корневой элемент – «{root}».',
    en: 'This is not a BPMN 2.0 file: its root element is “{root}”.',
  },
  'marks-found': {
    kk: 'Файлда ЦҮҚО калькуляторының {n} белгісі бар. Олар нұсқа мәзірінде көрінеді; өзіңіз қабылдағанша ештеңе өзгермейді.',
    ru: 'В файле пометки калькулятора ЦПЦП: {n}. Они видны в меню варианта; пока их не примут, ничего не меняется.',
    en: 'The file has {n} {n|mark|marks} of the DGSC calculator. See them in the menu of the variant; nothing changes until you accept them.',
  },
  'drawing-added': {
    kk: 'Файлда сызба жоқ еді: студия элементтерді ағын бойынша орналастырды. Орындарын тексеріңіз.',
    ru: 'В файле не было схемы: студия расставила элементы по ходу процесса. Проверьте их положение.',
    en: 'The file had no diagram: the studio laid the elements out along the flow. Check where they stand.',
  },
  'too-many-to-draw': {
    kk: 'Файлда сызба жоқ, ал элементтер тым көп: {count}. Студия ең көбі {limit} элементті орналастыра алады. Файлды сызбасымен бірге қайта экспорттаңыз.',
    ru: 'В файле нет схемы, а элементов слишком много: {count}. Студия расставляет не более {limit}. Экспортируйте файл заново вместе со схемой.',
    en: 'The file has no diagram and too many elements: {count}. The studio lays out at most {limit}. Export the file again with its diagram.',
  },
  'no-diagram': {
    kk: 'Файлда процесс сипатталған, бірақ сызбасы жоқ: элементтердің орны көрсетілмеген.',
    ru: 'В файле описан процесс, но нет схемы: положение элементов не указано.',
    en: 'The file describes a process but has no diagram: the elements have no positions.',
  },
});

/** The sentence for each reason to refuse a file or to open it with a notice. */
export const problemTexts = { ...diagramProblemTexts, ...archiveProblemTexts, ...packageProblemTexts };
