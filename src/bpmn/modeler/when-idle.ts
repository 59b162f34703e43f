/** Runs a task when the page has nothing better to do; where browsers do not tell, after half a second. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(task, 500);
  else requestIdleCallback(() => task(), { timeout: 3000 });
}
