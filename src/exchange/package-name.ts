const pairs =
  'а a ә a б b в v г g ғ g д d е e ё e ж zh з z и i й i к k қ q л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ' +
  'ф f х h һ h ц ts ч ch ш sh щ shch ъ  ы y і i ь  э e ю iu я ia';
const latin = new Map([...pairs.matchAll(/(\S) (\w*)/g)].map(([, letter = '', sound = '']) => [letter, sound]));

/** A file name of ASCII letters for every system: `zher-uchaskesin-beru_2026-11-20_draft.zip`, at most 100 characters. */
export function packageName(name: string, createdAt: string, draft: boolean): string {
  return `${slug(name) || 'project'}_${createdAt.slice(0, 10)}${draft ? '_draft' : ''}.zip`;
}

/** The words of a name in Latin letters, joined by hyphens. */
export function slug(name: string): string {
  return [...name.toLowerCase()]
    .map((letter) => latin.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '');
}
