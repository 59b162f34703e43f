/**
 * Hybrid logical clock (Kulkarni et al. 2014) as sortable text `<milliseconds>-<counter>-<device>`:
 * never behind the wall clock, never behind a clock it has seen, so wall clocks of two devices decide nothing.
 */
export function nextClock(last: string, wall: number, device: string): string {
  const [seen, counter] = parts(last);
  const milliseconds = Math.max(seen, wall);
  const next = milliseconds === seen ? counter + 1 : 0;
  return `${milliseconds.toString(36).padStart(9, '0')}-${next.toString(36).padStart(4, '0')}-${device.slice(-12)}`;
}

function parts(clock: string): [number, number] {
  const [milliseconds = '0', counter = '0'] = clock.split('-');
  return [parseInt(milliseconds || '0', 36), parseInt(counter || '0', 36)];
}
