/** The size of the picture, in pixels: a card that fits a phone, and a sheet of paper. */
const WIDTH = 1080;
const HEIGHT = 1350;
const EDGE = 72;
const MARGIN = 144;
/** Height of the letters, in pixels; all of them grow or shrink together until the card is full. */
const SIZES: Readonly<Record<string, number>> = { title: 52, label: 44, value: 72 };

interface Line {
  readonly text: string;
  readonly size: number;
  readonly kind: string;
}

/**
 * The card as a picture (PNG), in the colours, letters and direction of the page: every `data-line` on it
 * that has words, one below the other. Nothing where the browser can make none.
 */
export async function cardPicture(card: HTMLElement): Promise<Blob | null> {
  await document.fonts.ready;
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const { direction, fontFamily } = getComputedStyle(card);
  const colour = (name: string): string => getComputedStyle(card).getPropertyValue(`--${name}`);
  paper(pen, colour);
  pen.direction = direction as CanvasDirection;
  pen.textAlign = 'start';
  const setFont = ({ kind, size }: Line): void => {
    pen.font = `${kind === 'value' ? 700 : 400} ${size}px ${fontFamily}`;
    pen.fillStyle = colour(kind === 'value' ? 'ink' : 'ink-2');
  };
  const start = direction === 'rtl' ? WIDTH - MARGIN : MARGIN;
  let at = MARGIN;
  for (const line of fitted(card, pen, setFont)) {
    setFont(line);
    pen.fillText(line.text, start, (at += line.size * 1.3));
  }
  return new Promise((done) => canvas.toBlob(done));
}

/** Warm paper, and on it the card: its colour printed a little beside its lines, as in all drawings. */
function paper(pen: CanvasRenderingContext2D, colour: (name: string) => string): void {
  const [width, height] = [WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE];
  pen.fillStyle = colour('paper');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = colour('lamp');
  pen.fillRect(EDGE + 20, EDGE + 15, width, height);
  pen.fillStyle = colour('surface');
  pen.fillRect(EDGE, EDGE, width, height);
  pen.strokeStyle = colour('ink');
  pen.lineWidth = 6;
  pen.strokeRect(EDGE, EDGE, width, height);
}

/** The lines of the card, broken where it ends, in letters small enough for all of them to fit. */
function fitted(card: HTMLElement, pen: CanvasRenderingContext2D, setFont: (line: Line) => void): Line[] {
  const parts = [...card.querySelectorAll<HTMLElement>('[data-line]')];
  for (let scale = 1.5; ; scale *= 0.95) {
    const lines = parts.flatMap(({ textContent: text, dataset: { line: kind = '' } }, index): Line[] => {
      // A label with nothing after it stands on the card to be written on, not in a picture.
      if (!text || (kind === 'label' && !parts[index + 1]?.textContent)) return [];
      const line = { text, size: SIZES[kind]! * scale, kind };
      setFont(line);
      const broken = brokenAt(text, (words) => pen.measureText(words).width <= WIDTH - 2 * MARGIN);
      const gap = kind === 'label' ? [] : [{ text: '', size: line.size * 0.5, kind }];
      return [...broken.map((each) => ({ ...line, text: each })), ...gap];
    });
    const height = lines.reduce((sum, { size }) => sum + size * 1.3, 0);
    if (height <= HEIGHT - 2 * MARGIN || scale < 0.3) return lines;
  }
}

/** A text in lines that fit: broken between words, and within one only where it does not fit by itself. */
function brokenAt(text: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.match(/\S+\s*/g) ?? [];
  for (const word of words.flatMap((each) => (fits(each) ? [each] : [...each]))) {
    if (line && !fits(line + word.trimEnd())) {
      lines.push(line.trim());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trim()];
}
