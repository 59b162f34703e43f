import { routeFor, type DraftRule } from './draft.ts';

/** A step that people do with a system it did not use before needs that system connected (601 p.38). */
export const connectedSystem: DraftRule = {
  code: 'connected-system',
  propose: ({ row, newSystems }) =>
    row.class === 'activity' && newSystems.length > 0
      ? { kind: 'integration', section: 'systems', systems: newSystems, route: routeFor(newSystems) }
      : undefined,
};
