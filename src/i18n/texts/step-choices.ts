import { sentences } from '#i18n/say.ts';

/** Texts of the code lists that describe one step of a process and its performer. */
export const stepChoiceTexts = {
  timeUnit: sentences({
    min: { kk: 'минут', ru: 'минута', en: 'minute' },
    h: { kk: 'сағат', ru: 'час', en: 'hour' },
    wd: { kk: 'жұмыс күні', ru: 'рабочий день', en: 'working day' },
    cd: { kk: 'күнтізбелік күн', ru: 'календарный день', en: 'calendar day' },
  }),
  evidence: sentences({
    measured: { kk: 'Өлшенген', ru: 'Измерено', en: 'Measured' },
    document: { kk: 'Құжат бойынша', ru: 'По документу', en: 'From a document' },
    interview: { kk: 'Сұхбат бойынша', ru: 'По интервью', en: 'Told in an interview' },
    estimate: { kk: 'Сарапшының бағалауы', ru: 'Экспертная оценка', en: 'Expert estimate' },
    assumption: { kk: 'Болжам', ru: 'Допущение', en: 'Assumption' },
  }),
  valueClass: sentences({
    va: { kk: 'Құндылық қосады', ru: 'Добавляет ценность', en: 'Adds value' },
    required: {
      kk: 'Құндылық қоспайды, бірақ заңнамада талап етіледі',
      ru: 'Не добавляет ценности, но требуется законодательством',
      en: 'Adds no value but required by law',
    },
    nva: { kk: 'Құндылық қоспайды', ru: 'Не добавляет ценности', en: 'Adds no value' },
  }),
  automation: sentences({
    manual: { kk: 'Автоматтандырылмаған', ru: 'Не автоматизировано', en: 'Not automated' },
    assisted: { kk: 'Ішінара автоматтандырылған', ru: 'Частично автоматизировано', en: 'Partly automated' },
    automatic: { kk: 'Толық автоматтандырылған', ru: 'Полностью автоматизировано', en: 'Fully automated' },
  }),
  automationStage: sentences({
    none: { kk: 'Автоматтандырылмаған', ru: 'Не автоматизирован', en: 'None' },
    partial: {
      kk: 'Ішінара: медиа-ажыраулары бар',
      ru: 'Частичная: есть медиа-разрывы',
      en: 'Partial: with media breaks',
    },
    full: { kk: 'Толық: медиа-ажырауларсыз', ru: 'Полная: без медиа-разрывов', en: 'Full: without media breaks' },
  }),
  channel: sentences({
    egov: { kk: 'eGov порталы', ru: 'Портал eGov', en: 'eGov portal' },
    'egov-mobile': { kk: 'eGov Mobile', ru: 'eGov Mobile', en: 'eGov Mobile' },
    'bank-app': { kk: 'Банк қосымшасы', ru: 'Приложение банка', en: 'Bank app' },
    psc: {
      kk: 'Халыққа қызмет көрсету орталығы (ХҚКО)',
      ru: 'Центр обслуживания населения (ЦОН)',
      en: 'Public service centre',
    },
    'in-person': { kk: 'Мемлекеттік органға жеке келу', ru: 'Личная явка в государственный орган', en: 'In person' },
    phone: { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
    post: { kk: 'Пошта', ru: 'Почта', en: 'Post' },
    sms: { kk: 'SMS-хабарлама', ru: 'SMS-сообщение', en: 'SMS' },
    email: { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
    system: { kk: 'Ақпараттық жүйелер арасында', ru: 'Между информационными системами', en: 'System to system' },
  }),
  groundKind: sentences({
    law: { kk: 'Заң', ru: 'Закон', en: 'Law' },
    'by-law': { kk: 'Заңға тәуелді акт', ru: 'Подзаконный акт', en: 'By-law' },
    habit: {
      kk: 'Қалыптасқан тәжірибе (құқықтық негізі жоқ)',
      ru: 'Сложившаяся практика (без правового основания)',
      en: 'Habit (no legal ground)',
    },
  }),
  dataDirection: sentences({
    in: { kk: 'Кіріс деректер', ru: 'Входные данные', en: 'Data input' },
    out: { kk: 'Шығыс деректер', ru: 'Выходные данные', en: 'Data output' },
  }),
  documentDirection: sentences({
    incoming: { kk: 'Кіріс құжат', ru: 'Входящий документ', en: 'Incoming document' },
    produced: { kk: 'Жасалатын құжат', ru: 'Порождаемый документ', en: 'Generated document' },
  }),
  medium: sentences({
    paper: { kk: 'Қағаз', ru: 'Бумажный', en: 'Paper' },
    electronic: { kk: 'Электрондық', ru: 'Электронный', en: 'Electronic' },
  }),
  performerKind: sentences({
    client: { kk: 'Клиент', ru: 'Клиент', en: 'Client' },
    human: { kk: 'Қызметкер', ru: 'Работник', en: 'Member of staff' },
    system: { kk: 'Ақпараттық жүйе (АЖ)', ru: 'Информационная система (ИС)', en: 'Information system (IS)' },
    contractor: { kk: 'Мердігер', ru: 'Подрядчик', en: 'Contractor' },
  }),
  yesNo: sentences({
    yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
    no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  }),
};
