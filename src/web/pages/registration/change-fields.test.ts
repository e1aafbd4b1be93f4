import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseFields, faultOf } from '../../../process/participation/registration-form.ts';
import type { FormField } from '../../../process/participation/state.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { conditionsOn, moveField, parseField, putField, writeCondition } from './change-fields.ts';
import type { FieldValues } from './change-fields.ts';

const plain: FieldValues = { label: 'Do you need a visa?', hint: '', type: 'yes-no', options: '', required: true, when: '', purposes: ['invitation'], keptDays: '30' };

function parsed(values: Partial<FieldValues>, fields: readonly FormField[] = baseFields, known?: FormField): FormField {
  const field = parseField({ ...plain, ...values }, { language: 'en', fields, known });
  if (isRefusal(field)) throw new Error(JSON.stringify(field));
  return field;
}

describe('a field of the form', () => {
  test('is named after its label, never like another nor like what the program itself keeps', () => {
    const visa = parsed({});
    expect(visa).toEqual({ id: 'do-you-need-a-visa', label: { en: 'Do you need a visa?' }, type: 'yes-no', required: true, purposes: ['invitation'], keptDays: 30 });
    expect(parsed({}, [...baseFields, visa]).id).toBe('do-you-need-a-visa-2');
    expect(parsed({ label: 'Language' }).id).toBe('language-2');
    expect(parsed({ label: 'Dieta' }, baseFields, visa)).toMatchObject({ id: visa.id, label: { en: 'Dieta' } });
  });

  test('RG-3 one that is changed in one language keeps the others', () => {
    const known: FormField = { ...parsed({ hint: 'For entry' }), label: { en: 'Visa', fr: 'Visa ?' }, hint: { en: 'For entry', fr: 'Pour entrer' } };
    expect(parsed({ label: 'A visa', hint: '' }, [known], known)).toMatchObject({ label: { en: 'A visa', fr: 'Visa ?' }, hint: { fr: 'Pour entrer' } });
  });

  test('depends on answers that can be chosen, never on itself', () => {
    const visa = parsed({});
    const conditions = conditionsOn([...baseFields, visa], 'gender').map(writeCondition);
    expect(conditions).toEqual(['do-you-need-a-visa=yes', 'do-you-need-a-visa=no']);
    for (const when of conditionsOn([...baseFields, visa], undefined)) expect(parsed({ when: writeCondition(when) }).when).toEqual(when);
    expect(parsed({ when: 'nothing' })).not.toHaveProperty('when');
  });

  test('only purposes that there are, in their order', () => {
    expect(parsed({ purposes: ['invitation', 'own', 'curiosity', 'registration'] }).purposes).toEqual(['registration', 'invitation']);
  });

  test.each([
    ['label', { label: '' }],
    ['type', { type: 'picture' }],
    ['kept-days', { keptDays: '4000' }],
    ['kept-days', { keptDays: 'long' }],
  ])('what cannot be read is named: %s', (field, values) => {
    expect(parseField({ ...plain, ...values }, { language: 'en', fields: baseFields, known: undefined })).toMatchObject({ refused: true, code: 'bad-input', details: { field } });
  });
});

test('moving loses nothing, and there and back is where it was', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.constantFrom(-1 as const, 1 as const), (index, by) => {
      const id = baseFields[index]?.id ?? 'nowhere';
      const moved = moveField(baseFields, id, by);
      expect(moved.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(baseFields.toSorted((a, b) => a.id.localeCompare(b.id)));
      if (moved !== baseFields) expect(moveField(moved, id, by === 1 ? -1 : 1)).toEqual(baseFields);
    }),
  );
});

test('a field is put where it was, a new one at the end, and the form can be filled in', () => {
  const visa = parsed({});
  const form = putField(baseFields, visa);
  expect(form.at(-1)).toBe(visa);
  expect(putField(form, { ...visa, required: false }).at(-1)).toMatchObject({ required: false });
  expect(putField(form, { ...visa, required: false })).toHaveLength(form.length);
  expect(faultOf(form)).toBeUndefined();
});
