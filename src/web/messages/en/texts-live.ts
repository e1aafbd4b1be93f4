/** A negotiated text followed live: the screen in the hall, and what pages say of what changed. */
export const textsLive = {
  'texts.hall.called': 'Paragraph {label} has been called',
  'texts.hall.before': 'Before it',
  'texts.hall.after': 'After it',
  'texts.hall.reading': 'Reading {number}',
  'texts.hall.outline': 'The whole text',
  'texts.hall.added': 'New paragraph',
  'texts.hall.added.by': 'New paragraph, proposed by {who}',
  'texts.hall.page': 'Part {page} of {pages}',
  'texts.hall.turn.back': 'Show the part before',
  'texts.hall.turn.on': 'Show the next part',
  'texts.live.writing': 'This paragraph changed while you write. What you have typed is still here.',
  'texts.live.see': 'See the paragraph as it is now',
  'texts.live.changed': 'The text has changed since this page was drawn.',
  'texts.live.show': 'Show it as it is now',
} as const;
