import { expect, test } from 'vitest';
import { packageFiles } from '#exchange/package-files.ts';
import { program } from '#exchange/program.ts';
import { writePackage } from '#exchange/write-package.ts';
import { readZip } from '#exchange/zip.ts';
import { plannedFiles } from '#state/package-preview.ts';
import { sampleProject } from '#tests/unit/exchange/sample-project.ts';

const limits = { files: 100, fileSize: 1e8, totalSize: 1e8 };
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const pictures = { 'as-is': picture, 'to-be': picture, 'should-be': picture };
const options = { draft: true, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program };

/** The sample project with its target variant marked deleted and without measures. */
function poorProject() {
  const content = sampleProject();
  const documents = content.documents.map((document) =>
    document.fields['variant'] === 'to-be'
      ? { ...document, fields: { ...document.fields, deletedAt: '2026-11-20' } }
      : document,
  );
  return { ...content, documents, records: content.records.filter((record) => record.kind !== 'measure') };
}

test.each([
  ['a full project', sampleProject()],
  ['a project with a deleted variant and no measures', poorProject()],
])('%s is packed into the very files that were announced', async (_, content) => {
  const files = await readZip(await writePackage(content, pictures, options), limits);
  const announced = plannedFiles(content).filter(({ name, missing }) => !missing || name === packageFiles.plan);
  expect(announced.map(({ name }) => name)).toEqual([...files.keys()]);
});

test('mandatory files that are not there are announced as missing', () => {
  const missing = (content: Parameters<typeof plannedFiles>[0]) =>
    plannedFiles(content).flatMap((file) => (file.missing ? [file.name] : []));
  expect(missing(sampleProject())).toEqual([]);
  expect(missing(poorProject())).toEqual(['02_to-be/to-be.bpmn', '03_plan/plan.xlsx']);
});
