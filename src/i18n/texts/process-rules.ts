import { sentences } from '#i18n/say.ts';

/** What the rules about the process itself find, by code: waiting, documents, approvals, corruption risks. */
export const processFindingTexts = sentences({
  'waits-longer-than-works': {
    kk: 'Іс қадамның алдында өңдеу уақытынан {times} есе ұзақ жатады: «{element}»',
    ru: 'Дело ждёт шага в {times} {times|раз|раза|раз} дольше, чем его обрабатывают: «{element}»',
    en: 'The case waits {times} times as long as the step takes: “{element}”',
  },
  'document-never-used': {
    kk: 'Қадамда жасалған құжатты кейін ешкім пайдаланбайды және клиент алмайды ({count}): «{element}»',
    ru: 'Документ шага дальше никто не использует и клиент не получает ({count}): «{element}»',
    en: 'What the step produces is neither used later nor given to the client ({count}): “{element}”',
  },
  'approval-repeated': {
    kk: 'Іс бұрын келіскен рөлге келісуге қайта келеді: «{element}»',
    ru: 'Дело снова приходит на согласование к роли, которая его уже согласовала: «{element}»',
    en: 'The case comes for approval to a role that has approved it before: “{element}”',
  },
  'one-hand-decides': {
    kk: 'Өтініш берушімен кездесетін адам шешімді жалғыз қабылдайды және істі із қалдырмай соза алады: «{element}»',
    ru: 'Тот, кто встречается с заявителем, решает один и может затянуть дело без следа: «{element}»',
    en: 'One who meets the applicant decides alone and can delay without trace: “{element}”',
  },
  'media-break': {
    kk: 'Деректер қағаздан электрондық түрге немесе керісінше көшеді: «{element}»',
    ru: 'Данные переходят с бумаги в электронный вид или обратно: «{element}»',
    en: 'Data goes from paper to electronic form or back: “{element}”',
  },
});

/** What stands over several findings of these rules. */
export const processGroupTexts = sentences({
  'waits-longer-than-works': {
    kk: 'Өңдеуден әлдеқайда ұзақ күтетін қадамдар',
    ru: 'Шаги, которых ждут намного дольше, чем их выполняют',
    en: 'Steps that are waited for far longer than they take',
  },
  'document-never-used': {
    kk: 'Құжаты ешкімге қажет болмаған қадамдар',
    ru: 'Шаги, документы которых никому не понадобились',
    en: 'Steps whose documents nobody needs',
  },
  'approval-repeated': { kk: 'Қайталанған келісулер', ru: 'Повторные согласования', en: 'Repeated approvals' },
  'one-hand-decides': {
    kk: 'Сыбайлас жемқорлық тәуекелі: шешім бір адамның қолында',
    ru: 'Коррупционный риск: решение в одних руках',
    en: 'Corruption risk: the decision is in one hand',
  },
  'media-break': { kk: 'Медиа-ажыраулар', ru: 'Медиа-разрывы', en: 'Media breaks' },
});
