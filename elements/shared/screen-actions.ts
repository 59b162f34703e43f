import type { IconName } from './icon-shapes.ts';

/** Something that the open screen can do now, named in the language of the screens. */
export interface ScreenAction {
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  readonly run: () => void;
}

const offers = new Set<() => readonly ScreenAction[]>();

/** Offers actions to the command palette while a screen is there; what is given back ends the offer. */
export function offerActions(actions: () => readonly ScreenAction[]): () => void {
  offers.add(actions);
  return () => offers.delete(actions);
}

/** Everything that is offered now. */
export function offeredActions(): ScreenAction[] {
  return [...offers].flatMap((actions) => actions());
}
