const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment by the venue's clock as programmes write it, `2017-05-08 10:00`: to be compared with their lines. */
export function venueMoment(moment: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(moment);
}
