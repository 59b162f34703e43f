import { type Sentence, sentences } from '#i18n/say.ts';
import { elementTypeText } from './element-types.ts';

/** The tree of a file that cannot be drawn, and what is said of its elements. */
export const outlineTexts = sentences({
  talk: {
    kk: 'Файлда хореография немесе диалог бар. Студия оны салмайды, сондықтан ол ағаш түрінде оқуға ғана ашылды. Файл сол күйінде сақталған және дәл сол байттарымен жүктеп алынады.',
    ru: 'В файле хореография или диалог. Студия их не рисует, поэтому файл открыт деревом и только для чтения. Он сохранён как есть и скачивается теми же байтами.',
    en: 'The file holds a choreography or a conversation. The studio does not draw those, so it is open as a tree and read-only. It is kept as it came and downloads as the same bytes.',
  },
  needsDrawing: {
    kk: 'Салынған диаграмма қажет, ал бұл файл ағаш түрінде ғана ашылды',
    ru: 'Нужна нарисованная диаграмма, а этот файл открыт только деревом',
    en: 'Needs a drawn diagram, and this file is open only as a tree',
  },
  tree: { kk: 'Файлдың мазмұны', ru: 'Содержимое файла', en: 'What the file holds' },
  treeHint: {
    kk: 'Көрсеткілермен жүріңіз, солға және оңға басып жауып-ашыңыз, атаудың бас әріптерін теріңіз',
    ru: 'Ходите стрелками, влево и вправо – свернуть и раскрыть, наберите первые буквы названия',
    en: 'Walk by the arrows, left and right close and open, type the first letters of a name',
  },
  search: { kk: 'Атауы немесе түрі бойынша іздеу', ru: 'Найти по названию или типу', en: 'Find by name or type' },
  found: {
    kk: '{n} элемент табылды',
    ru: '{n|Найден|Найдено|Найдено} {n} {n|элемент|элемента|элементов}',
    en: '{n} {n|element|elements} found',
  },
  nothingFound: {
    kk: 'Мұндай элемент жоқ. Іздеуді тазартыңыз немесе басқа сөз жазыңыз',
    ru: 'Таких элементов нет. Очистите поиск или напишите другое слово',
    en: 'No such element. Clear the search or write another word',
  },
  openAll: { kk: 'Барлығын ашу', ru: 'Раскрыть всё', en: 'Open all' },
  closeAll: { kk: 'Барлығын жабу', ru: 'Свернуть всё', en: 'Close all' },
  empty: { kk: 'Файлда элемент жоқ', ru: 'В файле нет элементов', en: 'The file has no elements' },
  emptyText: {
    kk: 'Экспорт мәзірі арқылы файлды жүктеп алыңыз немесе нұсқаны басқа файлмен ауыстырыңыз.',
    ru: 'Скачайте файл через меню экспорта или замените вариант другим файлом.',
    en: 'Download the file by the export menu or replace the variant from another file.',
  },
  chooseOne: {
    kk: 'Ағаштан элемент таңдаңыз: ол туралы файлда жазылғанның бәрі осында тұрады',
    ru: 'Выберите элемент в дереве: здесь будет всё, что о нём сказано в файле',
    en: 'Choose an element of the tree: all that the file says of it stands here',
  },
  facts: { kk: 'Элемент туралы мәліметтер', ru: 'Сведения об элементе', en: 'Facts of the element' },
  type: { kk: 'Түрі', ru: 'Тип', en: 'Type' },
  names: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  id: { kk: 'Идентификаторы', ru: 'Идентификатор', en: 'Id' },
  documentation: { kk: 'Сипаттамасы', ru: 'Описание', en: 'Documentation' },
  inside: { kk: 'Ішінде', ru: 'Внутри', en: 'Inside' },
  others: { kk: 'Файлда тағы жазылғаны', ru: 'Что ещё сказано в файле', en: 'What else the file says' },
  initiator: { kk: 'Бастаушы қатысушы', ru: 'Начинающий участник', en: 'Initiating participant' },
  participants: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  messages: { kk: 'Хабарламалар', ru: 'Сообщения', en: 'Messages' },
  message: { kk: 'Хабарлама', ru: 'Сообщение', en: 'Message' },
  source: { kk: 'Кімнен немесе неден', ru: 'Откуда', en: 'From' },
  target: { kk: 'Кімге немесе неге', ru: 'Куда', en: 'To' },
  incoming: { kk: 'Алдыңғы ағындар', ru: 'Входящие потоки', en: 'Incoming flows' },
  outgoing: { kk: 'Кейінгі ағындар', ru: 'Исходящие потоки', en: 'Outgoing flows' },
  called: { kk: 'Шақырылатын элемент', ru: 'Что вызывается', en: 'Called element' },
  links: { kk: 'Диалог байланыстары', ru: 'Связи диалогов', en: 'Conversation links' },
  process: { kk: 'Қатысушының процесі', ru: 'Процесс участника', en: 'Process of the participant' },
});

