import { approvingUnits } from '#domain/analysis/actions/approving-units.ts';
import { composite } from '#domain/analysis/actions/composite.ts';
import { duplicateFunctions } from '#domain/analysis/actions/duplicate-functions.ts';
import { equipment } from '#domain/analysis/actions/equipment.ts';
import { fewerDocuments } from '#domain/analysis/actions/fewer-documents.ts';
import { interaction } from '#domain/analysis/actions/interaction.ts';
import { paperDocuments } from '#domain/analysis/actions/paper-documents.ts';
import { placement } from '#domain/analysis/actions/placement.ts';
import { proactive } from '#domain/analysis/actions/proactive.ts';
import { resultTechnology } from '#domain/analysis/actions/result-technology.ts';
import { staff } from '#domain/analysis/actions/staff.ts';
import { stateCorporation } from '#domain/analysis/actions/state-corporation.ts';
import { systemsToIntegrate } from '#domain/analysis/actions/systems-to-integrate.ts';
import { timePeriods } from '#domain/analysis/actions/time-periods.ts';
import type { AnalysisAction } from './analysis-action.ts';

/** The family of the 14 actions, in the order of order 193/НҚ of 14.05.2020 p.8. */
export const analysisActions: readonly AnalysisAction[] = [
  paperDocuments,
  systemsToIntegrate,
  timePeriods,
  approvingUnits,
  duplicateFunctions,
  interaction,
  staff,
  placement,
  equipment,
  resultTechnology,
  fewerDocuments,
  stateCorporation,
  proactive,
  composite,
];
