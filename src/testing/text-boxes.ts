// Where the words of a timeline stand on the screen, line by line. For tests only.
import { get, shadow } from './timeline.js';

interface TextBox {
  readonly text: string;
  readonly box: DOMRect;
}

/** Every line of words that is to be seen in an element. */
export function textBoxes(element: Element): readonly TextBox[] {
  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(shadow(element), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [text, parent] = [(node.textContent ?? '').trim(), node.parentElement];
    if (
      text === '' ||
      !parent ||
      parent.closest('.silent, title, .hint:not(.shown), details:not([open]) > :not(summary)')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // An SVG text is one line, and not every engine has a box of its range.
    const lines = parent instanceof SVGElement ? [parent.getBoundingClientRect()] : [...range.getClientRects()];
    boxes.push(...lines.filter(({ width }) => width > 1).map((box) => ({ text, box })));
  }
  return boxes;
}

/** Which words lie over others, or reach out of the element. */
export function crowdedWords(element: Element): readonly string[] {
  const boxes = textBoxes(element);
  const room = get(element, '.timeline').getBoundingClientRect();
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlapPx(a.box, b.box) > 1)
      .map((b) => `“${a.text}” over “${b.text}”`),
  );
  const out = boxes.filter(({ box }) => box.left < room.left - 1 || box.right > room.right + 1);
  return [...over, ...out.map(({ text }) => `“${text}” out of the element`)];
}

/** How far two boxes overlap. Letters are lower than their box: lines may touch a little. */
function overlapPx(a: DOMRect, b: DOMRect): number {
  const acrossPx = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const downPx = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - 4;
  return Math.min(acrossPx, downPx);
}
