/** An article of our own, about people who do not exist: every way in which a newspaper renders a quotation, once. */
export const EXAMPLE_ARTICLE = `Die letzte Wärterin von Skerry Point

Seit vierzig Jahren steigt Moira Tallis jeden Abend 163 Stufen hinauf. Der Leuchtturm an der schottischen Küste wird längst von einem Rechner in Edinburgh gesteuert, doch die 71-Jährige bleibt. “The light never slept. Neither did I”, sagt sie. Zu Deutsch: „Das Licht hat nie geschlafen. Ich auch nicht.“

Im Dorf nennen sie Tallis „die Lampe“. Der Fischer Angus Reid erinnert sich an den Sturm von 1987, als sein Kutter ohne Motor vor den Klippen trieb. „We saw nothing but that one beam, and we followed it home“ („Wir sahen nichts als diesen einen Strahl, und wir folgten ihm nach Hause“), erzählt er.

Nun will die Hafenbehörde den Turm verkaufen. „Nobody needs a keeper when the lamp keeps itself“, erklärte ihr Sprecher Colin Hargreave im Lokalsender. Niemand brauche eine Wärterin, wenn die Lampe auf sich selbst aufpasse, so Hargreave.

Tallis hat ihm einen Brief geschrieben. Darin steht nur ein Satz: „Come up and say that in a north wind.“

Über ihr Leben im Turm ist gerade der Dokumentarfilm „One Hundred Sixty-Three Steps“ erschienen. Darin fragt ein Kind, ob sie sich nie allein gefühlt habe. “Lonely? I had every ship in the North Sea”, antwortet sie – „Einsam? Ich hatte jedes Schiff auf der Nordsee“.
`;
