import { sentences } from '#i18n/say.ts';

/** The screen that makes the package for the portal. */
export const packageTexts = sentences({
  about: {
    kk: 'Жобаны тексеріп, порталға қажетті файлдарды бір ZIP мұрағатына жинайды.',
    ru: 'Проверяет проект и собирает файлы для портала в один архив ZIP.',
    en: 'Checks the project and puts the files for the portal into one ZIP archive.',
  },
  absent: { kk: 'Мұндай жоба жоқ.', ru: 'Такого проекта нет.', en: 'There is no such project.' },
  checking: { kk: 'Жоба тексерілуде…', ru: 'Проект проверяется…', en: 'Checking the project…' },

  ready: {
    kk: 'Түпкілікті пакетті экспорттауға болады',
    ru: 'Итоговый пакет можно экспортировать',
    en: 'The final package can be exported',
  },
  readyText: {
    kk: 'Кедергі болатын қате жоқ. Ескертулер пакетке кедергі емес, бірақ олардың саны манифестте көрсетіледі.',
    ru: 'Ошибок, которые мешали бы, нет. Предупреждения не мешают, но их число указывается в манифесте.',
    en: 'No errors stand in the way. Warnings do not block, but their number is stated in the manifest.',
  },
  blocked: {
    kk: 'Түпкілікті пакетке {n} қате кедергі',
    ru: 'Итоговому пакету {n|мешает|мешают|мешают} {n} {n|ошибка|ошибки|ошибок}',
    en: '{n} {n|error blocks|errors block} the final package',
  },
  blockedText: {
    kk: 'Алдымен қателерді түзетіңіз. Алдын ала нұсқаны қазір де экспорттауға болады: бұл туралы белгі манифестте, файл атауында және өрістер парағында тұрады.',
    ru: 'Сначала исправьте ошибки. Черновик можно экспортировать уже сейчас: пометка будет в манифесте, имени файла и листе полей.',
    en: 'Mend the errors first. A draft can be exported now: it is marked in the manifest, the file name and the field sheet.',
  },
  unreadable: {
    kk: 'Оқылмайтын диаграмма: {variants}. Ол пакетке суретсіз, сол күйінде қосылады.',
    ru: 'Диаграмма не читается: {variants}. Она войдёт в пакет как есть, без рисунка.',
    en: 'A diagram cannot be read: {variants}. It goes into the package as it is, without a picture.',
  },
  exportFinal: {
    kk: 'Түпкілікті пакетті экспорттау',
    ru: 'Экспортировать итоговый пакет',
    en: 'Export final package',
  },
  exportDraft: {
    kk: 'Алдын ала нұсқаны экспорттау',
    ru: 'Экспортировать черновик',
    en: 'Export draft',
  },
  noUpload: {
    kk: 'Студия порталға өзі ештеңе жібермейді: пакет осы құрылғыда жасалады, ал оны порталға өзіңіз жүктейсіз.',
    ru: 'Студия сама ничего не отправляет на портал: пакет создаётся на этом устройстве, на портал его загружаете вы.',
    en: 'The studio itself sends nothing to the portal: the package is made on this device, and you upload it to the portal.',
  },

  stepChecking: { kk: 'Жоба тексерілуде', ru: 'Проверка проекта', en: 'Checking the project' },
  stepDrawing: { kk: 'Сурет салынуда: {variant}', ru: 'Рисунок: {variant}', en: 'Drawing: {variant}' },
  stepPacking: {
    kk: 'Кестелер мен мұрағат жасалуда',
    ru: 'Создаются таблицы и архив',
    en: 'Making the workbooks and the archive',
  },
  stepVerifying: {
    kk: 'Дайын пакет тексерілуде',
    ru: 'Проверка готового пакета',
    en: 'Verifying the package',
  },
  failureBlocked: {
    kk: 'Пакет жасалмады: осы арада жобада қате пайда болды.',
    ru: 'Пакет не создан: за это время в проекте появились ошибки.',
    en: 'No package was made: errors appeared in the project meanwhile.',
  },
  failureUnsaved: {
    kk: 'Пакет жасалмады: экспорт туралы жазба журналға сақталмады.',
    ru: 'Пакет не создан: запись об экспорте не сохранилась в журнале.',
    en: 'No package was made: the journal could not note the export.',
  },
  failureFault: {
    kk: 'Пакет жасалмады: бағдарламада ақау шықты. Жоба өзгерген жоқ; бетті жаңартып, қайталап көріңіз.',
    ru: 'Пакет не создан: сбой программы. Проект не изменился; обновите страницу и повторите.',
    en: 'No package was made: the program failed. The project is unchanged; reload the page and try again.',
  },

  doneFinal: { kk: 'Түпкілікті пакет дайын', ru: 'Итоговый пакет готов', en: 'The final package is ready' },
  doneDraft: { kk: 'Алдын ала нұсқа дайын', ru: 'Черновик готов', en: 'The draft is ready' },
  draft: { kk: 'Алдын ала нұсқа', ru: 'Черновик', en: 'Draft' },
  final: { kk: 'Түпкілікті', ru: 'Итоговый', en: 'Final' },
  outdated: {
    kk: 'Пакет жасалғаннан кейін жоба өзгерді. Қажет болса, қайта экспорттаңыз.',
    ru: 'После создания пакета проект изменился. При необходимости экспортируйте заново.',
    en: 'The project has changed since the package was made. Export again if needed.',
  },
  undrawn: {
    kk: 'Сурет салынбады: {variants}. Пакетте оның диаграммасы бар, суреті жоқ.',
    ru: 'Не удалось нарисовать: {variants}. Диаграмма в пакете есть, рисунка нет.',
    en: 'Could not be drawn: {variants}. The package has the diagram but no picture.',
  },
  downloadAgain: { kk: 'Қайта жүктеп алу', ru: 'Скачать ещё раз', en: 'Download again' },
  fileName: { kk: 'Файл атауы', ru: 'Имя файла', en: 'File name' },
  fileSize: { kk: 'Көлемі', ru: 'Размер', en: 'Size' },
  fileCount: { kk: 'Файлдар саны', ru: 'Число файлов', en: 'Files' },
  manifestHash: { kk: 'Манифест SHA-256', ru: 'SHA-256 манифеста', en: 'SHA-256 of the manifest' },
  fileHash: { kk: 'ZIP файлының SHA-256', ru: 'SHA-256 файла ZIP', en: 'SHA-256 of the ZIP file' },
  hashHint: {
    kk: 'Бақылау сомасын алушыға басқа арнамен хабарлаңыз: ол пакетті тексеру бетінде салыстырады.',
    ru: 'Сообщите контрольную сумму получателю по другому каналу: он сравнит её на экране проверки пакета.',
    en: 'Tell the receiver the checksum by another channel, to be compared on the screen that verifies a package.',
  },
  copyValue: { kk: 'Көшіру: {name}', ru: 'Копировать: {name}', en: 'Copy: {name}' },
  copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
  copyFailed: {
    kk: 'Браузер көшіруге рұқсат бермеді: мәтінді белгілеп, өзіңіз көшіріңіз.',
    ru: 'Браузер не дал скопировать: выделите текст и скопируйте сами.',
    en: 'The browser did not allow copying: select the text and copy it yourself.',
  },

  preflight: { kk: 'Алдын ала тексеру', ru: 'Предварительная проверка', en: 'Pre-flight check' },
  contents: { kk: 'Пакет құрамы', ru: 'Состав пакета', en: 'Contents' },
  portal: { kk: 'Портал өрістері', ru: 'Поля портала', en: 'Portal fields' },
  parts: { kk: 'Пакет бөлімдері', ru: 'Разделы пакета', en: 'Parts of the package' },
  nothingFound: {
    kk: 'Тексеру ештеңе таппады: жоба толық.',
    ru: 'Проверка ничего не нашла: проект полный.',
    en: 'The check found nothing: the project is complete.',
  },
  accepted: {
    kk: 'Себебі көрсетіліп қабылданған ескертулер: {n}',
    ru: 'Предупреждения, принятые с указанием причины: {n}',
    en: 'Warnings accepted with a reason: {n}',
  },
  reason: { kk: 'Себебі: {reason}', ru: 'Причина: {reason}', en: 'Reason: {reason}' },
  goTo: { kk: 'Орнына өту', ru: 'Перейти к месту', en: 'Go to the place' },

  contentsAbout: {
    kk: 'Атаулар барлық жобада бірдей, сондықтан алушы әр файлды бірден табады.',
    ru: 'Имена одинаковы во всех проектах, поэтому получатель сразу находит каждый файл.',
    en: 'The names are the same for every project, so the receiver finds each file at once.',
  },
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  what: { kk: 'Не екені', ru: 'Что это', en: 'What it is' },
  mandatory: { kk: 'портал үшін міндетті', ru: 'обязателен для портала', en: 'required by the portal' },
  missing: { kk: 'жоқ', ru: 'нет', en: 'missing' },
  afterExport: {
    kk: 'экспорттан кейін белгілі болады',
    ru: 'станет известен после экспорта',
    en: 'known after the export',
  },
  partManifest: {
    kk: 'Манифест: әр файлдың көлемі мен бақылау сомасы',
    ru: 'Манифест: размер и контрольная сумма каждого файла',
    en: 'Manifest: size and checksum of every file',
  },
  partPortalSheet: {
    kk: 'Порталға енгізілетін мәндер, көшіру батырмаларымен',
    ru: 'Значения для полей портала с кнопками копирования',
    en: 'Values for the portal with copy buttons',
  },
  partPlan: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Action plan' },
  partRegisters: { kk: 'Барлық тізілім', ru: 'Все реестры', en: 'All registers' },
  partQuestionnaire: {
    kk: 'Қызметтің сауалнама парағы: қазақша және орысша',
    ru: 'Опросный лист услуги: на казахском и русском',
    en: 'Questionnaire of the service, in Kazakh and Russian',
  },
  partJustificationKk: {
    kk: 'Шешімдердің негіздемесі, қазақша',
    ru: 'Обоснование решений на казахском',
    en: 'Justification of the solutions in Kazakh',
  },
  partJustificationRu: {
    kk: 'Шешімдердің негіздемесі, орысша',
    ru: 'Обоснование решений на русском',
    en: 'Justification of the solutions in Russian',
  },
  partRecords: {
    kk: 'Барлық жазба, студияға кері импорттау үшін',
    ru: 'Все записи, для импорта обратно в студию',
    en: 'All records, for importing back into the studio',
  },
  partJournal: {
    kk: 'Өзгерістер журналы',
    ru: 'Журнал изменений',
    en: 'Journal of changes',
  },
  partDiagram: { kk: '{variant}, BPMN 2.0', ru: '{variant}, BPMN 2.0', en: '{variant}, BPMN 2.0' },
  partPicture: { kk: '{variant}, сурет', ru: '{variant}, рисунок', en: '{variant}, picture' },
  partKept: {
    kk: 'Жойылған нұсқа, ештеңе жоғалмауы үшін',
    ru: 'Удалённый вариант, чтобы ничего не потерялось',
    en: 'A deleted variant, so that nothing is lost',
  },

  portalAbout: {
    kk: 'Мәндерді көшіріп, порталдың тиісті өрістеріне енгізіңіз. Осы парақ пакетте де бар.',
    ru: 'Скопируйте значения в поля портала. Такой же лист есть и в пакете.',
    en: 'Copy the values into the fields of the portal. The package holds the same sheet.',
  },
  valueKk: { kk: 'Қазақша мәні', ru: 'Значение на казахском', en: 'Value in Kazakh' },
  valueRu: { kk: 'Орысша мәні', ru: 'Значение на русском', en: 'Value in Russian' },
  notWritten: { kk: 'жазылмаған', ru: 'не указано', en: 'not written' },
});
