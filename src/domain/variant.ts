import type { Id } from '#domain/identity.ts';

/** The three variants of Order 601/НҚ p.3(7)–(9): current, target and optimal. */
export const variantKinds = ['as-is', 'to-be', 'should-be'] as const;
export type VariantKind = (typeof variantKinds)[number];

/** An element of a diagram named from outside: element ids repeat across variants, so both parts are needed. */
export interface ElementReference {
  readonly variant: Id;
  readonly element: string;
}

/** `variantId#elementId`: the one text form of a reference, used in record fields and addresses. */
export function referenceToText(reference: ElementReference): string {
  return `${reference.variant}#${reference.element}`;
}

export function referenceFromText(text: string): ElementReference | undefined {
  const at = text.indexOf('#');
  return at > 0 && at < text.length - 1 ? { variant: text.slice(0, at), element: text.slice(at + 1) } : undefined;
}

/** A BPMN file as it came: decoded text and how to encode it again. An untouched file is written back byte for byte. */
export interface Source {
  readonly text: string;
  /** WHATWG label of the encoding that the file declared, e.g. `utf-8`, `utf-16le`, `windows-1251`. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}
