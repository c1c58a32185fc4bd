/**
 * Quotations as the news brings them, with their German renderings and the links a careful reader draws; all invented.
 * `a=b` is a sure link, `a~b` a possible one; `b/2` is the second "b" of its side. Words as `tokenize` cuts them.
 * Punctuation is left out, and the aligner is not judged on it here.
 */
export const QUOTATIONS: readonly (readonly [english: string, german: string, links: string])[] = [
  [
    'We will not give up this harbour without a fight.',
    'Wir werden diesen Hafen nicht kampflos aufgeben.',
    'We=Wir will=werden not=nicht give=aufgeben up=aufgeben this=diesen harbour=Hafen without=kampflos a~kampflos fight=kampflos',
  ],
  [
    'I have never seen so many people in this square.',
    'Ich habe noch nie so viele Menschen auf diesem Platz gesehen.',
    'I=Ich have=habe never=nie never~noch seen=gesehen so=so many=viele people=Menschen in=auf this=diesem square=Platz',
  ],
  [
    'Nobody told us that the bridge was closed.',
    'Niemand hat uns gesagt, dass die Brücke gesperrt war.',
    'Nobody=Niemand told=gesagt told~hat us=uns that=dass the=die bridge=Brücke was=war closed=gesperrt',
  ],
  [
    'It was the best decision of my life.',
    'Das war die beste Entscheidung meines Lebens.',
    'It=Das was=war the=die best=beste decision=Entscheidung of~meines my=meines life=Lebens',
  ],
  [
    'The talks will resume on Monday, whatever happens.',
    'Die Gespräche werden am Montag wieder aufgenommen, was auch immer geschieht.',
    'The=Die talks=Gespräche will=werden resume=aufgenommen resume=wieder on=am Monday=Montag whatever=was whatever=auch whatever=immer happens=geschieht',
  ],
  [
    'You can’t run a hospital on promises.',
    'Mit Versprechen lässt sich kein Krankenhaus führen.',
    'You~sich ca~lässt n’t=kein run=führen a~kein hospital=Krankenhaus on=Mit promises=Versprechen',
  ],
  [
    'My grandmother taught me how to bake bread.',
    'Meine Großmutter hat mir beigebracht, wie man Brot backt.',
    'My=Meine grandmother=Großmutter taught=beigebracht taught~hat me=mir how=wie to~man bake=backt bread=Brot',
  ],
  [
    'About 300 volunteers are still searching the forest.',
    'Rund 300 Freiwillige suchen noch immer den Wald ab.',
    'About=Rund 300=300 volunteers=Freiwillige are~suchen still=noch still=immer searching=suchen searching=ab the=den forest=Wald',
  ],
  [
    'This is a sad day for the whole team.',
    'Das ist ein trauriger Tag für die gesamte Mannschaft.',
    'This=Das is=ist a=ein sad=trauriger day=Tag for=für the=die whole=gesamte team=Mannschaft',
  ],
  [
    'If we had known that, we would have acted earlier.',
    'Wenn wir das gewusst hätten, hätten wir früher gehandelt.',
    'If=Wenn we=wir had=hätten known=gewusst that=das we/2=wir/2 would~hätten/2 have=hätten/2 acted=gehandelt earlier=früher',
  ],
  [
    'The minister must resign immediately.',
    'Der Minister muss sofort zurücktreten.',
    'The=Der minister=Minister must=muss resign=zurücktreten immediately=sofort',
  ],
  [
    'They are lying to us, and they know it.',
    'Sie belügen uns, und das wissen sie.',
    'They=Sie are~belügen lying=belügen to~uns us=uns and=und they=sie know=wissen it=das',
  ],
  [
    'I asked Greta Holm whether she wanted to stay.',
    'Ich habe Greta Holm gefragt, ob sie bleiben will.',
    'I=Ich asked=gefragt asked~habe Greta=Greta Holm=Holm whether=ob she=sie wanted=will to~bleiben stay=bleiben',
  ],
  [
    'Our climate targets are more important than short-term profit.',
    'Unsere Klimaziele sind wichtiger als kurzfristiger Gewinn.',
    'Our=Unsere climate=Klimaziele targets=Klimaziele are=sind more=wichtiger important=wichtiger than=als short-term=kurzfristiger profit=Gewinn',
  ],
  [
    'He took part in the race although he was ill.',
    'Er nahm an dem Rennen teil, obwohl er krank war.',
    'He=Er took=nahm took=teil part=teil part=nahm in=an the=dem race=Rennen although=obwohl he=er was=war ill=krank',
  ],
  [
    'Let’s not make the same mistake again.',
    'Machen wir nicht noch einmal denselben Fehler.',
    'Let~Machen ’s=wir not=nicht make=Machen the=denselben same=denselben mistake=Fehler again=noch again=einmal',
  ],
  [
    'In 2019 we employed 45 people; today there are 1,200.',
    '2019 beschäftigten wir 45 Leute, heute sind es 1.200.',
    'In~2019 2019=2019 we=wir employed=beschäftigten 45=45 people=Leute today=heute there=es there~sind are=sind 1,200=1.200',
  ],
  [
    'The court’s ruling changes nothing for the families.',
    'Das Urteil des Gerichts ändert nichts für die Familien.',
    'The=des The~Das court=Gerichts ’s~des ruling=Urteil changes=ändert nothing=nichts for=für the=die families=Familien',
  ],
  [
    'What happened last night must never happen again.',
    'Was gestern Abend passiert ist, darf nie wieder passieren.',
    'What=Was happened=passiert happened~ist last=gestern night=Abend must=darf never=nie happen=passieren again=wieder',
  ],
  [
    'I’m proud of what these young women have achieved.',
    'Ich bin stolz auf das, was diese jungen Frauen erreicht haben.',
    'I=Ich ’m=bin proud=stolz of=auf what=was what~das these=diese young=jungen women=Frauen have=haben achieved=erreicht',
  ],
  [
    'Every child deserves a safe way to school.',
    'Jedes Kind verdient einen sicheren Schulweg.',
    'Every=Jedes child=Kind deserves=verdient a=einen safe=sicheren way=Schulweg to~Schulweg school=Schulweg',
  ],
  [
    'We are running out of time.',
    'Uns läuft die Zeit davon.',
    'We=Uns are~läuft running=läuft running~davon out=davon of~davon time=Zeit',
  ],
  [
    'Don’t forget where you come from.',
    'Vergiss nicht, woher du kommst.',
    'Do~Vergiss n’t=nicht forget=Vergiss where=woher you=du come=kommst from=woher',
  ],
  [
    'The company denies that it sold the data of its customers.',
    'Das Unternehmen bestreitet, die Daten seiner Kunden verkauft zu haben.',
    'The=Das company=Unternehmen denies=bestreitet sold=verkauft sold~haben the=die data=Daten of~seiner its=seiner customers=Kunden',
  ],
  [
    'There is no evidence that anyone was in the building.',
    'Es gibt keine Hinweise darauf, dass jemand in dem Gebäude war.',
    'There=Es There~gibt is=gibt is~Es no=keine evidence=Hinweise that=dass that~darauf anyone=jemand was=war in=in the=dem building=Gebäude',
  ],
  [
    'My father always said that money can’t buy friends.',
    'Mein Vater hat immer gesagt, dass man mit Geld keine Freunde kaufen kann.',
    'My=Mein father=Vater always=immer said=gesagt said~hat that=dass money=Geld ca=kann n’t=keine buy=kaufen friends=Freunde',
  ],
  [
    'We found the dog two days later, hungry but alive.',
    'Zwei Tage später haben wir den Hund gefunden, hungrig, aber lebendig.',
    'We=wir found=gefunden found~haben the=den dog=Hund two=Zwei days=Tage later=später hungry=hungrig but=aber alive=lebendig',
  ],
  [
    'This agreement is a milestone for both countries.',
    'Dieses Abkommen ist ein Meilenstein für beide Länder.',
    'This=Dieses agreement=Abkommen is=ist a=ein milestone=Meilenstein for=für both=beide countries=Länder',
  ],
  [
    'He looked at me as if I were a ghost.',
    'Er sah mich an, als wäre ich ein Geist.',
    'He=Er looked=sah at=an looked~an me=mich as=als if~als I=ich were=wäre a=ein ghost=Geist',
  ],
  [
    'The new law protects tenants from excessive rent increases.',
    'Das neue Gesetz schützt Mieter vor übermäßigen Mieterhöhungen.',
    'The=Das new=neue law=Gesetz protects=schützt tenants=Mieter from=vor excessive=übermäßigen rent=Mieterhöhungen increases=Mieterhöhungen',
  ],
  [
    'I don’t know what the future will bring, but I’m not afraid.',
    'Ich weiß nicht, was die Zukunft bringt, aber ich habe keine Angst.',
    'I=Ich do~weiß n’t=nicht know=weiß what=was the=die future=Zukunft will~bringt bring=bringt but=aber I/2=ich ’m=habe not=keine afraid=Angst',
  ],
  [
    'Thank you for your patience and your trust.',
    'Danke für eure Geduld und euer Vertrauen.',
    'Thank=Danke you~Danke for=für your=eure patience=Geduld and=und your/2=euer trust=Vertrauen',
  ],
  [
    'According to Mr Okoro, the plant was shut down on 3 June.',
    'Laut Herrn Okoro wurde das Werk am 3. Juni stillgelegt.',
    'According=Laut to=Laut Mr=Herrn Okoro=Okoro the=das plant=Werk was=wurde shut=stillgelegt down=stillgelegt on=am 3=3 June=Juni',
  ],
  [
    'We want to build a future in which our children can breathe clean air.',
    'Wir wollen eine Zukunft aufbauen, in der unsere Kinder saubere Luft atmen können.',
    'We=Wir want=wollen to~aufbauen build=aufbauen a=eine future=Zukunft in=in which=der our=unsere children=Kinder can=können breathe=atmen clean=saubere air=Luft',
  ],
  [
    'The players gave everything, but it wasn’t enough.',
    'Die Spieler haben alles gegeben, aber es hat nicht gereicht.',
    'The=Die players=Spieler gave=gegeben gave~haben everything=alles but=aber it=es was=hat n’t=nicht enough=gereicht',
  ],
  [
    'She hung up before I could answer.',
    'Sie legte auf, bevor ich antworten konnte.',
    'She=Sie hung=legte hung~auf up=auf before=bevor I=ich could=konnte answer=antworten',
  ],
  [
    'Freedom of the press is not negotiable.',
    'Die Pressefreiheit ist nicht verhandelbar.',
    'Freedom=Pressefreiheit of~Pressefreiheit the~Die press=Pressefreiheit is=ist not=nicht negotiable=verhandelbar',
  ],
  [
    'Without the help of our neighbours we would have lost the house.',
    'Ohne die Hilfe unserer Nachbarn hätten wir das Haus verloren.',
    'Without=Ohne the=die help=Hilfe of~unserer our=unserer neighbours=Nachbarn we=wir would~hätten have=hätten lost=verloren the/2=das house=Haus',
  ],
  [
    'The unemployment rate fell to 4.8 per cent in March.',
    'Die Arbeitslosenquote ist im März auf 4,8 Prozent gesunken.',
    'The=Die unemployment=Arbeitslosenquote rate=Arbeitslosenquote fell=gesunken fell~ist to=auf 4.8=4,8 per=Prozent cent=Prozent in=im March=März',
  ],
  ['Sing as loud as you can!', 'Singt, so laut ihr könnt!', 'Sing=Singt as=so loud=laut as/2~so you=ihr can=könnt'],
  [
    'It’s not about winning, it’s about having fun.',
    'Es geht nicht ums Gewinnen, sondern darum, Spaß zu haben.',
    'It=Es ’s=geht not=nicht about=ums winning=Gewinnen it~sondern ’s/2~darum about/2=darum having=haben fun=Spaß',
  ],
  [
    'The storm destroyed more than half of the vineyards in our valley.',
    'Der Sturm hat mehr als die Hälfte der Weinberge in unserem Tal zerstört.',
    'The=Der storm=Sturm destroyed=zerstört destroyed~hat more=mehr than=als half=Hälfte of~der the=der vineyards=Weinberge in=in our=unserem valley=Tal',
  ],
];