/** Types that only the tree shows. */
const outlineTypeTexts = sentences({
  'bpmn:Choreography': { kk: 'Хореография', ru: 'Хореография', en: 'Choreography' },
  'bpmn:GlobalChoreographyTask': {
    kk: 'Ортақ хореография тапсырмасы',
    ru: 'Общая задача хореографии',
    en: 'Global choreography task',
  },
  'bpmn:ChoreographyTask': { kk: 'Хореография тапсырмасы', ru: 'Задача хореографии', en: 'Choreography task' },
  'bpmn:SubChoreography': { kk: 'Ішкі хореография', ru: 'Подхореография', en: 'Sub-choreography' },
  'bpmn:CallChoreography': { kk: 'Хореографияны шақыру', ru: 'Вызов хореографии', en: 'Call choreography' },
  'bpmn:GlobalConversation': { kk: 'Ортақ диалог', ru: 'Общий диалог', en: 'Global conversation' },
  'bpmn:Conversation': { kk: 'Диалог', ru: 'Диалог', en: 'Conversation' },
  'bpmn:SubConversation': { kk: 'Ішкі диалог', ru: 'Поддиалог', en: 'Sub-conversation' },
  'bpmn:CallConversation': { kk: 'Диалогты шақыру', ru: 'Вызов диалога', en: 'Call conversation' },
  'bpmn:ConversationLink': { kk: 'Диалог байланысы', ru: 'Связь диалога', en: 'Conversation link' },
  'bpmn:CorrelationKey': { kk: 'Сәйкестендіру кілті', ru: 'Ключ сопоставления', en: 'Correlation key' },
  'bpmn:Message': { kk: 'Хабарлама', ru: 'Сообщение', en: 'Message' },
  'bpmn:Signal': { kk: 'Сигнал', ru: 'Сигнал', en: 'Signal' },
  'bpmn:Error': { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
  'bpmn:Escalation': { kk: 'Эскалация', ru: 'Эскалация', en: 'Escalation' },
  'bpmn:ItemDefinition': { kk: 'Деректер анықтамасы', ru: 'Определение данных', en: 'Item definition' },
  'bpmn:DataObject': { kk: 'Деректер объектісі', ru: 'Объект данных', en: 'Data object' },
  'bpmn:DataStore': { kk: 'Деректер қоймасы', ru: 'Хранилище данных', en: 'Data store' },
  'bpmn:MessageEventDefinition': { kk: 'Хабарлама оқиғасы', ru: 'Событие-сообщение', en: 'Message event' },
  'bpmn:TimerEventDefinition': { kk: 'Таймер оқиғасы', ru: 'Событие-таймер', en: 'Timer event' },
  'bpmn:SignalEventDefinition': { kk: 'Сигнал оқиғасы', ru: 'Событие-сигнал', en: 'Signal event' },
  'bpmn:ErrorEventDefinition': { kk: 'Қате оқиғасы', ru: 'Событие-ошибка', en: 'Error event' },
});

/** The name of the type of an element in the tree, as the file spells the type. */
export function outlineTypeText(type: string): Sentence {
  const texts: Readonly<Record<string, Sentence>> = outlineTypeTexts;
  const spelled = type.replace(/:\w/, (first) => first.toUpperCase());
  return (Object.hasOwn(texts, spelled) ? texts[spelled] : undefined) ?? elementTypeText(type);
}
