import type { Finding } from '#domain/finding.ts';
import type { Linted } from '#domain/lint/run-lint.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { inBackground } from './in-background.ts';

/** What the rules find in an open diagram as it is drawn now, judged beside the page. */
export function liveLint(viewer: BaseViewer): (linted: Linted) => Promise<readonly Finding[]> {
  return async (linted) => {
    const { xml = '' } = await viewer.saveXML({ format: false });
    return inBackground('lint', xml, linted);
  };
}
