import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets a person drop a file anywhere on the host; `over` while one is held above it. */
export class FileDrop implements ReactiveController {
  over = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly dropped: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('dragover', this.onOver);
    this.host.addEventListener('dragleave', this.onLeave);
    this.host.addEventListener('drop', this.onDrop);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('dragover', this.onOver);
    this.host.removeEventListener('dragleave', this.onLeave);
    this.host.removeEventListener('drop', this.onDrop);
  }

  private readonly onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without this the browser would open the file in the place of the studio.
    event.preventDefault();
    this.show(true);
  };

  private readonly onLeave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.host.contains(event.relatedTarget)) this.show(false);
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.show(false);
    const file = event.dataTransfer?.files[0];
    if (file) this.dropped(file);
  };

  private show(over: boolean): void {
    if (over === this.over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
