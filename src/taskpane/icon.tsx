/** A line drawing of 20 × 20; it only accompanies words, so it is hidden from screen readers. */
export const Icon = ({ path, slot }: { readonly path: string; readonly slot?: 'start' }) => (
  <svg class="icon" slot={slot} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);
