import type { Block, Story } from '#domain/narration/story.ts';
import { textIn, type Language, type Text } from '#domain/language.ts';
import { say } from '#i18n/say.ts';
import { narrationTexts } from '#i18n/texts/narration.ts';

/** How names are written inside sentences: in quotation marks, or with a small first letter where none is needed. */
export class StoryWords {
  private readonly proper: ReadonlySet<string>;

  constructor(
    story: Story,
    private readonly language: Language,
  ) {
    this.proper = properWords(story, language);
  }

  quote(name: string): string {
    return say(narrationTexts.quote, { text: name }, this.language);
  }

  /** The name of a step in the middle of a sentence: an abbreviation or a proper name keeps its capital letter. */
  inside(name: string): string {
    const word = /^[\p{L}\p{N}-]+/u.exec(name)?.[0] ?? '';
    const isOrdinary = /^\p{Lu}(\p{Ll}[\p{Ll}-]*)?$/u.test(word) && !this.proper.has(word);
    return isOrdinary ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  }
}

const country = 'Қазақстан';

/** Words that names write with a capital letter in the middle and never with a small one: proper names of the process. */
function properWords(story: Story, language: Language): ReadonlySet<string> {
  const [capital, small] = [new Set<string>([country]), new Set<string>()];
  const told = story.parts.flatMap((part) => part.blocks.flatMap(namesIn));
  for (const name of [story.title, ...story.performers, ...story.records.values(), ...told]) {
    const text = textIn(name, language);
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}\p{Ll}+/gu)) capital.add(word);
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}+/gu)) small.add(word);
  }
  return new Set([...capital].filter((word) => !small.has(word.toLowerCase())));
}

function namesIn(block: Block): Text[] {
  if (block.kind === 'decision') return [block.question, ...block.ways.flatMap((way) => way.blocks.flatMap(namesIn))];
  if (block.kind === 'step') return [block.name, ...block.inside.flatMap(namesIn)];
  return 'name' in block ? [block.name] : [];
}
