import { withoutSpareSpaces } from '#domain/lint/name-with-spare-spaces.ts';
import type { LintFix } from './lint-fix.ts';
import { renameFix } from './rename-fix.ts';

export const nameWithSpareSpaces: LintFix = renameFix('name-with-spare-spaces', withoutSpareSpaces);
