import { expect, test } from 'vitest';
import { packageName } from '#exchange/package-name.ts';

test.each([
  ['Жер учаскесін беру', false, 'zher-uchaskesin-beru_2026-11-20.zip'],
  ['Әлеуметтік жәрдемақы: ұлғайту (№ 5)', true, 'aleumettik-zhardemaqy-ulgaitu-5_2026-11-20_draft.zip'],
  ['../../etc/passwd', false, 'etc-passwd_2026-11-20.zip'],
  ['', false, 'project_2026-11-20.zip'],
  ['规划', false, 'project_2026-11-20.zip'],
])('the package of "%s" is named in letters that every system knows', (name, draft, file) => {
  expect(packageName(name, '2026-11-20T10:00:00.000Z', draft)).toBe(file);
});

test('a long name is cut', () => {
  expect(packageName('ұзақ '.repeat(100), '2026-11-20', true).length).toBeLessThanOrEqual(100);
});
