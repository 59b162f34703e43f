import { fieldLabels } from './field-labels.ts';
import type { FieldTexts } from './fields.ts';

const clock = { kk: 'Мысалы: 10:30', ru: 'Например: 10:30', en: 'For example: 10:30' };
const protocol = { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' };

/** Fields of protocols: agenda, attendance and decisions. */
export const protocolFieldTexts = {
  protocol: {
    number: { label: { kk: 'Хаттама нөмірі', ru: 'Номер протокола', en: 'Protocol number' } },
    date: { label: { kk: 'Өткен күні', ru: 'Дата проведения', en: 'Held on' } },
    subject: { label: { kk: 'Тақырыбы', ru: 'Тема', en: 'Subject' } },
    place: { label: { kk: 'Өткен жері', ru: 'Место проведения', en: 'Place' } },
    chair: { label: { kk: 'Төрағалық етуші', ru: 'Председательствующий', en: 'Chair' } },
    secretary: { label: { kk: 'Хаттаманы жүргізген', ru: 'Протокол вёл', en: 'Minutes taken by' } },
    began: { label: { kk: 'Басталған уақыты', ru: 'Начало', en: 'Began at' }, hint: clock },
    ended: { label: { kk: 'Аяқталған уақыты', ru: 'Окончание', en: 'Ended at' }, hint: clock },
    running: {
      label: { kk: 'Жұмыс кеңесі жүріп жатыр', ru: 'Рабочее совещание идёт', en: 'The workshop is running' },
    },
    planChange: {
      label: {
        kk: 'Жұмыс жоспарының өзгеруі және себептері',
        ru: 'Изменение плана работ и его причины',
        en: 'Change of the work plan and its reasons',
      },
      hint: {
        kk: 'Жұмыс жоспары өзгерсе, хаттамаға жобалау командасының жетекшісі қол қояды',
        ru: 'При изменении плана работ протокол подписывает руководитель проектной команды',
        en: 'When the work plan changes, the project team leader signs the protocol',
      },
    },
    signedOn: { label: { kk: 'Қол қойылған күні', ru: 'Дата подписания', en: 'Signed on' } },
  },
  'agenda-item': {
    protocol: { label: protocol },
    subject: { label: { kk: 'Не қаралады', ru: 'Что рассматривается', en: 'What is considered' } },
    minutes: { label: { kk: 'Берілген уақыт, минут', ru: 'Отведено, минут', en: 'Time given, minutes' } },
    began: { label: { kk: 'Басталған уақыты', ru: 'Начало', en: 'Began at' }, hint: clock },
    ended: { label: { kk: 'Аяқталған уақыты', ru: 'Окончание', en: 'Ended at' }, hint: clock },
    spent: { label: { kk: 'Жұмсалған уақыт, секунд', ru: 'Затрачено, секунд', en: 'Time spent, seconds' } },
    runningSince: {
      label: { kk: 'Таймер қосылған сәт', ru: 'Момент запуска таймера', en: 'Timer started at' },
      hint: {
        kk: 'Таймер жүріп тұрғанда студия өзі жазады',
        ru: 'Студия пишет сама, пока таймер идёт',
        en: 'Written by the studio while the timer runs',
      },
    },
  },
  attendee: {
    protocol: { label: protocol },
    who: {
      label: { kk: 'Кім', ru: 'Кто', en: 'Who' },
      hint: {
        kk: 'Аты-жөні немесе лауазымы; жеке деректер жазылмайды',
        ru: 'Имя или должность; персональные данные не пишут',
        en: 'A name or a post; no personal data',
      },
    },
    post: { label: { kk: 'Лауазымы', ru: 'Должность', en: 'Post' } },
    body: { label: fieldLabels.organisation },
    stakeholder: { label: fieldLabels.stakeholder },
    member: { label: { kk: 'Команда мүшесі', ru: 'Участник команды', en: 'Team member' } },
  },
  decision: {
    protocol: { label: protocol },
    text: { label: { kk: 'Не шешілді', ru: 'Что решено', en: 'What was decided' } },
    who: { label: { kk: 'Кім орындайды', ru: 'Кто исполняет', en: 'Who does it' } },
    by: { label: { kk: 'Қай күнге дейін', ru: 'К какому сроку', en: 'By when' } },
    about: { label: { kk: 'Не туралы', ru: 'О чём', en: 'About' } },
    measure: { label: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Measure' } },
    elements: { label: fieldLabels.elements },
  },
} satisfies Record<string, FieldTexts>;
