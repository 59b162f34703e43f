/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const tokens =
  /[ \t\n\r]*(?:([{}[\],:])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;
const end = /[ \t\n\r]*$/y;

/** What may come next: a value, a key, the colon after it, what follows a value, or nothing. */
type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' | 'nothing';

/**
 * The first place where a text written by hand stops being JSON, undefined when it is JSON: browsers do not agree on
 * telling it.
 */
export function jsonFault(text: string): TextPlace | undefined {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  while (awaited !== 'nothing') {
    tokens.lastIndex = at;
    const found = tokens.exec(text);
    const [whole = '', mark] = found ?? [];
    const kind = mark ?? (whole.trimStart().startsWith('"') ? 'text' : 'word');
    const next: Awaited | undefined = found ? following(awaited, kind, open) : undefined;
    if (next === undefined) return placeOf(text, at);
    awaited = next;
    at += whole.length;
  }
  end.lastIndex = at;
  return end.test(text) ? undefined : placeOf(text, at);
}

/** What is awaited after a token; undefined where the token may not stand. `open` holds the brackets around. */
function following(awaited: Awaited, token: string, open: string[]): Awaited | undefined {
  const closed = (): Awaited => {
    open.pop();
    return open.length === 0 ? 'nothing' : 'after';
  };
  switch (awaited) {
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'key':
      return token === 'text' ? 'colon' : undefined;
    case 'key-or-end':
      return token === '}' ? closed() : token === 'text' ? 'colon' : undefined;
    case 'after':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? closed() : undefined;
    case 'value':
    case 'value-or-end':
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'key-or-end' : 'value-or-end';
      }
      if (token === 'text' || token === 'word') return open.length === 0 ? 'nothing' : 'after';
      return token === ']' && awaited === 'value-or-end' ? closed() : undefined;
    case 'nothing':
      return undefined;
  }
}

/** White space before what is wrong is passed over. */
function placeOf(text: string, at: number): TextPlace {
  const from = at + (/^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0);
  const before = text.slice(0, from).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
