/** The public page of a session, beside its live part. */
export const sessionPage = {
  'session-page.about': 'About the session',
  'session-page.event': 'In the work plan',
  'session-page.programme': 'Programme',
  'session-page.record': 'Record of the session',
  'session-page.screens': 'Screens of the session',
  'session-page.chair': 'Chair the sitting',
  'session-page.delegate': 'Ask for the floor',
  'session-page.moderator': 'Moderate the panel',
  'session-page.noteTaker': 'Take notes',
  'session-page.hall': 'Hall screen',
  'session-page.notes-whose': 'Notes are taken by the rapporteurs and the secretariat.',
  'session-page.booths-whose': 'Texts can be read here before they are delivered; the secretariat opens this page for the booths.',
  'session-page.back': 'To the session',
  'session-page.interpreter': 'Interpreters’ page',
} as const;
