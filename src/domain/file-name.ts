import { textIn, type Text } from '#domain/language.ts';

const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y' },
  ...{ к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u' },
  ...{ ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** A file name that every system and the portal accept: Latin letters, digits, `-` and `_`, at most 120 characters before the suffix. */
export function fileName(name: Text, suffix: string): string {
  const latin = [...textIn(name, 'kk').toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
  const safe = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [safe.slice(0, 120), suffix].filter((part) => part !== '').join('_');
}
