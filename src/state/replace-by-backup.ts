import { keepAutomaticBackup } from './automatic-backups.ts';
import { restoreBackup, type ReadBackup } from './backup-actions.ts';
import { tell } from './notice-store.ts';

/** Restores a backup after keeping the present state beside the database, where the browser can. Throws as `restoreBackup`. */
export async function replaceByBackup(backup: ReadBackup): Promise<void> {
  await keepAutomaticBackup().catch(() => false);
  await restoreBackup(backup);
  tell('workspace-restored', { params: { n: backup.manifest.projects.length }, tone: 'success' });
}
