import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { registerText } from './text.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function run(command: 'parse' | 'print', name: string, content: string | Uint8Array, ...options: string[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  const program = new Command().exitOverride();
  registerText(program);
  await program.parseAsync(['node', 'travaux', 'text', command, file, ...options]);
  return printed.join('\n');
}

const text = 'PP1 Mindful of harbours,\r\n\r\n1. Ports [shall][should] light [their lamps.\r\n\r\n2. Lamps [bright - US; G77 delete] burn. [Agreed ad ref]\r\n';

test('--json prints the tree with places, labels, points, attributions, repairs and doubts, and nothing else', async () => {
  const printed: unknown = JSON.parse(await run('parse', 'ports.txt', `\uFEFF${text}`, '--json'));
  expect(Object.keys(printed ?? {})).toEqual(['provisions', 'ranges', 'options', 'repairs', 'doubts', 'selfCheck']);
  expect(printed).toMatchObject({
    provisions: [
      { id: 'p1', kind: 'preambular', label: 'PP1', level: 1, start: 0, clean: true },
      { id: 'p2', kind: 'paragraph', label: '1.', segments: [{ kind: 'words', text: ' Ports ' }, { kind: 'point', form: 'alternatives', alternatives: [{ content: [{ text: 'shall' }] }, { content: [{ text: 'should' }] }] }, { kind: 'words' }, { kind: 'point' }] },
      { id: 'p3', segments: [{}, { kind: 'point', base: 1, alternatives: [{ attributions: [{ parties: ['US'], verb: 'propose' }, { parties: ['G77'], verb: 'delete' }] }, { empty: true }] }, {}, { kind: 'status', level: 'ad-referendum' }] },
    ],
    repairs: [{ code: 'closed-at-provision-end', at: text.indexOf('[their'), supplied: text.indexOf('.\r\n\r\n2') + 1, provision: 'p2' }],
    selfCheck: { equal: true },
  });
});

test('without it, a report with the points, what was mended and counts', async () => {
  expect((await run('parse', 'ports.md', text)).split('\n')).toEqual([
    'PP1  Mindful of harbours,',
    '1.  Ports [shall / should] light [their lamps.]  *',
    '    d1 alternatives: «shall» (base) | «should»',
    '    d2 in or out: «their lamps.» (base) | (nothing)  (50 % sure)',
    '2.  Lamps [bright] burn.  [Agreed ad ref]  *',
    '    d3 in or out: «bright» – US propose; G77 delete | (nothing) (base)',
    'repairs:',
    `  line 3 (${text.indexOf('[their')})  «[their lamps.»  never closed; closed at the end of its paragraph (70 % sure)`,
    '3 provisions, 3 points, 1 repair, 0 doubts. Printed back, it equals the source.',
  ]);
});

test('print gives the text back, from the tree and from the text', async () => {
  const json = await run('parse', 'ports.txt', text, '--json');
  for (const [name, content] of [['tree.json', json], ['tree', json], ['ports.txt', text]] as const) expect((await run('print', name, content)).replace(/\s+/gu, ' ')).toContain(text.replace(/\s+/gu, ' '));
});

test('a web page is read as a document', async () => {
  expect(JSON.parse(await run('parse', 'ports.html', '<!doctype html><html><body><h1>Ports</h1><p>1. Ports [shall][should] act.</p><p>(a) by [day];</p></body></html>', '--json'))).toMatchObject({ provisions: [{ kind: 'heading' }, { label: '1.' }, { label: '(a)' }] });
});

test.each([
  ['noise.txt', Uint8Array.of(0, 0xe9, 0, 0xff, 1, 2, 3, 0), 'was not read'],
  ['ports.docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'was not read'],
])('%s is refused in a sentence', async (name, content, sentence) => {
  await expect(run('parse', name, content)).rejects.toThrow(sentence);
});

test('print refuses other JSON in a sentence', async () => {
  await expect(run('print', 'other.json', '{"provisions": [1]}')).rejects.toThrow('is not what "travaux text parse --json" prints');
});
