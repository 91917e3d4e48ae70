export interface KeyGroup {
  heading: string;
  colour: string;
  lines: { number: string; text: string; about: string }[];
}

export interface SheetLine {
  x: number;
  y: number;
  text: string;
  colour: string;
  heading: boolean;
  /** Only on the first line of an entry. */
  number?: string;
}

export interface Sheet {
  size: number;
  lines: SheetLine[];
}

const LARGEST = 17;
const SMALLEST = 6;
const LEADING = 1.28;
/** How wide a letter is on the average, in its own height: measured rather too wide than too narrow, for nothing may be cut off. */
const LETTER = 0.53;
const INDENT = 2.1;

export function lettersIn(width: number, size: number): number {
  return Math.floor(width / (size * LETTER));
}

/** A text in lines of at most so many letters; a word that is longer than a line is broken. */
export function wrapped(text: string, letters: number): string[] {
  const most = Math.max(letters, 4);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => each.match(new RegExp(`.{1,${most.toString()}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The key in one column, or in two where it is long, as large as the room allows. */
export function sheetOf(groups: readonly KeyGroup[], width: number, height: number): Sheet {
  for (let size = LARGEST; size > SMALLEST; size -= 0.5) {
    for (const columns of size > 11 ? [1] : [1, 2]) {
      const tried = placed(groups, size, width / columns, height);
      if (tried.columns <= columns) {
        return { size, lines: tried.lines };
      }
    }
  }
  return { size: SMALLEST, lines: placed(groups, SMALLEST, width / 2, height).lines };
}

function placed(groups: readonly KeyGroup[], size: number, width: number, height: number): { columns: number; lines: SheetLine[] } {
  const step = size * LEADING;
  const lines: SheetLine[] = [];
  let column = 0;
  let y = 0;
  const put = (line: Omit<SheetLine, 'x' | 'y'>, keepWith = 0) => {
    y += step;
    if (y + keepWith * step > height) {
      column += 1;
      y = step;
    }
    lines.push({ ...line, x: column * width, y });
  };
  groups
    .filter((group) => group.lines.length > 0)
    .forEach(({ heading, colour, lines: entries }, place) => {
      if (place > 0 && y > 0) {
        y += step * 0.45;
      }
      wrapped(heading, lettersIn(width - size, size)).forEach((text) => put({ text, colour, heading: true }, 1));
      entries.forEach(({ number, text, about }) => {
        wrapped(`${text} · ${about}`, lettersIn(width - size * (INDENT + 1), size)).forEach((part, first) =>
          put({ text: part, colour, heading: false, number: first === 0 ? number : undefined }),
        );
      });
    });
  return { columns: column + 1, lines };
}
