/** Tells the parent what happened; the event bubbles inside the tree that uses the element, so a form can listen once. */
export function emit<Detail>(host: EventTarget, name: string, detail: Detail): boolean {
  return host.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, cancelable: true }));
}
