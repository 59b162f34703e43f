import type { RuleExample } from './rule-example.ts';

const step = (task: string): string => `s start apply; ${task}; e end answered; s>t; t>e`;
const decision = (gateway: string, yes: string, no: string): string =>
  `s start apply; ${gateway}; a task prepare; b task refuse; m xor; e end answered; s>g; ${yes}; ${no}; a>m; b>m; m>e`;
const inLane = (lane: string, task = 't task check lane=l'): string =>
  `own pool body; ${lane}; s start apply lane=l; ${task}; e end answered lane=l; s>t; t>e`;
const chances = (one: string, two: string, mark = ''): string =>
  decision(`${mark}g xor complete`, `g>a yes branch.probability=${one}`, `g>b no branch.probability=${two}`);

/** Examples of the rules about names and about what the package needs to know of a step. */
export const nameExamples: Readonly<Record<string, RuleExample>> = {
  'element-unnamed': { bad: step('!t task'), good: step('t task check') },
  'name-too-long': { bad: step('!t task long'), good: step('t task check') },
  'name-with-spare-spaces': { bad: step('!t task spaced'), good: step('t task check') },
  'name-begins-small': { bad: step('!t task small'), good: step('t task check') },
  'name-missing-in-language': { bad: step('!t task check only=kk'), good: step('t task check') },
  'task-not-a-verb': { bad: step('!t task nounTask'), good: step('t task register') },
  'gateway-not-a-question': {
    bad: decision('!g xor completeness', 'g>a yes', 'g>b no'),
    good: decision('g xor complete', 'g>a yes', 'g>b no'),
  },
  'branch-unlabelled': {
    bad: decision('g xor complete', 'g>a yes', '!g>b'),
    good: decision('g xor complete', 'g>a yes', 'g>b no'),
  },
  'message-event-as-action': {
    bad: 'c client client; !s start actionEvent trigger=message; t task check; e end answered; s>t; t>e; c~s application',
    good: 'c client client; s start application trigger=message; t task check; e end answered; s>t; t>e; c~s application',
  },
  'pool-without-code': {
    bad: '!own pool body; s start apply; t task check; e end answered; s>t; t>e',
    good: 'own pool coded; s start apply; t task check; e end answered; s>t; t>e',
  },
  'lane-named-by-person': {
    bad: inLane('!l lane person performer.role=r'),
    good: inLane('l lane specialist performer.role=r'),
  },
  'lane-without-role': {
    bad: inLane('!l lane specialist'),
    good: inLane('l lane specialist performer.role=r'),
  },
  'activity-without-lane': {
    bad: inLane('l lane specialist performer.role=r', '!t task check'),
    good: inLane('l lane specialist performer.role=r'),
  },
  'performer-by-habit': {
    bad: inLane('!l lane specialist performer.role=r', 't task check lane=l list=legalGround,kind:habit'),
    good: inLane('l lane specialist performer.role=r', 't task check lane=l list=legalGround,kind:norm,act:a'),
  },
  'probabilities-not-100': { bad: chances('0.7', '0.2', '!'), good: chances('0.7', '0.3') },
  'task-without-time': { bad: step('!t task check'), good: step('t task check step.workLikely=15 step.workUnit=min') },
  'task-without-data': { bad: step('!t task check'), good: step('t task check list=dataUse,item:d') },
  'task-without-ground': {
    bad: step('!t task check'),
    good: step('t task check list=legalGround,kind:norm,act:a'),
  },
};
