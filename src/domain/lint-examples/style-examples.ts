import type { RuleExample } from './rule-example.ts';

const line = 's start apply; t task check; e end answered; s>t; t>e';
const decided =
  's start apply; g xor complete; a task prepare; b task refuse; m xor; e end answered; s>g; g>a yes; g>b no; a>m; b>m; m>e';
const forked =
  's start apply; f and; a task check; b task register; j and; e end answered; s>f; f>a; f>b; a>j; b>j; j>e';
const waiting = (rest: string): string =>
  `s start apply; ${rest}; a catch application trigger=message; m xor; e end answered; s>g; g>a; a>m; m>e`;
const within = (inside: string): string => `s start apply; u sub check; e end answered; s>u; u>e; ${inside}`;

/** Examples of the rules of style that bpmnlint judges by. */
export const styleExamples: Readonly<Record<string, RuleExample>> = {
  'ad-hoc-with-ends': {
    bad: 's start apply; u adhoc check; e end answered; s>u; u>e; !y start apply in=u; a task register in=u; b task remind in=u; y>a',
    good: 's start apply; u adhoc check; e end answered; s>u; u>e; a task register in=u; b task remind in=u',
  },
  'condition-missing': {
    bad: decided.replace('g>a yes', 'g>a yes condition').replace('g>b no', '!g>b no'),
    good: decided.replace('g>a yes', 'g>a yes condition').replace('g>b no', 'g>b no default'),
  },
  'event-gateway-branches': {
    bad: waiting('!g event'),
    good: waiting('g event; b catch late trigger=timer; g>b; b>m'),
  },
  'event-sub-process-start': {
    bad: `${line}; u sub remind triggered; !y start late in=u; a task remind in=u; z end answered in=u; y>a; a>z`,
    good: `${line}; u sub remind triggered; y start late in=u trigger=timer; a task remind in=u; z end answered in=u; y>a; a>z`,
  },
  'implicit-merge': {
    bad: 's start apply; g xor complete; a task prepare; b task refuse; !t task sign; e end answered; s>g; g>a yes; g>b no; a>t; b>t; t>e',
    good: 's start apply; g xor complete; a task prepare; b task refuse; m xor; t task sign; e end answered; s>g; g>a yes; g>b no; a>m; b>m; m>t; t>e',
  },
  'shared-definition-unclear': {
    bad: `${line}; !x signal announced`,
    good: 's start apply; t task check; x signal announced; e end announced trigger=signal ref=x; s>t; t>e',
  },
  'link-unpaired': {
    bad: 's start apply; t task check; !x throw onward trigger=link; s>t; t>x',
    good: line,
  },
  'element-not-drawn': {
    bad: 's start apply; t task check; !x task archive undrawn; e end answered; s>t; t>e; !t>x undrawn; !x>e undrawn',
    good: 's start apply; t task check; x task archive; e end answered; s>t; t>x; x>e',
  },
  'complex-gateway': { bad: decided.replace('g xor', '!g complex'), good: decided },
  'duplicate-flow': { bad: `${line}; !t>e twice`, good: line },
  'gateway-joins-and-splits': {
    bad: 's start apply; x start announced; !g xor complete; a task prepare; b task refuse; m xor; e end answered; s>g; x>g; g>a yes; g>b no; a>m; b>m; m>e',
    good: 's start apply; x start announced; j xor; g xor complete; a task prepare; b task refuse; m xor; e end answered; s>j; x>j; j>g; g>a yes; g>b no; a>m; b>m; m>e',
  },
  'implicit-split': {
    bad: 's start apply; !t task register; a task check; b task remind; j and; e end answered; s>t; t>a; t>b; a>j; b>j; j>e',
    good: 's start apply; t task register; f and; a task check; b task remind; j and; e end answered; s>t; t>f; f>a; f>b; a>j; b>j; j>e',
  },
  'implicit-end': {
    bad: 's start apply; !t task check; s>t',
    good: line,
  },
  'implicit-start': {
    bad: '!t task check; e end answered; t>e',
    good: line,
  },
  'elements-overlap': {
    bad: 's start apply; !t task check; !x task prepare over=t; e end answered; s>t; t>x; x>e',
    good: 's start apply; t task check; x task prepare; e end answered; s>t; t>x; x>e',
  },
  'several-triggers': {
    bad: '!s start apply trigger=message,timer; t task check; e end answered; s>t; t>e',
    good: 's start apply trigger=message; t task check; e end answered; s>t; t>e',
  },
  'sub-process-typed-start': {
    bad: within('!y start apply in=u trigger=message; a task register in=u; z end answered in=u; y>a; a>z'),
    good: within('y start apply in=u; a task register in=u; z end answered in=u; y>a; a>z'),
  },
  'superfluous-gateway': {
    bad: 's start apply; !g xor; t task check; e end answered; s>g; g>t; t>e',
    good: line,
  },
  'superfluous-label': {
    bad: 's start apply; t task check; e end answered; s>t; !t>e yes',
    good: line,
  },
  'superfluous-termination': {
    bad: 's start apply; t task check; !e end stop trigger=terminate; s>t; t>e',
    good: `${forked}; x boundary late on=a trigger=timer; y end stop trigger=terminate; x>y`,
  },
};
