import type { Finding } from '#domain/finding.ts';
import type { Linted } from '#domain/lint/run-lint.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from './diagram-session.ts';
import { inBackground } from './in-background.ts';
import { presentText } from './present-text.ts';

/** What the rules find in an open diagram as it is drawn now, judged beside the page. */
export function liveLint(_: BaseViewer, session: DiagramSession): (linted: Linted) => Promise<readonly Finding[]> {
  return async (linted) => inBackground('lint', await session.use(presentText)(), linted);
}
