import { sentences } from '#i18n/say.ts';

/** The bar with which a person goes through findings of one kind, one place after another. */
export const findingTrailTexts = sentences({
  label: { kk: 'Ескертулерді аралау', ru: 'Обход замечаний', en: 'Way through the findings' },
  at: { kk: '{all} ішінен {n}', ru: '{n} из {all}', en: '{n} of {all}' },
  previous: { kk: 'Алдыңғысы (Shift+F8)', ru: 'Предыдущее (Shift+F8)', en: 'Previous (Shift+F8)' },
  next: { kk: 'Келесісі (F8)', ru: 'Следующее (F8)', en: 'Next (F8)' },
  back: { kk: 'Тізімге оралу', ru: 'Вернуться к списку', en: 'Back to the list' },
  end: { kk: 'Аралауды аяқтау', ru: 'Завершить обход', en: 'End the way' },
});
