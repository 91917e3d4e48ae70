/** The mark of the product: two threads tied into one. */
export function Knot() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" fill="#17595a" />
      <g fill="none" strokeWidth="3" strokeLinecap="round">
        <circle cx="12.2" cy="16" r="6" stroke="#fff" />
        <circle cx="19.800" cy="16" r="6" stroke="#f0bf5b" />
        <path d="M16.400 11.700a6 6 0 0 1 1.800 4.300" stroke="#fff" />
      </g>
    </svg>
  );
}
