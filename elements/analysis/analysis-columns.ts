import type { AnalysisSheet } from '#domain/analysis/analysis-sheets.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import '#elements/shared/status-badge.ts';
import type { Tone } from '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { questionnaireTexts } from '#i18n/texts/analysis-items.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { html } from 'lit';
import { byText, type AnalysisRow, type AnsweredBy } from './analysis-rows.ts';

const tones: Readonly<Record<AnsweredBy, Tone>> = { person: 'accent', model: 'neutral', open: 'warn' };

/** The columns of a sheet, in the language of the screens; those of the questionnaire are called as in its form. */
export function analysisColumns(sheet: AnalysisSheet): readonly GridColumn<AnalysisRow>[] {
  const isForm = sheet === 'questions';
  const name: GridColumn<AnalysisRow> = {
    key: 'name',
    label: say(isForm ? questionnaireTexts.name : analysisTexts.name),
    value: ({ at }) => at,
    text: (row) => row.name,
    width: 'minmax(14rem, 1.4fr)',
  };
  const answer: GridColumn<AnalysisRow> = {
    key: 'answer',
    label: say(isForm ? questionnaireTexts.parameter : analysisTexts.answer),
    value: (row) => row.answer,
    width: 'minmax(16rem, 2fr)',
  };
  const justification: GridColumn<AnalysisRow> = {
    key: 'justification',
    label: say(questionnaireTexts.justification),
    value: (row) => row.justification,
    width: 'minmax(12rem, 1.6fr)',
  };
  return [
    name,
    answer,
    ...(isForm ? [justification] : []),
    {
      key: 'change',
      label: say(analysisTexts.change),
      value: ({ change }) => change,
      width: 'minmax(10rem, 1fr)',
    },
    {
      key: 'measures',
      label: say(analysisTexts.measures),
      value: ({ item }) => item.measures.length,
      align: 'end',
      width: '9rem',
    },
    {
      key: 'by',
      label: say(analysisTexts.by),
      value: ({ by }) => byText(by),
      filter: true,
      width: '10rem',
      render: ({ by }) => html`<status-badge tone=${tones[by]}>${byText(by)}</status-badge>`,
    },
  ];
}
