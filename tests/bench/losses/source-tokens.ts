/** A part of an XML text: a tag, a comment, an instruction, or the text between two of them. */
export interface Token {
  readonly text: string;
  /** Ids and referenced elements of the open elements around it, the innermost last; its own included. */
  readonly around: readonly string[];
}

const pattern =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<(?:"[^"]*"|'[^']*'|[^"'<>])*>|[^<]+/g;

/** Takes a text apart without any parser of the studio, so that nothing can be overlooked in the same way twice. */
export function tokensOf(source: string): Token[] {
  const open: string[] = [];
  return (source.match(pattern) ?? []).map((text) => {
    if (!/^<[^!?]/.test(text)) return { text, around: [...open] };
    if (text.startsWith('</')) {
      const around = [...open];
      open.pop();
      return { text, around };
    }
    const name = /\s(?:id|bpmnElement)\s*=\s*["']\s*([^"']*)/.exec(text)?.[1]?.trim() ?? '';
    const drawn = /\sbpmnElement\s*=\s*["']\s*(?:[^"':]*:)?([^"']*)/.exec(text)?.[1]?.trim();
    const around = [...open, drawn ?? name];
    if (!text.endsWith('/>')) open.push(drawn ?? name);
    return { text, around };
  });
}

/** The tokens of `before` that `after` no longer has at their place (Myers 1986, greedy). */
export function lostTokens(before: readonly Token[], after: readonly Token[]): Token[] {
  let [start, end] = [0, 0];
  while (start < Math.min(before.length, after.length) && before[start]?.text === after[start]?.text) start += 1;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end]?.text === after[after.length - 1 - end]?.text) end += 1;
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  const reach = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let distance = 0; distance <= left.length + right.length; distance += 1) {
    trail.push(new Map(reach));
    for (let line = -distance; line <= distance; line += 2) {
      let x = stepFrom(reach, line, distance);
      while (x < left.length && x - line < right.length && left[x]?.text === right[x - line]?.text) x += 1;
      reach.set(line, x);
      if (x >= left.length && x - line >= right.length) return lostAlong(trail, left, line);
    }
  }
  return [];
}

function stepFrom(reach: ReadonlyMap<number, number>, line: number, distance: number): number {
  const [below, above] = [reach.get(line - 1) ?? -1, reach.get(line + 1) ?? -1];
  return line === -distance || (line !== distance && below < above) ? above : below + 1;
}

function lostAlong(trail: readonly ReadonlyMap<number, number>[], left: readonly Token[], last: number): Token[] {
  const lost: Token[] = [];
  let line = last;
  for (let distance = trail.length - 1; distance > 0; distance -= 1) {
    const reach = trail[distance] ?? new Map<number, number>();
    const x = stepFrom(reach, line, distance);
    const isInsertion =
      line === -distance || (line !== distance && (reach.get(line - 1) ?? -1) < (reach.get(line + 1) ?? -1));
    const token = left[x - 1];
    if (!isInsertion && token) lost.unshift(token);
    line += isInsertion ? 1 : -1;
  }
  return lost;
}
