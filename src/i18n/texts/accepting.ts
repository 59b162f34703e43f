import { sentences } from '#i18n/say.ts';

/** Leaving a warning as it is with a reason, and taking that back: the same in registers and on the package screen. */
export const acceptingTexts = sentences({
  accept: { kk: 'Қабылдау…', ru: 'Принять…', en: 'Accept…' },
  acceptAll: { kk: 'Бәрін қабылдау…', ru: 'Принять все…', en: 'Accept all…' },
  title: {
    kk: '{n|Ескертуді қабылдау}',
    ru: '{n|Принять предупреждение|Принять предупреждения|Принять предупреждения}',
    en: '{n|Accept the warning|Accept the warnings}',
  },
  about: {
    kk: 'Ескерту өзгеріссіз қалады, себебі жобада сақталып, пакетке енгізіледі.',
    ru: 'Предупреждение останется как есть, причина сохранится в проекте и войдёт в пакет.',
    en: 'The warning stays as it is; the reason is kept in the project and goes into the package.',
  },
  many: { kk: '{text}: {n}', ru: '{text}: {n}', en: '{text}: {n}' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  do: { kk: 'Қабылдау', ru: 'Принять', en: 'Accept' },
  accepted: { kk: 'Қабылданған: {reason}', ru: 'Принято: {reason}', en: 'Accepted: {reason}' },
  takeBack: { kk: 'Қабылдауды алып тастау', ru: 'Снять принятие', en: 'Take the acceptance back' },
});
