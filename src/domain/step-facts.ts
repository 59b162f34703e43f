import type { Choice } from '#domain/choices.ts';
import type { Id } from '#domain/identity.ts';

/**
 * Step facts: what Order 601/НҚ p.32 and the measures need to know of one element, kept in its extension elements
 * (namespace `urn:uderis:bpmn:1.0`, descriptor src/bpmn/ud.json, schema public/ud.xsd). Every value may be absent.
 */
export interface Step {
  /** Processing time, in `workUnit`: least, most likely, most. */
  readonly workMin: number;
  readonly workLikely: number;
  readonly workMax: number;
  readonly workUnit: Choice<'timeUnit'>;
  readonly workEvidence: Choice<'evidence'>;
  readonly workSource: string;
  /** Waiting time before the step, in `waitUnit`. */
  readonly waitMin: number;
  readonly waitLikely: number;
  readonly waitMax: number;
  readonly waitUnit: Choice<'timeUnit'>;
  readonly waitEvidence: Choice<'evidence'>;
  readonly waitSource: string;
  readonly valueClass: Choice<'valueClass'>;
  readonly automation: Choice<'automation'>;
  readonly channel: Choice<'channel'>;
  /** The client comes in person. */
  readonly visit: boolean;
  /** Somebody or something is carried from place to place (DGSC parameter Q). */
  readonly movement: boolean;
  readonly collegial: boolean;
  readonly approval: boolean;
}

/** Of a lane or pool: the business role and what its hour costs, in tenge. */
export interface Performer {
  readonly role: Id;
  readonly kind: Choice<'performerKind'>;
  /** Rank of a manager, 0 for none (DGSC parameter M). */
  readonly rank: number;
  readonly rate: number;
  readonly rateEvidence: Choice<'evidence'>;
  readonly rateSource: string;
}

/** Of a sequence flow that leaves a gateway: its share of cases, 0 to 1. */
export interface Branch {
  readonly probability: number;
  readonly evidence: Choice<'evidence'>;
  readonly source: string;
}

/** Of a process: cases per year. */
export interface Volume {
  readonly perYear: number;
  readonly evidence: Choice<'evidence'>;
  readonly source: string;
}

/** The process that a call activity calls: a variant of a project of the workspace, which both keep their ids everywhere. */
export interface Call {
  readonly project: Id;
  readonly variant: Id;
}

/** An information system that the step uses. */
export interface SystemUse {
  readonly record: Id;
}

/** Why the step exists: an act with its article, or mere habit. */
export interface LegalGround {
  readonly act: Id;
  readonly article: string;
  readonly kind: Choice<'groundKind'>;
}

export interface DataUse {
  readonly item: Id;
  readonly direction: Choice<'dataDirection'>;
}

/** A document that comes in or is produced, named in three languages. */
export interface StepDocument {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly direction: Choice<'documentDirection'>;
  readonly medium: Choice<'medium'>;
  readonly item: Id;
}

/** The facts by the type of their element in the file. */
export interface StepFacts {
  readonly 'ud:Step': Step;
  readonly 'ud:Performer': Performer;
  readonly 'ud:Branch': Branch;
  readonly 'ud:Volume': Volume;
  readonly 'ud:Call': Call;
  readonly 'ud:System': SystemUse;
  readonly 'ud:LegalGround': LegalGround;
  readonly 'ud:DataUse': DataUse;
  readonly 'ud:Document': StepDocument;
}

type Attributes = { readonly [Type in keyof StepFacts]: { readonly [Name in keyof StepFacts[Type]]: true } };

const evidence = { evidence: true, source: true } as const;

const attributes: Attributes = {
  'ud:Step': {
    ...{ workMin: true, workLikely: true, workMax: true, workUnit: true, workEvidence: true, workSource: true },
    ...{ waitMin: true, waitLikely: true, waitMax: true, waitUnit: true, waitEvidence: true, waitSource: true },
    ...{ valueClass: true, automation: true, channel: true },
    ...{ visit: true, movement: true, collegial: true, approval: true },
  },
  'ud:Performer': { role: true, kind: true, rank: true, rate: true, rateEvidence: true, rateSource: true },
  'ud:Branch': { probability: true, ...evidence },
  'ud:Volume': { perYear: true, ...evidence },
  'ud:Call': { project: true, variant: true },
  'ud:System': { record: true },
  'ud:LegalGround': { act: true, article: true, kind: true },
  'ud:DataUse': { item: true, direction: true },
  'ud:Document': { kk: true, ru: true, en: true, direction: true, medium: true, item: true },
};

/** Attribute names of a type of facts; the compiler keeps them complete. */
export function attributesOf(type: keyof StepFacts): readonly string[] {
  return Object.keys(attributes[type]);
}
