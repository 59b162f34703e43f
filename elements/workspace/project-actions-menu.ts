import type { IconName } from '#elements/shared/icon-shapes.ts';
import type { MenuItem } from '#elements/shared/menu-button.ts';
import { say } from '#i18n/say.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import type { ProjectView } from './project-rows.ts';

export type ProjectAction = 'open' | 'duplicate' | 'archive' | 'unarchive' | 'delete' | 'restore' | 'purge';

interface ProjectMenuItem extends MenuItem {
  readonly name: ProjectAction;
  readonly icon: IconName;
  /** Can be done to several projects at once. */
  readonly bulk: boolean;
}

const icons: Readonly<Record<ProjectAction, IconName>> = {
  open: 'open',
  duplicate: 'copy',
  archive: 'archive',
  unarchive: 'undo',
  delete: 'delete',
  restore: 'undo',
  purge: 'delete',
};
const actionsOf: Readonly<Record<ProjectView, readonly ProjectAction[]>> = {
  active: ['open', 'duplicate', 'archive', 'delete'],
  archived: ['open', 'duplicate', 'unarchive', 'delete'],
  deleted: ['restore', 'purge'],
};

/** What can be done with the projects of a list. */
export function projectActions(view: ProjectView): readonly ProjectMenuItem[] {
  return actionsOf[view].map((name) => ({
    name,
    label: say(workspaceTexts[name]),
    icon: icons[name],
    danger: name === 'delete' || name === 'purge',
    separated: name === 'delete' || name === 'purge',
    bulk: name !== 'open' && name !== 'duplicate',
  }));
}
