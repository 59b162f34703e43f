/** Puts a text on the clipboard; says whether it is there. The clipboard API is missing on plain http, the old command is not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Called deprecated everywhere, and yet the only way where the page is not a secure context. */
interface CopyingDocument {
  execCommand(command: 'copy'): boolean;
}

function copyBySelection(text: string): boolean {
  const copying: CopyingDocument = document;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;inset:0 auto auto -200vw';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = copying.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
