import type { RuleExample } from './rule-example.ts';

const line = 's start apply; t task check; e end answered; s>t; t>e';
const block = (split: string, merge: string, name = 'complete', mark = ''): string =>
  `s start apply; ${mark}g ${split} ${name}; a task prepare; b task refuse; m ${merge}; e end answered;
   s>g; g>a yes; g>b no; a>m; b>m; m>e`;
const message = 'trigger=message';

/** Examples of the rules about the flow of a process: where it begins, parts, meets and ends. */
export const flowExamples: Readonly<Record<string, RuleExample>> = {
  'no-start-event': { bad: '!; t task check; e end answered; t>e', good: line },
  'no-end-event': { bad: '!; s start apply; t task check; s>t', good: line },
  'start-event-incoming': {
    bad: '!s start apply; t task check; g xor complete; e end answered; s>t; t>g; g>e yes; g>s no',
    good: 's start apply; m xor; t task check; g xor complete; e end answered; s>m; m>t; t>g; g>e yes; g>m no',
  },
  'end-event-outgoing': {
    bad: 's start apply; t task prepare; !e end answered; x task archive; s>t; t>e; e>x',
    good: 's start apply; t task prepare; x task archive; e end answered; s>t; t>x; x>e',
  },
  'start-event-sends': {
    bad: `c client client; !s start apply ${message}; t task check; e end answered; s>t; t>e; s~c application`,
    good: `c client client; s start apply ${message}; t task check; e end answered; s>t; t>e; c~s application`,
  },
  'end-event-timer': {
    bad: 's start apply; t task check; !e end late trigger=timer; s>t; t>e',
    good: 's start apply; t task check; w catch late trigger=timer; e end answered; s>t; t>w; w>e',
  },
  'event-dead-end': {
    bad: `${line}; !w boundary late on=t trigger=timer`,
    good: `${line}; w boundary late on=t trigger=timer; r task remind; x end refused; w>r; r>x`,
  },
  'gateway-dead-end': {
    bad: 's start apply; f and; a task check; b task register; !j and; s>f; f>a; f>b; a>j; b>j',
    good: 's start apply; f and; a task check; b task register; j and; e end answered; s>f; f>a; f>b; a>j; b>j; j>e',
  },
  'element-unconnected': {
    bad: `${line}; !x task archive`,
    good: 's start apply; t task check; x task archive; e end answered; s>t; t>x; x>e',
  },
  'off-the-path': {
    bad: `${line}; !x task prepare; !y task archive; x>y`,
    good: 's start apply; t task check; x task prepare; y task archive; e end answered; s>t; t>x; x>y; y>e',
  },
  'merge-unlike-split': { bad: block('xor', 'and').replace('; m and', '; !m and'), good: block('xor', 'xor') },
  'inclusive-gateway': { bad: block('or', 'xor', 'complete', '!'), good: block('xor', 'xor') },
  'several-start-events': {
    bad: '!s start apply; !x start announced; t task check; e end answered; s>t; x>t; t>e',
    good: line,
  },
  'same-end-events': {
    bad: 's start apply; g xor complete; a task prepare; b task refuse; !e end answered; !x end answered; s>g; g>a yes; g>b no; a>e; b>x',
    good: 's start apply; g xor complete; a task prepare; b task refuse; e end answered; x end refused; s>g; g>a yes; g>b no; a>e; b>x',
  },
  'too-many-branches': {
    bad: `s start apply; !g xor complete; a task prepare; b task refuse; c task register; d task archive; m xor; e end answered;
      s>g; g>a yes; g>b no; g>c partly; g>d unknown; a>m; b>m; c>m; d>m; m>e`,
    good: block('xor', 'xor'),
  },
  'too-many-elements': {
    bad: `!; ${Array.from({ length: 51 }, (_, at) => `t${String(at)} task check`).join('; ')}`,
    good: line,
  },
  'message-into-throwing-event': {
    bad: `c client client; s start apply; t task check; !e end answered ${message}; s>t; t>e; c~e reply`,
    good: `c client client; s start apply; t task check; e end answered ${message}; s>t; t>e; e~c reply`,
  },
  'signal-with-message': {
    bad: 'c client client; s start apply; t task check; !e end announced trigger=signal; s>t; t>e; e~c reply',
    good: `c client client; s start apply; t task check; e end answered ${message}; s>t; t>e; e~c reply`,
  },
  'message-within-pool': {
    bad: 's start apply; t task check; x task prepare; e end answered; s>t; t>x; x>e; !t~x reply',
    good: 's start apply; t task check; x task prepare; e end answered; s>t; t>x; x>e',
  },
  'flow-across-border': {
    bad: 'own pool body; o pool client; x task check in=o; s start apply; t task prepare; e end answered; s>t; t>e; !t>x',
    good: 'own pool body; o client client; s start apply; t task prepare; e end answered; s>t; t>e; t~o reply',
  },
  'closed-pool-silent': {
    bad: `!c client client; own pool body; ${line}`,
    good: `c client client; own pool body; ${line}; c~s application`,
  },
  'client-pool-open': {
    bad: `!c pool client performer.kind=client; x task prepare in=c; own pool body; ${line}; x~s application`,
    good: `c client client performer.kind=client; own pool body; ${line}; c~s application`,
  },
  'sub-process-without-start': {
    bad: `s start apply; !u sub check; a task register in=u; z end answered in=u; e end answered; s>u; u>e; a>z`,
    good: `s start apply; u sub check; y start apply in=u; a task register in=u; z end answered in=u; e end answered; s>u; u>e; y>a; a>z`,
  },
  'sub-process-without-end': {
    bad: `s start apply; !u sub check; y start apply in=u; a task register in=u; e end answered; s>u; u>e; y>a`,
    good: `s start apply; u sub check; y start apply in=u; a task register in=u; z end answered in=u; e end answered; s>u; u>e; y>a; a>z`,
  },
  'sub-process-empty': {
    bad: 's start apply; !u sub check; e end answered; s>u; u>e',
    good: line,
  },
};
