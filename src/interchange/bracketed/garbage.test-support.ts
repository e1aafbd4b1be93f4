import fc from 'fast-check';

const pieces = [
  '[', '[', '[[', ']', ']', ']]', '][', '] [', '[]', '[ ]', '[X]', '[...]', ' / ', '/', ' - ', ' – ', '-', ',', ', ', ';', '; ', '. ', ': ', ':', '(', ')', '{', '}', '*[', ']*', '_[', '**', '#', '\\[', '\\]', '\n', '\n\n', '\r\n', '\t', '\f', ' ', '  ', '\u00a0',
  '\n12\n', '\n- 3 -\n', '[^1]', '\n[^1]: a note\n', '[map](https://example.org)', '[Agreed ad ref]', '[Agreed]', '[Note: bells]', '[7]', '[40-70] [70-95]',
  'PP1 ', 'Pp2', '(PP6) ', '\nOP3bis ', '(OP)1. ', '\n2.bis ', '48 bis. ', '\n(a)bis. ', '(a) ', '(b) ', '(iv) ', '(aa) ', '\n1. ', '2. ', '3.3alt: ', '3.3bis Alt ', '3.x ', '\nArticle 8 bis\n', 'Article 2', '\nAnnex I\n', '\nA. Quays\n', '\nQUAYS\n', '\n• ', 'Option 1: ', '\nOption 2: ', 'Option (a): ', 'Sub-option 1 ', 'No text', '[No text]',
  'US/SG propose; CL oppose: ', ' - US; G77 delete', ' – EU, G77 retain', ' -G77', 'EU: ', 'Japan', 'shall', 'should', 'modalit', 'ies', 's', 'ports ', 'and', ' the ', 'Ferries ', 'sail ', '20', '30', '%', '°C', '½', 'é', 'e\u0301', '😀', '\ud800', '\udc00', '港口', 'ميناء ', '［', '］', '第三条', '\0', '\u200b', '\ufeff',
];

/** Texts of brackets, labels, names, signs and words in any sequence. */
export const garbage: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((row) => row.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('[', ']', ' ', 'a', '/', '\n'), maxLength: 120 }) },
);
