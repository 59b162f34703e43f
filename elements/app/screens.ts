import type { Route } from '#domain/address.ts';
import { html, type TemplateResult } from 'lit';

/** Loads the code of a screen when it is first opened; the first page carries only the workspace. */
export async function loadScreen(screen: Route['screen']): Promise<void> {
  switch (screen) {
    case 'workspace':
      await import('#elements/workspace/workspace-screen.ts');
      break;
    case 'library':
      await import('#elements/library/library-screen.ts');
      break;
    case 'settings':
      await import('#elements/settings/settings-screen.ts');
      break;
    case 'verify':
      await import('#elements/package/verify-screen.ts');
      break;
    case 'repeated-data':
      await import('#elements/workspace/repeated-data-screen.ts');
      break;
    case 'priorities':
      await import('#elements/workspace/priorities-screen.ts');
      break;
    case 'project':
      await import('#elements/project/project-screen.ts');
      break;
    case 'model':
      await import('#elements/model/model-screen.ts');
      break;
    case 'records':
      await import('#elements/records/records-screen.ts');
      break;
    case 'journey':
      await import('#elements/records/journey-screen.ts');
      break;
    case 'metrics':
      await import('#elements/metrics/metrics-screen.ts');
      break;
    case 'analysis':
      await import('#elements/analysis/analysis-screen.ts');
      break;
    case 'rules':
      await import('#elements/records/rules-screen.ts');
      break;
    case 'compare':
      await import('#elements/compare/compare-screen.ts');
      break;
    case 'ledger':
      await import('#elements/records/ledger/ledger-screen.ts');
      break;
    case 'plan':
      await import('#elements/records/plan-screen.ts');
      break;
    case 'package':
      await import('#elements/package/package-screen.ts');
  }
}

/** The element of a route. */
export function screenOf(route: Route): TemplateResult {
  switch (route.screen) {
    case 'workspace':
      return html`<workspace-screen></workspace-screen>`;
    case 'library':
      return html`<library-screen></library-screen>`;
    case 'settings':
      return html`<settings-screen></settings-screen>`;
    case 'verify':
      return html`<verify-screen></verify-screen>`;
    case 'repeated-data':
      return html`<repeated-data-screen></repeated-data-screen>`;
    case 'priorities':
      return html`<priorities-screen></priorities-screen>`;
    case 'project':
      return html`<project-screen .project=${route.project}></project-screen>`;
    case 'model':
      return html`<model-screen
        .project=${route.project}
        .variant=${route.variant}
        .element=${route.element}
        .record=${route.record}
        .lit=${route.lit}
        .caller=${route.caller}
      ></model-screen>`;
    case 'records':
      return html`<records-screen
        .project=${route.project}
        .kind=${route.kind}
        .record=${route.record}
        .field=${route.field}
      ></records-screen>`;
    case 'journey':
      return html`<journey-screen .project=${route.project}></journey-screen>`;
    case 'metrics':
      return html`<metrics-screen .project=${route.project}></metrics-screen>`;
    case 'analysis':
      return html`<analysis-screen
        .project=${route.project}
        .sheet=${route.sheet}
        .item=${route.item}
      ></analysis-screen>`;
    case 'rules':
      return html`<rules-screen .project=${route.project}></rules-screen>`;
    case 'compare':
      return html`<compare-screen .project=${route.project} .from=${route.from} .to=${route.to}></compare-screen>`;
    case 'ledger':
      return html`<ledger-screen .project=${route.project}></ledger-screen>`;
    case 'plan':
      return html`<plan-screen .project=${route.project} .record=${route.record} .field=${route.field}></plan-screen>`;
    case 'package':
      return html`<package-screen .project=${route.project}></package-screen>`;
  }
}
