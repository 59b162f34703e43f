/** The part of bpmn-moddle that the studio uses; the package types its elements, not its entry. */
declare module 'bpmn-moddle' {
  export interface ModdleProperty {
    readonly name: string;
    readonly type: string;
    readonly ns: { readonly name: string };
    readonly isAttr?: boolean;
    readonly isReference?: boolean;
    readonly isVirtual?: boolean;
    readonly xml?: { readonly serialize?: string };
  }

  export interface ModdleType {
    readonly $descriptor: {
      readonly name: string;
      readonly properties: readonly ModdleProperty[];
      readonly propertiesByName: Readonly<Record<string, ModdleProperty>>;
      readonly allTypesByName: Readonly<Record<string, unknown>>;
      readonly bodyProperty?: ModdleProperty;
    };
  }

  export interface ModdleResult {
    readonly rootElement: object;
    readonly warnings: readonly { readonly message: string }[];
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    /** Throws for a type that is not in the model. */
    getType(name: string): ModdleType;
    fromXML(xml: string): Promise<ModdleResult>;
    toXML(element: object, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
