import { textIn, type Language } from '#domain/language.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { say } from './say.ts';
import { outlineTypeText } from './texts/outline.ts';

/**
 * What a person would call an element of the tree: its name, a line without one by its message and ends, else its type; an id that the
 * file has no element for stays as it is.
 */
export function sayOutlined(outline: Outline, id: string, names: Language): string {
  const node = outline.nodes.get(id);
  if (!node) return id;
  const name = textIn(node.name, names);
  if (name) return name;
  const [from, to] = [node.entity.get('@sourceRef'), node.entity.get('@targetRef')];
  const isLine = from !== undefined && to !== undefined && from !== id && to !== id;
  if (!isLine) return say(outlineTypeText(node.type));
  const message = outline.nodes.get(String(node.entity.get('@messageRef') ?? ''));
  const what = message ? textIn(message.name, names) : '';
  const ends = `${sayEnd(outline, String(from), names)} → ${sayEnd(outline, String(to), names)}`;
  return what ? `${what}: ${ends}` : ends;
}

function sayEnd({ nodes }: Outline, id: string, names: Language): string {
  const node = nodes.get(id);
  return node ? textIn(node.name, names) || say(outlineTypeText(node.type)) : id;
}
