import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerExtract } from './extract.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(name: string, content: string | Uint8Array, ...options: string[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const program = new Command().exitOverride();
  registerExtract(program);
  await program.parseAsync(['node', 'travaux', 'extract', file, ...options]);
  return printed.join('\n');
}

const text = '# Ports\r\n\r\nPorts are old. Speakers recommended:\r\n\r\n- Light the quays\r\n- Pay the crews,\r\n  every month\r\n';

test('--json prints sections with their headings, introductions and items, and nothing else', async () => {
  const printed: unknown = JSON.parse(await run('ports.txt', `\uFEFF${text}`, '--json'));
  expect(printed).toEqual({ sections: [{ heading: 'Ports', introduction: 'Ports are old. Speakers recommended:', items: [
    { text: 'Light the quays', start: text.indexOf('Light'), end: text.indexOf('quays') + 5 },
    { text: 'Pay the crews, every month', start: text.indexOf('Pay'), end: text.indexOf('month') + 5 },
  ] }] });
});

test('without it, a listing with the places, what is to be known, and counts', async () => {
  expect((await run('ports.md', text)).split('\n')).toEqual([
    'Ports [2]', '  - Light the quays  (53–68)', '  - Pay the crews, every month  (72–101)', 'notes:', '  72–101  joined over the end of a line', '2 recommendations in 1 section.',
  ]);
});

test('a web page is read as a document', async () => {
  const page = '<!doctype html><html><body><h1>Ports</h1><p>Speakers recommended:</p><ul><li>Light the quays</li><li>Pay the crews</li></ul></body></html>';
  expect(JSON.parse(await run('ports.html', page, '--json'))).toMatchObject({ sections: [{ heading: 'Ports', items: [{ text: 'Light the quays' }, { text: 'Pay the crews' }] }] });
});

test.each([
  ['old.txt', Uint8Array.of(0x52, 0xe9, 0x73), 'is not text in UTF-8'],
  ['ports.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'was not read'],
])('%s is refused in a sentence', async (name, content, sentence) => {
  await expect(run(name, content)).rejects.toThrow(sentence);
});
