/** How much of a whole, beside the number that says it. */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <rect width={100} height={12} className="bar-whole" />
      <rect width={share * 100} height={12} className="bar-part" />
    </svg>
  );
}
