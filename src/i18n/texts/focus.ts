import type { FocusCode } from '#domain/focus/focus-view.ts';
import { sentences, type Sentence } from '#i18n/say.ts';

/** Names of the focus views, each as the answer to "what is shown". */
export const focusViewTexts: Readonly<Record<FocusCode, Sentence>> = {
  client: { kk: 'Клиент көретіні', ru: 'Что видит клиент', en: 'What the client sees' },
  lane: { kk: 'Бір орындаушы', ru: 'Один исполнитель', en: 'One performer' },
  stakeholder: { kk: 'Бір мүдделі қатысушы', ru: 'Один участник', en: 'One stakeholder' },
  paper: { kk: 'Қағаз құжаттар', ru: 'Бумага', en: 'Paper' },
  'legal-act': { kk: 'Бір құқықтық акт', ru: 'Один правовой акт', en: 'One legal act' },
  'without-ground': { kk: 'Құқықтық негізі жоқ', ru: 'Без правового основания', en: 'Without legal ground' },
  problems: { kk: 'Проблемасы бар', ru: 'С проблемами', en: 'With problems' },
  path: { kk: 'Жазылған жол', ru: 'Записанный путь', en: 'Recorded path' },
};

/** What to do when a view has nothing to choose from or nothing to show. */
export const focusEmptyTexts: Readonly<Record<FocusCode, Sentence>> = {
  client: {
    kk: 'Клиент көретін қадам табылмады. Клиенттің пулында орындаушы түрін, қадамдарда арна мен келуді белгілеңіз.',
    ru: 'Шагов, которые видит клиент, нет. Отметьте вид исполнителя у пула клиента, канал и визит – у шагов.',
    en: 'No step is seen by the client. Set the kind of performer of the client’s pool, and the channel and visit of steps.',
  },
  lane: {
    kk: 'Жолақтар жоқ. Пулға жолақтар қосып, қадамдарды солардың ішіне орналастырыңыз.',
    ru: 'Дорожек нет. Добавьте в пул дорожки и поместите в них шаги.',
    en: 'There are no lanes. Add lanes to the pool and place the steps in them.',
  },
  stakeholder: {
    kk: 'Бұл нұсқаның элементіне байланған мүдделі қатысушы жоқ. Оларды тізілімде немесе қасиеттер панелінде байланыстырыңыз.',
    ru: 'Ни один заинтересованный участник не связан с элементами этого варианта. Свяжите их в реестре или на панели свойств.',
    en: 'No stakeholder is linked to elements of this variant. Link them in the register or in the properties panel.',
  },
  paper: {
    kk: 'Қағаз құжаты бар қадам жоқ.',
    ru: 'Шагов с бумажными документами нет.',
    en: 'No step has paper documents.',
  },
  'legal-act': {
    kk: 'Қадамдар ешбір актіге сілтемейді. Қасиеттер панелінде құқықтық негізді көрсетіңіз.',
    ru: 'Шаги не ссылаются ни на один акт. Укажите правовое основание на панели свойств.',
    en: 'No step refers to an act. Give the legal ground in the properties panel.',
  },
  'without-ground': {
    kk: 'Барлық қадамның құқықтық негізі бар.',
    ru: 'У всех шагов есть правовое основание.',
    en: 'Every step has a legal ground.',
  },
  problems: {
    kk: 'Бұл нұсқаның элементіне байланған проблема жоқ. Оларды проблемалар тізілімінде байланыстырыңыз.',
    ru: 'Ни одна проблема не связана с элементами этого варианта. Свяжите их в реестре проблем.',
    en: 'No problem is linked to elements of this variant. Link them in the register of problems.',
  },
  path: {
    kk: 'Жазылған жол жоқ. Процесті қадамдап көрсетіп, жүрген жолды сақтаңыз.',
    ru: 'Записанных путей нет. Покажите процесс по шагам и сохраните пройденный путь.',
    en: 'No path is recorded. Play the process step by step and save the path.',
  },
};

/** The bar of focus views. */
export const focusTexts = sentences({
  title: { kk: 'Бөліп көрсету', ru: 'Фокус на части процесса', en: 'Focus view' },
  views: { kk: 'Нені көрсету керек', ru: 'Что показать', en: 'What to show' },
  leave: { kk: 'Бәрін көрсету', ru: 'Показать всё', en: 'Show everything' },
  shown: {
    kk: 'Көрсетілген қадам саны: {all} ішінен {steps}',
    ru: 'Показано шагов: {steps} из {all}',
    en: '{steps} of {all} steps shown',
  },
  withMessages: {
    kk: '{shown}, хабар саны – {messages}',
    ru: '{shown}, сообщений: {messages}',
    en: '{shown}, {messages} {messages|message|messages}',
  },
  keys: {
    kk: '← → – көріністі ауыстыру, цифр – таңдау, Esc – бәрін көрсету',
    ru: '← → – сменить вид, цифра – выбрать вид, Esc – показать всё',
    en: '← → change the view, a digit picks one, Esc shows everything',
  },
});
