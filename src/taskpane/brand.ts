import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/tokens';

/** The green of the add-in's icon, from nearly black to nearly white, in the sixteen steps that Fluent builds a theme from. */
const green: BrandVariants = {
  10: '#04150d',
  20: '#082417',
  30: '#0b3320',
  40: '#0e422a',
  50: '#115033',
  60: '#135b3a',
  70: '#156340',
  80: '#176b45',
  90: '#328059',
  100: '#4c956f',
  110: '#66a985',
  120: '#80bc9b',
  130: '#9bcdb1',
  140: '#b7ddc7',
  150: '#d3ecdd',
  160: '#ebf6f0',
};

export const lightTheme: Theme = createLightTheme(green);

/** Links and marks one step lighter than Fluent takes them, for 4.5:1 on the dark background. */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
};
