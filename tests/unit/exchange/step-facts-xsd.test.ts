import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import descriptor from '#bpmn/ud.json';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { childElements } from '#bpmn/xml/xml-tree.ts';
import { choices, type ChoiceList } from '#domain/choices.ts';

const file = 'public/ud.xsd';
const types: Readonly<Record<string, string>> = {
  Real: 'xs:double',
  Integer: 'xs:integer',
  Boolean: 'xs:boolean',
  String: 'xs:string',
};

/** Attributes that hold a code: by name, or by type and name where one name means several lists. */
const lists: Readonly<Record<string, ChoiceList>> = {
  workUnit: 'timeUnit',
  waitUnit: 'timeUnit',
  workEvidence: 'evidence',
  waitEvidence: 'evidence',
  rateEvidence: 'evidence',
  evidence: 'evidence',
  valueClass: 'valueClass',
  automation: 'automation',
  channel: 'channel',
  medium: 'medium',
  'LegalGround.kind': 'groundKind',
  'Performer.kind': 'performerKind',
  'DataUse.direction': 'dataDirection',
  'Document.direction': 'documentDirection',
};

type Type = (typeof descriptor.types)[number];
type Property = Type['properties'][number];

const listOf = (type: Type, property: Property) => lists[`${type.name}.${property.name}`] ?? lists[property.name];

function attribute(type: Type, property: Property): string {
  const list = listOf(type, property);
  const kind = 'isId' in property ? 'xs:ID' : list ? `ud:${list}` : (types[property.type] ?? 'xs:string');
  return `      <xs:attribute name="${property.name}" type="${kind}"/>`;
}

function element(type: Type): string {
  const name = type.name.charAt(0).toLowerCase() + type.name.slice(1);
  return `  <xs:element name="${name}">
    <xs:annotation>
      <xs:documentation>Inside bpmn:extensionElements of ${type.meta.allowedIn.join(', ')}.</xs:documentation>
    </xs:annotation>
    <xs:complexType>
${type.properties.map((property) => attribute(type, property)).join('\n')}
    </xs:complexType>
  </xs:element>`;
}

function codeList(list: ChoiceList): string {
  const codes = choices[list].map((code) => `      <xs:enumeration value="${code}"/>`).join('\n');
  return `  <xs:simpleType name="${list}">
    <xs:restriction base="xs:string">
${codes}
    </xs:restriction>
  </xs:simpleType>`;
}

function schema(): string {
  const used = [
    ...new Set(descriptor.types.flatMap((type) => type.properties.flatMap((property) => listOf(type, property) ?? []))),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ud="${descriptor.uri}" targetNamespace="${descriptor.uri}" elementFormDefault="qualified" attributeFormDefault="unqualified">
  <xs:annotation>
    <xs:documentation>${descriptor.name}: what Üderis Studio keeps of one step inside a BPMN 2.0 file. Times are in the unit beside them, probabilities from 0 to 1, rates in tenge per hour; record, act, item and role hold ids of records.</xs:documentation>
  </xs:annotation>
${[...descriptor.types.map(element), ...used.map(codeList)].join('\n')}
</xs:schema>
`;
}

// `UPDATE_SCHEMAS=1 npx vitest run --project unit tests/unit/exchange/step-facts-xsd` writes it anew.
test('the published XSD of the step facts says what the descriptor says', () => {
  if (process.env['UPDATE_SCHEMAS']) writeFileSync(file, schema());
  expect(readFileSync(file, 'utf-8')).toBe(schema());
});

test('the XSD is well-formed and names an element for each type', () => {
  const { root } = parseSource(readFileSync(file, 'utf-8'));
  const elements = childElements(root).filter((child) => child.local === 'element');
  expect(elements).toHaveLength(descriptor.types.length);
});
