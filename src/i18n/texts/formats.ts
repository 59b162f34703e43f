import { sentences } from '#i18n/say.ts';

/** Words around numbers, dates and durations; `{n}` picks the form, `{value}` is the number as it is written. */
export const formatTexts = sentences({
  date: { kk: '{year} ж. {day} {month}', ru: '{day} {month} {year} г.', en: '{day} {month} {year}' },
  shortDate: { kk: '{dd}.{mm}.{year}', ru: '{dd}.{mm}.{year}', en: '{dd}/{mm}/{year}' },
  dateTime: { kk: '{date}, {time}', ru: '{date}, {time}', en: '{date}, {time}' },

  percent: { kk: '{value}\u00a0%', ru: '{value}\u00a0%', en: '{value}%' },
  tenge: { kk: '{value}\u00a0₸', ru: '{value}\u00a0₸', en: '{value}\u00a0₸' },
  thousandTenge: { kk: '{value} мың теңге', ru: '{value} тыс. тенге', en: '{value} thousand tenge' },

  bytes: { kk: '{value} {n|байт}', ru: '{value} {n|байт|байта|байт|байта}', en: '{value} {n|byte|bytes}' },
  kilobytes: { kk: '{value}\u00a0КБ', ru: '{value}\u00a0КБ', en: '{value}\u00a0KB' },
  megabytes: { kk: '{value}\u00a0МБ', ru: '{value}\u00a0МБ', en: '{value}\u00a0MB' },
  gigabytes: { kk: '{value}\u00a0ГБ', ru: '{value}\u00a0ГБ', en: '{value}\u00a0GB' },

  min: { kk: '{value} {n|минут}', ru: '{value} {n|минута|минуты|минут|минуты}', en: '{value} {n|minute|minutes}' },
  h: { kk: '{value} {n|сағат}', ru: '{value} {n|час|часа|часов|часа}', en: '{value} {n|hour|hours}' },
  wd: {
    kk: '{value} {n|жұмыс күні}',
    ru: '{value} {n|рабочий день|рабочих дня|рабочих дней|рабочего дня}',
    en: '{value} working {n|day|days}',
  },
  cd: {
    kk: '{value} {n|күнтізбелік күн}',
    ru: '{value} {n|календарный день|календарных дня|календарных дней|календарного дня}',
    en: '{value} calendar {n|day|days}',
  },

  justNow: { kk: 'жаңа ғана', ru: 'только что', en: 'just now' },
  minutesAgo: { kk: '{n} минут бұрын', ru: '{n} {n|минуту|минуты|минут} назад', en: '{n} {n|minute|minutes} ago' },
  hoursAgo: { kk: '{n} сағат бұрын', ru: '{n} {n|час|часа|часов} назад', en: '{n} {n|hour|hours} ago' },
  daysAgo: { kk: '{n} күн бұрын', ru: '{n} {n|день|дня|дней} назад', en: '{n} {n|day|days} ago' },
  yesterday: { kk: 'кеше', ru: 'вчера', en: 'yesterday' },
  inMinutes: { kk: '{n} минуттан кейін', ru: 'через {n} {n|минуту|минуты|минут}', en: 'in {n} {n|minute|minutes}' },
  inHours: { kk: '{n} сағаттан кейін', ru: 'через {n} {n|час|часа|часов}', en: 'in {n} {n|hour|hours}' },
  inDays: { kk: '{n} күннен кейін', ru: 'через {n} {n|день|дня|дней}', en: 'in {n} {n|day|days}' },
  tomorrow: { kk: 'ертең', ru: 'завтра', en: 'tomorrow' },
});

/** Months as they stand in a date: Kazakh in the base form, Russian in the genitive. */
export const monthTexts = [
  { kk: 'қаңтар', ru: 'января', en: 'January' },
  { kk: 'ақпан', ru: 'февраля', en: 'February' },
  { kk: 'наурыз', ru: 'марта', en: 'March' },
  { kk: 'сәуір', ru: 'апреля', en: 'April' },
  { kk: 'мамыр', ru: 'мая', en: 'May' },
  { kk: 'маусым', ru: 'июня', en: 'June' },
  { kk: 'шілде', ru: 'июля', en: 'July' },
  { kk: 'тамыз', ru: 'августа', en: 'August' },
  { kk: 'қыркүйек', ru: 'сентября', en: 'September' },
  { kk: 'қазан', ru: 'октября', en: 'October' },
  { kk: 'қараша', ru: 'ноября', en: 'November' },
  { kk: 'желтоқсан', ru: 'декабря', en: 'December' },
] as const;
