import type { Language } from '../../process/vocabulary/language.ts';
import { element, empty } from './markup.ts';
import type { Markup } from './markup.ts';
import type { RevisionOut, TextOut } from './out.ts';
import { partyId } from './akn-parties.ts';

/** ISO 639-2, as the naming convention of Akoma Ntoso has it. */
const codes: Readonly<Record<Language, string>> = { ar: 'ara', zh: 'zho', en: 'eng', fr: 'fra', ru: 'rus', es: 'spa' };

/** All revisions of the text; the one at hand, if no others are told. */
export function revisionsOf({ revisions, text: { revision }, title }: TextOut): readonly RevisionOut[] {
  return revisions.length > 0 ? revisions : [{ id: revision.id, number: revision.number, name: title, status: revision.status, issuedAt: revision.issuedAt }];
}

/** The addresses of the work, of this expression and of the file: text, revision with language and variant, form. */
export function identificationOf(out: TextOut): Markup {
  const { text: { text, revision }, variant, party, process, date, language, symbol, title } = out;
  const [first] = revisionsOf(out);
  const begun = (first?.issuedAt ?? revision.issuedAt).slice(0, 10);
  const work = `/akn/un/statement/${segment(process)}/${begun}/${segment(text.id)}`;
  const which = `${variant}${party === undefined ? '' : `-${partyId(party)}`}`;
  const expression = `${work}/${codes[language]}@rev${revision.number}/${which}`;
  const about = (uri: string, day: string, name: string) => [empty('FRBRthis', { value: `${uri}/!main` }), empty('FRBRuri', { value: uri }), empty('FRBRdate', { date: day, name }), empty('FRBRauthor', { href: '#secretariat', as: '#editor' })];
  return element('identification', { source: '#secretariat' }, [
    element('FRBRWork', {}, [...about(work, begun, 'opened'), empty('FRBRcountry', { value: 'un' }), empty('FRBRsubtype', { value: 'negotiatedText' }), ...(symbol === undefined ? [] : [empty('FRBRnumber', { value: symbol })]), empty('FRBRname', { value: title })], '\n'),
    element('FRBRExpression', {}, [...about(expression, revision.issuedAt.slice(0, 10), 'issued'), empty('FRBRversionNumber', { value: String(revision.number) }), empty('FRBRlanguage', { language: codes[language] })], '\n'),
    element('FRBRManifestation', {}, [...about(`${expression}.akn`, date, 'written'), empty('FRBRformat', { value: 'application/akn+xml' })], '\n'),
  ], '\n');
}

/** A part of an address. */
function segment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9-]+/gu, '-').replace(/^-+|-+$/gu, '');
  return plain === '' ? 'x' : plain;
}
