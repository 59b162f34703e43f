import { sentences } from '#i18n/say.ts';

/** Sub-processes on the diagram: going in, coming out, drawing them open or closed. */
export const subProcessTexts = sentences({
  title: { kk: 'Ішкі процесс', ru: 'Подпроцесс', en: 'Sub-process' },
  path: { kk: 'Диаграммадағы орын', ru: 'Место на диаграмме', en: 'Place in the diagram' },
  whole: { kk: 'Бүкіл процесс', ru: 'Весь процесс', en: 'Whole process' },
  enter: { kk: 'Ішіне кіру', ru: 'Войти внутрь', en: 'Go inside' },
  enterHint: {
    kk: 'Ішкі процестің қадамдарын бөлек көрсету (Alt+PageDown)',
    ru: 'Показать шаги подпроцесса отдельно (Alt+PageDown)',
    en: 'Show the steps of the sub-process by themselves (Alt+PageDown)',
  },
  leave: { kk: 'Сыртқа шығу', ru: 'Выйти наружу', en: 'Go out' },
  leaveHint: {
    kk: 'Сыртындағы процеске оралу (Alt+PageUp)',
    ru: 'Вернуться в процесс снаружи (Alt+PageUp)',
    en: 'Go back to the process around it (Alt+PageUp)',
  },
  open: { kk: 'Орнында ашу', ru: 'Развернуть на месте', en: 'Open in place' },
  close: { kk: 'Орнында жабу', ru: 'Свернуть на месте', en: 'Close in place' },
  entered: {
    kk: 'Ішкі процесс ішінде: {name}',
    ru: 'Внутри подпроцесса: {name}',
    en: 'Inside the sub-process: {name}',
  },
  left: {
    kk: 'Ішкі процестен шықтыңыз: {name}',
    ru: 'Вы вышли из подпроцесса: {name}',
    en: 'Out of the sub-process: {name}',
  },
  keys: {
    kk: 'Ішкі процеске кіру, одан шығу',
    ru: 'Войти в подпроцесс, выйти из него',
    en: 'Go into a sub-process, and out of it',
  },
});
