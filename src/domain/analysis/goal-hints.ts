import { algorithmicRegulation } from '#domain/analysis/goals/algorithmic-regulation.ts';
import { betterChannels } from '#domain/analysis/goals/better-channels.ts';
import { compositeServices } from '#domain/analysis/goals/composite-services.ts';
import { dataDriven } from '#domain/analysis/goals/data-driven.ts';
import { extraterritorial } from '#domain/analysis/goals/extraterritorial.ts';
import { heldData } from '#domain/analysis/goals/held-data.ts';
import { noPaper } from '#domain/analysis/goals/no-paper.ts';
import { platform } from '#domain/analysis/goals/platform.ts';
import { proactiveServices } from '#domain/analysis/goals/proactive-services.ts';
import type { PrincipleHints } from './principle-hints.ts';

/** The family of the nine goals, 601 p.5. */
export const goalHints: readonly PrincipleHints[] = [
  platform,
  betterChannels,
  algorithmicRegulation,
  dataDriven,
  proactiveServices,
  noPaper,
  heldData,
  compositeServices,
  extraterritorial,
];
