import { titleOf } from '#domain/record-title.ts';
import { recordsOf, type Check } from './check.ts';

/** Each group of stakeholders is heard at least once. */
export const tooFewInterviews: Check = {
  code: 'too-few-interviews',
  severity: 'W',
  source: ['601 p.32(5)'],
  run: (view) => {
    const heard = new Set(recordsOf(view, 'interview').map((interview) => interview.fields['stakeholder']));
    return recordsOf(view, 'stakeholder')
      .filter((stakeholder) => stakeholder.fields['type'] !== 'system-owner' && !heard.has(stakeholder.id))
      .map((stakeholder) => ({
        place: { part: 'records', kind: 'interview' } as const,
        params: { stakeholder: titleOf(stakeholder, view.language) },
      }));
  },
};
