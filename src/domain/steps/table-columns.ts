/** The columns of a table of steps (RM-DOC). */
export const tableColumns = [
  ...(['number', 'name', 'lane', 'input', 'output', 'term', 'systems', 'grounds', 'next'] as const),
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** How people head these columns, without signs and in small letters. */
const headings: Readonly<Record<TableColumn, RegExp>> = {
  number: /^(№|n|no|р с|р н|п п|№ п п|реттік нөмір(і)?|номер( шага)?|number|step no)$/,
  name: /^(қадам(дар)?|қадам атауы|әрекет|іс әрекет|тапсырма|атауы|шаг(и)?|название( шага)?|наименование|действие|операция|задача|step( name)?|task|action|name)$/,
  lane: /^(орындаушы(лар)?|жауапты|рөл(і)?|бөлім|исполнитель|исполнители|роль|ответственный|performer|role|lane|responsible)$/,
  input: /^(кіріс( құжаттар)?|кіріс деректер|вход|входящие( документы)?|входные документы|input(s)?)$/,
  output: /^(шығыс( құжаттар)?|нәтиже(сі)?|выход|исходящие( документы)?|результат|output(s)?|result)$/,
  term: /^(мерзім(і)?|уақыт(ы)?|ұзақтығы|срок|время|длительность|term|time|duration)$/,
  systems:
    /^(аж|ақпараттық жүйе(лер)?|жүйе|ис|информационная система|информационные системы|система|system(s)?|information system(s)?)$/,
  grounds: /^(нқа|негіз(і)?|құқықтық негіз(і)?|нпа|основание|правовое основание|ground(s)?|legal ground(s)?)$/,
  next: /^(келесі қадам|келесі|ары қарай|следующий шаг|далее|переход|next( step)?)$/,
};

/** What a heading says that its column holds. */
export function columnOf(heading: string): TableColumn | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}№]+/gu, ' ')
    .trim();
  return tableColumns.find((column) => headings[column].test(words));
}

/** Where a table begins in a sheet, and what its columns hold. */
export interface TableHead {
  /** Index of the first row below the headings. */
  readonly from: number;
  readonly columns: readonly (TableColumn | undefined)[];
}

const searched = 20;

/** Finds the row of headings, two or more of which are known; headings may be repeated in another language below. */
export function tableHead(rows: readonly (readonly string[])[]): TableHead {
  const known = (row: readonly string[]): number => new Set(row.flatMap((cell) => columnOf(cell) ?? [])).size;
  const at = rows.slice(0, searched).findIndex((row) => known(row) >= 2);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (at < 0) return { from: 0, columns: Array.from({ length: width }, () => undefined) };
  let from = at + 1;
  while (known(rows[from] ?? []) >= 2) from += 1;
  const taken = new Set<TableColumn>();
  const columns = Array.from({ length: width }, (_, column) => {
    const meant = columnOf(rows[at]?.[column] ?? '');
    if (meant === undefined || taken.has(meant)) return undefined;
    taken.add(meant);
    return meant;
  });
  return { from, columns };
}
