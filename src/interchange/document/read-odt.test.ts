import { expect, test } from 'vitest';
import { findingCodes, odtAround, outline, read, readWhole } from './documents.test-support.ts';

const styles = '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" style:num-prefix="("/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>';
const entry = (inside: string) => `<text:list-item>${inside}</text:list-item>`;
const p = (text: string) => `<text:p>${text}</text:p>`;

test('headings, lists with their numbers, tables and notes of an OpenDocument text', async () => {
  const body = [
    '<text:h text:outline-level="2">Areas</text:h>',
    `<text:list text:style-name="N">${entry(p('one') + p('more of one'))}${entry(`${p('two')}<text:list>${entry(p('deep'))}${entry(p('deeper'))}</text:list>`)}</text:list>`,
    p('Between<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> them.'),
    `<text:list text:style-name="N" text:continue-numbering="true">${entry(p('three'))}</text:list>`,
    `<text:list text:style-name="N">${entry(p('anew'))}</text:list>`,
    `<text:list text:style-name="B">${entry(p('dash'))}</text:list>`,
    `<table:table><table:table-row><table:table-cell>${p('A')}</table:table-cell><table:table-cell>${p('B')}</table:table-cell></table:table-row></table:table>`,
    p('  two\n  lines<text:line-break/>and<text:s text:c="2"/>spaces<text:tab/>'),
  ].join('');
  const reading = await readWhole(odtAround(body, styles), 'a.odt');
  expect(reading.format).toBe('odt');
  expect(outline(reading)).toEqual([
    'heading 2: Areas', 'item 1: 1. one', 'paragraph: more of one', 'item 1: 2. two', 'item 2: (a) deep', 'item 2: (b) deeper', 'paragraph: Between¹ them.', 'item 1: 3. three', 'item 1: 1. anew', 'item 1: – dash', 'table-row: A\tB', 'paragraph: two lines\nand  spaces', 'footnote: ¹ A note.',
  ]);
});

test('tracked changes are accepted, comments and hidden sections left out', async () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>${p('Kept<office:annotation><text:p>a remark</text:p></office:annotation> and <text:change-start/>new<text:change-end/>.')}<text:section text:display="none">${p('hidden')}</text:section>`;
  const reading = await readWhole(odtAround(body));
  expect(reading.text).toBe('Kept and new.');
  expect(findingCodes(reading)).toEqual(['tracked-changes', 'hidden-text', 'comments-left-out']);
});

test('a locked one and one with macros are refused', async () => {
  expect(await read(odtAround(p('x'), '', { 'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' }))).toMatchObject({ refused: true, code: 'encrypted' });
  expect(await read(odtAround(p('x'), '', { 'Basic/Standard/Module1.xml': '<module/>' }))).toMatchObject({ refused: true, code: 'has-macros' });
  expect(await readWhole(odtAround(p('x'), '', { 'Basic/script-lc.xml': '<libraries/>', 'Basic/Standard/script-lb.xml': '<library/>' }))).toMatchObject({ text: 'x' });
});
