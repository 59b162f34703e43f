import { sentences } from '#i18n/say.ts';

/** Marks of the BPMN calculator of the Digital Government Support Centre. */
export const conventionTexts = sentences({
  open: {
    kk: 'ЦҮҚО калькуляторының белгілері…',
    ru: 'Пометки калькулятора ЦПЦП…',
    en: 'Marks of the DGSC calculator…',
  },
  title: {
    kk: 'ЦҮҚО калькуляторының белгілері',
    ru: 'Пометки калькулятора ЦПЦП',
    en: 'Marks of the DGSC calculator',
  },
  about: {
    kk: 'Диаграммада қадам деректерін атаумен немесе түспен көрсететін белгілер бар. Белгіленгендері диаграмма деректеріне айналады, атаулардан белгі алынады. Қабылдамасаңыз, диаграмма сол күйінде қалады.',
    ru: 'В диаграмме есть пометки, которые говорят о шагах названием или цветом. Отмеченные станут сведениями диаграммы, из названий они уйдут. Если не принимать, диаграмма останется как есть.',
    en: 'The diagram has marks that tell facts by names or colours. The ticked ones become facts of the diagram and leave its names. Unless you accept, the diagram stays as it is.',
  },
  none: {
    kk: 'Диаграммада мұндай белгі жоқ',
    ru: 'Таких пометок в диаграмме нет',
    en: 'The diagram has no such marks',
  },
  noneText: {
    kk: 'Атаудағы «(ИС)», «(Подрядчик)», «(N)», қызғылт сары және көк деректер объектілері, «(DC:n)» және «(Перемещение)» аннотациялары танылады. Белгілері бар файлды құралдар тақтасындағы «Жүктеп алу» мәзірінен аласыз.',
    ru: 'Распознаются «(ИС)», «(Подрядчик)», «(N)» в названиях, оранжевые и синие объекты данных, аннотации «(DC:n)» и «(Перемещение)». Файл с пометками – в меню «Скачать» на панели инструментов.',
    en: 'Read are the marks of systems, contractors and ranks in names, orange and blue data objects, and annotations of movement and of counted documents “(DC:n)”. “Download” in the toolbar gives a file with the marks.',
  },
  system: {
    kk: 'Орындаушы – ақпараттық жүйе',
    ru: 'Исполнитель – информационная система',
    en: 'The performer is an information system',
  },
  contractor: { kk: 'Орындаушы – мердігер', ru: 'Исполнитель – подрядчик', en: 'The performer is a contractor' },
  rank: { kk: 'Басшы, дәрежесі {rank}', ru: 'Руководитель, ранг {rank}', en: 'A manager of rank {rank}' },
  incoming: { kk: 'Кіріс құжат: {step}', ru: 'Входящий документ: {step}', en: 'Incoming document: {step}' },
  counted: {
    kk: '«{document}» құжаты: {step}',
    ru: 'Документ «{document}»: {step}',
    en: 'Document “{document}”: {step}',
  },
  produced: { kk: 'Жасалатын құжат: {step}', ru: 'Порождаемый документ: {step}', en: 'Generated document: {step}' },
  movement: { kk: 'Орын ауыстыру: {step}', ru: 'Перемещение: {step}', en: 'Movement: {step}' },
  renamed: { kk: 'жаңа атауы: {name}', ru: 'название станет: {name}', en: 'the name becomes: {name}' },
  accept: { kk: 'Белгіленгенін қабылдау ({n})', ru: 'Принять отмеченные ({n})', en: 'Accept the ticked ({n})' },
  keep: { kk: 'Сол күйінде қалдыру', ru: 'Оставить как есть', en: 'Leave as it is' },
  accepted: {
    kk: 'Белгілер диаграмма деректеріне айналды: {n}',
    ru: 'Пометок стало сведениями диаграммы: {n}',
    en: '{n} {n|mark|marks} became facts of the diagram',
  },
  exportMarked: {
    kk: 'ЦҮҚО калькуляторының белгілері бар BPMN файлы',
    ru: 'Файл BPMN с пометками калькулятора ЦПЦП',
    en: 'BPMN file with the marks of the DGSC calculator',
  },
});
