/** A name from outside as it is shown: characters that could turn or hide parts of the line become visible. */
export function plainName(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '�');
}
