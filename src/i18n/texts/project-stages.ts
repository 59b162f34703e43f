import { sentences, type Sentence } from '#i18n/say.ts';

/** Stages of a project; apart from the other code lists because the first screen says nothing else of them. */
export const projectStageTexts = sentences({
  planning: { kk: 'Жоспарлануда', ru: 'Планируется', en: 'Planned' },
  team: { kk: 'Жобалау командасы құрылды', ru: 'Проектная команда сформирована', en: 'Team formed' },
  'stage-1': { kk: '1-кезең: ағымдағы нұсқа', ru: 'Этап 1: текущий вариант', en: 'Stage 1: as-is' },
  'stage-2': { kk: '2-кезең: нысаналы нұсқа', ru: 'Этап 2: целевой вариант', en: 'Stage 2: to-be' },
  agreement: { kk: 'Келісуде', ru: 'На согласовании', en: 'In agreement' },
  approved: { kk: 'Бекітілді', ru: 'Утверждено', en: 'Approved' },
  published: { kk: 'Порталда орналастырылды', ru: 'Размещено на портале', en: 'Published on the portal' },
  implementation: { kk: 'Енгізуде', ru: 'Внедряется', en: 'In implementation' },
  closed: { kk: 'Жабылды', ru: 'Закрыто', en: 'Closed' },
});

/** The text of a stage; one that this version does not know is shown as it is stored. */
export function projectStageText(code: string): Sentence {
  const texts: Readonly<Record<string, Sentence>> = projectStageTexts;
  return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? { kk: code, ru: code, en: code };
}
