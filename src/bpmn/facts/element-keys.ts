/**
 * The key of the element that has this id: the id itself. Names that every object has (`constructor`) take `~1`, because
 * bpmn-js holds its elements in plain objects and would find such a name there before anything is put in.
 */
export function keyOfId(id: string): string {
  return id in {} ? `${id}~1` : id;
}

/** The id that a file has for an element with this key; repeated ids (`id~2`) are their own. */
export function idOfKey(key: string): string {
  const id = key.replace(/~1$/, '');
  return id in {} ? id : key;
}
