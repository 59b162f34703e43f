import { performerMark } from './performer-mark.ts';

/** «(Подрядчик)» in the name: a contractor performs there. */
export const contractor = performerMark('contractor', /\(Подрядчик\)/iu);
