/** The mark: a tuning fork. An ornament; what it stands for is said beside it. */
export const Fork = () => (
  <svg class="fork" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <title>Attune</title>
    <path
      d="M8 3v6a4 4 0 0 0 8 0V3M12 13v8"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
  </svg>
);
