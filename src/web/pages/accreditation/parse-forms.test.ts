import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareCommand } from '../../../process/commands.ts';
import { Given } from '../../../process/participation/given.test-support.ts';
import type { ProcedureState } from '../../../process/participation/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { isoDay } from '../../../process/vocabulary/shapes.ts';
import { parseApplicationsQuery, writeApplicationsQuery } from './applications-query.ts';
import { readApplication } from './parse-application.ts';
import type { ApplicationValues } from './parse-application.ts';
import { presentProcedure, procedureData, sentProcedure } from './parse-procedure.ts';
import { readDocuments } from './read-documents.ts';

const whole: ApplicationValues = {
  name: 'Glass Harbour', otherNames: ' GH \n\nGlas Hafen ', constituency: 'diaspora', country: 'PT', website: 'https://glass.example.org', relevance: 'Songs.', contactName: 'Inês', contactEmail: 'ines@example.org', contactPhone: '', status: '',
};

describe('an application', () => {
  test('is read as it was written, other names one a line', () => {
    expect(readApplication(whole)).toEqual({
      name: 'Glass Harbour', otherNames: ['GH', 'Glas Hafen'], constituency: 'diaspora', country: 'PT', website: 'https://glass.example.org', relevance: 'Songs.',
      contact: [{ field: 'contact-name', value: 'Inês' }, { field: 'contact-email', value: 'ines@example.org' }],
    });
  });

  test.each([
    [{ name: '' }, 'apply.name', 'missing'],
    [{ name: 'x'.repeat(401) }, 'apply.name', 'too-long'],
    [{ otherNames: Array.from({ length: 21 }, (_, index) => `n${index}`).join('\n') }, 'apply.other-names', 'too-long'],
    [{ constituency: 'nobles' }, 'participants.constituency', 'missing'],
    [{ country: 'Portugal' }, 'participants.country', 'missing'],
    [{ website: 'javascript:alert(1)' }, 'apply.website', 'unreadable'],
    [{ website: 'glass.example.org' }, 'apply.website', 'unreadable'],
    [{ relevance: '' }, 'apply.relevance', 'missing'],
    [{ contactEmail: 'ines at example' }, 'data-field.contact-email', 'unreadable'],
    [{ contactEmail: '' }, 'data-field.contact-email', 'missing'],
    [{ contactPhone: '1'.repeat(61) }, 'data-field.contact-phone', 'too-long'],
  ])('with %j comes back for %s, which is %s', (more, field, problem) => {
    expect(readApplication({ ...whole, ...more })).toMatchObject([{ field, problem }]);
  });

  test('AC-2 whatever is written, the record can take what is read, or the form comes back', () => {
    const text = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 })).map((written) => written.trim());
    const website = fc.oneof(text, fc.webUrl(), fc.constant(''));
    fc.assert(
      fc.property(fc.record({ name: text, otherNames: text, website, relevance: text, country: fc.constantFrom('PT', 'PT', '') }), (more) => {
        const read = readApplication({ ...whole, ...more });
        if (!('contact' in read)) {
          expect(read.length).toBeGreaterThan(0);
          return;
        }
        const { name, otherNames, constituency, country, website: address, relevance } = read;
        const data = { application: 'a', procedure: 'accreditation', person: 'p-00000000000000aa', name: { en: name }, otherNames, constituency, country, ...(address !== undefined && { website: address }), relevance: { en: relevance }, commitment: 'a'.repeat(64), documents: [] };
        const prepared = prepareCommand({ name: 'file-application', data });
        expect(isRefusal(prepared) ? prepared : 'taken').toBe('taken');
      }),
      { numRuns: 500 },
    );
  });
});

const keptUntil = isoDay.parse('2019-06-10');

describe('documents', () => {
  const documents = { documents: [{ id: 'statutes', label: { en: 'Statutes' }, required: true }] };
  const read = (file: File) => {
    const fields = new FormData();
    fields.set('document-statutes', file);
    return readDocuments(fields, documents, keptUntil);
  };

  test('are told by their content', async () => {
    expect(await read(new File(['%PDF-1.7\n'], 'a.exe'))).toMatchObject([{ name: 'statutes', mediaType: 'application/pdf', purposes: ['accreditation'] }]);
    expect(await read(new File(['MZ not at all'], 'a.pdf'))).toMatchObject({ code: 'file-of-other-kind' });
    expect(await read(new File([], 'a.pdf'))).toEqual([]);
    expect(await read(new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'a.pdf'))).toMatchObject({ code: 'file-too-large' });
  });
});

