import { isLanguage, type Language } from '#domain/language.ts';

const storageKey = 'uderis.language';
const changes = new EventTarget();
let current: Language = 'kk';

/** The language of the screens. The only home of this choice; kk until a person chooses otherwise. */
export function currentLanguage(): Language {
  return current;
}

/** Switches every screen at once and remembers the choice on this device where storage is allowed. */
export function setLanguage(language: Language): void {
  if (language === current) return;
  current = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be blocked: the choice then lasts until the page is closed.
  }
  changes.dispatchEvent(new Event('change'));
}

export function rememberedLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLanguage(stored) ? stored : 'kk';
  } catch {
    return 'kk';
  }
}

/** Calls `listener` after each switch; returns the function that ends it. */
export function onLanguageChange(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}
