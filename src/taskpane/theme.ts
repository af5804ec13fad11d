import { setTheme } from '@fluentui/web-components';
import { darkTheme, lightTheme } from './brand';
import { isDark } from './is-dark';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
let shown: boolean | null = null;

/** Office's own theme where it tells one: Excel on the desktop does, and some versions throw instead of saying no. */
function officeTheme(): Office.OfficeTheme | undefined {
  try {
    return typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  } catch {
    return undefined;
  }
}

/** Puts on Office's theme, else the system's. To be called again once Office is ready. */
export function applyTheme(): void {
  const dark = isDark(officeTheme()) ?? systemDark.matches;
  if (dark === shown) return;
  shown = dark;
  setTheme(dark ? darkTheme : lightTheme);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}

/** Dresses the page before Office has answered, and again when a theme changes: Excel sends no event, so on every return to the pane. */
export function startTheme(): void {
  applyTheme();
  systemDark.addEventListener('change', applyTheme);
  window.addEventListener('focus', applyTheme);
}
