import { createStore } from '@xstate/store';
import { isLanguage, type Language } from '#domain/language.ts';

/** Small choices of a person that outlive the page. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly minimap: boolean;
  /** What is moved on a diagram goes to the points of a grid, which is shown. */
  readonly grid: boolean;
  /** The rooms of the model screen that are open beside and below the diagram; '' for none. */
  readonly panel: string;
  readonly dock: string;
  /** Share of the height that the diagram has above an open dock, per cent. */
  readonly dockAt: number;
  /** The dock takes the place of the diagram, for work in a table alone. */
  readonly dockFills: boolean;
  /** The project whose workshop is on the big screen; '' for none. */
  readonly workshop: string;
  /** The part of the protocol that is open beside the diagram; '' for none. */
  readonly workshopPart: string;
  /** The language of names on diagrams; `screen`: that of the screens. */
  readonly content: 'screen' | Language;
}

const key = 'uderis.preferences';
const start: Preferences = {
  theme: 'system',
  minimap: false,
  grid: true,
  panel: 'properties',
  dock: '',
  dockAt: 50,
  dockFills: false,
  workshop: '',
  workshopPart: 'agenda',
  content: 'screen',
};

/** Theme and the parts of the model screen that are open. */
export const preferencesStore = createStore({
  context: remembered(),
  on: { chosen: (context, event: { choice: Partial<Preferences> }) => ({ ...context, ...event.choice }) },
});

preferencesStore.subscribe(({ context }) => {
  try {
    localStorage.setItem(key, JSON.stringify(context));
  } catch {
    // Storage may be blocked: the choice then lasts until the page is closed.
  }
});

function remembered(): Preferences {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return start;
    const found = value as Partial<Record<keyof Preferences, unknown>>;
    const { theme, minimap, grid, panel, dock, dockAt, dockFills, workshop, workshopPart, content } = found;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      minimap: typeof minimap === 'boolean' ? minimap : start.minimap,
      grid: typeof grid === 'boolean' ? grid : start.grid,
      panel: typeof panel === 'string' ? panel : start.panel,
      dock: typeof dock === 'string' ? dock : start.dock,
      dockAt: typeof dockAt === 'number' && dockAt >= 0 && dockAt <= 100 ? dockAt : start.dockAt,
      dockFills: typeof dockFills === 'boolean' ? dockFills : start.dockFills,
      workshop: typeof workshop === 'string' ? workshop : start.workshop,
      workshopPart: typeof workshopPart === 'string' ? workshopPart : start.workshopPart,
      content: isLanguage(content) ? content : 'screen',
    };
  } catch {
    return start;
  }
}
