import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import { wayEdits } from '#bpmn/modeler/way-edits.ts';
import type { Language } from '#domain/language.ts';
import type { StepRow } from '#domain/steps/step-rows.ts';
import { readTerm } from '#domain/steps/term.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { writeTerm } from '#i18n/write-term.ts';
import { attempt } from '#state/attempt.ts';
import { isListCell, writeList } from './cell-lists.ts';

/** Writes what a person left in a cell into the diagram, as one step of undo; what cannot be read is told and changes nothing. */
export function writeCell(
  from: EventTarget,
  context: ModelContext,
  row: StepRow,
  key: string,
  text: string,
  language: Language,
): void {
  const { session } = context;
  if (key === 'lane') {
    if (text !== row.lane) session.use(stepEdits).moveToLane(row.id, text);
  } else if (key === 'name') session.rename(row.id, language, text);
  else if (key === 'next') {
    if (text !== '') session.use(wayEdits).leadTo(row.id, text);
  } else if (isListCell(key)) {
    void attempt(async () => {
      for (const name of await writeList(key, row.id, text, context, language)) {
        raiseNotice(from, { text: say(stepTableTexts.systemAdded, { name }), tone: 'ok' });
      }
    });
  } else writeWork(from, context, row, text);
}

function writeWork(from: EventTarget, { session }: ModelContext, row: StepRow, text: string): void {
  const work = readTerm(text);
  if (!work && text !== '') raiseNotice(from, { text: say(stepTableTexts.badTerm), tone: 'warn' });
  else if (text !== writeTerm(row.work)) {
    const range = work?.unit === row.work?.unit ? {} : { workMin: undefined, workMax: undefined };
    session.setFacts(row.id, 'ud:Step', { workLikely: work?.value, workUnit: work?.unit, ...range });
  }
}
