/** The namespaces that facts name with a fixed prefix, whatever prefix a file uses. */
export const namespaces = {
  bpmn: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
  ud: 'urn:uderis:bpmn:1.0',
  i18n: 'http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0',
  color: 'http://www.omg.org/spec/BPMN/non-normative/color/1.0',
  bioc: 'http://bpmn.io/schema/bpmn/biocolor/1.0',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/** A prefix that the file never bound is kept as a namespace of its own, so that it can be written back as it was. */
const unbound = 'unbound:';

const prefixes = new Map<string, string>(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));
const uris = new Map<string, string>(Object.entries(namespaces));

export interface QualifiedName {
  readonly uri: string;
  readonly local: string;
}

/** `bpmn:userTask` for a namespace with a fixed prefix, else `{uri}local`; an element in no namespace is `{}local`. */
export function canonicalName(uri: string, local: string): string {
  const prefix = prefixes.get(uri);
  return prefix === undefined ? `{${uri.replaceAll('}', '%7D')}}${local}` : `${prefix}:${local}`;
}

/** The namespace and local name of a canonical name; `undefined` when the text is not one. */
export function qualifiedName(canonical: string): QualifiedName | undefined {
  if (canonical.startsWith('{')) {
    const end = canonical.indexOf('}');
    return end < 0 ? undefined : { uri: canonical.slice(1, end), local: canonical.slice(end + 1) };
  }
  const colon = canonical.indexOf(':');
  const uri = uris.get(canonical.slice(0, Math.max(colon, 0)));
  return uri === undefined ? undefined : { uri, local: canonical.slice(colon + 1) };
}

/** The fixed prefix of a namespace, when it has one. */
export function fixedPrefix(uri: string): string | undefined {
  return prefixes.get(uri);
}

export function unboundNamespace(prefix: string): string {
  return unbound + prefix;
}

/** The prefix that stands for a namespace which the file never bound; `undefined` for a real namespace. */
export function unboundPrefix(uri: string): string | undefined {
  return uri.startsWith(unbound) ? uri.slice(unbound.length) : undefined;
}
