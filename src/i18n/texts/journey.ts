import { sentences } from '#i18n/say.ts';

/** The client journey map. */
export const journeyTexts = sentences({
  title: { kk: 'Клиенттік жол картасы', ru: 'Карта клиентского пути', en: 'Journey map' },
  about: {
    kk: 'Клиент картасы: клиенттің әр кезеңде не істейтіні, не сезінетіні және нені жақсартуға болатыны.',
    ru: 'Карта клиента: что клиент делает и чувствует на каждом этапе и что можно улучшить.',
    en: 'The client map: what the client does and feels on each stage, and what could be better.',
  },
  personas: { kk: 'Клиент бейнелері', ru: 'Портреты клиентов', en: 'Personas' },
  withoutPersona: { kk: 'Бейнесі таңдалмаған', ru: 'Без портрета', en: 'No persona' },
  addPersona: { kk: 'Клиент бейнесін қосу', ru: 'Добавить портрет клиента', en: 'Add a persona' },
  openPersona: { kk: 'Бейнені ашу', ru: 'Открыть портрет', en: 'Open the persona' },
  noPersona: {
    kk: 'Карта клиент бейнесінен басталады: кім және қандай қажеттілікпен келетінін сипаттаңыз.',
    ru: 'Карта начинается с портрета клиента: опишите, кто приходит и с какой потребностью.',
    en: 'The map begins with a persona: describe who comes and with which need.',
  },
  addStage: { kk: 'Кезең қосу', ru: 'Добавить этап', en: 'Add a stage' },
  noStage: {
    kk: 'Кезеңдерді клиенттің қажеттілігі туындаған сәттен бастап ретімен қосыңыз.',
    ru: 'Добавляйте этапы по порядку, начиная с момента, когда возникла потребность.',
    en: 'Add the stages in order, from the moment when the need arises.',
  },
  stage: { kk: '{n}-кезең', ru: 'Этап {n}', en: 'Stage {n}' },
  row: { kk: 'Картаның жолы', ru: 'Строка карты', en: 'Row of the map' },
  openStage: { kk: 'Нысанды ашу', ru: 'Открыть форму', en: 'Open the form' },
  moveLeft: { kk: 'Солға жылжыту', ru: 'Сдвинуть влево', en: 'Move left' },
  moveRight: { kk: 'Оңға жылжыту', ru: 'Сдвинуть вправо', en: 'Move right' },
  stageActions: { kk: 'Кезең әрекеттері: {name}', ru: 'Действия с этапом: {name}', en: 'Actions: {name}' },
  momentOfTruth: { kk: 'Шындық сәті', ru: 'Момент истины', en: 'Moment of truth' },
  noEmotion: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
  asTable: { kk: 'Кесте түрінде', ru: 'Таблицей', en: 'As a table' },
  keys: {
    kk: 'Көрсеткі пернелер – ұяшықтар арасында өту, Enter – нысанды ашу, Ctrl+Shift+←/→ – кезеңді жылжыту, + және − – көңіл күйді өзгерту.',
    ru: 'Стрелки – переход между ячейками, Enter – открыть форму, Ctrl+Shift+←/→ – сдвинуть этап, + и − – изменить эмоцию.',
    en: 'Arrows move between cells, Enter opens the form, Ctrl+Shift+←/→ moves the stage, + and − change the emotion.',
  },
});
