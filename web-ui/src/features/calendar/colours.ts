import { luminance } from '@mantine/core';

// Rings without a colour of their own take turns with these.
const OWN = ['#17595a', '#8a4b08', '#5b3a8c', '#1f5f2f', '#98361f', '#234e8a', '#7a2f5d', '#4d5a1e'];
const ENOUGH = 4.6;

type Channels = [number, number, number];

export const LIGHT_CARD = '#fffefb';
export const DARK_CARD = '#18211f';

function channels(colour: string): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

/** How two colours stand out from each other, from 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function mixed(colour: string, towards: string, share: number): string {
  const other = channels(towards);
  const parts = channels(colour).map((channel, place) => Math.round(channel * (1 - share) + (other[place] ?? 0) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour, darkened or lightened until one can read it on the background. */
export function readableOn(colour: string, background: string): string {
  const towards = luminance(background) > 0.3 ? '#000000' : '#ffffff';
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mixed(colour, towards, share);
    if (contrast(tried, background) >= ENOUGH) {
      return tried;
    }
  }
  return towards;
}

/** What people chose for a ring, else one of ours by its place. */
export function colourOf(chosen: string | undefined, place: number): string {
  return chosen !== undefined && /^#[0-9a-f]{6}$/i.test(chosen) ? chosen.toLowerCase() : (OWN[place % OWN.length] ?? '#17595a');
}
