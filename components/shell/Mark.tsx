/** The name between a German opening and an English closing mark. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <span className={`mark ${className}`}>
      <span aria-hidden="true" className="text-german">
        „
      </span>
      Wortlaut
      <span aria-hidden="true" className="text-english">
        ”
      </span>
    </span>
  );
}
