/// <reference lib="dom" />

/** Whether a device has a font with flags; where it has none, two letters would stand in their place. Found by drawing one: a flag has colours, letters have not. */
export function showsFlags(): boolean {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [32, 32];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return false;
  pen.font = '24px "Noto Color Emoji", "Apple Color Emoji", sans-serif';
  pen.textBaseline = 'top';
  pen.fillText('🇲🇽', 0, 2);
  const { data } = pen.getImageData(0, 0, 32, 32);
  return data.some((value, index) => index % 4 === 0 && (Math.abs(value - (data[index + 1] ?? 0)) > 40 || Math.abs(value - (data[index + 2] ?? 0)) > 40));
}
