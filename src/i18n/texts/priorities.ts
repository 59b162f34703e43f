import { sentences } from '#i18n/say.ts';

/** In which order the processes of the workspace are automated: demand × complexity (programme 2008–2010). */
export const prioritiesTexts = sentences({
  subtitle: {
    kk: 'Қай процесті алдымен автоматтандыру керек: сұраныс пен күрделілік бойынша',
    ru: 'Что автоматизировать раньше: по востребованности и сложности процессов',
    en: 'What to automate first: by how much processes are asked for and how complex they are',
  },
  about: {
    kk: 'Сызықтар – осы процестердің медианасы. Күрделілік – ағымдағы нұсқаның Ср көрсеткіші, сұраныс – жылына орындалу саны.',
    ru: 'Линии – медианы этих процессов. Сложность – Ср текущего варианта, востребованность – число случаев в год.',
    en: 'The lines are the medians of these processes. Complexity is Cp of the current variant, demand the cases per year.',
  },
  matrix: { kk: 'Басымдықтар матрицасы', ru: 'Матрица приоритетов', en: 'Priority matrix' },
  search: { kk: 'Процесті іздеу', ru: 'Поиск процесса', en: 'Search the processes' },
  process: { kk: 'Процесс', ru: 'Процесс', en: 'Process' },
  priority: { kk: 'Басымдық', ru: 'Приоритет', en: 'Priority' },
  demand: { kk: 'Сұраныс, жылына', ru: 'Востребованность, в год', en: 'Demand, a year' },
  complexity: { kk: 'Күрделілік (Ср)', ru: 'Сложность (Ср)', en: 'Complexity (Cp)' },
  actual: { kk: 'Нақты дәрежесі', ru: 'Фактическая степень', en: 'Actual degree' },
  potential: { kk: 'Ықтимал дәрежесі', ru: 'Потенциальная степень', en: 'Potential degree' },
  breaks: { kk: 'Медиа-ажыраулар', ru: 'Медиа-разрывы', en: 'Media breaks' },
  first: { kk: 'Алдымен', ru: 'В первую очередь', en: 'First' },
  stages: { kk: 'Кезең-кезеңімен', ru: 'Поэтапно', en: 'In stages' },
  alongside: { kk: 'Жол-жөнекей', ru: 'Попутно', en: 'Alongside' },
  later: { kk: 'Кейін', ru: 'Позже', en: 'Later' },
  unknown: { kk: 'Анықталмаған', ru: 'Не определён', en: 'Not known' },
  'no-demand': {
    kk: 'Паспортта жылдық көлемі көрсетілмеген',
    ru: 'В паспорте не указан годовой объём',
    en: 'The passport gives no yearly volume',
  },
  'no-complexity': {
    kk: 'Ағымдағы нұсқа жолақтармен сызылмаған',
    ru: 'Текущий вариант не нарисован с дорожками',
    en: 'The current variant is not drawn with lanes',
  },
  alone: {
    kk: 'Салыстыру үшін екі санның екеуі де белгілі кемінде екі процесс керек',
    ru: 'Для сравнения нужны хотя бы два процесса, у которых известны оба числа',
    en: 'At least two processes with both numbers are needed to compare',
  },
  counting: { kk: 'Есептелді: {done} / {all}', ru: 'Подсчитано: {done} из {all}', en: 'Counted: {done} of {all}' },
  point: {
    kk: '{name}: жылына {demand}, Ср {complexity}. {priority}',
    ru: '{name}: {demand} в год, Ср {complexity}. {priority}',
    en: '{name}: {demand} a year, Cp {complexity}. {priority}',
  },
  empty: { kk: 'Салыстыратын процесс жоқ', ru: 'Сравнивать пока нечего', en: 'There is nothing to compare yet' },
  emptyText: {
    kk: 'Жоба жасаңыз немесе кітапханадан процесс алыңыз, ағымдағы нұсқасын сызып, паспортында жылдық көлемін көрсетіңіз.',
    ru: 'Создайте проект или возьмите процесс из библиотеки, нарисуйте текущий вариант и укажите годовой объём в паспорте.',
    en: 'Make a project or take a process from the library, draw its current variant and give the yearly volume in its passport.',
  },
  picture: { kk: 'Матрица суреті (SVG)', ru: 'Картинка матрицы (SVG)', en: 'Picture of the matrix (SVG)' },
});
