import type { Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import type { FieldMessage } from '#elements/shared/field-row.ts';
import { say } from '#i18n/say.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { acceptingTexts } from '#i18n/texts/accepting.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import type { RegisterIndex } from './register-index.ts';

/** The gravest finding of each field of a record, by field key; an accepted one shows its reason. */
export function fieldMessages(index: RegisterIndex, record: Id): Map<string, FieldMessage> {
  const messages = new Map<string, FieldMessage>();
  const findings = index.findingsOf(record).filter((finding) => !isHintOfEmpty(finding));
  for (const finding of findings) {
    const field = fieldOf(finding);
    const message = messageOf(index, finding);
    const known = messages.get(field);
    if (!known || rank(message) < rank(known)) messages.set(field, message);
  }
  return messages;
}

/** The field that a finding is about; the stored key may carry a language or a member after it. */
export function fieldOf({ place }: Finding): string {
  return place.part === 'records' ? (place.field ?? '').replace(/[.:].*$/, '') : '';
}

function messageOf(index: RegisterIndex, finding: Finding): FieldMessage {
  const reason = finding.severity === 'E' ? undefined : index.reasonOf(finding);
  if (reason !== undefined) return { severity: 'I', text: say(acceptingTexts.accepted, { reason }) };
  // Under its own label an empty field need not be named again.
  const text = finding.code === 'field-missing' ? say(registerTexts.fillIn) : sayFinding(finding);
  return { severity: finding.severity, text };
}

/** An empty field that nobody has to fill in says nothing; its completeness is not asked for. */
function isHintOfEmpty({ code, severity }: Finding): boolean {
  return code === 'field-missing' && severity === 'I';
}

function rank({ severity }: FieldMessage): number {
  return ['E', 'W', 'I'].indexOf(severity);
}
