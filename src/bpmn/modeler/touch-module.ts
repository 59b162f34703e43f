import type { Canvas, EventBus } from './editor-parts.ts';

interface Finger {
  x: number;
  y: number;
  readonly from: { readonly x: number; readonly y: number };
  readonly target: EventTarget;
}

/** How far a finger may slip in a tap, CSS pixels. */
const slip = 8;

/**
 * bpmn-js listens to a mouse. A finger that moves is told to it as one with its button down: over the ground it moves the
 * view, over an element the element. Two fingers zoom. Taps come as clicks and double clicks of the browser itself.
 */
class Touch {
  static readonly $inject = ['eventBus', 'canvas'];

  private readonly fingers = new Map<number, Finger>();
  private isDragging = false;
  private over: EventTarget | null = null;

  constructor(
    eventBus: EventBus,
    private readonly canvas: Canvas & { getContainer(): HTMLElement },
  ) {
    eventBus.on('canvas.init', ({ svg }: { svg: SVGElement }) => {
      // Otherwise the page would scroll, and the drag would end before it began.
      svg.style.touchAction = 'none';
      svg.addEventListener('pointerdown', this.down);
      for (const name of ['pointerup', 'pointercancel'] as const) svg.addEventListener(name, this.up);
      svg.addEventListener('pointermove', this.move);
    });
  }

  private readonly down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !event.target) return;
    const { clientX: x, clientY: y, target } = event;
    if (this.isDragging) this.tellMouse('mouseup', event);
    this.isDragging = false;
    this.fingers.set(event.pointerId, { x, y, from: { x, y }, target });
  };

  private readonly move = (event: PointerEvent): void => {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) return;
    const { clientX, clientY } = event;
    if (this.fingers.size === 2) {
      this.pinch(event.pointerId, finger, clientX, clientY);
      return;
    }
    const way = Math.hypot(clientX - finger.from.x, clientY - finger.from.y);
    if (!this.isDragging && way > slip) {
      this.isDragging = true;
      this.tellMouse('mousedown', event, finger);
    }
    if (this.isDragging) this.tellMouse('mousemove', event);
    [finger.x, finger.y] = [clientX, clientY];
  };

  private readonly up = (event: PointerEvent): void => {
    if (!this.fingers.delete(event.pointerId) || !this.isDragging) return;
    this.isDragging = false;
    this.tellMouse('mouseup', event);
  };

  /** The point between the fingers stays under them. */
  private pinch(id: number, finger: Finger, x: number, y: number): void {
    const other = [...this.fingers].find(([each]) => each !== id)?.[1];
    if (!other) return;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y);
    const [wasX, wasY] = [(finger.x + other.x) / 2, (finger.y + other.y) / 2];
    [finger.x, finger.y] = [x, y];
    const now = Math.hypot(x - other.x, y - other.y);
    if (before === 0 || now === 0) return;
    const { left, top } = this.canvas.getContainer().getBoundingClientRect();
    const centre = { x: (x + other.x) / 2, y: (y + other.y) / 2 };
    this.canvas.scroll({ dx: centre.x - wasX, dy: centre.y - wasY });
    this.canvas.zoom((this.canvas.zoom() * now) / before, { x: centre.x - left, y: centre.y - top });
  }

  private tellMouse(type: 'mousedown' | 'mousemove' | 'mouseup', event: PointerEvent, start?: Finger): void {
    const { x, y } = start?.from ?? { x: event.clientX, y: event.clientY };
    const details = { bubbles: true, cancelable: true, clientX: x, clientY: y, button: 0, buttons: 1 };
    const under = start?.target ?? document.elementFromPoint(x, y) ?? this.over;
    if (under !== this.over) {
      this.over?.dispatchEvent(new MouseEvent('mouseout', { ...details, relatedTarget: under }));
      under?.dispatchEvent(new MouseEvent('mouseover', { ...details, relatedTarget: this.over }));
      this.over = under;
    }
    under?.dispatchEvent(new MouseEvent(type, details));
  }
}

export const touchModule = {
  __init__: ['touch'],
  touch: ['type', Touch],
};
