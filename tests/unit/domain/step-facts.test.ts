import { expect, test } from 'vitest';
import descriptor from '#bpmn/ud.json';
import { attributesOf, type StepFacts } from '#domain/step-facts.ts';

const types = descriptor.types.filter((type) => type.name !== 'Origin');

test.each(types)('the descriptor and the type of ud:$name have the same attributes', ({ name, properties }) => {
  const described = properties.map((property) => property.name).filter((each) => each !== 'id');
  expect([...attributesOf(`ud:${name}` as keyof StepFacts)].sort()).toEqual(described.sort());
});
