import { addressOf, type Route } from '#domain/address.ts';

/** Leads the person to another place of the studio; with `replace` the way back skips the present one. */
export function go(route: Route, replace = false): void {
  if (replace) location.replace(addressOf(route));
  else location.hash = addressOf(route);
}
