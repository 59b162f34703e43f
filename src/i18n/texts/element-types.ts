import { type Sentence, sentences } from '#i18n/say.ts';

/** Names of BPMN element types as the studio's own screens say them, by moddle type. */
export const elementTypeTexts = sentences({
  'bpmn:Process': { kk: 'Процесс', ru: 'Процесс', en: 'Process' },
  'bpmn:Collaboration': { kk: 'Өзара іс-қимыл диаграммасы', ru: 'Диаграмма взаимодействия', en: 'Collaboration' },
  'bpmn:Participant': { kk: 'Пул (қатысушы)', ru: 'Пул (участник)', en: 'Pool (participant)' },
  'bpmn:Lane': { kk: 'Жолақ', ru: 'Дорожка', en: 'Lane' },
  'bpmn:Task': { kk: 'Тапсырма', ru: 'Задача', en: 'Task' },
  'bpmn:UserTask': { kk: 'Пайдаланушы тапсырмасы', ru: 'Пользовательская задача', en: 'User task' },
  'bpmn:ManualTask': { kk: 'Қол тапсырмасы', ru: 'Ручная задача', en: 'Manual task' },
  'bpmn:ServiceTask': { kk: 'Сервистік тапсырма', ru: 'Сервисная задача', en: 'Service task' },
  'bpmn:BusinessRuleTask': { kk: 'Бизнес-ереже тапсырмасы', ru: 'Задача бизнес-правила', en: 'Business rule task' },
  'bpmn:SendTask': { kk: 'Жіберу тапсырмасы', ru: 'Задача отправки', en: 'Send task' },
  'bpmn:ReceiveTask': { kk: 'Қабылдау тапсырмасы', ru: 'Задача получения', en: 'Receive task' },
  'bpmn:ScriptTask': { kk: 'Сценарий тапсырмасы', ru: 'Задача-сценарий', en: 'Script task' },
  'bpmn:SubProcess': { kk: 'Ішкі процесс', ru: 'Подпроцесс', en: 'Sub-process' },
  'bpmn:AdHocSubProcess': { kk: 'Ad-hoc ішкі процесс', ru: 'Подпроцесс ad-hoc', en: 'Ad-hoc sub-process' },
  'bpmn:Transaction': { kk: 'Транзакция', ru: 'Транзакция', en: 'Transaction' },
  'bpmn:CallActivity': { kk: 'Шақыру әрекеті', ru: 'Вызов процесса', en: 'Call activity' },
  'bpmn:StartEvent': { kk: 'Бастапқы оқиға', ru: 'Начальное событие', en: 'Start event' },
  'bpmn:EndEvent': { kk: 'Соңғы оқиға', ru: 'Конечное событие', en: 'End event' },
  'bpmn:IntermediateCatchEvent': {
    kk: 'Аралық қабылдау оқиғасы',
    ru: 'Промежуточное событие-обработчик',
    en: 'Intermediate catch event',
  },
  'bpmn:IntermediateThrowEvent': {
    kk: 'Аралық жіберу оқиғасы',
    ru: 'Промежуточное событие-инициатор',
    en: 'Intermediate throw event',
  },
  'bpmn:BoundaryEvent': { kk: 'Шекаралық оқиға', ru: 'Граничное событие', en: 'Boundary event' },
  'bpmn:ExclusiveGateway': {
    kk: '«Айрықша немесе» операторы (XOR)',
    ru: 'Шлюз «исключающее ИЛИ» (XOR)',
    en: 'Exclusive gateway (XOR)',
  },
  'bpmn:ParallelGateway': { kk: '«Және» операторы (AND)', ru: 'Шлюз «И» (AND)', en: 'Parallel gateway (AND)' },
  'bpmn:InclusiveGateway': { kk: '«Немесе» операторы (OR)', ru: 'Шлюз «ИЛИ» (OR)', en: 'Inclusive gateway (OR)' },
  'bpmn:ComplexGateway': { kk: 'Күрделі оператор', ru: 'Комплексный шлюз', en: 'Complex gateway' },
  'bpmn:EventBasedGateway': { kk: 'Оқиғалық оператор', ru: 'Событийный шлюз', en: 'Event-based gateway' },
  'bpmn:SequenceFlow': { kk: 'Басқару ағыны', ru: 'Поток управления', en: 'Sequence flow' },
  'bpmn:MessageFlow': { kk: 'Хабарламалар ағыны', ru: 'Поток сообщений', en: 'Message flow' },
  'bpmn:Association': { kk: 'Ассоциация', ru: 'Ассоциация', en: 'Association' },
  'bpmn:DataInputAssociation': {
    kk: 'Кіріс деректер ассоциациясы',
    ru: 'Ассоциация входных данных',
    en: 'Data input association',
  },
  'bpmn:DataOutputAssociation': {
    kk: 'Шығыс деректер ассоциациясы',
    ru: 'Ассоциация выходных данных',
    en: 'Data output association',
  },
  'bpmn:DataObjectReference': { kk: 'Деректер объектісі', ru: 'Объект данных', en: 'Data object' },
  'bpmn:DataStoreReference': { kk: 'Деректер қоймасы', ru: 'Хранилище данных', en: 'Data store' },
  'bpmn:DataInput': { kk: 'Деректер кірісі', ru: 'Входные данные', en: 'Data input' },
  'bpmn:DataOutput': { kk: 'Деректер шығысы', ru: 'Выходные данные', en: 'Data output' },
  'bpmn:TextAnnotation': { kk: 'Мәтіндік аннотация', ru: 'Текстовая аннотация', en: 'Text annotation' },
  'bpmn:Group': { kk: 'Топ', ru: 'Группа', en: 'Group' },
});

/** The name of an element type, as moddle (`bpmn:UserTask`) or the file (`bpmn:userTask`) spells it; a foreign one is shown without its prefix. */
export function elementTypeText(type: string): Sentence {
  const texts: Readonly<Record<string, Sentence>> = elementTypeTexts;
  const plain = type.replace(/^[^:]*:/, '');
  const spelled = type.replace(/:\w/, (first) => first.toUpperCase());
  return (Object.hasOwn(texts, spelled) ? texts[spelled] : undefined) ?? { kk: plain, ru: plain, en: plain };
}
