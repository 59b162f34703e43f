import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps a host showing the newest answer to a question that takes a while. The earlier answer stays until the new one is
 * there; one to a question that is no longer asked is dropped, and while one is awaited only the newest question waits.
 *
 * `readonly sum = new Answer(this, (project) => sumOf(project), () => [this.project]);`
 * The question is asked at the first update and again whenever one of its words changes; `undefined` asks
 * nothing and forgets the answer.
 */
export class Answer<T, Words extends readonly unknown[]> implements ReactiveController {
  value: T | undefined;
  /** A newer answer is on its way. */
  isAwaited = false;

  private readonly host: ReactiveControllerHost;
  private readonly ask: (...words: Words) => Promise<T>;
  private readonly words: () => Readonly<Words> | undefined;
  private wanted: Readonly<Words> | undefined;
  private isBusy = false;

  constructor(
    host: ReactiveControllerHost,
    ask: (...words: Words) => Promise<T>,
    words: () => Readonly<Words> | undefined,
  ) {
    this.host = host;
    this.ask = ask;
    this.words = words;
    host.addController(this);
  }

  hostUpdate(): void {
    const words = this.words();
    if (!words) {
      this.forget();
      return;
    }
    if (isSame(words, this.wanted)) return;
    this.wanted = words;
    this.isAwaited = true;
    if (!this.isBusy) void this.start(words);
  }

  hostDisconnected(): void {
    this.forget();
  }

  private forget(): void {
    this.wanted = undefined;
    this.value = undefined;
    this.isAwaited = false;
  }

  private async start(words: Readonly<Words>): Promise<void> {
    this.isBusy = true;
    try {
      const value = await this.ask(...words);
      if (words === this.wanted) this.value = value;
    } finally {
      // A question that fails is not asked again by itself; its error is the page's to tell.
      this.isBusy = false;
      if (words === this.wanted) {
        this.isAwaited = false;
        this.host.requestUpdate();
      } else if (this.wanted) void this.start(this.wanted);
    }
  }
}

function isSame(words: readonly unknown[], others: readonly unknown[] | undefined): boolean {
  return others?.length === words.length && words.every((word, at) => Object.is(word, others[at]));
}
