import { expect, test } from 'vitest';
import { sayCommand } from '#i18n/say-command.ts';

test.each([
  ['create-project', 'Жоба құрылды', 'Project created'],
  ['change-legal-act', 'Құқықтық акт: өзгертілді', 'Legal act: changed'],
  ['undo-add-measure', 'Кері қайтарылды: Іс-шара: қосылды', 'Undone: Measure: added'],
  ['grow-wings', 'grow-wings', 'grow-wings'],
])('%s is said as "%s"', (command, kk, en) => {
  expect(sayCommand(command, 'kk')).toBe(kk);
  expect(sayCommand(command, 'en')).toBe(en);
});
