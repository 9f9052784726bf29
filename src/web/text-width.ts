let context: CanvasRenderingContext2D | null = null;

/** How wide a text is drawn in the page's plain type, in CSS pixels: plots make room for their labels by it. */
export function textWidth(text: string, size = 14): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = `${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return context.measureText(text).width;
}

/** A text as far as it fits, with an ellipsis where it does not. */
export function fitted(text: string, width: number, size = 14): string {
  if (textWidth(text, size) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
