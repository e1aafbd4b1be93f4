import { expect, test } from 'vitest';
import { textIn } from '../text/papers.test-support.ts';
import { writeAkn } from '../text/akn-write.ts';
import { readDocument } from './read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (text: string) => {
  const reading = await readDocument({ name: 'text.xml', bytes: bytes(text) });
  if ('refused' in reading) throw new Error(reading.sentence);
  return reading;
};

test('Akoma Ntoso is read as its headings and paragraphs behind their numbers; what is told about it is not', async () => {
  const { text, format, findings } = await read('<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta><x>not this</x></meta><mainBody><section><heading>Houses</heading><paragraph><num>1.</num><content><p>Doors <b>stand</b> <del>shut</del><ins>open</ins>.</p></content></paragraph></section></mainBody></statement></akomaNtoso>');
  expect(text).toMatch(/^Houses\n+1\. Doors stand open\.$/u);
  expect(format).toBe('html');
  expect(findings).toContainEqual({ code: 'tracked-changes', details: { insertions: 1, deletions: 1 } });
});

test('a compilation as this project writes it comes back with its brackets and names', async () => {
  const { text } = await read(writeAkn(textIn('en')));
  expect(text.replace(/_(?:BLOC|PARTY)/gu, '')).toContain('12. States [shall / may – US, CA / should – EU] open safe [and regular – G77 delete] paths within two years.');
});

test('XML of another kind is still refused', async () => {
  await expect(readDocument({ name: 'a.xml', bytes: bytes('<?xml version="1.0"?><note>x</note>') })).resolves.toMatchObject({ refused: true, code: 'unknown-type' });
});
