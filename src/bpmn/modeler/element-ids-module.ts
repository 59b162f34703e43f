import { newElementId } from '#domain/identity.ts';
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { CanvasElement, Moddle, ModdleElement } from './moddle.ts';

/**
 * Ids of new elements: ASCII, a type prefix and 12 random characters, so that two copies edited apart never make the
 * same id (bpmn-js makes 7). Entries of step facts that lose their id when a step is copied get a new one.
 */
export class ElementIds extends CommandInterceptor {
  static override readonly $inject = ['eventBus', 'moddle'];

  private isAnew = false;

  constructor(eventBus: EventBus, moddle: Moddle) {
    super(eventBus);
    moddle.ids.nextPrefixed = (prefix: string, element: ModdleElement): string => {
      const id = newElementId(prefix.replace(/_$/, ''));
      moddle.ids.claim(id, element);
      return id;
    };
    this.preExecute(['shape.create', 'connection.create'], (event: { context: CreateContext }) => {
      const made = event.context.shape ?? event.context.connection;
      if (made) giveEntryIds(made.businessObject);
    });
    // bpmn-js gives a copy the id of the original wherever that is free.
    eventBus.on('moddleCopy.canCopyProperty', first, ({ propertyName, clone }: CopyQuestion) =>
      this.isAnew && propertyName === 'id' && clone !== true ? false : undefined,
    );
  }

  /** What is copied meanwhile gets ids of its own. */
  anew<Result>(copy: () => Result): Result {
    this.isAnew = true;
    try {
      return copy();
    } finally {
      this.isAnew = false;
    }
  }
}

/** Before bpmn-js has a say. */
const first = 5000;

interface CopyQuestion {
  readonly propertyName?: string;
  readonly clone?: boolean;
}

interface CreateContext {
  readonly shape?: CanvasElement;
  readonly connection?: CanvasElement;
}

/** Prefix of the id of each kind of entry. */
export const entryPrefixes: Readonly<Record<string, string>> = {
  'ud:System': 'System',
  'ud:LegalGround': 'Ground',
  'ud:DataUse': 'Data',
  'ud:Document': 'Doc',
};

function giveEntryIds(owner: ModdleElement): void {
  for (const entry of owner.extensionElements?.values ?? []) {
    const prefix = entryPrefixes[entry.$type];
    if (prefix !== undefined && !entry.get('id')) entry.set('id', newElementId(prefix));
  }
}

export const elementIdsModule = {
  __init__: ['elementIds'],
  elementIds: ['type', ElementIds],
};
