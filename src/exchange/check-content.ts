import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import { documentKindOf, type StudioDocument, type StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { brokenLink } from '#domain/journal.ts';
import { elementsOf, membersOf, stringOf } from '#domain/read-fields.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import type { Content } from '#domain/workspace.ts';
import { diagramReferences, type DiagramReferences } from './diagram-references.ts';
import { refusal, type FileProblem } from './file-problem.ts';

/**
 * Checks that the content of one project holds together before it is taken in.
 * Throws `FileRefused` for what the studio cannot hold: `no-project`, `wrong-project`, `double-id`, `lost-document`,
 * `lost-diagram`. Returns notices for what people can mend: references to records and elements that are not there,
 * a broken journal, an unreadable diagram.
 */
export function checkContent(content: Content): FileProblem[] {
  checkProject(content);
  checkBelonging(content);
  return [...journalNotices(content), ...referenceNotices(content)];
}

function checkProject(content: Content): void {
  const projects = content.documents.filter((document) => document.kind === 'project');
  const [project] = projects;
  if (projects.length !== 1 || !project) throw refusal('no-project', { count: projects.length });
  const all: { project: Id; id: Id }[] = [
    ...content.documents,
    ...content.records,
    ...content.diagrams.map((diagram) => ({ project: diagram.project, id: diagram.variant })),
    ...content.journal,
  ];
  const foreign = all.find((object) => object.project !== project.id);
  if (project.id !== project.project || foreign) {
    throw refusal('wrong-project', { object: foreign?.id ?? project.id });
  }
  for (const ids of [
    [...content.documents, ...content.records].map((object) => object.id),
    content.diagrams.map((diagram) => diagram.variant),
    content.journal.map((entry) => entry.id),
  ]) {
    const seen = new Set<Id>();
    for (const id of ids) {
      if (seen.has(id)) throw refusal('double-id', { object: id });
      seen.add(id);
    }
  }
}

function checkBelonging(content: Content): void {
  const documents = new Map<Id, StudioDocument>(content.documents.map((document) => [document.id, document]));
  const orphan = content.records.find((record) => documents.get(record.document)?.kind !== documentKindOf(record.kind));
  if (orphan) throw refusal('lost-document', { object: orphan.id });
  const drawn = new Set(content.diagrams.map((diagram) => diagram.variant));
  const bare = content.documents.find((document) => document.kind === 'variant' && !drawn.has(document.id));
  const stray = content.diagrams.find((diagram) => documents.get(diagram.variant)?.kind !== 'variant');
  if (bare ?? stray) throw refusal('lost-diagram', { object: bare?.id ?? stray?.variant ?? '' });
}

function journalNotices(content: Content): FileProblem[] {
  const broken = brokenLink(content.journal);
  return broken < 0 ? [] : [{ code: 'journal-broken', params: { entry: broken + 1 } }];
}

function referenceNotices(content: Content): FileProblem[] {
  const notices: FileProblem[] = [];
  const records = new Set(content.records.map((record) => record.id));
  const diagrams = new Map<Id, DiagramReferences>();
  const unreadable = new Set<Id>();
  for (const { variant, source } of content.diagrams) {
    try {
      diagrams.set(variant, diagramReferences(source.text));
    } catch (error) {
      if (!(error instanceof XmlProblem)) throw error;
      unreadable.add(variant);
      notices.push({ code: 'diagram-unreadable', params: { file: variant } });
    }
  }
  for (const { records: pointed } of diagrams.values()) {
    for (const { element, field, record } of pointed) {
      if (!records.has(record)) notices.push({ code: 'lost-record', params: { object: element, field } });
    }
  }
  for (const record of content.records.filter((one) => one.deletedAt === undefined)) {
    for (const { field, target } of recordReferences(record)) {
      if (!records.has(target)) notices.push({ code: 'lost-record', params: { object: record.id, field } });
    }
    for (const { variant, element } of elementReferences(record)) {
      if (!unreadable.has(variant) && !diagrams.get(variant)?.elements.has(element)) {
        notices.push({ code: 'lost-element', params: { object: record.id, element } });
      }
    }
  }
  return notices;
}

function recordReferences(record: StudioRecord): { field: string; target: Id }[] {
  return recordSpecs[record.kind].fields.flatMap(({ key, type }) => {
    const targets =
      type === 'records' ? membersOf(record.fields, key) : type === 'record' ? [stringOf(record.fields, key)] : [];
    return targets.filter((target) => target !== '').map((target) => ({ field: key, target }));
  });
}

function elementReferences(record: StudioRecord) {
  const { fields, outlives } = recordSpecs[record.kind];
  if (outlives) return [];
  return fields.flatMap(({ key, type }) => (type === 'elements' ? elementsOf(record.fields, key) : []));
}
