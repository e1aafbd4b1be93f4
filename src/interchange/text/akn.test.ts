import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseOf } from '../../process/text/compile/project.ts';
import { textOfParty } from '../../process/text/compile/structure/text-of-party.ts';
import { textOf } from '../../process/text/compile/tokens.ts';
import { negotiated } from '../../process/text/negotiation.ts';
import { writeAkn } from './akn-write.ts';
import { allOuts, drawnText, exampleAmendment, exampleText, negotiationOf, otherHands, outOf, unnamedOuts } from './texts.test-support.ts';

const schema = (name: string) => readFileSync(new URL(`schema/${name}`, import.meta.url));

let validator: XsdValidator;
beforeAll(() => {
  xmlRegisterInputProvider(new XmlBufferInputProvider({ './xml.xsd': schema('xml.xsd') }));
  const document = XmlDocument.fromBuffer(schema('akomantoso30.xsd'), { url: 'akomantoso30.xsd' });
  validator = XsdValidator.fromDoc(document);
  document.dispose();
});
afterAll(() => validator.dispose());

/** What is wrong with a file; undefined: it is valid. */
function wrongWith(xml: string): string | undefined {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    validator.validate(document);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong';
  } finally {
    document?.dispose();
  }
}

/** Texts of all that an XPath finds. */
function found(xml: string, path: string): readonly string[] {
  const document = XmlDocument.fromString(xml);
  const all = document.find(path, { a: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', t: 'urn:travaux:negotiation:1' }).map((node) => node.content);
  document.dispose();
  return all;
}

const paragraphs = '//a:p[not(ancestor::a:preface)]|//a:recitals/a:heading|//a:section/a:heading';
const flat = (text: string) => text.replace(/\s+/gu, '');

describe('is valid Akoma Ntoso', () => {
  test('every variant of small negotiations', () => {
    fc.assert(fc.property(drawnText, (drawn) => {
      for (const out of allOuts(negotiated(negotiationOf(drawn)))) {
        const xml = writeAkn(out);
        const wrong = wrongWith(xml);
        if (wrong !== undefined) throw new Error(`${out.variant}: ${wrong}\n${xml}`);
      }
    }), { numRuns: 100 });
  });

  test('with titles and names of any kind', () => {
    const title = 'نص </docTitle> & "x" \u0000\u000b\ud800 \ufffe 約定 𠀀';
    const xml = writeAkn(outOf(exampleText(), 'compilation', { title, symbol: 'A/<1>', nameOf: (party) => `"${party}" <&> \u0001`, process: 'a b/ç' }));
    expect(wrongWith(xml)).toBeUndefined();
    expect(found(xml, '//a:docTitle')).toEqual(['نص </docTitle> & "x" \ufffd  約定 𠀀']);
  });

  test('what is broken or has another element is not', () => {
    const xml = writeAkn(outOf(exampleText(), 'compilation'));
    expect(wrongWith(xml)).toBeUndefined();
    expect(wrongWith(xml.replace('</mainBody>', ''))).toMatch(/mismatch/u);
    expect(wrongWith(xml.replaceAll('mainBody', 'bracketBody'))).toMatch(/bracketBody.*not expected/u);
    expect(wrongWith(xml.replace('<inline name="bracket"', '<inline'))).toMatch(/name.*required/u);
    expect(wrongWith(xml.replace(/eId="para_1"/u, 'eId="para_2"'))).toMatch(/unique/iu);
  });
});

describe('says what the text says', () => {
  test('TX-1 TX-2 a reading and the base, to the letter', () => {
    fc.assert(fc.property(drawnText, (drawn) => {
      const text = negotiated(negotiationOf(drawn));
      const of = (xml: string) => found(xml, paragraphs).map(flat).filter((one) => one !== '');
      const base = text.provisions.filter(({ added }) => added === undefined).map(({ compilation }) => flat(textOf(baseOf(compilation))));
      const reading = textOfParty({ version: 1, revision: '', entries: text.provisions }, 'AA').map(({ tokens }) => flat(textOf(tokens)));
      expect(of(writeAkn(outOf(text, 'base')))).toEqual(base.filter((one) => one !== ''));
      expect(of(writeAkn(outOf(text, 'reading', { party: 'AA' })))).toEqual(reading.filter((one) => one !== ''));
    }), { numRuns: 60 });
  });

  test('an example: ids, brackets, who proposed what', () => {
    const xml = writeAkn(outOf(exampleText(), 'compilation'));
    expect(found(xml, '//a:recital/@eId')).toEqual(['recs__rec_1']);
    expect(found(xml, '//a:mainBody//a:paragraph/@eId')).toEqual(['para_1', 'para_1alt', 'para_1bis', 'para_2']);
    expect(found(xml, '//a:paragraph[@eId="para_1alt"]/@alternativeTo')).toEqual(['para_1']);
    expect(found(xml, '//a:paragraph[@eId="para_2"]/@wId')).toEqual(['two']);
    expect(found(xml, '//a:point/@eId')).toEqual(['para_2__point_a']);
    expect(found(xml, '//a:recital//a:inline[@name="bracket"]/*')).toEqual(['shall', 'may', 'should']);
    expect(found(xml, '//a:recital//a:ins/@refersTo')).toEqual(['#party-US', '#party-EU']);
    expect(found(xml, '//a:recital//a:del/@title')).toEqual(['The EU, The US']);
    expect(found(xml, '//a:textualMod/@type')).toEqual(['substitution', 'substitution', 'replacement', 'insertion']);
    expect(found(xml, '//a:mapping/@current')).toContain('#para_2__point_a');
    expect(found(xml, '//a:eventRef/@type')).toEqual(['generation', 'amendment']);
    expect(found(xml, '//a:step/@outcome')).toContain('#informals');
    expect(found(xml, '//t:agreement/@level')).toEqual(['informals']);
  });
});

test('a paragraph that its reader cuts has its label once, and one id for each part', () => {
  const xml = writeAkn(outOf(exampleText([exampleAmendment(6, 'CN', 'two', { amendmentType: 'NOC' }), exampleAmendment(7, 'US', 'one', { amendmentType: 'SPLIT', at: [3] })]), 'reading', { party: 'US' }));
  expect(wrongWith(xml)).toBeUndefined();
  expect(found(xml, '//a:mainBody/a:paragraph/@wId')).toEqual(['one', 'one~2', 'two']);
  expect(found(xml, '//a:mainBody/a:paragraph/a:num')).toEqual(['1.', '2.']);
  expect(found(xml, '//a:mainBody/a:paragraph/@eId')).toEqual(['para_1', 'para_1-2', 'para_2']);
});

test('TX-19 what is tabled of provisions as such stands by what it says, whoever was first', () => {
  const of = (...parties: readonly [string, string]) => unnamedOuts(exampleText(parties.map((party, at) => exampleAmendment(6 + at, party, 'two', { amendmentType: 'MOVE', ...(party === 'EU' && { after: exampleAmendment(0, '', 'preamble', { amendmentType: 'NOC' }).provision }) })))).map(writeAkn);
  expect(of('EU', 'US')).toEqual(of('US', 'EU'));
});

test('TX-19 without names it is the same to the byte, whoever holds which text', () => {
  fc.assert(fc.property(drawnText, fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }), (drawn, keys) => {
    const of = (text: ReturnType<typeof negotiated>) => unnamedOuts(text).map(writeAkn);
    const [one, other] = [of(negotiated(negotiationOf(drawn))), of(negotiated(negotiationOf(drawn, otherHands(keys))))];
    expect(other).toEqual(one);
    expect(one.join('')).not.toMatch(/party-|amendment-\d|stance-|Reason|As was asked/u);
  }), { numRuns: 60 });
  expect(() => writeAkn(outOf(exampleText(), 'reading', { party: 'EU', names: false }))).toThrow(RangeError);
});
