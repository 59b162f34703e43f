import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { liveLint } from '#bpmn/modeler/live-lint.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Finding } from '#domain/finding.ts';
import type { OwnSeverities } from '#domain/lint/rule-profile.ts';
import { variantKinds } from '#domain/variant.ts';
import { currentLanguage } from '#i18n/language.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which diagram is judged, and how grave the rules are there; `edits` grows with each edit. */
export interface Judged {
  readonly session: DiagramSession;
  readonly variant: StudioDocument;
  readonly edits: number;
  readonly severities: OwnSeverities;
}

/** Edits that follow each other faster than this, in milliseconds, are judged together. */
const pause = 150;

/**
 * What the rules find in the open diagram, live: judged in the background when it is opened and after each edit, with
 * the last findings standing until the next are there.
 */
export class LiveFindings implements ReactiveController {
  /** Errors first; undefined until the diagram has been judged once. */
  all: readonly Finding[] | undefined;
  private wanted = '';
  private shownOf = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isJudging = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly judged: () => Judged | undefined,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const judged = this.judged();
    const wanted = judged
      ? `${judged.variant.id} ${String(judged.edits)} ${currentLanguage()} ${JSON.stringify(judged.severities)}`
      : '';
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    clearTimeout(this.timer);
    if (!judged) return;
    if (this.shownOf !== judged.variant.id) this.all = undefined;
    this.timer = setTimeout(() => void this.judge(), this.all ? pause : 0);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.wanted = '';
  }

  /** Edits made while a judgement runs are judged together, once it has ended. */
  private async judge(): Promise<void> {
    if (this.isJudging) return;
    this.isJudging = true;
    try {
      for (let told = ''; told !== this.wanted;) {
        told = this.wanted;
        const judged = this.judged();
        if (!judged) return;
        const { session, variant, severities } = judged;
        const kind = variantKinds.find((each) => each === variant.fields['variant']) ?? 'as-is';
        const linted = { variant: variant.id, kind, language: currentLanguage(), severities };
        const findings = await session.use(liveLint)(linted);
        if (told !== this.wanted) continue;
        this.all = findings;
        this.shownOf = variant.id;
        this.host.requestUpdate();
      }
    } finally {
      this.isJudging = false;
    }
  }
}
