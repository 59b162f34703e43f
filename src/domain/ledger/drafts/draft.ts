import type { Choice } from '#domain/choices.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { StepDetails } from '#domain/diagram/step-details.ts';
import type { Text } from '#domain/language.ts';
import type { JudgedRow } from '#domain/ledger/ledger.ts';

/** The rules that draft measures, in the order in which they are asked. */
export const draftCodes = [
  'removed-control',
  'dropped-document',
  'automated-step',
  'connected-system',
  'new-system',
  'removed-performer',
  'new-performer',
  'removed-step',
  'added-step',
  'shortened-term',
  'moved-step',
  'decision',
  'changed-step',
] as const;
export type DraftCode = (typeof draftCodes)[number];

/** What a rule sees of a change. */
export interface DraftCase {
  readonly row: JudgedRow;
  readonly before: readonly StepDetails[];
  readonly after: readonly StepDetails[];
  /** The name of what changes, as it will be, or as it was when it goes. */
  readonly name: Text;
  /** The legal ground of what changes, where one is written down that is no mere habit. */
  readonly ground: LegalGround | undefined;
  /** Systems that are used afterwards and were not before. */
  readonly newSystems: readonly StudioRecord[];
  /** Documents that the client or another body had to bring and need not any more. */
  readonly droppedDocuments: readonly Text[];
  /** A performer that is a system. */
  readonly isSystem: boolean;
}

export interface LegalGround {
  readonly act: StudioRecord;
  readonly article: string;
}

/** A measure as a rule proposes it; src/i18n turns the code and the names into texts. */
export interface MeasureDraft {
  readonly code: DraftCode;
  readonly kind: Choice<'measureKind'>;
  readonly section: Choice<'roadmapSection'>;
  readonly name: Text;
  /** What is written after the name: documents that go. */
  readonly documents: readonly Text[];
  readonly ground: LegalGround | undefined;
  readonly systems: readonly StudioRecord[];
  readonly route: Choice<'automationRoute'> | undefined;
  readonly problems: readonly StudioRecord[];
  /** References `variant#element` that the measure names. */
  readonly elements: readonly string[];
}

/** What a rule says of a case; the rest of a draft follows from the case. */
export type Proposal = Pick<MeasureDraft, 'kind' | 'section'> &
  Partial<Pick<MeasureDraft, 'documents' | 'ground' | 'systems' | 'route'>>;

/** One member of the family of rules that draft measures. */
export interface DraftRule {
  readonly code: DraftCode;
  readonly propose: (found: DraftCase) => Proposal | undefined;
}

/** A legal measure on the ground of the change. */
export function legal({ ground }: DraftCase): Proposal {
  return { kind: 'legal', section: 'legal', ground };
}

/**
 * The way of automation of 601 p.38, where a platform product has priority: a system that is in use is developed, and
 * what is not there yet is built on the platform.
 */
export function routeFor(systems: readonly StudioRecord[]): Choice<'automationRoute'> {
  return systems.length > 0 && systems.every(({ fields }) => fields['status'] === 'in-use') ? 'develop' : 'platform';
}
