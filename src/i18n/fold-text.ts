const kazakh: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' },
};

/** A text as it is searched: small letters, and Kazakh ones found by the Russian letters that people type for them. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[әғқңөұүһіё]/g, (letter) => kazakh[letter] ?? letter);
}