/** The procedure that stands after these fields were sent. */
function set(fields: Readonly<Record<string, string | readonly string[]>>, before?: ProcedureState): ProcedureState | string {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  const given = new Given([{ name: 'record-mandate', data: { mandate: 'm', symbol: 'M/1', title: { en: 'M' }, adoptedOn: '2016-12-01', paragraphs: [{ id: 'op-1', label: 'OP 1', gist: { en: 'x' } }], claims: [] } }]);
  const outcome = given.when({ name: 'set-procedure', data: { procedure: 'accreditation', ...procedureData(sentProcedure(form), before, 'en') } }, { at: '2017-01-01' });
  if (isRefusal(outcome)) return outcome.code;
  const state = given.state('procedure:accreditation');
  return state.kind === 'procedure' ? state : 'no procedure';
}

function written(fields: Readonly<Record<string, string | readonly string[]>>, before?: ProcedureState): ProcedureState {
  const state = set(fields, before);
  if (typeof state === 'string') throw new Error(state);
  return state;
}

const fields = { 'apply-by': '2017-06-14', 'time-zone': 'Europe/Zurich', late: 'taken-as-late', documents: 'Statutes\n? Annual report\n', 'objection-days': '10', 'day-kind': 'working', holidays: '2017-12-25\n 2017-12-26 ', reasons: 'states', contested: 'bureau', 'by-status': ['consultative-status'], 'without-registration': 'parliament', 'ground-documents': ['m/op-1', 'm/', ''] };

describe('the rules of accreditation', () => {
  test('AC-1 are read whole from their form', () => {
    expect(written(fields)).toMatchObject({
      applyBy: '2017-06-14', timeZone: 'Europe/Zurich', late: 'taken-as-late', objectionDays: 10, dayKind: 'working', holidays: ['2017-12-25', '2017-12-26'], reasons: 'states', contestedBy: 'bureau', byStatus: ['consultative-status'], withoutRegistration: ['parliament'],
      documents: [{ id: 'document-1', label: { en: 'Statutes' }, required: true }, { id: 'document-2', label: { en: 'Annual report' }, required: false }],
      grounds: [{ setting: 'documents', mandate: 'm', paragraph: 'op-1' }, { setting: 'documents', mandate: 'm' }],
    });
  });

  test.each([{ 'time-zone': 'Zurich' }, { 'objection-days': '0' }, { 'objection-days': 'ten' }, { 'objection-days': '366' }, { 'apply-by': '2017-02-30' }, { holidays: 'Christmas' }, { documents: Array.from({ length: 21 }, (_, index) => `d${index}`).join('\n') }])('with %j are refused', (more) => {
    expect(set({ ...fields, ...more })).toBe('bad-input');
  });

  test('AC-1 a document keeps its id however its line moves or is worded, for applications name it', () => {
    const before = written(fields);
    const ids = (documents: string) => written({ ...fields, documents }, before).documents.map(({ id, label }) => [id, label.en]);
    expect(ids('? Annual report\nStatutes\nBudget')).toEqual([['document-2', 'Annual report'], ['document-1', 'Statutes'], ['document-3', 'Budget']]);
    expect(ids('Founding act\n? Annual report')).toEqual([['document-1', 'Founding act'], ['document-2', 'Annual report']]);
    expect(ids('New first\nStatutes\nAnnual report')).toEqual([['document-3', 'New first'], ['document-1', 'Statutes'], ['document-2', 'Annual report']]);
  });

  test('what is set stands in the form, and sent back unchanged it changes nothing', () => {
    const before = written(fields);
    const values = presentProcedure(before, 'en', 'UTC');
    const { kind: _, id: __, ...settings } = before;
    expect(procedureData(values, before, 'en')).toEqual(settings);
  });
});

describe('the query of the list', () => {
  test('what is not understood is left out, and what is comes back', () => {
    expect(parseApplicationsQuery(new URLSearchParams('status=blue&country=portugal&sort=age&page=-3'))).toEqual({ where: {}, sort: 'filed', descending: false, page: 1 });
    const query = { status: 'contested', constituency: 'diaspora', country: 'PT', words: 'glass', sort: 'country', order: 'desc', page: '3' };
    expect(writeApplicationsQuery(parseApplicationsQuery(new URLSearchParams(query)))).toEqual(query);
  });
});
