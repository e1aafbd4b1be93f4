import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

test('--text writes what the places are places in, and never over a file', async () => {
  const written = join(folder, 'read.txt');
  const page = '<html><body><h1>Ports</h1><p>Speakers recommended:</p><ul><li>Light the&nbsp;quays</li><li>Pay the crews</li></ul></body></html>';
  const { sections }: { sections: { items: { text: string; start: number; end: number }[] }[] } = JSON.parse(await run('ports.html', page, '--json', '--text', written));
  const read = await readFile(written, 'utf8');
  expect(sections.flatMap(({ items }) => items.map(({ start, end }) => read.slice(start, end).replace(/\s/gu, ' ')))).toEqual(['Light the quays', 'Pay the crews']);
  await expect(run('ports.md', text, '--text', written)).rejects.toThrow('there is such a file already');
});

test('a text in another encoding is read, its places in its own characters', async () => {
  const old = text.replace('crews', 'équipages');
  for (const bytes of [Buffer.from(old, 'latin1'), Buffer.from(`\uFEFF${old}`, 'utf16le')]) {
    expect(JSON.parse(await run('old.txt', bytes, '--json'))).toMatchObject({ sections: [{ items: [{ text: 'Light the quays' }, { text: 'Pay the équipages, every month' }] }] });
  }
});

test('a wrong extension: a file is read by its content; an empty text has no sections', async () => {
  expect(JSON.parse(await run('ports.docx', text, '--json'))).toMatchObject({ sections: [{ heading: 'Ports' }] });
  expect(JSON.parse(await run('empty.txt', '', '--json'))).toEqual({ sections: [] });
});

test.each([
  ['noise.txt', Uint8Array.of(0, 0xe9, 0, 0xff, 1, 2, 3, 0), 'was not read'],
  ['ports.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'was not read'],
])('%s is refused in a sentence', async (name, content, sentence) => {
  await expect(run(name, content)).rejects.toThrow(sentence);
});

test('a file that is not there, and a folder, are refused in a sentence', async () => {
  const program = new Command().exitOverride();
  registerExtract(program);
  await expect(program.parseAsync(['extract', join(folder, 'absent.txt')], { from: 'user' })).rejects.toThrow('absent.txt cannot be read: there is no such file.');
  await expect(program.parseAsync(['extract', folder], { from: 'user' })).rejects.toThrow('cannot be read: it is a folder.');
});
