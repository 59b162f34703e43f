/** The day of a moment where the person is, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-');
}

/** The time of a moment where the person is, `HH:MM`. */
export function timeOf(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map(twoDigits).join(':');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
