import { defaultRangeExtractor, VirtualizerController, type Range, type VirtualItem } from '@tanstack/lit-virtual';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Which rows of a grid are in the page: those in sight, a few around them, and the one with the focus. */
export class GridWindow implements ReactiveController {
  rowPixels = 40;

  private readonly host: Host;
  private readonly virtual: VirtualizerController<HTMLElement, HTMLElement>;
  private readonly scroller: () => HTMLElement | null;
  private sizes: ResizeObserver | undefined;
  private count = 0;
  private lines: 1 | 2 = 1;

  constructor(host: Host, scroller: () => HTMLElement | null) {
    this.host = host;
    this.scroller = scroller;
    this.virtual = new VirtualizerController<HTMLElement, HTMLElement>(host, {
      count: 0,
      getScrollElement: scroller,
      estimateSize: () => this.rowPixels,
      overscan: 6,
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.sizes = new ResizeObserver(() => this.measure());
    this.sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.sizes?.disconnect();
  }

  hostUpdated(): void {
    this.measure();
  }

  /** Says how many rows of how many lines there are, and which must stay in the page although it may be scrolled away. */
  hold(count: number, activeRow: number, lines: 1 | 2): void {
    this.lines = lines;
    this.count = count;
    const virtualizer = this.virtual.getVirtualizer();
    // A new function each time: the virtualizer keeps its result as long as it is given the same one.
    const rangeExtractor = (range: Range): number[] => withRow(defaultRangeExtractor(range), activeRow, range.count);
    virtualizer.setOptions({ ...virtualizer.options, count, rangeExtractor });
  }

  get items(): readonly VirtualItem[] {
    const items = this.virtual.getVirtualizer().getVirtualItems();
    return items.filter(({ index }) => index < this.count);
  }

  get height(): number {
    return this.virtual.getVirtualizer().getTotalSize();
  }

  /** Rows that fit on the screen besides the head. */
  get page(): number {
    return Math.max(1, Math.floor((this.scroller()?.clientHeight ?? 0) / this.rowPixels) - 2);
  }

  /** Rows are as high as the density says, which follows the size of the screen. */
  private measure(): void {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = parseFloat(getComputedStyle(this.host).getPropertyValue('--row-height')) || 2.5;
    const pixels = Math.round((height + (this.lines === 2 ? 0.9 : 0)) * rem);
    if (pixels === this.rowPixels) return;
    this.rowPixels = pixels;
    this.virtual.getVirtualizer().measure();
    this.host.requestUpdate();
  }
}

function withRow(indexes: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || indexes.includes(row)) return indexes;
  return [...indexes, row].sort((a, b) => a - b);
}
