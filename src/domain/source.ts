/** An act that forms and checks come from, as the studio knows it; `checkedOn` is the day its status was looked up. */
export interface Act {
  readonly date: string;
  readonly status: 'in-force' | 'repealed';
  readonly checkedOn: string;
  /** An item of the list that the act approves, repealed while the rest stays in force. */
  readonly repealedItem?: { readonly item: string; readonly from: string };
  /** The official text, for a person to open; the studio itself never fetches it. */
  readonly link?: string;
}

export type ActNumber = '601' | '611';

/** The acts by the numbers that officials know them by: orders 601/НҚ and 611/НҚ of the digital development ministry. */
export const acts: Readonly<Record<ActNumber, Act>> = {
  '601': {
    date: '2024-09-27',
    status: 'in-force',
    checkedOn: '2026-11-22',
    link: 'https://adilet.zan.kz/rus/docs/G24IPM00601',
  },
  '611': {
    date: '2024-09-30',
    status: 'in-force',
    checkedOn: '2026-11-22',
    // Item 1 amends order 107 of 28.01.2016; order 149/НҚ of 17.03.2026 repeals it.
    repealedItem: { item: '1', from: '2026-07-12' },
  },
};

/**
 * What no act prescribes: the practice of the Digital Government Support Centre (passport, client map, stakeholder map,
 * step times, notation, names, complexity, accepting warnings), acts that are repealed but whose method is still in use (the analysis
 * of services, order 193/НҚ of 14.05.2020 p.8; media breaks, programme 2008–2010 ch. 5.2), and what the studio asks for by itself (links, personal data, forms).
 */
export const practices = [
  'passport',
  'client-map',
  'stakeholder-map',
  'step-times',
  'notation',
  'names',
  'waiver',
  'service-analysis',
  'complexity',
  'media',
  'links',
  'personal-data',
  'forms',
] as const;
export type Practice = (typeof practices)[number];

/** Where a form or a check comes from: a paragraph of an act, e.g. `601 p.32(1)` or `601 p.31-38`, or a practice. */
export type Source = `${ActNumber} p.${string}` | Practice;

/** A paragraph of an act apart: its act, paragraph or range of paragraphs, and subparagraph. Undefined for a practice. */
export function paragraphOf(
  source: Source,
): { readonly act: ActNumber; readonly paragraph: string; readonly sub: string | undefined } | undefined {
  const [, act, paragraph, sub] = /^(\d+) p\.(\d+(?:-\d+)?)(?:\((\d+)\))?$/.exec(source) ?? [];
  if (paragraph === undefined) return undefined;
  return { act: act === '601' ? '601' : '611', paragraph, sub };
}
