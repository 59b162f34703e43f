/** One year of the five-day week: weekdays that are off and weekend days that are worked, as `MM-DD`. */
export interface WorkYear {
  readonly off: readonly string[];
  readonly worked: readonly string[];
  /** Transfers and Kurban ait are not yet settled by an act. */
  readonly projected: boolean;
}

/** Working days of Kazakhstan: holidays with their transfers; 2027 is projected from the rules of the Labour Code art. 84–85. */
export const workCalendar: Readonly<Record<string, WorkYear>> = {
  '2025': {
    off: [
      ...['01-01', '01-02', '01-03', '01-07', '03-10', '03-21', '03-24', '03-25', '05-01', '05-07', '05-09'],
      ...['06-06', '07-07', '09-01', '10-27', '12-16'],
    ],
    worked: ['01-05'],
    projected: false,
  },
  '2026': {
    off: [
      ...['01-01', '01-02', '01-07', '03-09', '03-23', '03-24', '03-25', '05-01', '05-07', '05-11', '05-27'],
      ...['07-06', '10-26', '12-16'],
    ],
    worked: [],
    projected: false,
  },
  '2027': {
    off: [
      ...['01-01', '01-04', '01-07', '03-08', '03-15', '03-22', '03-23', '03-24', '05-03', '05-07', '05-10'],
      ...['07-06', '10-25', '12-16'],
    ],
    worked: [],
    projected: true,
  },
};
