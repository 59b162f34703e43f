import { withCapital } from '#domain/lint/name-begins-small.ts';
import type { LintFix } from './lint-fix.ts';
import { renameFix } from './rename-fix.ts';

export const nameBeginsSmall: LintFix = renameFix('name-begins-small', withCapital);
