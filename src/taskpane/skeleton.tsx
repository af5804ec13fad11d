/** The grey shape of a list that is being read. */
export const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    {[0, 1, 2].map((line) => (
      <div key={line} />
    ))}
  </div>
);
