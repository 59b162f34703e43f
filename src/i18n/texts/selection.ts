import { sentences } from '#i18n/say.ts';

/** What is done to one or several selected elements: type, lane, colour, arrangement. */
export const selectionTexts = sentences({
  type: { kk: 'Түрі', ru: 'Тип', en: 'Type' },
  lane: { kk: 'Жолақ', ru: 'Дорожка', en: 'Lane' },
  colour: { kk: 'Түсі', ru: 'Цвет', en: 'Colour' },
  noColour: { kk: 'Түссіз', ru: 'Без цвета', en: 'No colour' },
  blue: { kk: 'Көк', ru: 'Синий', en: 'Blue' },
  orange: { kk: 'Қызғылт сары', ru: 'Оранжевый', en: 'Orange' },
  green: { kk: 'Жасыл', ru: 'Зелёный', en: 'Green' },
  red: { kk: 'Қызыл', ru: 'Красный', en: 'Red' },
  purple: { kk: 'Күлгін', ru: 'Фиолетовый', en: 'Purple' },
  grey: { kk: 'Сұр', ru: 'Серый', en: 'Grey' },
  arrange: { kk: 'Орналастыру', ru: 'Расположение', en: 'Arrangement' },
  left: { kk: 'Сол жағын туралау', ru: 'Выровнять по левому краю', en: 'Align left' },
  center: { kk: 'Ортасын тігінен туралау', ru: 'Выровнять по вертикальной оси', en: 'Align centres' },
  right: { kk: 'Оң жағын туралау', ru: 'Выровнять по правому краю', en: 'Align right' },
  top: { kk: 'Үстін туралау', ru: 'Выровнять по верхнему краю', en: 'Align top' },
  middle: { kk: 'Ортасын көлденеңінен туралау', ru: 'Выровнять по горизонтальной оси', en: 'Align middles' },
  bottom: { kk: 'Астын туралау', ru: 'Выровнять по нижнему краю', en: 'Align bottom' },
  horizontal: {
    kk: 'Көлденеңінен біркелкі бөлу',
    ru: 'Распределить по горизонтали',
    en: 'Distribute horizontally',
  },
  vertical: { kk: 'Тігінен біркелкі бөлу', ru: 'Распределить по вертикали', en: 'Distribute vertically' },
  swap: { kk: 'Орындарын ауыстыру', ru: 'Поменять местами', en: 'Swap the two elements' },
  join: { kk: 'Бір шлюзбен біріктіру', ru: 'Свести одним шлюзом', en: 'Join with one gateway' },
  joinRefused: {
    kk: 'Бір процестегі, бір жерге апаратын немесе әлі ешқайда апармайтын қадамдарды таңдаңыз.',
    ru: 'Выберите шаги одного процесса, которые ведут в одно место или пока никуда не ведут.',
    en: 'Select steps of one process that lead to one place, or do not lead anywhere yet.',
  },
  steps: {
    kk: 'Қадамдардың деректері: {n} қадам',
    ru: 'Данные шагов: {n}',
    en: 'Facts of {n} {n|step|steps}',
  },
  performers: {
    kk: 'Орындаушылардың деректері: {n} жолақ немесе пул',
    ru: 'Данные дорожек и пулов: {n}',
    en: 'Facts of {n} {n|lane or pool|lanes or pools}',
  },
  branches: {
    kk: 'Тармақтардың деректері: {n} тармақ',
    ru: 'Данные ветвей: {n}',
    en: 'Facts of {n} {n|branch|branches}',
  },
});
