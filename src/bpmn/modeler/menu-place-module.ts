interface Place {
  readonly x: number;
  readonly y: number;
}

interface PopupMenu {
  _ensureVisible(menu: HTMLElement, wanted: Place): Place;
}

/**
 * bpmn-js places menus on the window. The canvas is painted apart from the page (`contain: strict`), so that a place on the
 * window would be one on the canvas, lower and further right: here it is counted from the canvas and kept within it.
 */
class MenuPlace {
  static readonly $inject = ['popupMenu', 'canvas'];

  constructor(popupMenu: PopupMenu, canvas: { getContainer(): HTMLElement }) {
    popupMenu._ensureVisible = (menu, { x, y }) => {
      const around = canvas.getContainer().getBoundingClientRect();
      const { width, height } = menu.getBoundingClientRect();
      return {
        x: Math.max(0, Math.min(x - around.left, around.width - width)),
        y: Math.max(0, Math.min(y - around.top, around.height - height)),
      };
    };
  }
}

export const menuPlaceModule = {
  __init__: ['menuPlace'],
  menuPlace: ['type', MenuPlace],
};
