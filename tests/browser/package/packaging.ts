import { html } from 'lit';
import { vi } from 'vitest';
import { StudioDatabase, useDatabase } from '#data/database.ts';
import { acceptDatabase } from '#data/open-database.ts';
import type { Id } from '#domain/identity.ts';
import '#elements/package/package-screen.ts';
import type { PackageScreen } from '#elements/package/package-screen.ts';
import '#elements/package/verify-screen.ts';
import type { VerifyScreen } from '#elements/package/verify-screen.ts';
import type { BuiltPackage } from '#state/package-actions.ts';
import { openLibraryProcess } from '#state/library-actions.ts';
import { mounted, settled, within } from '#tests/browser/shared/mounted.ts';

let made = 0;

/** A new empty database of its own, in the browser's real IndexedDB. */
export async function emptyDatabase(): Promise<StudioDatabase> {
  const db = new StudioDatabase(`package-test-${Date.now()}-${made++}`);
  await db.open();
  useDatabase(db);
  await acceptDatabase(db);
  return db;
}

/** A process of the library as a project of the database. */
export async function libraryProject(key: string): Promise<Id> {
  const { done } = await openLibraryProcess(key);
  if (done === undefined) throw new Error(`${key} was refused`);
  return done;
}

/** The package screen of a project once its check is done. */
export async function packageScreen(project: Id): Promise<PackageScreen> {
  const screen = await mounted('package-screen', html`<package-screen .project=${project}></package-screen>`);
  await vi.waitUntil(() => screen.shadowRoot?.querySelector('package-status'), { timeout: 20_000 });
  await settled(screen);
  return screen;
}

/** A button of the status of a package screen: the draft, then the final package. */
export function exportButtons(screen: PackageScreen): readonly HTMLElement[] {
  return [...(within(screen, 'package-status').shadowRoot?.querySelectorAll<HTMLElement>('.exports button') ?? [])];
}

/** Presses an export and waits for its package. */
export async function exported(screen: PackageScreen, button: 'draft' | 'final'): Promise<BuiltPackage> {
  exportButtons(screen)[button === 'draft' ? 0 : 1]?.click();
  const result = await vi.waitUntil(() => screen.shadowRoot?.querySelector('package-result'), { timeout: 60_000 });
  await settled(screen);
  if (!result.built) throw new Error('no package in the result');
  return result.built;
}

/** Drops a file on a verify screen and waits for the verdict. */
export async function verdictOn(bytes: BlobPart, name: string): Promise<VerifyScreen> {
  const screen = await mounted('verify-screen', html`<verify-screen></verify-screen>`);
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  screen.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  const verdict = await vi.waitUntil(() => screen.shadowRoot?.querySelector('package-verdict'), { timeout: 20_000 });
  await settled(verdict);
  return screen;
}

/** Everything a person reads in an element, through all shadow roots. */
export function words(element: Element): string {
  const own = [...(element.shadowRoot?.childNodes ?? element.childNodes)];
  const text = own.map((node) => {
    if (node instanceof HTMLStyleElement) return '';
    if (node instanceof HTMLSlotElement)
      return node
        .assignedNodes()
        .map((each) => each.textContent)
        .join(' ');
    return node instanceof Element ? words(node) : (node.textContent ?? '');
  });
  return text.join(' ').replace(/\s+/g, ' ');
}
