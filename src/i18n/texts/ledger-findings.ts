import { sentences } from '#i18n/say.ts';

/** What the checks find of changes between variants and of the measures that carry them out, by code. */
export const ledgerFindingTexts = sentences({
  'change-without-reason': {
    kk: 'Өзгерістің себебі айтылмаған',
    ru: 'Не указана причина изменения',
    en: 'The change has no reason',
  },
  'change-without-measure': {
    kk: 'Өзгерісті жүзеге асыратын іс-шара жоқ және оның неге қажет емес екені айтылмаған',
    ru: 'Нет мероприятия, осуществляющего изменение, и не сказано, почему оно не нужно',
    en: 'No measure carries the change out, and nothing says why none is needed',
  },
  'control-removed': {
    kk: 'Келісу немесе бекіту алынған, бірақ құқықтық іс-шара жоқ',
    ru: 'Согласование или утверждение снято, но правового мероприятия нет',
    en: 'An approval is removed, but no legal measure amends the act',
  },
  'measure-changes-nothing': {
    kk: '№ {number} іс-шара өзгеретін элементтердің ешқайсысын атамайды',
    ru: 'Мероприятие № {number} не называет ни одного изменяемого элемента',
    en: 'Measure {number} names no element that changes',
  },
});
