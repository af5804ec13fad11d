/** What a bar is about: a class, a severity, or nothing that has a colour of its own. */
export type Tone = 'good' | 'fair' | 'average' | 'poor' | 'open' | 'error' | 'warning' | 'info' | 'plain';

/** A part of a whole as a bar. It only repeats what the words beside it say. @param share 0 … 1 */
export const Bar = ({ share, tone = 'plain' }: { readonly share: number; readonly tone?: Tone }) => (
  <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="bar-whole" width="100" height="6" />
    <rect class="bar-part" data-tone={tone} width={100 * share} height="6" />
  </svg>
);

export interface BarPart {
  readonly tone: Tone;
  readonly value: number;
}

/** Parts of a whole beside each other; `label` says the same in words. */
export function StackedBar({ parts, label }: { readonly parts: readonly BarPart[]; readonly label: string }) {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  let x = 0;
  return (
    <svg class="bar stacked" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map(({ tone, value }) => {
        const width = whole > 0 ? (100 * value) / whole : 0;
        const from = x;
        x += width;
        return <rect key={tone} class="bar-part" data-tone={tone} x={from} width={width} height="10" />;
      })}
    </svg>
  );
}
