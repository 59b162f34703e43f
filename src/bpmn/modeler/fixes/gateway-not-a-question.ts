import type { LintFix } from './lint-fix.ts';
import { renameFix } from './rename-fix.ts';

/** A name becomes a question in every language; a gateway without a name is left to a person. */
export const gatewayNotAQuestion: LintFix = renameFix('gateway-not-a-question', (name) => {
  const bare = name.trim();
  return bare === '' || bare.endsWith('?') ? name : `${bare.replace(/[.:;]+$/, '')}?`;
});
