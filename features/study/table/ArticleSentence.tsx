import type { Context } from '#lib/decks/deck.ts';

/** The sentence of the article around the pair; what is quoted in it carries its own language. */
export function ArticleSentence({ context }: { context: Context }) {
  const pieces = [];
  let at = 0;
  for (const quote of [...context.quotes].sort((a, b) => a.start - b.start)) {
    if (quote.start < at) continue;
    pieces.push(context.text.slice(at, quote.start));
    pieces.push(
      <span key={quote.start} lang={quote.lang} className={quote.lang === 'en' ? 'text-english' : 'text-german'}>
        {context.text.slice(quote.start, quote.end)}
      </span>,
    );
    at = quote.end;
  }
  pieces.push(context.text.slice(at));
  return (
    <p lang="de" className="study-context">
      {pieces}
    </p>
  );
}
