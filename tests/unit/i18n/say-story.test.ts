import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { languages } from '#domain/language.ts';
import { tellStory } from '#domain/narration/tell-story.ts';
import { sayStory } from '#i18n/say-story.ts';
import { toldText } from '#i18n/told.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

// The golden texts are rewritten with `UPDATE=1 npx vitest run --project unit tests/unit/i18n/say-story.test.ts`; read what changed.
const services = [
  'land/land-plot',
  'civil/birth-registration',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];
const variants = ['as-is', 'to-be', 'should-be'];

describe.each(services)('%s', (service) => {
  const { records, documents, diagrams } = libraryContent(service);
  const name = service.split('/')[1] ?? '';

  test.each(variants.flatMap((variant) => languages.map((language) => [variant, language] as const)))(
    'reads as the golden text: %s, %s',
    (variant, language) => {
      const document = documents.find((each) => each.fields['variant'] === variant);
      const diagram = diagrams.find((each) => each.variant === document?.id);
      const graph = processGraph(readFacts(diagram?.source.text ?? ''));
      const text = toldText(sayStory(tellStory(graph, records), language));
      const golden = `tests/fixtures/narration/${name}.${variant}.${language}.txt`;
      if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
      expect(existsSync(golden)).toBe(true);
      expect(text).toBe(readFileSync(golden, 'utf8'));
    },
  );
});
