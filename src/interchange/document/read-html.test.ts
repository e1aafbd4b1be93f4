import { expect, test } from 'vitest';
import { bytesOf, findingCodes, outline, read, readWhole } from './documents.test-support.ts';
import type { Bytes } from './documents.test-support.ts';

test('a page: headings, lists with their numbers, tables, no scripts and nothing hidden', async () => {
  const page = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body><script>alert('<p>no</p>')</script><h2>Call <em>for</em> input</h2>
  <p>First\n   paragraph,<br>second line &amp; more.</p><ol start="3"><li>three<ul><li>dot</li></ul></li><li value="7"><p>seven</p><p>still seven</p></li></ol><ol type="a"><li>letter</ol>
  <table><tr><th>Who<th>What<tr><td>A State<td>A <b>point</b></table><p hidden>unseen</p><div style="color:red; display:none">unseen</div><img src="https://example.org/x.png" alt="x"><iframe src="https://example.org/"></iframe>
  <pre>kept
as it is</pre>Loose text</body></html>`;
  const reading = await readWhole(bytesOf(page), 'a.html');
  expect(outline(reading)).toEqual([
    'heading 2: Call for input', 'paragraph: First paragraph,\nsecond line & more.', 'item 1: 3. three', 'item 2: • dot', 'item 1: 7. seven', 'paragraph: still seven', 'item 1: a. letter',
    'table-row: Who\tWhat', 'table-row: A State\tA point', 'paragraph: kept\nas it is', 'paragraph: Loose text',
  ]);
  expect(findingCodes(reading)).toEqual(['scripts-left-out', 'hidden-text', 'pictures', 'embedded-files']);
});

test('the encoding is what the page says, or what its bytes are', async () => {
  const cyrillic = (text: string): Bytes => new Uint8Array(Array.from(text).map((sign) => (sign >= 'А' && sign <= 'я' ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0))));
  expect(await readWhole(cyrillic('<html><meta charset="windows-1251"><p>Рабочая группа</p></html>'))).toMatchObject({ format: 'html', text: 'Рабочая группа' });
  expect(await readWhole(cyrillic('Рабочая группа по вопросам миграции'))).toMatchObject({ format: 'text', text: 'Рабочая группа по вопросам миграции', language: 'ru' });
  expect(await readWhole(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]))).toMatchObject({ text: 'AB' });
  expect(await readWhole(new Uint8Array([0xb9, 0xfa, 0xbc, 0xca, 0xd2, 0xc6, 0xc3, 0xf1, 0xcb, 0xd8, 0xb2, 0xc4]))).toMatchObject({ text: '国际移民素材', language: 'zh' });
});

test('XML that is no page is refused', async () => {
  expect(await read(bytesOf('<?xml version="1.0"?><rss><item/></rss>'), 'feed.html')).toMatchObject({ refused: true, code: 'unknown-type' });
  expect(await readWhole(bytesOf('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>So</p></body></html>'), 'a.xhtml')).toMatchObject({ format: 'html', text: 'So', findings: [] });
});
