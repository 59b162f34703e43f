import { expect, test } from 'vitest';
import { scheduleCodeOf } from '#domain/plan/schedule-code.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';
import { measure } from './plan-record.ts';

test('what closes a gap to the optimal variant is a row of D, everything else of F', () => {
  const view = libraryView('land/land-plot');
  const [toBe, shouldBe] = ['to-be', 'should-be'].map(
    (kind) => view.variants.find((variant) => variant.kind === kind)?.document.id ?? '',
  );
  const named = (variant = ''): unknown =>
    scheduleCodeOf(view, measure('a', '', '', [], { [`elements:${variant}#Activity_1`]: true }));
  expect([named(toBe), named(shouldBe)]).toEqual(['F', 'D']);
  expect(scheduleCodeOf(view, measure('b', '', '', []))).toBe('F');
});
