import { readProject } from '#data/queries/project-content.ts';
import type { StudioDocument } from '#domain/document.ts';
import { fileName } from '#domain/file-name.ts';
import type { Id } from '#domain/identity.ts';
import { textOf } from '#domain/read-fields.ts';
import { allRules } from '#domain/lint/lint-rules.ts';
import { ruleProfileChanges, ruleProfileOf, type RuleProfile } from '#domain/lint/rule-profile.ts';
import { checkFileSize } from '#exchange/file-size.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';
import { changeDocument } from './project-actions.ts';

/** Makes `wanted` the profile of a project in one step; a severity that a rule has by itself is not kept. */
export async function changeRuleProfile(project: StudioDocument, wanted: RuleProfile): Promise<void> {
  const severities = differing(wanted);
  await changeDocument(project, ruleProfileChanges(project.fields, { ...wanted, severities }), 'change-rules');
}

/** The profile of a project as a file, as it is kept now: named after the profile, or after the project. */
export async function ruleProfileFile(project: Id): Promise<File> {
  const [{ writeRuleProfile }, { documents }] = await Promise.all([
    import('#exchange/rule-profile-file.ts'),
    readProject(project, false),
  ]);
  const fields = documents.find(({ kind }) => kind === 'project')?.fields ?? {};
  const profile = ruleProfileOf(fields);
  const name = profile.name === '' ? textOf(fields, 'name') : { kk: profile.name };
  const text = writeRuleProfile({ ...profile, severities: differing(profile) });
  return new File([text], `${fileName(name, 'rules')}.json`, { type: 'application/json' });
}

/** Takes the profile of a file into a project in one step and gives it back. A refused file changes nothing. */
export async function importRuleProfile(project: StudioDocument, file: File): Promise<FileOutcome<RuleProfile>> {
  const outcome = await fileOutcome(async () => {
    checkFileSize(file.size, 'diagram');
    const { readRuleProfile } = await import('#exchange/rule-profile-file.ts');
    const profile = readRuleProfile(new Uint8Array(await file.arrayBuffer()), file.name);
    return { ...profile, severities: differing(profile) };
  });
  if (outcome.done) await changeRuleProfile(project, outcome.done);
  return outcome;
}

function differing({ severities }: RuleProfile): RuleProfile['severities'] {
  const own = allRules.flatMap(({ code, severity }) => {
    const chosen = severities[code];
    return chosen === undefined || chosen === severity ? [] : [[code, chosen] as const];
  });
  return Object.fromEntries(own);
}
