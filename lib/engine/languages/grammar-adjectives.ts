/** German adjectives without an ending: "der Mann ist streng", but "ein strenger Mann". */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'gut schlecht gross neu alt jung streng schön hässlich lang kurz hoch tief breit schmal dick dünn schwer leicht stark schwach schnell langsam laut hell dunkel warm kalt heiss kühl nass trocken sauber schmutzig voll leer reich arm teuer billig gesund krank wach klug dumm freundlich lieb nett höflich ehrlich mutig ängstlich ruhig wild frisch süss sauer bitter scharf hart weich rund eckig krumm sicher gefährlich wichtig richtig falsch einfach schwierig möglich unmöglich glücklich traurig fröhlich wütend berühmt bekannt beliebt fremd schlimm langweilig interessant spannend lustig ernst deutsch englisch rot blau grün gelb schwarz weiss braun grau lebendig tot fertig bereit still einsam fleissig faul geduldig gründlich'.split(
    ' ',
  ),
);
