import type { RuleExample } from './rule-example.ts';

const check = (facts: string, mark = ''): string =>
  `s start apply; ${mark}t task check ${facts}; e end answered; s>t; t>e`;
const worked = 'step.workLikely=15 step.workUnit=min';
const paper = (mark: string, medium: string): string =>
  `s start apply; t task register list=document,direction:produced,medium:${medium},en:application;
   ${mark}x task check list=document,direction:incoming,medium:electronic,en:application; e end answered; s>t; t>x; x>e`;
const given = (next: string, mark = ''): string =>
  `s start apply; ${mark}t task prepare list=document,direction:produced,en:reply; x task ${next}; e end answered; s>t; t>x; x>e`;
const approved = (lane: string, mark = ''): string =>
  `own pool body; l lane specialist performer.role=r; k lane head performer.role=q; s start apply lane=l;
   t task agree lane=k step.approval=true; x task prepare lane=l; ${mark}y task sign lane=${lane} step.approval=${String(lane === 'k')};
   e end answered lane=l; s>t; t>x; x>y; y>e`;
const decided = (task: string): string =>
  `own pool body; c client client performer.kind=client; l lane specialist performer.role=r; s start apply lane=l; ${task};
   g xor complete lane=l; a task prepare lane=l; b task refuse lane=l; m xor lane=l; e end answered lane=l;
   s>t; t>g; g>a yes; g>b no; a>m; b>m; m>e; c~s application; e~c reply`;

/** Examples of the rules about the process itself: what reengineering looks for first. */
export const processExamples: Readonly<Record<string, RuleExample>> = {
  'waits-longer-than-works': {
    bad: check(`${worked} step.waitLikely=3 step.waitUnit=wd`, '!'),
    good: check(`${worked} step.waitLikely=1 step.waitUnit=h`),
  },
  'document-never-used': {
    bad: given('archive', '!'),
    good: given('sign list=document,direction:incoming,en:reply'),
  },
  'approval-repeated': { bad: approved('k', '!'), good: approved('l') },
  'one-hand-decides': {
    bad: decided('!t task check lane=l'),
    good: decided('t task check lane=l list=system,record:y'),
  },
  'media-break': { bad: paper('!', 'paper'), good: paper('', 'electronic') },
};
