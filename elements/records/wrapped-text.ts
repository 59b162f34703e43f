/** The width of a text in the units of a drawing. */
export type Measure = (text: string) => number;

/** A text in lines that fit into `width`; a word that is too long for a line is cut through. */
export function wrappedText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (measure(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = cut(word, width, measure);
      lines.push(...pieces.slice(0, -1));
      line = pieces[pieces.length - 1] ?? '';
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

function cut(word: string, width: number, measure: Measure): string[] {
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.length - 1;
    if (pieces[last] !== '' && measure(`${pieces[last] ?? ''}${letter}`) > width) pieces.push(letter);
    else pieces[last] = `${pieces[last] ?? ''}${letter}`;
  }
  return pieces;
}
