import axe from 'axe-core';
import { html, type TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import '#elements/shared/choice-select.ts';
import '#elements/shared/choice-set.ts';
import '#elements/shared/confirm-box.ts';
import '#elements/shared/data-grid.ts';
import '#elements/shared/date-field.ts';
import '#elements/shared/dialog-box.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/accept-box.ts';
import '#elements/shared/finding-list.ts';
import '#elements/shared/law-note.ts';
import '#elements/shared/icon-glyph.ts';
import '#elements/shared/menu-button.ts';
import '#elements/shared/number-field.ts';
import '#elements/shared/number-range.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/progress-line.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/split-panes.ts';
import '#elements/shared/status-badge.ts';
import '#elements/shared/tab-bar.ts';
import '#elements/shared/tag-list.ts';
import '#elements/shared/text-three.ts';
import '#elements/shared/toast-stack.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import type { Tone } from '#elements/shared/status-badge.ts';
import { lawLines } from '#i18n/say-source.ts';
import { mounted, settled, within } from './mounted.ts';

type Tag = keyof HTMLElementTagNameMap;

interface Shown {
  readonly tag: Tag;
  readonly template: TemplateResult;
  readonly then?: (element: HTMLElement) => void;
}

const options = [
  { value: 'a', label: 'Бұйрық', detail: '601/НҚ' },
  { value: 'b', label: 'Қаулы' },
];
const tags = [
  { id: 'a', label: 'Өтінішті қабылдау' },
  { id: 'b', label: 'Жойылған элемент', missing: true },
];
const message = { severity: 'E', text: 'Толтырылмаған' } as const;
const tones: readonly Tone[] = [
  ...(['neutral', 'accent', 'ok', 'info', 'warn', 'error'] as const),
  ...(['gold', 'as-is', 'to-be', 'should-be'] as const),
];
const findings = (['E', 'W', 'W', 'W', 'I'] as const).map((severity, at) => ({
  finding: { severity },
  text: 'Мүдделі қатысушының күтулері көрсетілмеген',
  where: `Мүдделі қатысушылар · ${at}`,
  source: '601/НҚ бұйрық, 32-т. 2) тт.',
  group: at === 1 ? undefined : { key: 'expectations', text: 'Күтулері көрсетілмеген мүдделі қатысушылар' },
}));
const columns = [
  { key: 'name', label: 'Атауы', value: (row: { name: string }) => row.name, filter: true },
  {
    key: 'state',
    label: 'Күйі',
    value: () => 'Жоба',
    render: () => html`<status-badge tone="info" dot>Жоба</status-badge>`,
  },
];
const rows = [
  { id: 'a', name: 'Өтініш' },
  { id: 'b', name: 'Шешім' },
];

const shown: readonly Shown[] = [
  {
    tag: 'data-grid',
    template: html`<data-grid
      style="block-size:300px"
      label="Актілер"
      selectable
      current="b"
      .selected=${['a']}
      .rows=${rows}
      .columns=${columns}
      .actions=${() => [{ name: 'open', label: 'Ашу' }]}
    ></data-grid>`,
  },
  { tag: 'data-grid', template: html`<data-grid label="Актілер" .columns=${columns}></data-grid>` },
  {
    tag: 'field-row',
    template: html`<field-row label="Атауы" hint="Қысқа" required .message=${message}>
      <text-three .value=${{ kk: 'Өтініш' }}></text-three>
    </field-row>`,
  },
  { tag: 'field-row', template: html`<field-row label="Сілтеме" inline><input type="url" /></field-row>` },
  { tag: 'text-three', template: html`<text-three label="Атауы" stacked multiline></text-three>` },
  { tag: 'choice-select', template: html`<choice-select label="Түрі" .options=${options}></choice-select>` },
  {
    tag: 'choice-set',
    template: html`<choice-set
      label="Түрі"
      description="Бірнешеу"
      flow
      .value=${['a']}
      .options=${options}
    ></choice-set>`,
  },
  { tag: 'date-field', template: html`<date-field label="Күні" value="2026-11-22"></date-field>` },
  { tag: 'number-field', template: html`<number-field label="Саны" unit="адам" .value=${5}></number-field>` },
  {
    tag: 'number-range',
    template: html`<number-range label="Уақыты" .min=${3} .max=${1} unit="a" .units=${options}></number-range>`,
  },
  { tag: 'tag-list', template: html`<tag-list label="Элементтер" .items=${tags}></tag-list>` },
  {
    tag: 'tag-list',
    template: html`<tag-list label="Элементтер" .options=${tags}></tag-list>`,
    then: (list) => within(list, '.add').click(),
  },
  {
    tag: 'menu-button',
    template: html`<menu-button label="Әрекеттер" .items=${[{ name: 'open', label: 'Ашу' }]}></menu-button>`,
    then: (menu) => within(menu, '#opener').click(),
  },
  { tag: 'search-box', template: html`<search-box value="жер" shortcut="/"></search-box>` },
  {
    tag: 'tab-bar',
    template: html`<tab-bar
      label="Нұсқалар"
      current="a"
      .tabs=${[
        { key: 'a', label: 'Қандай күйде', icon: 'variant-as-is', count: 2, tone: 'warn' },
        { key: 'b', label: 'Қандай болады' },
      ]}
    ></tab-bar>`,
  },
  {
    tag: 'page-header',
    template: html`<page-header
      heading="Мүдделі тараптар"
      subtitle="Кім қатысады"
      .trail=${[{ label: 'Жобалар', href: '#' }]}
    >
      <status-badge slot="badges" tone="to-be">Қандай болады</status-badge>
    </page-header>`,
  },
  { tag: 'finding-list', template: html`<finding-list .findings=${findings}></finding-list>` },
  {
    tag: 'finding-list',
    template: html`<finding-list acceptable .findings=${findings}></finding-list>`,
    then: (list) => within(list, 'summary').click(),
  },
  { tag: 'accept-box', template: html`<accept-box text="Дәлелі жоқ проблемалар" count="3"></accept-box>` },
  {
    tag: 'law-note',
    template: html`<law-note .lines=${lawLines(['601 p.32(1)', '611 p.14', 'client-map'])}></law-note>`,
    then: (note) => within(note, 'summary').click(),
  },
  {
    tag: 'empty-state',
    template: html`<h2>Актілер</h2>
      <empty-state heading="Жазба жоқ" text="Біріншісін қосыңыз"><button slot="actions">Қосу</button></empty-state>`,
  },
  { tag: 'progress-line', template: html`<progress-line .value=${0.4} cancellable></progress-line>` },
  { tag: 'progress-line', template: html`<progress-line label="Импорт"></progress-line>` },
  {
    tag: 'split-panes',
    template: html`<split-panes style="block-size:100px"
      ><p slot="start">Сол</p>
      <p slot="end">Оң</p></split-panes
    >`,
  },
  {
    tag: 'status-badge',
    template: html`${tones.map((tone) => html`<status-badge tone=${tone} dot>Жоба</status-badge>`)}`,
  },
  {
    tag: 'dialog-box',
    template: html`<dialog-box open heading="Жаңа жоба"
      ><p>Мәтін</p>
      <button slot="actions">Құру</button></dialog-box
    >`,
  },
  { tag: 'confirm-box', template: html`<confirm-box open danger heading="Жою керек пе?" text="Мәтін"></confirm-box>` },
  {
    tag: 'toast-stack',
    template: html`<toast-stack></toast-stack>`,
    then: (stack) => raiseNotice(stack, { text: 'Жойылды', tone: 'error', undo: () => undefined }),
  },
];

describe.each(['light', 'dark'])('in the %s theme axe finds nothing in', (theme) => {
  test.each(shown.map((it, index) => [`${it.tag} ${index}`, it] as const))('%s', async (_, { tag, template, then }) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'kk';
    const element = await mounted(tag, template);
    then?.(element);
    await settled(element);
    await finishedAnimations();
    const { violations } = await axe.run(element.closest('main')!, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });
});

/** A colour on its way is no colour to judge; endless animations are left alone. */
async function finishedAnimations(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
