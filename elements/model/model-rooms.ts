import { notAccepted } from '#domain/finding-key.ts';
import { runningWorkshop } from '#domain/workshop/workshop.ts';
import { findTexts } from '#i18n/texts/find.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { focusTexts } from '#i18n/texts/focus.ts';
import { listEntryTexts } from '#i18n/texts/list-entry.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { namesTexts } from '#i18n/texts/names.ts';
import { playbackTexts } from '#i18n/texts/playback.ts';
import { remarkTexts } from '#i18n/texts/remarks.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { workshopTexts } from '#i18n/texts/workshop.ts';
import { html } from 'lit';
import type { ModelRoom } from './model-room.ts';

/** The family of rooms, in the order of their buttons. */
export const modelRooms: readonly ModelRoom[] = [
  {
    name: 'properties',
    place: 'panel',
    icon: 'panel',
    label: modelTexts.panel,
    load: () => import('#elements/model/properties/element-panel.ts'),
    render: (context) => html`<element-panel .context=${context}></element-panel>`,
  },
  {
    name: 'findings',
    place: 'panel',
    icon: 'warning',
    label: findingsRoomTexts.title,
    counted: modelTexts.awaiting,
    count: ({ findings, records }) =>
      notAccepted(findings ?? [], records).filter(({ severity }) => severity !== 'I').length,
    load: () => import('#elements/model/findings/findings-room.ts'),
    render: (context) => html`<findings-room .context=${context}></findings-room>`,
  },
  {
    name: 'remarks',
    place: 'panel',
    icon: 'remark',
    label: remarkTexts.title,
    load: () => import('#elements/model/remarks/remarks-room.ts'),
    render: (context) => html`<remarks-room .context=${context}></remarks-room>`,
  },
  {
    name: 'find',
    place: 'panel',
    icon: 'search',
    label: findTexts.title,
    load: () => import('#elements/model/find/find-room.ts'),
    render: (context) => html`<find-room .context=${context}></find-room>`,
  },
  {
    name: 'names',
    place: 'dock',
    icon: 'language',
    label: namesTexts.title,
    load: () => import('#elements/model/names/names-table.ts'),
    render: (context) => html`<names-table .context=${context}></names-table>`,
  },
  {
    name: 'list',
    place: 'dock',
    icon: 'list',
    label: listEntryTexts.title,
    load: () => import('#elements/model/steps/list-entry.ts'),
    render: (context) => html`<list-entry .context=${context}></list-entry>`,
  },
  {
    name: 'steps',
    place: 'dock',
    icon: 'table',
    label: stepTableTexts.title,
    load: () => import('#elements/model/steps/step-table.ts'),
    render: (context) => html`<step-table .context=${context}></step-table>`,
  },
  {
    name: 'story',
    place: 'dock',
    icon: 'document',
    label: storyRoomTexts.title,
    load: () => import('#elements/model/story/story-room.ts'),
    render: (context) => html`<story-room .context=${context}></story-room>`,
  },
  {
    name: 'playback',
    place: 'bar',
    icon: 'play',
    label: playbackTexts.title,
    load: () => import('#elements/model/playback/playback-bar.ts'),
    render: (context) => html`<playback-bar .context=${context}></playback-bar>`,
  },
  {
    name: 'focus',
    place: 'bar',
    icon: 'eye',
    label: focusTexts.title,
    load: () => import('#elements/model/focus/focus-bar.ts'),
    render: (context) => html`<focus-bar .context=${context}></focus-bar>`,
  },
  {
    name: 'workshop',
    place: 'stage',
    icon: 'workshop',
    label: workshopTexts.title,
    key: 'KeyW',
    count: ({ records }) => (runningWorkshop(records) ? 1 : 0),
    counted: workshopTexts.runs,
    load: () => import('#elements/model/workshop/workshop-view.ts'),
    render: (context) => html`<workshop-view .context=${context}></workshop-view>`,
  },
];
