/** Messages of reading a BPMN file that bpmn-js and moddle only say in English, by their English template. */
export const bpmnJsWarningTexts = {
  'unresolved reference <{id}>': {
    kk: 'Сілтеме көрсетілген элементті таппады: {id}',
    ru: 'Ссылка ведёт на отсутствующий элемент: {id}',
  },
  'unknown attribute <{name}>': { kk: 'Белгісіз атрибут: {name}', ru: 'Неизвестный атрибут: {name}' },
  'unsupported document encoding <{encoding}>, falling back to UTF-8': {
    kk: 'Файлдың кодтауына қолдау көрсетілмейді: {encoding}. UTF-8 ретінде оқылды',
    ru: 'Кодировка файла не поддерживается: {encoding}. Прочитано как UTF-8',
  },
  'unparsable content {content} detected line: {line} column: {column} nested error: {error}': {
    kk: 'Мазмұнды оқу мүмкін болмады: {content} (жол: {line}, баған: {column}). {error}',
    ru: 'Не удалось прочитать содержимое: {content} (строка: {line}, столбец: {column}). {error}',
  },
  'unparsable content detected line: {line} column: {column} nested error: {error}': {
    kk: 'Мазмұнды оқу мүмкін болмады (жол: {line}, баған: {column}). {error}',
    ru: 'Не удалось прочитать содержимое (строка: {line}, столбец: {column}). {error}',
  },
  'unexpected body text <{text}>': { kk: 'Артық мәтін: {text}', ru: 'Лишний текст: {text}' },
  'unrecognized element <{element}>': { kk: 'Белгісіз элемент: {element}', ru: 'Неизвестный элемент: {element}' },
  'unexpected element <{element}>': {
    kk: 'Элемент бұл жерде тұрмауға тиіс: {element}',
    ru: 'Элемент здесь недопустим: {element}',
  },
  'illegal ID <{id}>': { kk: 'Қате идентификатор: {id}', ru: 'Недопустимый идентификатор: {id}' },
  'duplicate ID <{id}>': { kk: 'Қайталанған идентификатор: {id}', ru: 'Повторяющийся идентификатор: {id}' },
  'expected no sub nodes': {
    kk: 'Бұл элементтің ішінде басқа элемент болмауға тиіс',
    ru: 'Внутри этого элемента не должно быть других',
  },
  'expected element': { kk: 'Элемент жетіспейді', ru: 'Не хватает элемента' },
  'failed to parse document as <bpmn:Definitions>': {
    kk: 'Бұл BPMN файлы емес: bpmn:Definitions элементі жоқ',
    ru: 'Это не файл BPMN: нет элемента bpmn:Definitions',
  },
  'no XML imported': { kk: 'Файл оқылмады', ru: 'Файл не прочитан' },
  'no definitions loaded': { kk: 'Диаграмма ашылмаған', ru: 'Диаграмма не открыта' },
  'BPMNDiagram <{diagram}> not found': {
    kk: 'Файлда диаграмма табылмады: {diagram}',
    ru: 'В файле не найдена диаграмма: {diagram}',
  },
  'diagram not part of <bpmn:Definitions />': {
    kk: 'Диаграмма бұл файлға жатпайды',
    ru: 'Диаграмма не относится к этому файлу',
  },
  'no diagram to display': {
    kk: 'Файлда көрсетуге болатын диаграмма жоқ',
    ru: 'В файле нет диаграммы, которую можно показать',
  },
  'no process or collaboration to display': {
    kk: 'Файлда процесс те, қатысушылар да жоқ',
    ru: 'В файле нет ни процесса, ни участников',
  },
  'no plane for {diagram}': {
    kk: 'Диаграмманың жазықтығы жоқ: {diagram}',
    ru: 'У диаграммы нет плоскости: {diagram}',
  },
  'no bpmnElement referenced in {shape}': {
    kk: 'Фигура ешбір элементті көрсетпейді: {shape}',
    ru: 'Фигура не указывает ни на один элемент: {shape}',
  },
  'multiple DI elements defined for {element}': {
    kk: 'Элемент бірнеше рет салынған: {element}',
    ru: 'Элемент нарисован несколько раз: {element}',
  },
  'correcting missing bpmnElement on {plane} to {element}': {
    kk: 'Диаграмма жазықтығында процесс көрсетілмеген, мынаған байланыстырылды: {element} ({plane})',
    ru: 'У плоскости диаграммы не был указан процесс, она связана с элементом: {element} ({plane})',
  },
  'unsupported bpmnElement for {plane}: {element}': {
    kk: 'Диаграмма жазықтығы мұндай элементті көрсете алмайды: {element} ({plane})',
    ru: 'Плоскость диаграммы не может показать такой элемент: {element} ({plane})',
  },
  'unknown di {shape} for element {element}': {
    kk: 'Элементтің фигурасы танылмады: {element} ({shape})',
    ru: 'Фигура элемента не распознана: {element} ({shape})',
  },
  'unrecognized flowElement {element} in context {context}': {
    kk: 'Ағын элементі танылмады: {element} (орны: {context})',
    ru: 'Элемент потока не распознан: {element} (место: {context})',
  },
  'already rendered {element}': { kk: 'Элемент бұрын салынған: {element}', ru: 'Элемент уже нарисован: {element}' },
  'missing {element}#attachedToRef': {
    kk: 'Шекаралық оқиғаның қай әрекетке бекітілгені көрсетілмеген: {element}',
    ru: 'Не указано, к какому действию прикреплено граничное событие: {element}',
  },
  'element {target} referenced by {element}#{property} not yet drawn': {
    kk: 'Байланысқан элемент диаграммада салынбаған: {target} (байланыс: {element}, {property})',
    ru: 'Связанный элемент не нарисован на диаграмме: {target} (связь: {element}, {property})',
  },
  '{element}#{side} Ref not specified': {
    kk: 'Байланыстың бір ұшы көрсетілмеген: {element} ({side})',
    ru: 'Не указан один из концов связи: {element} ({side})',
  },
};
