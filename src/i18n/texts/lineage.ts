import type { Fate } from '#domain/lineage/fate.ts';
import { sentences, type Sentence } from '#i18n/say.ts';

/** What becomes of an element, as a label of its own and as the heading over all elements that it becomes of. */
export const fateTexts: Readonly<Record<Fate, { readonly one: Sentence; readonly steps: Sentence }>> = {
  merged: {
    one: { kk: 'Біріктіріледі', ru: 'Объединяется', en: 'Merged' },
    steps: {
      kk: 'Бірнеше қадамнан біреуі жасалады',
      ru: 'Несколько шагов становятся одним',
      en: 'Several steps become one',
    },
  },
  split: {
    one: { kk: 'Бөлінеді', ru: 'Разделяется', en: 'Split' },
    steps: {
      kk: 'Бір қадам бірнешеге бөлінеді',
      ru: 'Один шаг становится несколькими',
      en: 'One step becomes several',
    },
  },
  replaced: {
    one: { kk: 'Ауыстырылады', ru: 'Заменяется', en: 'Replaced' },
    steps: { kk: 'Орнына басқа қадам келеді', ru: 'Заменяются другими шагами', en: 'Are replaced by other steps' },
  },
  automated: {
    one: { kk: 'Автоматтандырылады', ru: 'Автоматизируется', en: 'Automated' },
    steps: { kk: 'Автоматты түрде орындалады', ru: 'Выполняются автоматически', en: 'Done automatically' },
  },
  moved: {
    one: { kk: 'Басқаға беріледі', ru: 'Передаётся', en: 'Handed over' },
    steps: { kk: 'Басқа орындаушыға беріледі', ru: 'Переходят к другому исполнителю', en: 'Go to another performer' },
  },
  simplified: {
    one: { kk: 'Жеңілдетіледі', ru: 'Упрощается', en: 'Simplified' },
    steps: { kk: 'Жеңілдетіледі', ru: 'Упрощаются', en: 'Become simpler' },
  },
  renamed: {
    one: { kk: 'Атауы өзгереді', ru: 'Переименовывается', en: 'Renamed' },
    steps: { kk: 'Атауы өзгереді', ru: 'Меняют название', en: 'Are renamed' },
  },
  changed: {
    one: { kk: 'Өзгереді', ru: 'Меняется', en: 'Changed' },
    steps: { kk: 'Өзгереді', ru: 'Меняются', en: 'Change' },
  },
  kept: {
    one: { kk: 'Сақталады', ru: 'Сохраняется', en: 'Kept' },
    steps: { kk: 'Өзгеріссіз қалады', ru: 'Остаются без изменений', en: 'Stay as they are' },
  },
  removed: {
    one: { kk: 'Алып тасталады', ru: 'Убирается', en: 'Removed' },
    steps: { kk: 'Бұдан былай орындалмайды', ru: 'Больше не выполняются', en: 'Are no longer done' },
  },
  added: {
    one: { kk: 'Қосылады', ru: 'Добавляется', en: 'Added' },
    steps: { kk: 'Жаңадан қосылады', ru: 'Появляются', en: 'Are new' },
  },
};

/** The differences of two variants in sentences. Names stand in quotation marks or brackets, so that none is declined. */
export const differenceTexts = sentences({
  title: {
    kk: 'Не өзгереді: {before} → {after}',
    ru: 'Что меняется: {before} → {after}',
    en: 'What changes: {before} → {after}',
  },
  brief: { kk: 'Қысқаша', ru: 'Коротко', en: 'In brief' },
  steps: {
    kk: 'Қадам саны: қазір – {was}, кейін – {is}.',
    ru: 'Число шагов: было – {was}, станет – {is}.',
    en: 'Number of steps: {was} before, {is} after.',
  },
  number: {
    kk: '{what}: қазір – {was}, кейін – {is}.',
    ru: '{what}: было – {was}, станет – {is}.',
    en: '{what}: {was} before, {is} after.',
  },
  lead: { kk: 'Жалпы өту уақыты', ru: 'Общее время прохождения', en: 'Lead time' },
  fates: { kk: 'Қадамдар бойынша: {list}.', ru: 'По шагам: {list}.', en: 'Step by step: {list}.' },
  fateCount: { kk: '{fate} – {n}', ru: '{fate} – {n}', en: '{fate} – {n}' },
  same: {
    kk: 'Екі нұсқаның мазмұны бірдей.',
    ru: 'По содержанию варианты одинаковы.',
    en: 'The two variants mean the same.',
  },
  onlyDrawn: {
    kk: 'Тек диаграммадағы орны өзгерген элемент саны: {n}.',
    ru: 'Элементов, которые только передвинуты на диаграмме: {n}.',
    en: 'Elements that have only been moved on the diagram: {n}.',
  },
  step: { kk: '«{name}» ({performer}).', ru: '«{name}» ({performer}).', en: '“{name}” ({performer}).' },
  stepAlone: { kk: '«{name}».', ru: '«{name}».', en: '“{name}”.' },
  fromTo: {
    kk: 'Қазір: {before} Кейін: {after}',
    ru: 'Было: {before} Станет: {after}',
    en: 'Before: {before} After: {after}',
  },
  decisions: { kk: 'Шешімдер', ru: 'Решения', en: 'Decisions' },
  events: {
    kk: 'Басталуы, күтуі және нәтижелері',
    ru: 'Начало, ожидания и результаты',
    en: 'Start, waiting and results',
  },
  performers: { kk: 'Қатысушылар мен орындаушылар', ru: 'Участники и исполнители', en: 'Participants and performers' },
  papers: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  papersGone: {
    kk: 'Бұдан былай қажет емес: {list}.',
    ru: 'Больше не нужны: {list}.',
    en: 'No longer needed: {list}.',
  },
  papersNew: { kk: 'Жаңалары: {list}.', ru: 'Новые: {list}.', en: 'New: {list}.' },
  papersElectronic: {
    kk: 'Қағаздан электрондық түрге көшеді: {list}.',
    ru: 'Вместо бумажных становятся электронными: {list}.',
    en: 'Electronic instead of paper: {list}.',
  },
  elementFate: { kk: '{fate}: {element}', ru: '{fate}: {element}', en: '{fate}: {element}' },
  change: { kk: '{what}: {old} → {now}', ru: '{what}: {old} → {now}', en: '{what}: {old} → {now}' },
  come: {
    kk: '{what} {n|қосылады}: {now}',
    ru: '{what}, {n|добавляется|добавляются|добавляются}: {now}',
    en: '{what}, {n|added|added}: {now}',
  },
  gone: {
    kk: '{what} {n|алынады}: {old}',
    ru: '{what}, {n|убирается|убираются|убираются}: {old}',
    en: '{what}, {n|removed|removed}: {old}',
  },
  detail: { kk: '{what} ({entry})', ru: '{what} ({entry})', en: '{what} ({entry})' },
  triggerMessage: { kk: 'хабарлама', ru: 'сообщение', en: 'message' },
  triggerTimer: { kk: 'таймер', ru: 'таймер', en: 'timer' },
  triggerError: { kk: 'қате', ru: 'ошибка', en: 'error' },
  triggerSignal: { kk: 'сигнал', ru: 'сигнал', en: 'signal' },
  triggerCondition: { kk: 'шарт', ru: 'условие', en: 'condition' },
});
