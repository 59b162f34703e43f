import type { Box } from './drawing.ts';

/** Side of a square of the ground, in the units of the drawing: about one step and the way to the next. */
const side = 200;
/** A shape over more squares than this is looked at every time instead of standing in each of them. */
const manySquares = 64;

/** The boxes that stand on a drawing, found by place, so that a thousand of them are not all compared with each new one. */
export class TakenGround {
  private readonly squares = new Map<string, Box[]>();
  private readonly wide: Box[] = [];

  add(box: Box): void {
    const squares = squaresOf(box);
    if (squares === undefined) this.wide.push(box);
    for (const square of squares ?? []) {
      const boxes = this.squares.get(square);
      if (boxes) boxes.push(box);
      else this.squares.set(square, [box]);
    }
  }

  isTaken(box: Box): boolean {
    const overlaps = (other: Box): boolean => overlap(other, box);
    const squares = squaresOf(box) ?? [...this.squares.keys()];
    return this.wide.some(overlaps) || squares.some((square) => this.squares.get(square)?.some(overlaps));
  }
}

function squaresOf({ x, y, width, height }: Box): string[] | undefined {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map((at) => Math.floor(at / side)) as [
    number,
    number,
    number,
    number,
  ];
  if (!((right - left + 1) * (bottom - top + 1) <= manySquares)) return undefined;
  const squares: string[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) squares.push(`${column} ${row}`);
  }
  return squares;
}

function overlap(left: Box, right: Box): boolean {
  const across = left.x < right.x + right.width && right.x < left.x + left.width;
  return across && left.y < right.y + right.height && right.y < left.y + left.height;
}
