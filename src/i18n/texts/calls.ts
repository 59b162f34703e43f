import { sentences } from '#i18n/say.ts';

/** Call activities: the process they call, and where a process is called from. */
export const callTexts = sentences({
  called: { kk: 'Шақырылатын процесс', ru: 'Вызываемый процесс', en: 'Called process' },
  choose: { kk: 'Процесті таңдау', ru: 'Выбрать процесс', en: 'Choose a process' },
  hint: {
    kk: 'Атауын бассаңыз, сол процестің диаграммасы ашылады.',
    ru: 'Нажмите на название, чтобы открыть диаграмму этого процесса.',
    en: 'Press the name to open the diagram of that process.',
  },
  gone: {
    kk: 'Бұл жұмыс кеңістігінде жоқ процесс',
    ru: 'Процесс, которого нет в этом рабочем пространстве',
    en: 'A process that is not in this workspace',
  },
  goneHint: {
    kk: 'Процесс жойылған немесе әлі импортталмаған: оны қалпына келтіріңіз, пакетін импорттаңыз немесе басқасын таңдаңыз.',
    ru: 'Процесс удалён или ещё не импортирован: верните его, импортируйте пакет или выберите другой.',
    en: 'The process was deleted or has not been imported yet: bring it back, import its package or choose another one.',
  },
  back: {
    kk: 'Шақырған процеске оралу: {name}',
    ru: 'Вернуться в вызвавший процесс: {name}',
    en: 'Back to the calling process: {name}',
  },
  whereUsed: { kk: 'Қайда қолданылады', ru: 'Где используется', en: 'Where it is used' },
  notUsed: {
    kk: 'Бұл процесті ешбір диаграмма шақырмайды. Шақыру әрекетінің қасиеттерінен осы процесті таңдауға болады.',
    ru: 'Ни одна диаграмма не вызывает этот процесс. Его можно выбрать в свойствах элемента «Вызов процесса».',
    en: 'No diagram calls this process. It can be chosen in the properties of a call activity.',
  },
  usedAs: { kk: '{caller} → {variant}', ru: '{caller} → {variant}', en: '{caller} → {variant}' },
});
