/** Code lists shared by step facts and records; their texts are in src/i18n/texts/choices.ts under the list's name. */
export const choices = {
  timeUnit: ['min', 'h', 'wd', 'cd'],
  /** Evidence grade of a number, best first: measured, from a document, told in an interview, expert estimate, assumption. */
  evidence: ['measured', 'document', 'interview', 'estimate', 'assumption'],
  /** Lean value class: adds value, required by law but adds none, adds none. */
  valueClass: ['va', 'required', 'nva'],
  automation: ['manual', 'assisted', 'automatic'],
  channel: ['egov', 'egov-mobile', 'bank-app', 'psc', 'in-person', 'phone', 'post', 'sms', 'email', 'system'],
  groundKind: ['law', 'by-law', 'habit'],
  dataDirection: ['in', 'out'],
  documentDirection: ['incoming', 'produced'],
  medium: ['paper', 'electronic'],
  performerKind: ['client', 'human', 'system', 'contractor'],
  organisationKind: ['central', 'committee', 'local', 'subordinate', 'quasi-state', 'dgsc', 'integrator', 'operator', 'other'],
  memberRole: ['leader', 'unit', 'subordinate', 'expert', 'architect', 'analyst', 'interested', 'independent', 'quality'],
  legalKind: ['code', 'law', 'decree', 'order', 'standard', 'planning', 'methodology', 'internal'],
  legalRelation: ['regulates', 'touches'],
  legalStatus: ['in-force', 'repealed', 'draft'],
  stakeholderType: ['client', 'state-body', 'subordinate', 'business', 'public', 'contractor', 'system-owner'],
  attitude: ['champion', 'supporter', 'neutral', 'critic', 'opponent'],
  touchDirection: ['to-body', 'to-client', 'both'],
  access: ['open', 'restricted', 'personal', 'tax-secret', 'state-secret'],
  dataFormat: ['paper', 'electronic', 'mixed'],
  dataObject: ['subject', 'object'],
  systemStatus: ['in-use', 'planned', 'decommissioning'],
  problemCategory: ['time', 'documents', 'visits', 'approvals', 'data', 'legal', 'system', 'staff', 'corruption', 'information'],
  solutionType: ['reengineering', 'ict', 'legal', 'organisational'],
  measureKind: ['organisational', 'legal', 'automation', 'integration', 'infrastructure', 'training', 'pilot', 'information'],
  /** Sections of the roadmap, order 193/НҚ of 14.05.2020 Annex 3. */
  roadmapSection: ['organisational', 'systems', 'legal', 'launch', 'awareness'],
  /** Ways of automation, 601 p.38, platform product first because it has priority. */
  automationRoute: ['platform', 'develop', 'new', 'service', 'none'],
  measureStatus: ['planned', 'running', 'done', 'overdue', 'dropped'],
  financing: ['republican', 'local', 'own', 'grant', 'none'],
  yesNo: ['yes', 'no'],
  goal: ['goal.1', 'goal.2', 'goal.3', 'goal.4', 'goal.5', 'goal.6', 'goal.7', 'goal.8', 'goal.9'],
  projectStage: ['planning', 'team', 'stage-1', 'stage-2', 'agreement', 'approved', 'published', 'implementation', 'closed'],
  variantState: ['draft', 'checked', 'ready'],
} as const satisfies Record<string, readonly string[]>;

export type ChoiceList = keyof typeof choices;
export type Choice<List extends ChoiceList> = (typeof choices)[List][number];
