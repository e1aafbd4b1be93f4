export const documentKinds = [
  'resolution', 'declaration', 'letter', 'concept-note', 'procedural-note', 'issue-brief', 'work-plan', 'summary', 'report', 'note', 'draft', 'agreed-text', 'guidelines', 'position-paper', 'web-page', 'other',
] as const;
