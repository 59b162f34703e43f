import type { DraftCode } from '#domain/ledger/drafts/draft.ts';
import { sentences, type Sentence } from '#i18n/say.ts';

/** What a drafted measure does, by the rule that drafted it. */
export const draftTexts: Readonly<Record<DraftCode, Sentence>> = {
  'removed-control': {
    kk: '«{name}»: келісу мен бекіту талабын құқықтық актіден алып тастау{act}',
    ru: '«{name}»: исключить требование согласования и утверждения из правового акта{act}',
    en: '“{name}”: take the requirement of approval out of the legal act{act}',
  },
  'dropped-document': {
    kk: 'Талап етілетін құжаттар тізбесінен алып тастау: {documents}{act}',
    ru: 'Исключить из перечня требуемых документов: {documents}{act}',
    en: 'Take out of the list of documents asked for: {documents}{act}',
  },
  'automated-step': {
    kk: '«{name}» қадамын автоматтандыру{systems}',
    ru: 'Автоматизировать шаг «{name}»{systems}',
    en: 'Automate the step “{name}”{systems}',
  },
  'connected-system': {
    kk: '«{name}» қадамы үшін жүйелерді интеграциялау{systems}',
    ru: 'Интегрировать системы для шага «{name}»{systems}',
    en: 'Integrate the systems for the step “{name}”{systems}',
  },
  'new-system': {
    kk: '«{name}» жүйесін құру немесе қосу',
    ru: 'Создать или подключить систему «{name}»',
    en: 'Build or connect the system “{name}”',
  },
  'removed-performer': {
    kk: '«{name}» бизнес-рөлінің міндеттерін қайта бөлу',
    ru: 'Перераспределить обязанности бизнес-роли «{name}»',
    en: 'Redistribute the duties of the business role “{name}”',
  },
  'new-performer': {
    kk: '«{name}» бизнес-рөлінің міндеттерін бекіту',
    ru: 'Закрепить обязанности бизнес-роли «{name}»',
    en: 'Set the duties of the business role “{name}”',
  },
  'removed-step': {
    kk: '«{name}» қадамын алып тастау{act}',
    ru: 'Исключить шаг «{name}»{act}',
    en: 'Remove the step “{name}”{act}',
  },
  'added-step': {
    kk: '«{name}» қадамының тәртібін бекіту',
    ru: 'Утвердить порядок шага «{name}»',
    en: 'Approve the procedure of the step “{name}”',
  },
  'shortened-term': {
    kk: '«{name}» қадамының мерзімін қысқарту{act}',
    ru: 'Сократить срок шага «{name}»{act}',
    en: 'Shorten the term of the step “{name}”{act}',
  },
  'moved-step': {
    kk: '«{name}» қадамын басқа орындаушыға беру және лауазымдық нұсқаулықтарды өзгерту',
    ru: 'Передать шаг «{name}» другому исполнителю и изменить должностные инструкции',
    en: 'Hand the step “{name}” to another performer and amend the job descriptions',
  },
  decision: {
    kk: '«{name}» шешімінің өлшемшарттарын бекіту{act}',
    ru: 'Закрепить критерии решения «{name}»{act}',
    en: 'Set the criteria of the decision “{name}”{act}',
  },
  'changed-step': {
    kk: '«{name}»: жаңа тәртіпті енгізу және қызметкерлерді оқыту',
    ru: '«{name}»: ввести новый порядок и обучить сотрудников',
    en: '“{name}”: introduce the new procedure and train the staff',
  },
};

/** Parts of drafted measures that several rules share. */
export const draftPartTexts = sentences({
  actArticle: { kk: '{act}, {article}', ru: '{act}, {article}', en: '{act}, {article}' },
  quoted: { kk: '«{text}»', ru: '«{text}»', en: '“{text}”' },
  legalDraft: {
    kk: 'Өзгертілетін норма: {article}',
    ru: 'Изменяемая норма: {article}',
    en: 'Provision to be amended: {article}',
  },
  platformReason: {
    kk: 'Басымдық платформалық бағдарламалық өнімге берілген (№ 601 бұйрық, 38-тармақ).',
    ru: 'Приоритет за платформенным программным продуктом (приказ № 601, п. 38).',
    en: 'A platform software product has priority (order No 601, paragraph 38).',
  },
  developReason: {
    kk: 'Жүйе қолданыста, сондықтан оны дамыту жаңасын құрудан жеңіл.',
    ru: 'Система уже используется, её развитие проще создания новой.',
    en: 'The system is in use; developing it is easier than building a new one.',
  },
  legalCompletion: {
    kk: 'Өзгерістер енгізу туралы құқықтық акт',
    ru: 'Правовой акт о внесении изменений',
    en: 'Legal act on the amendments',
  },
  systemCompletion: {
    kk: 'Өнеркәсіптік пайдалануға енгізу актісі',
    ru: 'Акт ввода в промышленную эксплуатацию',
    en: 'Certificate of introduction into operation',
  },
  orderCompletion: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
  waveMeasure: {
    kk: 'Оңтайлы нұсқаға көшу, {wave}-кезек: кедергіні жою – {barrier} ({n} өзгеріс: {names})',
    ru: 'Переход к оптимальному варианту, очередь {wave}: снять барьер – {barrier} ({n} {n|изменение|изменения|изменений}: {names})',
    en: 'Transition to the optimal variant, wave {wave}: remove the barrier – {barrier} ({n} {n|change|changes}: {names})',
  },
  andMore: { kk: '{names} және т.б.', ru: '{names} и др.', en: '{names} and others' },
});
