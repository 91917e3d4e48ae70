import { colourOf, DARK_CARD, LIGHT_CARD, readableOn } from './colours';
import type { YearRing } from './year.model';

/** With what the wheel is drawn: on the screen by the colours of the page, on paper and in a file by its own. */
export interface Ink {
  line: string;
  text: string;
  dim: string;
  paper: string;
  band: string;
  hand: string;
  /** The name of the hatching, which each drawing brings with it. */
  hatch: string;
  ring: (ring: YearRing, place: number) => string;
}

export const ON_PAPER: Ink = {
  line: '#cfc8ba',
  text: '#1d2b29',
  dim: '#53605c',
  paper: '#ffffff',
  band: '#f6f3ed',
  hand: '#98361f',
  hatch: 'calendar-hatch-on-paper',
  ring: (ring, place) => readableOn(colourOf(ring.colour, place), '#ffffff'),
};

export function onScreen(dark: boolean): Ink {
  const card = dark ? DARK_CARD : LIGHT_CARD;
  return {
    line: 'var(--line)',
    text: 'var(--ink)',
    dim: 'var(--mantine-color-dimmed)',
    paper: 'var(--card)',
    band: 'var(--paper)',
    hand: 'var(--left)',
    hatch: 'calendar-hatch',
    ring: (ring, place) => readableOn(colourOf(ring.colour, place), card),
  };
}
