import type { StudioDocument } from '#domain/document.ts';
import type { Weights } from '#domain/metrics/complexity.ts';
import { weightChanges } from '#domain/metrics/weights.ts';
import { changeDocument } from './project-actions.ts';

/** Makes `wanted` the weights of Ср of a project in one step; published weights are not kept. */
export async function changeWeights(project: StudioDocument, wanted: Weights): Promise<void> {
  await changeDocument(project, weightChanges(wanted), 'change-weights');
}
