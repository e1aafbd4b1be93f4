/// <reference lib="dom" />
/** Keys of the chair's desk: each presses the button that is named by it. Without it every button is pressed itself. */
const told = document.querySelector<HTMLElement>('[data-keys-told]');
if (told !== null) told.hidden = false;

document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(target)) return;
  const button = /^[a-z]$/u.test(event.key) ? document.querySelector<HTMLButtonElement>(`[data-key="${event.key}"] button`) : null;
  if (button === null) return;
  event.preventDefault();
  button.click();
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
