import type { Opposites } from './antonym-rows.ts';

const rows = (text: string): readonly string[] => text.trim().split('\n');

/** See {@link Opposites}. */
export const ENGLISH_OPPOSITES: readonly Opposites[] = [
  {
    about: 'size and amount',
    example: 'a big house / a small house',
    rows: rows(`
big large huge great giant vast enormous major : small little tiny minor slight
more : less fewer
most : least fewest
many numerous : few
much : little
all every everyone everything : none some nobody nothing
always : never sometimes rarely
often frequently : rarely seldom
high higher highest : low lower lowest
tall : short
long longer longest : short shorter shortest
wide broad : narrow
deep : shallow
thick : thin
heavy : light
full : empty
whole entire : partial half
maximum : minimum
majority : minority
increase increased rise rose risen grow grew growth up gain gained : decrease decreased fall fell fallen shrink decline drop down loss reduce reduced
above over : below under beneath
exceed surpass surpassed : undercut
plus : minus
add added : subtract remove removed
expand : contract
double : halve
both : neither
plenty abundant : scarce
near close nearby : far distant
part : whole
`),
  },
  {
    about: 'quality',
    example: 'a good idea / a bad idea',
    rows: rows(`
good great excellent : bad poor evil terrible awful
better : worse
best : worst
well : badly poorly
right correct true accurate : wrong false incorrect
easy easier simple : difficult hard harder complex complicated
strong stronger : weak weaker
rich wealthy prosperous : poor
clean pure : dirty
safe secure : dangerous unsafe
hot warm : cold cool
dry : wet rainy
hard : soft
rough : smooth
sharp : blunt dull
bright light : dark
beautiful pretty : ugly
new modern recent : old ancient former
young : old elderly
fast quick quickly rapid : slow slowly
loud noisy : quiet silent
clever smart intelligent wise : stupid foolish dumb
brave : cowardly afraid
happy glad cheerful : sad unhappy
optimistic : pessimistic
positive : negative
public : private
open : closed shut
legal : illegal
guilty : innocent
healthy : sick ill
alive living : dead
real genuine authentic : fake false artificial
possible : impossible
likely : unlikely
certain sure : uncertain doubtful
necessary : unnecessary
important : unimportant trivial
similar same : different
equal : unequal
common usual : rare uncommon unusual
special : ordinary
fresh : stale
sweet : bitter sour
cheap inexpensive : expensive
polite : rude
kind : cruel
friendly : hostile
interesting : boring
useful : useless
famous known : unknown obscure
successful : unsuccessful
popular : unpopular
active : passive inactive
direct : indirect
natural : artificial
permanent : temporary
constant : variable
serious : funny
severe : mild
foreign international : domestic national local
urban : rural
ordinary : extraordinary
experienced expert experts : inexperienced novice rookies beginners
absolute : relative
tight : loose
straight : crooked
calm : nervous stormy
visible : invisible
valuable : worthless
generous : stingy greedy
proud : ashamed
`),
  },
  {
    about: 'place and time',
    example: 'before the war / after the war',
    rows: rows(`
before : after
early earlier : late later
first : last
beginning start : end
past : future
today now : yesterday tomorrow then
yesterday : tomorrow
day : night
morning : evening
summer : winter
spring : autumn fall
north northern : south southern
east eastern : west western
left : right
top upper : bottom lower
front : back rear
inside inner in : outside outer out
inside into : outside
here : there
forward forwards : backward backwards
previous : next following
arrive arrived arrival : depart departed leave departure
come came : go went
enter entered : exit exited leave left
up : down
old : new
on : off
upstairs : downstairs
still already : yet
long : short
`),
  },
  {
    about: 'doing',
    example: 'They accepted the offer. / They rejected the offer.',
    rows: rows(`
accept accepted : reject rejected refuse refused decline
agree agreed agreement : disagree disagreed disagreement
allow allowed permit let enable : forbid forbidden prohibit ban banned prevent deny
admit admitted : deny denied
love loved like liked : hate hated dislike disliked
win won victory : lose lost defeat
begin began begun start started launch : stop stopped end ended finish finished cease
open opened : close closed shut
buy bought : sell sold
give gave given : take took taken receive received
send sent : receive received
teach taught : learn learned
ask asked question : answer answered
remember remembered : forget forgot forgotten
find found : lose lost
build built create created : destroy destroyed demolish
help helped support supported : hinder hurt harm oppose opposed obstruct
protect protected defend defended : attack attacked
succeed succeeded success : fail failed failure
live lived : die died
born birth : died death
laugh laughed : cry cried
push pushed : pull pulled
raise raised lift : lower lowered
approve approved : disapprove reject
appear appeared : disappear vanish vanished
include included including : exclude excluded excluding
connect connected : disconnect separate separated
praise praised : criticize criticized blame blamed
hire hired employ : fire fired dismiss
continue continued : stop stopped discontinue
improve improved : worsen worsened
trust trusted : distrust doubt
save saved : spend spent waste
hide hid hidden : show showed shown reveal revealed
join joined : leave left quit
speak spoke : listen
stay stayed remain : leave left
stand : sit
wake : sleep
work : rest
lead led leader : follow followed follower
borrow : lend
encourage : discourage
follow : precede
confirm confirmed : deny denied refute
strengthen : weaken
release released : arrest arrested capture
cause : prevent
solve : cause
facilitate : hinder stop
rise : sink
attract : repel
ignore : notice
lock : unlock
freeze : melt
export : import
deny : confirm
keep kept : lose lost discard
meet : avoid
hope : fear despair
fill : empty
upgrade : downgrade
`),
  },
  {
    about: 'people and things',
    example: 'friends of the town / enemies of the town',
    rows: rows(`
friend friends ally allies : enemy enemies foe
man men male boy boys : woman women female girl girls
father dad : mother mom mum
son sons : daughter daughters
brother brothers : sister sisters
husband : wife
king : queen
uncle : aunt
adult adults : child children
parent parents : child children
teacher : student pupil
employer : employee
buyer customer : seller
winner : loser
hero : villain
war : peace
life : death
love : hate hatred
truth : lie lies
hope : despair
joy : sorrow grief
light : darkness
strength : weakness
advantage benefit : disadvantage drawback
profit : loss
presence present : absence absent lack
question : answer
problem : solution
heaven : hell
sun : moon
land : sea
city town : country village
supply : demand
cause : effect
entrance : exit
freedom : slavery
order : chaos
success : failure
wealth : poverty
beauty : ugliness
health : illness disease
defeat : victory
victim : perpetrator
host : guest
doctor : patient
fact : fiction
theory : practice
minimum : maximum
quantity : quality
good : evil
left : right
majority : minority
body : soul mind
offence attack : defence
import : export
income : expenses
day : night
human : animal
democrat : republican
guilt : innocence
danger : safety
black : white
`),
  },
];
