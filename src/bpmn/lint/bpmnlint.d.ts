/** The part of bpmnlint that the studio uses; the package types none of it. */
declare module 'bpmnlint' {
  export interface LintReport {
    readonly id: string;
    readonly message: string;
    readonly category: string;
  }

  export class Linter {
    constructor(options: {
      readonly config: { readonly extends?: string; readonly rules?: Readonly<Record<string, string>> };
      readonly resolver: object;
    });
    /** What the rules report about a tree of moddle elements, by rule. */
    lint(root: object): Promise<Readonly<Record<string, readonly LintReport[]>>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  const NodeResolver: new () => object;
  export default NodeResolver;
}

declare module 'bpmnlint/lib/resolver/static-resolver.js' {
  const StaticResolver: new (cache: Readonly<Record<string, unknown>>) => object;
  export default StaticResolver;
}

declare module 'bpmnlint/rules/*' {
  const rule: () => object;
  export default rule;
}
