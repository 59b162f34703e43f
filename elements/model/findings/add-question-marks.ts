import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { languages } from '#domain/language.ts';

/** Makes the names of gateways questions in every language they are written in, as one step of undo. */
export function addQuestionMarks(session: DiagramSession, gateways: readonly string[]): void {
  session.together(() => {
    for (const id of gateways) {
      for (const language of languages) {
        const name = session.facts(id)?.name[language]?.trim() ?? '';
        if (name !== '' && !name.endsWith('?')) session.rename(id, language, `${name}?`);
      }
    }
  });
}
