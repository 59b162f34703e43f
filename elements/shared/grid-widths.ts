import type { ReactiveControllerHost } from 'lit';
import type { GridColumn } from './grid-column.ts';

const narrowest = 56;

/** The widths that a person gave to columns, in px; other columns keep the width of their definition. */
export class GridWidths {
  private readonly host: ReactiveControllerHost;
  private readonly pixels = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** The CSS grid track of a column. */
  track<Row>({ key, width }: GridColumn<Row>): string {
    const pixels = this.pixels.get(key);
    return pixels === undefined ? (width ?? 'minmax(8rem, 1fr)') : `${pixels}px`;
  }

  set(key: string, pixels: number | undefined): void {
    if (pixels === undefined) this.pixels.delete(key);
    else this.pixels.set(key, Math.max(narrowest, Math.round(pixels)));
    this.host.requestUpdate();
  }

  /** Follows the pointer from a press on the edge of a header cell until it is let go. */
  drag(key: string, event: PointerEvent): void {
    const edge = event.currentTarget as HTMLElement;
    const header = edge.parentElement;
    if (!header || event.button !== 0) return;
    event.preventDefault();
    const from = event.clientX - header.offsetWidth;
    const end = new AbortController();
    const stop = (): void => {
      end.abort();
      edge.classList.remove('held');
    };
    edge.setPointerCapture(event.pointerId);
    edge.classList.add('held');
    const follow = ({ clientX }: PointerEvent): void => this.set(key, clientX - from);
    edge.addEventListener('pointermove', follow, { signal: end.signal });
    edge.addEventListener('pointerup', stop, { signal: end.signal });
    edge.addEventListener('pointercancel', stop, { signal: end.signal });
  }
}
