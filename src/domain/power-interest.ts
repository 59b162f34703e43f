/** Quadrants of the power–interest grid (Mendelow): what a team does with a stakeholder. */
export const quadrants = ['satisfy', 'manage', 'monitor', 'inform'] as const;
export type Quadrant = (typeof quadrants)[number];

/** The least value of the scale 1–5 that counts as high. */
export const highFrom = 4;

/** Power and interest from 1 to 5; the middle of the scale is not yet high. */
export function quadrantOf(power: number, interest: number): Quadrant {
  if (power >= highFrom) return interest >= highFrom ? 'manage' : 'satisfy';
  return interest >= highFrom ? 'inform' : 'monitor';
}
