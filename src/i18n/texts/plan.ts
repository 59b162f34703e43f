import { sentences } from '#i18n/say.ts';

/** The action plan: its sheet, the measures by sections of the roadmap, what they cover and cost. */
export const planTexts = sentences({
  title: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Action plan' },
  about: {
    kk: 'Бизнес-процестердің нысаналы нұсқасын кезең-кезеңімен жүзеге асыру: не істеледі, кім жауапты, қандай мерзімде және қанша тұрады.',
    ru: 'Поэтапная реализация целевого варианта: что делается, кто отвечает, к какому сроку и сколько это стоит.',
    en: 'How the target variant is implemented step by step: what is done, who answers, by when and at what cost.',
  },
  sheet: { kk: 'Жоспар парағы', ru: 'Лист плана', en: 'Plan sheet' },
  all: { kk: 'Барлық іс-шаралар', ru: 'Все мероприятия', en: 'All measures' },
  sections: { kk: 'Жол картасының бөлімдері', ru: 'Разделы дорожной карты', en: 'Roadmap sections' },
  withoutSection: { kk: 'Бөлімі көрсетілмеген', ru: 'Раздел не указан', en: 'No section' },
  total: { kk: 'Барлығы: {cost}', ru: 'Всего: {cost}', en: 'Total: {cost}' },
  totalShown: { kk: 'Көрсетілгендері: {cost}', ru: 'Показанные: {cost}', en: 'Shown: {cost}' },
  covered: {
    kk: 'Барлық проблемалар іс-шаралармен қамтылған',
    ru: 'Все проблемы охвачены мероприятиями',
    en: 'Measures answer all problems',
  },
  uncovered: {
    kk: 'Іс-шарасы жоқ проблемалар ({n}):',
    ru: 'Проблемы без мероприятий ({n}):',
    en: 'Problems without a measure ({n}):',
  },
  addFor: {
    kk: '{problem}: іс-шара қосу',
    ru: 'Добавить мероприятие для {problem}',
    en: 'Add a measure for {problem}',
  },
  acts: { kk: 'Құқықтық актілер: {n}', ru: 'Правовых актов: {n}', en: '{n} {n|legal act|legal acts}' },
  elements: {
    kk: 'Диаграмма элементтері: {n}',
    ru: 'Элементов диаграммы: {n}',
    en: '{n} diagram {n|element|elements}',
  },
  problems: { kk: 'Проблемалар: {n} / {all}', ru: 'Проблем: {n} из {all}', en: '{n} of {all} problems' },
  coverage: { kk: 'Қамтуы', ru: 'Охват', en: 'Coverage' },
  code: { kk: 'Іске асыру (F, D)', ru: 'Реализация (F, D)', en: 'Implementation (F, D)' },
  F: { kk: 'F – нысаналы нұсқа', ru: 'F – целевой вариант', en: 'F – target variant' },
  D: { kk: 'D – оңтайлы нұсқа', ru: 'D – оптимальный вариант', en: 'D – optimal variant' },
});
