/// <reference lib="dom" />

interface Notice {
  readonly changed: string;
  readonly see: string;
  readonly href: string;
}

/** Tells whoever writes about a provision that it changed, in front of what they write. What they typed stays as it is, and so does the place where they type. */
export function noteWhileWriting(provision: string, { changed, see, href }: Notice): void {
  const id = CSS.escape(provision);
  for (const form of document.querySelectorAll<HTMLFormElement>(`form[data-live-form="${id}"], [data-live-form="${id}"] form, [data-provision="${id}"] form`)) {
    if (!isWritten(form) || form.querySelector('.live-writing') !== null) continue;
    const notice = document.createElement('p');
    notice.className = 'live-writing';
    notice.role = 'status';
    const link = document.createElement('a');
    link.href = href;
    // Beside what is written, not in its place.
    link.target = '_blank';
    link.textContent = see;
    notice.append(`${changed} `, link);
    form.prepend(notice);
  }
}

/** A form for words, or one in which something was typed or chosen. */
function isWritten(form: HTMLFormElement): boolean {
  return form.querySelector('textarea') !== null || form.contains(document.activeElement) || [...form.elements].some((field) => field instanceof HTMLInputElement && field.type !== 'hidden' && (field.value !== field.defaultValue || field.checked !== field.defaultChecked));
}
