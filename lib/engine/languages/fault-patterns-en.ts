import { pattern, type FaultPattern } from './fault-pattern.ts';

const NUMBER_EN =
  '\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|many|several|some';
const AUX_EN =
  'do|does|did|will|would|can|could|may|might|must|should|shall|let|lets|make|makes|made|see|saw|hear|heard|help|helps|helped|have|had|not|that|if|to';

/** What only learners of English write. */
export const ENGLISH_SLIPS: readonly FaultPattern[] = [
  pattern(' (?:do|does|did) not (?!\\S*eed |shed |embed |wed |bed )\\S{2,}ed ', 'He did not wanted it.'),
  pattern(`(?<! (?:${AUX_EN})) i be `, 'They say I be late.'),
  pattern(
    ` since (?:${NUMBER_EN}|a few) (?:years|months|weeks|days|hours|generations|decades) (?!ago|back|earlier|before)`,
    'since three years',
  ),
  pattern(` before (?:${NUMBER_EN}|a few) (?:years|months|weeks|days) `, 'before two weeks'),
  pattern(' (?:has|have|had) right [.,]', 'She has right.'),
  pattern(' (?:as child|as kid) ', 'as child'),
  pattern(' not know no ', 'I do not know no more.'),
  pattern(
    ' (?:to|for|of|with) (?:ours|theirs|yours) (?!of|and|or|is|was|as|in|to|at|on|for)[^ .,?]+ ',
    'for ours children',
  ),
  pattern(
    '(?<! (?:do|does|did|is|can|could|would|should)) (?:is|are|was|were|has been|be) (?:allow|know|make|take|give|call|ask|need|tell) ',
    'Nobody is allow to enter.',
  ),
  pattern(' (?:all|they|we|you) are (?:nod|go|come|work|make|take|run) ', 'All are nod.'),
  pattern(' (?:has|have) in the \\S+ \\S+ not \\S+ ', 'I have in the first year not slept.'),
  pattern(' now (?:runs|is|has|goes|works|lives) (?:he|she|it) ', 'now runs she a shop'),
  pattern(
    ' did (?:i|you|he|she|we|they|it|nobody|someone) (?:already |ever |once |never |really |just |also |not ){0,2}(?!\\S*eed |shed |embed |wed |bed )\\S{2,}ed ',
    'Did you tried it?',
    'verb-form',
  ),
  pattern(
    ' (?:i|he|she|you|who|brother|sister|father|mother|wife|husband|son|daughter) (?:am|is|was|are|were) (?:baker|teacher|doctor|lawyer|nurse|farmer|student|journalist|engineer|carpenter|actor|actress|cook|waiter|waitress|plumber|mechanic|singer|musician|painter|driver|pilot|politician|pensioner|policeman|firefighter|scientist|gardener|hairdresser) (?!who)',
    'I am baker.',
    'article',
  ),
  pattern(
    ' (?:have|has|had) not (?:listen|look|work|ask|call|need|want|try|stop|happen) | (?:have|has|had) (?:listen|happen) ',
    'He has not listen.',
    'verb-form',
  ),
  pattern(
    '\\. (?:why|when|where|how) (?:nobody|he|she|you|they|we|it) (?:did|do|does|is|are|was|were|has|have) [^.,?]+\\?',
    'Why nobody did come?',
  ),
  pattern(
    '\\. (?:why|when|where|how) (?:he|she|it|they|we|you) (?:want|wants|go|goes|come|comes|know|knows|think|thinks|live|lives|work|works|like|likes) [^.?]+\\?',
    'Why he wants that?',
  ),
  pattern(
    '\\. who [^.,?]{3,60} , (?:must|needs|need|has|should|can|will|is|gets|may) (?![^.]*\\?)',
    'Who works here, must get up early.',
  ),
  pattern(
    '\\. (?:when|if|because|although|since|after|before|while|until|as)(?: [^ .,?]+){2,14} , (?:can|will|must|has|have|is|are|was|were|do|does|did|should|would|could|may) (?:i|you|he|she|it|we|they|the|my) (?![^.]*\\?)',
    'When it rains, can we stay.',
  ),
  pattern(
    '(?:[.,]|and|but|because) (?:i|you|he|she|we|they) (?:can|must|should|could|would) (?:the|my|your|his|these|our) ',
    'You can the cake take.',
  ),
  pattern(
    ' (?:have|has|had) (?:the|a|an|my|his|her|this|that|its|our|your|their) (?:[^ .,?]+ ){1,3}not (?:[^ .,?]+ed|seen|read|done|found|taken|given|written|known|heard|made|eaten|bought|sold|paid|lost|won|met|told|thought) [.,]',
    'I have the book not read.',
  ),
  pattern(
    ' (?:i|you|we|they|he|she) (?!am|is|are|was|were|be|been|have|has|had|do|does|did|can|could|will|would|should|must|may|might|shall|ought|not|also|just|have|ll|never|always|often|knew|said|say|thought|think)[^ .,?]+ (?:never|always|often|seldom|already) (?:the|a|an|my|his|her|our|your|their|something|anything|nothing|me|you|him|it|them|us) ',
    'I eat always the soup.',
  ),
  pattern(' never (?:something|somebody|someone) (?!like|so|as|you|he|she|that|of)', 'I eat never something.'),
  pattern(
    ' (?:i|we|he|she|you|they) (?:have|has|had) (?:there|here|then|now|yesterday) (?:my|a|the|an|his|her|our|no|some) ',
    'I have there my doubts.',
  ),
  pattern(
    ' (?:idea|see|sees|saw|know|knows|knew|understand|realise|realize|imagine|remember|wonder|wonders|notice|tell|told|show|ask|asked) (?:me |him |her |us |them |now |finally )?how [^ .,?]+ (?:am|is|are|was|were) (?:i|my|this|these|the|his|her|our|their|your|he|she|it|they|we|you) (?![^.]*\\?)',
    'I see how dusty is my flat.',
  ),
  pattern(
    ' (?:see|sees|saw|know|knows|knew|understand|realise|realize|imagine|remember|wonder|wonders|notice|tell|told|asked) (?:me |him |her |us |them )?(?:what|where|when|why|who) (?:is|are|was|were|did|does|do|can|has|have) (?:he|she|they|we|you|i) (?![^.]*\\?)',
    'I know where is he.',
  ),
  pattern(
    ' the \\d{1,2} (?:\\. )?(?:january|february|march|april|june|july|august|september|october|november|december) | at (?:the )?\\d{1,2}(?:th|st|nd|rd)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december) ',
    'at the 14. May',
  ),
  pattern(
    ' (?:at|in) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?!\\x27s |school |best )| at (?:the )?(?:january|february|april|june|july|august|september|october|november|december) | at the (?:morning|afternoon|evening) [.,]| on (?:january|february|april|june|july|august|september|october|november|december) (?!\\d|the|\\S+(?:th|st|nd|rd) )',
    'at Friday',
    'preposition',
  ),
  pattern(
    ' (?:must|has to|have to|should|needs to) be (?:ready|finished|signed|done|paid|delivered|submitted|completed|repaired|sent|built) until ',
    'It must be signed until Friday.',
    'preposition',
  ),
  pattern(' for to [^ .,?]+ ', 'for to arrive', 'preposition'),
  pattern(
    ' (?:explain|explains|explained|suggest|suggested) (?:(?:me|him|us) (?!as|to be)|them (?:the|why|how|what|that) )',
    'He explained me the rule.',
    'preposition',
  ),
  pattern(
    ' (?:say|said|says) (?:me|him|us|them) (?:that|to|the|a|something|nothing|everything|what|where|why|how|when|who|if) ',
    'He said me that he comes.',
    'preposition',
  ),
  pattern(
    ' (?:belong|belongs|belonged) (?:my|me|him|her|us|them|our|the|his|their|your) ',
    'The dog belongs my sister.',
    'preposition',
  ),
  pattern(
    ' (?:listen|listens|listened|listening) (?:music|me|him|her|us|them|the) ',
    'He listens music.',
    'preposition',
  ),
  pattern(' (?:waits|waited|waiting) (?:me|him|us|them|her|the bus|you) [.,]', 'I am waiting you.', 'preposition'),
  pattern(
    ' (?:discuss|discusses|discussed|discussing) (?:[^ .,?]+ hours )?(?:about|over) ',
    'They discussed about it.',
    'preposition',
  ),
  pattern(
    ' married with | (?:depend|depends|depended) (?:of|from) | (?:consist|consists|consisted) (?:on|from|out) | interested (?:for|on|at) (?:the|a|my|his|her|it|this|that|music|sports?) | (?:proud|afraid) (?:on|from|before) | responsible of | (?:arrived|arrives|arrive) to (?:the|my|london|berlin|home|a) | different as | (?:the )?same (?:like|than) ',
    'He is married with her.',
    'preposition',
  ),
  pattern(
    ' (?:good|bad|better|best) in (?:tennis|football|maths?|english|german|sports?|chess|school|cooking|swimming|drawing|singing|mathematics|languages|physics|biology|history|music) ',
    'good in tennis',
    'preposition',
  ),
  pattern(
    ' (?:looking|look|looks|looked) forward to (?:see|meet|hear|go|visit|get|be|have|work|read|play|come) ',
    'I look forward to see you.',
    'verb-form',
  ),
  pattern(
    ' in the age of (?:\\d+|six|seven|eight|nine|ten|twelve|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty) | with (?:\\d+|six|seven|eight|ten|twelve|sixteen|eighteen|twenty|thirty) years (?:i|he|she|we|they) ',
    'With 18 years I left home.',
    'preposition',
  ),
  pattern(
    ' (?:is|was|are|were|be|been|not) (?:allowed|supposed|forced|able) (?:go|talk|play|speak|be|have|see|do|eat|come|take|know|say|leave|make|get|stop|enter|sing) ',
    'He was allowed talk.',
    'small-word',
  ),
  pattern(
    ' (?:i|we|they|you|he|she|to) (?:never |always |really |only )?(?:wants?|wanted) (?:go|be|have|see|eat|come|know|buy|leave|sing|speak|take|become|die|sleep|stay|learn|meet|live) ',
    'I want go home.',
    'small-word',
  ),
  pattern(
    ' (?:everything|something|nothing|anything|only|everyone) what (?!is|was|\\S+ is|\\?)',
    'The only what we miss',
    'small-word',
  ),
  pattern(
    ' (?:merchant|man|woman|boy|girl|teacher|doctor|goalkeeper|player|friend|neighbour|neighbor|brother|sister|father|mother|farmer|nurse|student|singer|writer|politician|colleague|guest|person|someone|somebody|nobody|everybody) (?:, )?which (?!is|was|were|made|makes|means|meant|would|had|will|has|in|i |he |she |we |they |you |of)[^ .,?]+ ',
    'a man which sings',
    'small-word',
  ),
  pattern(
    ' (?:on|with|for|about) that (?:my|his|our|her) [^ .,?]+ (?:has|had|was|is|sits|sat|played|lived|worked) ',
    'the piano on that my uncle played',
    'small-word',
  ),
  pattern(
    ' (?:until|as soon as) (?:he|she|it|we|they|you|i|(?:the|all|my|every|our) [^ .,?]+) will (?:be|have|come|get|go|see|find|know|finish|arrive|start|\\S+) ',
    'until it will be ready',
    'verb-form',
  ),
  pattern(
    ' much (?:people|children|friends|problems|things|years|days|books|cars|houses|questions|men|women|times|words|animals) ',
    'much people',
    'agreement',
  ),
  pattern(
    ' many (?:money|water|information|advice|work|traffic|homework|luggage|furniture|milk|bread|snow|rain) (?:[.,]|and|in|for|to|from|on|is|was) ',
    'many money',
    'agreement',
  ),
  pattern(
    ' (?:every|each) (?:people|children|days|years|weeks|months|things|books|men|women|houses) ',
    'every days',
    'agreement',
  ),
  pattern(
    ' (?:an|another|one|many|two|three|these|several) (?:advice|information|furniture|homework|luggage) (?:[.,]|and|from|about|for|to|in|on|that|which|is|was) ',
    'an advice',
    'article',
  ),
  pattern(
    ' (?:live|lives|work|works|know|knows|belong|belongs|sell|sells|wait|waits|play|plays|(?:am|is|are) [^ .,?]+ing) (?:[^ .,?]+ ){0,4}since (?:\\d{4}|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|childhood|last) ',
    'He works here since 2010.',
    'verb-form',
  ),
  pattern(
    ' (?:have|has) (?:not |never |already |also |just )?(?:[^ .,?]+ed|seen|gone|met|written|bought|made|found|taken|come|told|heard|lost|won|eaten|said|given) (?:(?!that|which|who|what|since|from|by|than|as|of|until|in|over|during|for|before|the)[^ .,?]+ ){0,4}(?:yesterday|last (?:night|week|month|monday|friday|summer|winter)) [.,]',
    'I have seen him yesterday.',
    'verb-form',
  ),
  pattern(
    ' (?:have|has) (?:not |never |already |also |just )?(?:[^ .,?]+ed|seen|gone|met|written|bought|made|found|taken|come|told|heard|lost|won|eaten|said|given) (?:(?!that|which|who|what|since|from|by|than|as|of|until|over|during|for|before)[^ .,?]+ ){0,4}(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a few) (?:years|weeks|days|months|hours|minutes)|a (?:year|week|month)) ago [.,]',
    'He has died two years ago.',
    'verb-form',
  ),
  pattern(
    ' (?:make|makes|made|making) (?:photos|sport|sports|homework|holidays|my homework|his homework|her homework) ',
    'We made photos.',
    'word-form',
  ),
  pattern(
    ' (?:am|is|are) grown up in | i am born | (?:am|is|are|was|were) (?:not )?agree ',
    'I am grown up in Rome.',
    'verb-form',
  ),
  pattern(
    ' (?:have|has|had) (?:themselves|itself|himself|herself|myself) (?:more|strongly|doubled|tripled|changed|increased|improved|met|decided|bought|quarrelled) ',
    'Prices have themselves doubled.',
    'small-word',
  ),
  pattern(
    ' (?:we|i|you|they|he|she) (?:eat|drink|save|drive|buy|sell|work|play|understand|like|read|write|pay|use|help|sleep|live)s? not (?!only|because|just|so|for|with|be|to |the less|[.,])',
    'We eat not meat.',
  ),
  pattern(
    ' (?:i|we|they|you|he|she) no (?:want|like|know|have|need|can|go|see|understand|will|eat) ',
    'I no want it.',
    'verb-form',
  ),
  pattern(
    '(?:[.,]|and|but|because) (?:i|we|they|you|he|she) not (?:saw|see|know|knew|want|wanted|like|liked|have|had|need|go|went|think|understand|did|do|came|come|eat|speak|can|could|will|would) ',
    'I not saw it.',
    'verb-form',
  ),
  pattern(' (?:to|of|with|for|from) (?:my|your|our|their) [.]', 'It belongs to my.', 'word-form'),
  pattern(
    '(?<! (?:of|with|than|the|his|these|between|by|for|my|all|from|in)) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|eighty|hundred|many|several) [^ .,?]{3,}s (?:loses|goes|needs|wants|lives|works|knows|says|comes|makes|takes) ',
    'eighty families loses',
    'agreement',
  ),
  pattern(' (?:maximum|minimum|at most|almost|only|about) the half of ', 'only the half of it', 'article'),
  pattern(
    ' more (?:big|small|fast|old|young|tall|cheap|good|bad|long|short|high|loud|nice|better|bigger|faster|easier|older|cheaper|worse|smaller|stronger) (?:than|as|[.,]) ',
    'more big than',
    'word-form',
  ),
  pattern(
    ' (?:bigger|older|taller|faster|smaller|younger|louder|cheaper|stronger|quieter|longer|worse|better|more|less) as (?:me|him|us|them|mine|yours|expected|before|ever|planned|i|he|she|they|we|you) [.,]',
    'older as me',
    'small-word',
  ),
  pattern(
    ' (?:two|three|four|five|six|seven|eight|nine|ten|many|several|few|these|those) (?:child|woman|man|person|friend|house|car|book|problem|thing|week|month) (?:[.,]|and|in|are|were|who|that|ago|later|have) ',
    'two child',
    'agreement',
  ),
  pattern(
    ' this (?:people|children|things|books|days|men|women|houses|cars|friends|problems) (?!\\S+ is)',
    'this people',
    'agreement',
  ),
  pattern(
    ' (?:go|goes|went|gone|going|come|comes|came|drive|drove|drives) (?:back )?to home ',
    'go to home',
    'preposition',
  ),
  pattern(
    ' how (?:it|he|she|they|this|that) (?:look|looks|looked) like | how (?:do|does|did) (?:it|he|she|they|this|that) look like ',
    'how it looks like',
    'small-word',
  ),
  pattern(
    '(?:[.,]|and|but|because|if|when) (?:he|she|it|one|nobody|everyone|everybody) do not ',
    "He don't know.",
    'agreement',
  ),
  pattern(
    ' (?:not|never) (?:[^ .,?]+ ){1,3}no (?:pets|money|time|friends|food|problem|problems|idea|work|water|books|children|one|body|more (?:my|the|his|that)|bread|help|car|house) ',
    "I don't have no money.",
    'small-word',
  ),
  pattern(
    ' (?:do|does|did|can|could|will|would) not (?:[^ .,?]+ ){1,2}(?:(?<!do )nothing|nobody|nowhere) (?!but|else|less|more|to do|short)',
    "I don't know nothing.",
    'small-word',
  ),
  pattern(
    ' (?:i|we|they|he|she|you|friends|parents|children) (?:live|lives|work|works|have|has|know|are|is) meanwhile ',
    'They live meanwhile in Rome.',
  ),
  pattern(
    ' otherwi[sz]e (?!is|as|this|was|has|does)[^ .,?]{3,}s (?:the|my|our|his|her|their) (?=.)',
    'otherwise bursts the deal.',
  ),
  pattern(
    ' now (?:lives|works|sits|stands|comes|goes|sells|plays|needs) (?:he|she|it) | (?:today|yesterday|tomorrow) (?:lives|works|goes|went|runs|sells|sold|have|has|had|is|am|are|was|were) (?:he|she|i|we|they) (?![^.]*\\?)',
    'Today lives she in Rome.',
  ),
  pattern(
    ' (?:sing|sings|sang|drive|drives|drove|speak|speaks|spoke|dance|dances|danced|write|writes|wrote) (?:very |so |too )?(?:beautiful|careful|perfect|terrible|bad|wonderful|quiet|nervous|angry|polite|fluent) [.,]',
    'She sings beautiful.',
    'word-form',
  ),
  pattern(
    ' (?:i|we|you|they|he|she) (?:need|want|needs|wants) not (?:more|the|a|an|any|such|many|much|your|his) ',
    'We need not more promises.',
  ),
  pattern(
    '\\. (?:yesterday|last (?:week|year|night|month|summer|winter)|in (?:19|20)\\d\\d|(?:[^ .,?]+ ){1,2}ago) (?:, )?(?:i|he|she|we|they|you|(?:my|the|his|her|our) [^ .,?]+) (?:have|has) (?:not |never |already )?(?!to |no |a |the )[^ .,?]+ ',
    'Yesterday I have seen a film.',
    'verb-form',
  ),
  pattern(
    '\\. (?:my|his|her|our|their|the) (?:brother|sister|father|mother|friend|teacher|son|daughter|uncle|aunt|husband|wife|boss|neighbour|neighbor|dog|cat|doctor|boy|girl|man|woman|grandmother|grandfather) (?:always |never |often |usually |also )?(?:work|live|like|want|know|have|go|come|think|need|speak|say|get|make|take|give|believe|love|hate|sleep|eat|drink|drive|sing|understand|are|do) (?![^.]*\\?)',
    'My brother work in a bank.',
    'agreement',
  ),
  pattern(
    '\\. (?:my|his|her|our|their|the|these|those|many|some|all|most) [^ .,?]{2,}[^ .,?su]s (?:lives|works|likes|wants|knows|needs|goes|comes|says|thinks|speaks|makes|takes|loves|believes|eats|drinks) (?![^.]*\\?)',
    'My parents lives here.',
    'agreement',
  ),
  pattern(
    '\\. (?:why|when|where|how) (?:he|she|it|they|we|you) (?:want|wants|go|goes|come|comes|know|knows|think|thinks|live|lives|work|works|like|likes|is|are|was|were) [^.,?]*\\?',
    'Where you live?',
  ),
  pattern(
    '\\. (?:what (?:time|day|colour|color|size)|how (?:old|long|tall|far|often|much)) (?:it|he|she|you|they|we) (?:is|are|was|were|have|has|go|goes|live|want|work|takes?) [^.,?]*\\?',
    'What time it is?',
  ),
  pattern(
    ' there (?:is|was) (?:many|several|two|three|four|five|six|ten|hundreds|thousands|people|children) (?!reason|kinds)',
    'There is many people.',
    'agreement',
  ),
  pattern(
    '(?:[.,]|because|but) if (?:i|he|she|we|they) will (?:have|go|come|get|see|find|buy|do|know|win|lose|need|arrive|meet|take) ',
    'If I will have time',
    'verb-form',
  ),
  pattern(
    ' more (?:bigger|taller|older|younger|faster|slower|easier|cheaper|better|worse|smaller|larger|stronger|weaker|longer|shorter|higher|richer|poorer|nicer|happier|harder|louder|quieter|warmer|colder|heavier|lighter|cleaner|safer|cleverer) (?:than|[.,]|and|at|in|now|every)',
    'more taller than',
    'word-form',
  ),
  pattern(
    ' the most (?:cheap|big|small|old|young|tall|fast|nice|hard|long|short|rich|poor|strong|happy|easy|high|great|loud|near|new|hot|cold) (?!profile|end)',
    'the most cheap hotel',
    'word-form',
  ),
  pattern(
    ' (?:am|was|is|were|are) (?:child|boy|girl|kid|baby) (?:[.,]|in|and|my|i|we|too)',
    'When I was child',
    'article',
  ),
  pattern(
    ' (?:i|he|she|we|they|you) (?:told|tells) that (?:he|she|it|they|we|i|you|the|my|his|her) (?![^ .,?]+ to me)',
    'She told that she was ill.',
    'small-word',
  ),
  pattern(
    ' (?:go|goes|went|gone|going|come|comes|came|travel|travels|travelled) (?:[^ .,?]+ ){0,4}with the (?:bus|train|car|bike|bicycle|tram|plane|underground|subway) ',
    'He goes with the bus.',
    'preposition',
  ),
  pattern(
    '\\. (?:in|on|at|after|before|during) (?!no |only |neither |vain |none )(?:[^ .,?]+ ){1,3}(?:go|goes|went|have|has|had|am|is|are|was|were|work|works|live|lives|drink|eat|play|see|make|come|comes|can|will|must) (?:i|we|he|she|they) (?![^.]*\\?)(?!had|have)',
    'In the summer go we to the lake.',
  ),
  pattern(
    '(?:[.,]|and) (?:therefore|afterwards|suddenly|soon|later|thus) (?:is|has|was|must|can|will|goes|went|have|are|had) (?:he|she|we|they|i|it) (?![^.]*\\?)',
    'Therefore is he sad.',
  ),
  pattern(
    ' (?:know|knows|knew|ask|asks|asked|tell|told|wonder|wondered|remember|understand) (?:me |him |her |us |them )?(?:where|when|why) (?:is|was|are|were) (?:the|my|his|her|our|their|your) (?![^.]*\\?)',
    'He asked me where was the station.',
  ),
  pattern(
    '(?:must|have to|has to|should|will|need to|needs to) (?:finish|deliver|send|submit|pay|return|repair|decide|answer|be back)(?: [^ .,?]+){0,4} until (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|the end|noon|\\d)',
    'I must finish it until Monday.',
    'preposition',
  ),
  pattern(
    ' (?:work|works|worked|working) as (?:baker|teacher|doctor|lawyer|nurse|farmer|journalist|engineer|carpenter|actor|actress|cook|waiter|waitress|plumber|mechanic|singer|musician|painter|driver|pilot|policeman|firefighter|scientist|gardener|hairdresser) ',
    'He works as engineer.',
    'article',
  ),
  pattern(
    ' (?:want|wants|wanted|would like) that (?:i|you|he|she|we|they|the|my|your|his|her|our|their|nobody|everybody|people) ',
    'I want that you come.',
    'verb-form',
  ),
  pattern(' news (?:are|were|have) ', 'The news are good.', 'agreement'),
  pattern(
    ' (?:have|has) (?:not |never |already |also |just )?(?:[^ .,?]+ed|been|seen|gone|met|written|bought|made|found|taken|come|told|heard|lost|won|eaten|said|given|had|read|kept|felt|built|sent|spent|thought|brought|caught|taught|left|become|run) (?:(?!that|which|who|what|since|from|by|than|as|of|until|for|while|when|because|where)[^ .,?]+ ){0,5}(?<! (?:the|in|over|of|since|from|until|by|than|before|for|during|till))(?: ?)(?:yesterday|last (?:night|week|month|year|monday|friday|summer|winter)) [.,?]',
    'I have been in Rome last year.',
    'verb-form',
  ),
  pattern(
    ' (?:enjoy|enjoys|enjoyed|avoid|avoids|avoided|suggest|suggests|suggested|dislike|dislikes) to (?:go|be|see|do|swim|eat|work|read|play|make|talk|live|get|have|buy|meet|learn|write|cook|run|dance|sing|take|travel|speak|watch|visit) ',
    'I enjoy to swim.',
    'verb-form',
  ),
  pattern(
    ' (?:book|house|car|film|movie|table|bridge|train|bus|song|story|letter|computer|picture|street|door) who (?:is|was|has|i|you|he|she|we|they) ',
    'the book who I read',
    'small-word',
  ),
  pattern(
    '\\. (?:my|his|her|our|their) (?:mother|father|brother|sister|wife|husband|boss|grandmother|grandfather|son|daughter|parents) (?:he|she|they) ',
    'My mother she cooks.',
    'small-word',
  ),
  pattern(
    ' a (?:[^ .,?]+ )?(?:trousers|jeans|scissors|shorts|pyjamas|tights) (?!pocket|shop|leg)',
    'a new trousers',
    'article',
  ),
  pattern(
    ' (?:i|you|we|they|he|she) (?!am|is|are|was|were|be|been|have|has|had|do|does|did|can|could|will|would|should|must|may|might|shall|ought|not|also|just|ll|never|always|often)[^ .,?]+ (?:always|usually) (?:too|very|late|early|to|in|with|at|on|by|so) ',
    'He drives always too fast.',
  ),
  pattern(' remember me (?:on|at|of) ', 'I cannot remember me on his name.', 'small-word'),
  pattern(
    ' (?:am|is|are) (?:here|there|ill|sick|married|closed|away) since ',
    'We are here since Tuesday.',
    'verb-form',
  ),
  pattern(
    ' the most people (?:think|are|have|do|like|say|know|want|live|work) ',
    'The most people think so.',
    'article',
  ),
  pattern(
    ' one of (?:my|the|his|her|our|their|your|these|those) (?:[^ .,?]+ )?(?:friend|brother|sister|book|child|student|teacher|house|car|reason|thing|day|problem|place|man|woman|person|player|colleague) (?:is|was|has|who|in|from|[.,]) ',
    'one of my friend',
    'agreement',
  ),
  pattern(
    ' (?:i|you|we|they|he|she) (?:have|has|had) (?:spend|choose|eat|write|forget|speak|know|tell|sell|send|bring|teach|wear|lose|begin|forgive|understand|think|drink|sing|break|steal) ',
    'We have spend money.',
    'verb-form',
  ),
  pattern(
    ' (?:i|he|she|we|they|you) (?:am|is|are|was|were) (?:very |so |really )?(?:interesting in|exciting about|boring of) ',
    'I am interesting in music.',
    'word-form',
  ),
  pattern(' (?:lot of|many|some) peoples ', 'a lot of peoples', 'word-form'),
  pattern(
    '\\. (?:my|the|his|her|our) [^ .,?]+ and me (?!too|both)| and i (?:is|was|has|goes|does|wants|likes) ',
    'My sister and me go.',
    'agreement',
  ),
  pattern(
    ' (?:i|he|she|we|they|you) (?:am|is|are) (?:knowing|needing|liking|preferring|hating|understanding) ',
    'I am knowing him.',
    'verb-form',
  ),
  pattern(
    ' since (?:a long time|ages|a while|a (?:year|month|week|few)|many years|some time) (?!ago|back)',
    'since a long time',
    'preposition',
  ),
  pattern(
    ' (?:i|we|they|you|he|she) needs? (?:buy|go|see|find|make|get|speak|talk|eat|take|know) ',
    'We need buy milk.',
    'small-word',
  ),
  pattern(
    '\\. (?:do|does|did) (?:i|you|he|she|it|we|they) (?!guys|folks|lads|boys|girls|kids|always|perhaps|sometimes|towards|besides|ladies|gentlemen|people)[^ .,?]*[^ s.,?]s (?:[^ .,?]+ )*\\?',
    'Does she speaks French?',
    'verb-form',
  ),
  pattern(
    ' (?:go|goes|went|gone|come|comes|came|travel|travels)(?: [^ .,?]+){0,6} by the (?:bus|train|plane|tram) ',
    'I go by the bus.',
    'article',
  ),
  pattern(' borrow me (?:your|a|the|some|his|her) ', 'Can you borrow me your pen?', 'word-form'),
  pattern(
    ' (?:make|makes|made|let|lets) (?:me|him|us|them) to (?:laugh|cry|go|do|work|wait|feel|think|come|eat|sleep|speak|play|see|pay|leave) ',
    'He made me to laugh.',
    'small-word',
  ),
  pattern(' (?:at|on) (?:1[89]|20)\\d\\d [.,?]', 'I was born at 1990.', 'preposition'),
  pattern(
    ' (?:i am|we are|you are|he is|she is) used to (?:get|be|go|work|live|drive|eat|have|hear|sleep|walk|speak) ',
    'I am used to get up early.',
    'verb-form',
  ),
  pattern(
    '\\. when (?:i|he|she|we|they|you) will (?:[^ .,?]+ ){1,6}, ',
    'When he will come, we can start.',
    'verb-form',
  ),
  pattern(
    ' (?:said|says|say|know|knows|think|thinks|thought|believe|believes|told (?:me|us|him|her)) that (?:he|she|it) (?:have|go|need|want|like|do|are|live|work|come) ',
    'He said that he have no time.',
    'agreement',
  ),
  pattern(
    '\\. (?:what|why|where|when|how) (?:means|costs|comes|goes|lives|works|looks|stands) (?:this|that|the|he|she|it|your|you) [^.]*\\?',
    'What means this word?',
  ),
  pattern(' (?:is|are|was|were) (?:today|yesterday|tomorrow) (?:very|too|so|not) ', 'The weather is today very nice.'),
  pattern(' (?:have|has|had) not (?:got )?no (?!more than|longer)', 'I have not no time.', 'small-word'),
  pattern(' it exists (?:a|an|many|no|some|two) ', 'It exists a solution.', 'small-word'),
  pattern(
    '\\. if (?:i|he|she|we|they) would (?:have|be|know|win|go|get|live) ',
    'If I would have more money',
    'verb-form',
  ),
  pattern(
    ' (?:i|we|they|you|he|she) (?!am|is|are|was|were|have|has|had|do|does|did)[^ .,?]+ every (?:day|morning|evening|week|year|night|month|sunday) (?:a|the|my|his|her|our|some|an) ',
    'I drink every morning a coffee.',
  ),
  pattern(
    '\\. (?:the|these|those|many|some|most|all) (?:people|children|men|women) (?:in|of|from|at|on) (?:the |this |my |our |that |these )?[^ .,?]+ (?:all |always |often )?(?:is|was|has|helps|lives|works|wants|thinks|says|knows|needs|likes|goes|comes|does) ',
    'The people in this village helps.',
    'agreement',
  ),
  pattern(
    ' (?:do|does|did) (?:i|you|he|she|we|they) (?:nothing|something|everything|the|my) (?!more|longer)',
    'Why did we nothing?',
    'verb-form',
  ),
  pattern(' (?:the|a|an) (?:my|your|our|their) [^ .,?]+ ', 'the my life', 'article'),
  pattern(' (?:i|we|they|you|he|she) wants? not to ', 'I want not to be famous.'),
  pattern(
    ' there (?:is|was) no (?:more )?(?!news|bus|gas|class|chess|access|business|progress|success|stress|process|christmas|glass|mess|loss|boss|focus|bias|basis)[^ .,?]{2,}[^us .,?]s (?:here|there|in|at|left|[.,])',
    'There was no schools here.',
    'agreement',
  ),
  pattern(' since (?:i|he|she|we|they) (?:is|am|are) (?:born|young|\\d+)', 'since he is born', 'verb-form'),
  pattern(
    '(?<![ -](?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|few|many|some|the|per|every|each|these|those|half|quarter|of|and|hundred|thousand|couple|next|last|first|this|that|our|their|his|or|to|[\\d.,]+)) (?:hundred|thousand) [^ .,?]+s ',
    'They dismissed hundred workers.',
    'article',
  ),
  pattern(
    '\\. (?:without|in|at|after|before|with|for|during|on)(?! no | only | such | every )(?: [^ .,?]+){1,4} (?:would|can|must|will|could|should) (?:my|the|his|her|our|their|i|we|he|she|they|it) (?![^.]*\\?)',
    'Without music would my life be empty.',
  ),
  pattern(' but (?:the|my|his|her|our|their) [^ .,?]+ not [.]', 'I trust him, but the others not.'),
  pattern(' on the countryside ', 'on the countryside', 'preposition'),
  pattern(
    ' (?:many|several|various) (?:reason|problem|friend|book|child|person|thing|house|car|idea|student|teacher|country|city|word|question|place|man|woman|day|year|week|month) (?!old)',
    'many reason',
    'agreement',
  ),
  pattern(
    ' (?:learn|learned|learnt|run|ran|runs|work|works|worked|grow|grew|grows|eat|eats) (?:[^ .,?]+ )?(?:quick|careful) [.,]',
    'I have learned quick.',
    'word-form',
  ),
  pattern(
    ' (?:man|woman|boy|girl|person|friend|teacher|someone|somebody|nobody|everyone|brother|sister|father|mother|child) who (?:have|are|do|go|know|want|like|live|work|say|need) ',
    'the man who have helped me',
    'agreement',
  ),
  pattern(
    ' did (?:not |i |you |he |she |we |they ){1,2}found (?:this|it|him|her|them|my|out|that|anything|nothing) ',
    'Where did you found this?',
    'verb-form',
  ),
  pattern(
    ' (?:is|are|was|were|be) more [^ .,?]+ as (?:in|me|him|my|mine|yours|us) ',
    'It is more quiet as in town.',
    'small-word',
  ),
  pattern(
    ' (?:know|knows|knew|tell|tells|told|ask|asks|asked|wonder|wonders|sure|idea) (?:me |us |him |her )?(?:what|where|when|why|how) (?:will|can|should|would|must|does|did) (?:the|my|his|her|our|he|she|it|they|we|you|i|this) (?![^.]*\\?)',
    'Nobody knows what will the future bring.',
  ),
  pattern(
    '(?:because|but|when|that|and) (?:he|she|it) were (?!to |not to )',
    'He stayed because he were ill.',
    'agreement',
  ),
  pattern(
    '\\. (?:yesterday|today|tomorrow|later|sometimes|often|as (?:a )?(?:child|kid|student)) (?:evening |morning |night |afternoon )?(?:(?:has|have|had|will|can|must) (?:i|he|she|we|they|my|his|her|our)|(?:is|was|did|wanted|went|came|lived|worked|saw|got) (?:i|he|she|we|they)) (?![^.]*\\?)',
    'Yesterday has my brother called.',
  ),
  pattern(
    ' asked (?:me|him|her|us|them) (?:(?!to |if |that |whether |who )[^ .,?]+ ){1,2}(?:do|does|did|is|are|was|were|am|can|will) (?:i|you|he|she|it|we|they) (?![^.]*\\?)',
    'He asked me from where do I come.',
  ),
  pattern(' (?:have|has|had) (?:not |no |great |big |much )?(?:hunger|thirst) [.,]', 'I have hunger.', 'word-form'),
  pattern(
    ' (?:is|am|are|was|were) so (?:tall|big|old|good|fast|strong|small|young|rich|clever|nice|beautiful) as (?:a|my|his|her|me|him|i|he|she|you|we|they|the) ',
    'He is so tall as his father.',
    'small-word',
  ),
  pattern(' before (?:one|a) (?:year|week|month) [.,]', 'I moved here before one year.', 'preposition'),
  pattern(' no [^ .,?]+ not [.,]', 'I have no time not.', 'small-word'),
];
