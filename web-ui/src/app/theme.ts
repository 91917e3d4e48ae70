import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core';
import { createTheme } from '@mantine/core';

// Lake is what holds now, amber the past that is being looked at, rust what left or went wrong. Nothing else has a colour of its own.
const lake: MantineColorsTuple = [
  '#ecf6f4', '#d5e9e6', '#aed4cf', '#82bdb6', '#5ba79f', '#3f958c', '#2c857c', '#1f6f67', '#17595a', '#0f4446',
];
const amber: MantineColorsTuple = [
  '#fdf5e1', '#fae8bd', '#f4d58a', '#ecc055', '#e2ab2b', '#c98f12', '#a87408', '#875c06', '#6b4806', '#4f3505',
];
const rust: MantineColorsTuple = [
  '#fceeea', '#f8d8cf', '#efb1a2', '#e48871', '#d96648', '#c64f31', '#b04126', '#98361f', '#7f2c19', '#5f2012',
];
const dark: MantineColorsTuple = [
  '#e6ebe8', '#b4c1bc', '#93a39d', '#5d6e68', '#3b4a46', '#2c3936', '#1c2725', '#141d1b', '#0f1615', '#0a0f0e',
];

export const theme = createTheme({
  fontFamily: '"Figtree Variable", system-ui, sans-serif',
  headings: { fontFamily: '"Figtree Variable", system-ui, sans-serif', fontWeight: '650' },
  colors: { lake, amber, rust, dark },
  primaryColor: 'lake',
  primaryShade: 8,
  autoContrast: true,
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export const variables: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.6', '--mantine-color-text-strong': 'var(--ink)' },
  light: {
    '--mantine-color-default-color': '#1d2b29', '--paper': '#f7f4ee', '--card': '#fffefb', '--line': '#e3dccf', '--ink': '#1d2b29', '--soft': '#ece6da',
    '--mantine-color-body': '#fffefb', '--mantine-color-text': '#1d2b29', '--mantine-color-dimmed': '#53605c',
    '--mantine-color-placeholder': '#66716d', '--mantine-color-anchor': '#17595a', '--mantine-color-error': '#98361f',
    '--mantine-color-default-border': '#b9b3a5',
    '--joined': '#1f7a71', '--left': '#b04126', '--accent-soft': '#e0efec', '--accent-ink': '#0f4446',
    '--amber-soft': '#fbecc6', '--amber-ink': '#573b04', '--amber-line': '#e2ab2b', '--rust-ink': '#7f2c19',
  },
  dark: {
    '--paper': '#101716', '--card': '#18211f', '--line': '#2e3b38', '--ink': '#e9eeeb', '--soft': '#24302d',
    '--mantine-color-body': '#18211f', '--mantine-color-text': '#e9eeeb', '--mantine-color-dimmed': '#b0bdb8',
    '--mantine-color-placeholder': '#9aa8a3', '--mantine-color-anchor': '#8ecbc4', '--mantine-color-error': '#f0a896',
    '--mantine-color-default-border': '#56655f',
    '--joined': '#6cc0b7', '--left': '#ea8f78', '--accent-soft': '#1d3a38', '--accent-ink': '#bfe3df',
    '--amber-soft': '#3d2f0d', '--amber-ink': '#f6dda0', '--amber-line': '#a87408', '--rust-ink': '#f0a896',
    '--mantine-primary-color-filled': '#2b7f79',
  },
});
