import { fieldLabels } from './field-labels.ts';
import type { FieldTexts } from './fields.ts';

/** Fields of the registers that surround the process: acts, participants, data and systems. */
export const contextFieldTexts = {
  'legal-act': {
    kind: { label: fieldLabels.kind },
    number: { label: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' } },
    date: { label: { kk: 'Қабылданған күні', ru: 'Дата принятия', en: 'Adopted on' } },
    title: { label: fieldLabels.name },
    article: {
      label: { kk: 'Бап, тармақ, тармақша', ru: 'Статья, пункт, подпункт', en: 'Article, paragraph' },
    },
    relation: { label: { kk: 'Процеске қатысы', ru: 'Отношение к процессу', en: 'Relation to the process' } },
    status: { label: fieldLabels.status },
    checkedOn: {
      label: { kk: 'Мәртебесі тексерілген күн', ru: 'Дата проверки статуса', en: 'Status checked on' },
    },
    link: {
      label: { kk: 'Сілтеме', ru: 'Ссылка', en: 'Link' },
      hint: {
        kk: 'adilet.zan.kz сайтындағы мекенжайы',
        ru: 'Адрес на сайте adilet.zan.kz',
        en: 'Address on adilet.zan.kz',
      },
    },
    note: { label: fieldLabels.note },
    elements: { label: fieldLabels.elements },
  },
  stakeholder: {
    name: { label: fieldLabels.name },
    type: { label: fieldLabels.kind },
    role: { label: { kk: 'Процестегі рөлі', ru: 'Роль в процессе', en: 'Role in the process' } },
    organisation: { label: fieldLabels.organisation },
    interest: {
      label: { kk: 'Мүдде', ru: 'Интерес', en: 'Interest' },
      hint: {
        kk: '1 – процеске мүдделілігі төмен, 5 – өте жоғары',
        ru: '1 – низкий интерес к процессу, 5 – очень высокий',
        en: '1 – low interest in the process, 5 – very high',
      },
    },
    power: {
      label: { kk: 'Билік', ru: 'Власть', en: 'Power' },
      hint: {
        kk: '1 – процеске ықпалы төмен, 5 – өте жоғары',
        ru: '1 – слабое влияние на процесс, 5 – очень сильное',
        en: '1 – little influence on the process, 5 – very strong',
      },
    },
    attitude: { label: { kk: 'Өзгерістерге көзқарасы', ru: 'Отношение к изменениям', en: 'Attitude to the change' } },
    expectations: { label: fieldLabels.expectations },
    elements: { label: fieldLabels.elements },
  },
  role: {
    name: {
      label: fieldLabels.name,
      hint: {
        kk: 'Лауазым немесе тегі емес, рөл, мысалы: «Өтінішті қараушы»',
        ru: 'Роль, а не должность или фамилия, например: «Рассматривающий заявление»',
        en: 'A role, not a position or a surname, for example: “Application reviewer”',
      },
    },
    kind: { label: { kk: 'Орындаушының түрі', ru: 'Вид исполнителя', en: 'Kind of performer' } },
    rank: {
      label: { kk: 'Басшылық деңгейі', ru: 'Ранг руководителя', en: 'Manager rank' },
      hint: {
        kk: '0 – басшы емес, 1 және одан жоғары – басшылық деңгейі',
        ru: '0 – не руководитель, 1 и выше – уровень руководства',
        en: '0 – not a manager, 1 and above – level of management',
      },
    },
    duties: { label: { kk: 'Міндеттері', ru: 'Обязанности', en: 'Duties' } },
    powers: { label: { kk: 'Өкілеттіктері', ru: 'Полномочия', en: 'Powers' } },
    responsibility: { label: { kk: 'Жауапкершілігі', ru: 'Ответственность', en: 'Responsibility' } },
    organisation: { label: fieldLabels.organisation },
  },
  touchpoint: {
    name: { label: fieldLabels.name },
    stakeholder: { label: fieldLabels.stakeholder },
    channel: { label: fieldLabels.channel },
    direction: { label: { kk: 'Бағыты', ru: 'Направление', en: 'Direction' } },
    document: { label: { kk: 'Құжат', ru: 'Документ', en: 'Document' } },
    frequency: { label: fieldLabels.frequency },
    elements: { label: fieldLabels.elements },
  },
  'data-item': {
    name: { label: fieldLabels.name },
    type: {
      label: { kk: 'Деректердің түрі', ru: 'Вид данных', en: 'Type of data' },
      hint: {
        kk: 'Деректер паспортындағыдай: бастапқы, жинақталған немесе анықтамалық',
        ru: 'Как в паспорте данных: первичные, агрегированные или справочные',
        en: 'As in the data passport: primary, aggregated or reference data',
      },
    },
    object: { label: { kk: 'Субъект / объект', ru: 'Субъект / объект', en: 'Subject / object' } },
    attribute: { label: { kk: 'Атрибут', ru: 'Атрибут', en: 'Attribute' } },
    source: { label: { kk: 'Деректер көзі', ru: 'Источник данных', en: 'Data source' } },
    holder: {
      label: {
        kk: 'Деректер сақталатын ақпараттық жүйе',
        ru: 'Информационная система, хранящая данные',
        en: 'Information system that holds the data',
      },
    },
    heldByState: {
      label: {
        kk: 'Мемлекеттік ақпараттық жүйелерде бар',
        ru: 'Имеются в государственных информационных системах',
        en: 'Held by state information systems',
      },
    },
    fromClient: {
      label: { kk: 'Клиенттен сұратылады', ru: 'Запрашиваются у клиента', en: 'Asked from the client' },
      hint: {
        kk: 'Мемлекеттік ақпараттық жүйелерде бар деректерді клиенттен сұратуға тыйым салынады',
        ru: 'Запрашивать у клиента данные, имеющиеся в государственных информационных системах, запрещено',
        en: 'Asking the client for data that state information systems hold is banned',
      },
    },
    legalAct: { label: fieldLabels.legalAct },
    access: {
      label: { kk: 'Қол жеткізу дәрежесі', ru: 'Степень доступа', en: 'Degree of access' },
      hint: {
        kk: 'Мемлекеттік құпияны құрайтын мәліметтерді енгізуге болмайды',
        ru: 'Вносить сведения, составляющие государственную тайну, нельзя',
        en: 'State secrets must not be entered',
      },
    },
    format: { label: { kk: 'Жүргізу тәсілі', ru: 'Способ ведения', en: 'Mode of keeping' } },
    personal: {
      label: { kk: 'Дербес деректерге жата ма', ru: 'Относятся к персональным данным', en: 'Personal data' },
    },
    elements: { label: fieldLabels.elements },
  },
  system: {
    name: { label: fieldLabels.name },
    code: {
      label: { kk: 'Есептік код', ru: 'Учётный код', en: 'Accounting code' },
      hint: {
        kk: '«Электрондық үкіметтің» архитектуралық порталы берген код',
        ru: 'Код, присвоенный архитектурным порталом «электронного правительства»',
        en: 'Code given by the e-government architecture portal',
      },
    },
    owner: {
      label: { kk: 'Ақпараттық жүйенің иесі', ru: 'Владелец информационной системы', en: 'Owner of the system' },
    },
    status: { label: fieldLabels.status },
    purpose: { label: fieldLabels.purpose },
  },
} satisfies Record<string, FieldTexts>;
