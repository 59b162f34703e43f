import { forgetAutomaticBackups } from './automatic-backups.ts';
import { forgetCopied } from './kept-copy.ts';
import { nameAuthor } from './project-actions.ts';
import { emptyWorkspace } from './recovery-actions.ts';

/** Erases every project, the journal, the automatic backups, what was copied and the author's name of this browser. Cannot be undone. */
export async function eraseEverything(): Promise<void> {
  await emptyWorkspace();
  await nameAuthor('');
  await forgetAutomaticBackups();
  forgetCopied();
}
