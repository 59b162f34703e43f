import { performerMark } from './performer-mark.ts';

/** «(ИС)» in the name: an information system performs there. */
export const system = performerMark('system', /\(ИС\)/iu);
