/** The sheets of the analysis of a service: its actions, the questionnaire, principles and goals. */
export const analysisSheets = ['actions', 'questions', 'principles'] as const;
export type AnalysisSheet = (typeof analysisSheets)[number];
