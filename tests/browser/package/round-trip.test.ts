import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StudioDatabase } from '#data/database.ts';
import { readProject } from '#data/queries/project-content.ts';
import { textOf } from '#domain/read-fields.ts';
import { hashOfContent } from '#exchange/hash-of-content.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import { changeDocument, deleteVariant } from '#state/project-actions.ts';
import { settled, within } from '#tests/browser/shared/mounted.ts';
import {
  emptyDatabase,
  exportButtons,
  exported,
  libraryProject,
  packageScreen,
  verdictOn,
  words,
} from './packaging.ts';

let db: StudioDatabase;
let project: string;

beforeEach(async () => {
  db = await emptyDatabase();
  project = await libraryProject('civil/birth-registration');
  return async () => {
    location.hash = '';
    await db.delete();
  };
});

async function importButton(screen: HTMLElement): Promise<HTMLElement | null> {
  await settled(screen);
  return screen.shadowRoot?.querySelector<HTMLElement>('package-verdict [slot=actions]') ?? null;
}

async function documentOf(kind: string) {
  const { documents } = await readProject(project, false);
  return documents.find((document) => document.kind === kind || document.fields['variant'] === kind)!;
}

test('a draft is exported, verified, and imported into an empty workspace with everything equal', async () => {
  const { file, name, manifest, manifestHash } = await exported(await packageScreen(project), 'draft');
  expect(name).toMatch(/^[a-z0-9-]+_\d{4}-\d{2}-\d{2}_draft\.zip$/);
  expect(manifest.draft).toBe(true);
  const before = hashOfContent(await readProject(project));

  await db.delete();
  db = await emptyDatabase();
  const screen = await verdictOn(file, name);
  expect(words(within(screen, 'package-verdict'))).toContain(say(verifyTexts.genuine));
  expect(words(within(screen, 'manifest-facts'))).toContain(manifestHash);
  (await importButton(screen))?.click();
  await vi.waitUntil(() => location.hash === `#/project/${project}`);
  expect(hashOfContent(await readProject(project))).toBe(before);
});

test('the package holds a picture of each variant and the note of its own export', async () => {
  const { sizes, undrawn } = await exported(await packageScreen(project), 'draft');
  expect(undrawn).toEqual([]);
  for (const picture of ['01_as-is/as-is.svg', '02_to-be/to-be.svg', '04_should-be/should-be.svg']) {
    expect(sizes.get(picture)).toBeGreaterThan(10_000);
  }
  expect(document.querySelectorAll('.djs-container')).toHaveLength(0);
  const { journal } = await readProject(project);
  expect(journal.at(-1)).toMatchObject({ command: 'export-package', documents: [] });
});

test('the final package is made when nothing blocks it', async () => {
  const screen = await packageScreen(project);
  expect(exportButtons(screen)[1]?.ariaDisabled).toBe('false');
  const { manifest, name } = await exported(screen, 'final');
  expect(manifest.draft).toBe(false);
  expect(name).not.toContain('draft');
});

test('errors block the final package and leave the draft', async () => {
  await deleteVariant(await documentOf('as-is'));
  const screen = await packageScreen(project);
  const { length } = (await readProject(project)).journal;
  const [draft, final] = exportButtons(screen);
  expect([draft?.ariaDisabled, final?.ariaDisabled]).toEqual(['false', 'true']);
  final?.click();
  await settled(screen);
  expect((await readProject(project)).journal).toHaveLength(length);
  expect((await exported(screen, 'draft')).manifest.findings.E).toBeGreaterThan(0);
});

test('a cancelled export makes no package and notes nothing', async () => {
  const screen = await packageScreen(project);
  const { length } = (await readProject(project)).journal;
  exportButtons(screen)[0]?.click();
  const line = await vi.waitUntil(() => within(screen, 'package-status').shadowRoot?.querySelector('progress-line'));
  await settled(line);
  within(line, 'button').click();
  await vi.waitUntil(() => !within(screen, 'package-status').shadowRoot?.querySelector('progress-line'));
  expect(screen.shadowRoot?.querySelector('package-result')).toBeNull();
  // By the time another package is made the cancelled one is over, whatever it was doing: only one was noted.
  await exported(screen, 'draft');
  expect((await readProject(project)).journal).toHaveLength(length + 1);
});

test('a package is said to be outdated once the project has changed', async () => {
  const screen = await packageScreen(project);
  await exported(screen, 'draft');
  const result = screen.shadowRoot!.querySelector('package-result')!;
  expect(result.outdated).toBe(false);
  await changeDocument(await documentOf('project'), { stage: 'stage-2' });
  await vi.waitUntil(() => result.outdated);
});

describe('a received package', () => {
  test('with an altered byte is refused by name and changes nothing', async () => {
    const { file, name } = await exported(await packageScreen(project), 'draft');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const before = hashOfContent(await readProject(project));
    const screen = await verdictOn(bytes, name);
    const verdict = within(screen, 'package-verdict');
    expect(words(verdict)).toContain(say(verifyTexts.altered));
    expect(verdict.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(screen.shadowRoot?.querySelector('button.primary')).toBeNull();
    expect(words(within(screen, 'manifest-facts'))).toContain(say(verifyTexts.manifestUntrusted));
    expect(hashOfContent(await readProject(project))).toBe(before);
  });

  test('that is no package says why', async () => {
    const screen = await verdictOn('<script>document.title = "run"</script>', '\u202egpj.piz');
    expect(words(within(screen, 'package-verdict'))).toContain(say(verifyTexts.foreign));
    expect(document.title).not.toBe('run');
  });

  test('of a project that is here may replace it, which can be taken back', async () => {
    const { file, name } = await exported(await packageScreen(project), 'draft');
    const packed = hashOfContent(await readProject(project));
    await changeDocument(await documentOf('project'), { stage: 'stage-2' });
    const mine = hashOfContent(await readProject(project));
    const screen = await verdictOn(file, name);
    const notices: { undo: () => void }[] = [];
    screen.addEventListener('notice-raised', (event) =>
      notices.push((event as CustomEvent<{ undo: () => void }>).detail),
    );
    await vi.waitUntil(() => screen.shadowRoot?.querySelector('present-question')?.here);
    (await importButton(screen))?.click();
    await settled(screen);
    within(within(screen, 'present-question'), '.danger').click();
    await vi.waitUntil(() => notices.length === 1);
    expect(hashOfContent(await readProject(project))).toBe(packed);
    notices[0]?.undo();
    await vi.waitUntil(async () => hashOfContent(await readProject(project)) === mine);
  });

  test('of a project that is here may stand beside it as a copy', async () => {
    const { file, name } = await exported(await packageScreen(project), 'draft');
    const before = hashOfContent(await readProject(project));
    const screen = await verdictOn(file, name);
    await vi.waitUntil(() => screen.shadowRoot?.querySelector('present-question')?.here);
    (await importButton(screen))?.click();
    await settled(screen);
    within(within(screen, 'present-question'), '.primary').click();
    await vi.waitUntil(() => location.hash.startsWith('#/project/'));
    const copy = await readProject(location.hash.slice('#/project/'.length));
    const copied = copy.documents.find((document) => document.kind === 'project');
    expect(copied?.id).not.toBe(project);
    expect(textOf(copied?.fields ?? {}, 'name')[currentLanguage()]).toContain('көшірме');
    expect(hashOfContent(await readProject(project))).toBe(before);
  });
});
