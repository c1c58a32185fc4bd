import type { Language } from '../types.ts';

/**
 * Neighbours that hardly ever meet: the first of a row, then degrees (how many times e less often than by chance would
 * have it) with what follows it so seldom. "the of" and "a to" are such. Written by `scripts/build-sequences.ts`, counted in
 * Tatoeba (CC BY 2.0 FR), the PHP manual (CC BY 3.0), the Rust book (MIT or Apache-2.0) and Bibles in the public domain.
 * See `classesOf` for the classes.
 */
export const ODD_SEQUENCES: Readonly<Record<Language, string>> = {
  en: `
# 1 a are at before come do go has her into let may not she that then up we were what 2 's all am an be but did have him his i me my of one out shall the their them there they who 3 ^ he it you your
's 1 . NS as come from have her his let me out she the with 2 , be before had into may then who will 3 's am and but by can did has he him if or shall them was we were when which 4 ^ are i is of they to you
, 1 also are be did had has have is may not of out was will xED xS 2 am can 3 him 4 's , ^ me them up
. 1 NED NING 2 also before her she 3 # NS am an as at but by can come did from go had has if into let may no now one or out so their them then there up we were what when which 4 's , . N a all and are be do for have he him his i in is it me my not of on shall that the they this to was who will with x xED xING xLY xS you your
N 1 a all be can her let me no that their then there when xLY 2 an but he him i so they this we what you 3 am it not she them 4 ^
NED 1 's ^ a have he it not that the they will with you your 2 of xED
NING 1 's ^ all am an are but can do have him his it me my of out the their them they this we which who xED you your 2 he i not xING
NLY 1 a of to x xS
NS 1 all come do her his my now so the there this up when xLY you 2 a am be go he i it let me not she then they we what your 3 's ^ an but him if their them
^ 1 # am be from has out shall to was were which will with xED 2 NLY not of 3 NED into 4 's , . N NING NS ^ had him me them up
a 1 NLY NS one 2 can go let no or 3 also at before by come from had her into may she so then what when which 4 's , . ^ a all am an and are as be but did do for has have he him his i if in is it me my not now of on out shall that the their them there they this to up was we were who will with you your
all 1 , . NS are at be by come had have i in into is on or out she them up was which will 2 # also as for from has he it let no now shall so then there they to what with xLY 3 's a all am an and but can did do him if me when 4 ^ not
also 1 # N NS also and before he his if it no or she so then this what you your 2 's ^ as but can him me not them up when
am 1 . NING NS but come for has my their there this to what xS 2 , am before by can did go had her his if into let may of or she then we were when which who 3 's ^ are be do have him it me shall that them they was will 4 and is you
an 1 NS or out xS 2 a also am an at before but by can come did go had has her into let may no now one she so their then there up we were what when which 3 's ^ all are as be do for from have he him his i is it me my not on shall that them they this was who will with your 4 , . and in of the to you
and 1 are can is now of this 2 am him which 3 , me them up 4 's . ^ and but
are 1 # N NED NING but come for of then to 2 , . by her if may she that this up when who 3 am can did go had has he into it let me or them were which 4 's ^ and are be do have him i is shall was will
as 1 all can do from has have is me no not on so that then was what xLY 2 am come go into let may now or out shall up will 3 's , ^ and as be but by him them which who 4 .
at 1 also before by come had into let may she so then xLY xS 2 's . am as at but can did do from go has if in no now on or out shall there up was we were when who 3 ^ are be for have he is not they will with xED 4 , and i of to
be 1 N NING all from her of out that the then up 2 , . NS by has not now she they when 3 am but can come did go had he if into let may me or them we were what which who you 4 's ^ and are be do have him i is shall this was will
before 1 , . a also an and as at before but come did go had in into let may no or so that there up what with x 2 's ^ am are be can do from has have if on out shall when who xED xLY xS 3 for is not to will 4 of
but 1 # NING of out so was were which 2 , am but him me or up 3 's ^ them 4 . and
by 1 before can from on or then there you 2 , . also am at but by come did go had has if into let may not out she that up were when with xED 3 's ^ and are as be do for have in shall they to was we who will 4 he i is of
can 1 # a all at but by it so they xS your 2 . N NS am an before can did for had has her his if in into is may or out that the their there up were what when which with xED 3 's , ^ are as from him me my on shall them was who will 4 and of to xING
come 1 # a all also come go had her if let may my no or shall she so then this were xING xS 2 's NS am an are but can did do has have he him his me of that their them they was we which who you your 3 ^ be i is it not the will 4 N xED
did 1 , . NS also before by do for from her let may me my one the their then there was with 2 # am an at but can come did go had has him if into now on or out them up were which x 3 's ^ are be have shall who will xED xS 4 and is of
do 1 , NING a also before her him his in me one or the their then when x 2 # NS at by can go had have into is let may on she there who xS 3 's am an and be but did do from has he if out shall up was were which 4 N ^ are of will xED
for 1 # at from let with xED 2 , . also am can had has on or to up 3 but come did do go into may not of was were will 4 's ^ and are be for have is shall
from 1 . may no on or out then xED xS 2 also and as at but come did from go had into let of she so up were xLY 3 's , ^ am are be by can do has have if is shall they to was we when who with 4 for he i in not will
go 1 # come do go had her if may of one shall she that their then this what when which 2 's NS all am an be but can did has have him his me my or them was we were who xED xS 3 ^ a are he i is it not they will 4 N the you
had 1 # NS all at but by for go him in into it may on she them they this was what who with your 2 's , . am as can did do has have he if me or out shall there up we when which 3 N ^ are be i is that will 4 and of you
has 1 N NING all as at into there this xS your 2 , NS am are before but by can did for go has if in may on or out so that their then up were what when which will with 3 's . ^ be do from have him is me shall them they was we who you 4 and i of
have 1 # NED NING her him his in let me so that the them there 2 , . N NS as at before but for from go into is may on she then up 3 's am be by can did do has if or out shall was were when which who 4 ^ and are have he of will with
he 1 NED and be do were 2 , NING a at before have into no not now so them then to up when with your 3 # . am an by for from her his if in it me of on one or out she that their there what which xING 4 N NS ^ all are as but he him i my the they this we you
her 1 NS and are come did had has have he his is let may not on or so that the then they this was were when will xED 2 's N ^ am but can do him if me of one their them we which your 3 i it you
him 1 N NING NS an and do had has her if may my not or so the their was we when 2 are but can have he i is let now of she then they this which xED xS your 3 's am did him it me them 4 ^ you
his 1 # N NING one will 2 also before come from had her into let may she so then who xED 3 , . NS all am an as at but by can did go has if it me my no now or out their them there up we were what when which 4 's ^ a and are be do for have he him his i in is not of on shall that the they this to was with you your
i 1 NED NLY be no not now then 2 , NING are by her in or so up who xING xS 3 # . N NS a and as before into she that them this to what 4 's ^ all an at but for from has he him his i if is it me my of on one out the their there they we when which with you your
if 1 NING NS can from in or what when xS 2 , also am and as before but come did for go had has if into is may out to up were which will with xLY 3 's ^ are be do have him me on shall them was who 4 . of
in 1 . at by from on to what with xLY 2 , also and let may now so xED 3 are as come did for go had into not or she then were when 4 's ^ am be but can do has have he i if in is of out shall they up was we who will
into 1 # also at before come go had into let may me no now she so then xED 2 's am as but by can did do from has have if is on or out shall there they up was we were when who with xLY you 3 . ^ are be for he i in not will 4 , and of to
is 1 NLY NS but then when 2 , . NING come may me of or who 3 and go had has him i if into let shall you 4 's ^ am are be can did do have is them they was we were which will
it 1 NING an but come go if my no not that then xING 2 and he me one this we what when you your 3 # N am are do have her him i let of she the their which who 4 NS ^ his it them they
let 1 # NS also as at before had into let may now she so then up what xING xLY xS 2 am but by can did do from has have if in not on or out shall they to was we were when which who with 3 , ^ and are be for he i is will 4 . of xED
may 1 # at before did had he her his into may she so the then there this were what xS you 2 's N NS am an are but can from has him if me my on one out shall that their them they up was when which who with xED 3 , ^ a for in is will xING 4 . and of to
me 1 NING are be come had has have his is shall the their them will xS 2 N but did her him i let not of or she then they was were which who xED you 3 's NS am can he me we 4 ^ it
my 1 NING 2 # also at before come go had her into let may no now she so then what will 3 's all am an as but by can did do from has have him his if me my on one or out shall their them there they this up was we were when which who 4 , . ^ a and are be for he i in is it not of that the to with you your
no 1 # . also before come had her into let may she so then xED 2 's NS all am an as at be but by can did do from go has him if me my no now on or out shall their them there up was we were what when which who 3 ^ and are for have he his in is it not that they this to will with your 4 a i of the you
not 1 N NED he her his i now of on she the up what when xS 2 # , . NING NS before but had into me out their then 3 am are can did has him if is may no or were which 4 's ^ and not shall them was who will
now 1 am but for her his into one or shall their up which will 2 and by can did had him me not now out so them were who with 3 's ^ of was
of 1 NLY no that what xED xLY 2 as by there 3 at from if into may on so up 4 's , . ^ also am and are be before but can come did do for go had has have he i in is let not now of or out shall she then they to was we were when who will with
on 1 , . also by from in may no now shall to up with xLY 2 as at can come go had has into let out she so then there when xED 3 's am and but did do for have if is not of on they was we were who 4 ^ are be he i will
one 1 N NS also an and be before but come did go if out that we xLY 2 # a am are have he her his i into let no now one she so their then they up were when 3 ^ all do him it me my not the them this you your
or 1 all also are be before go had he her she so there they we which will you 2 , but i me now or them then this up 3 's . ^ and him was
out 1 NING NS also one that were when x xING xS 2 # N am an but can come did go had has it let may no out she so then they up we which who 3 's ^ are be do have he him me not shall them was will xED 4 i is you
shall 1 NING at his one she the their this xS your 2 a before by had her into may now so then what xED xING 3 's N NS am an as but can did from has him if in is me on or out shall them up was were when which who with 4 , . ^ and are for of that to will
she 1 # a all before do go have her his into no now or she so then there up were what with xLY your 2 , NS ^ am an and are as but by from him if me my on one out their them they this we when which xING 3 N for he i in it not that you 4 . of the to
so 1 a an before by come from go have her his if into so their who xING xS 2 's but him me or out them up which 3 ^ and not 4 of
that 1 NED an at before for from go on out shall so then to up xED xING 2 , NING be into let not of with 3 # am or 4 ^ and but him me that them who
the 1 # NLY 2 if will 3 as let 4 's , . ^ a all also am an and are at be before but by can come did do for from go had has have he her him his i in into is it may me my no not now of on or out shall she so that the their them then there they this to up was we were what when which who with you your
their 1 NING xED 2 # also am an at before but by can come did go had has her if into let may no now one or out she so their then there up were what when which will 3 's NS ^ all are as be do for from have he him his it me my on shall that them they this was we who with your 4 , . a and i in is not of the to you
them 1 NING and are but can have he his is my not now of she so the they this was who xS 2 # N NS did do her if it let or then which xED you your 3 's ^ am him i me them we
then 1 . am before by for her in now so then with xED xLY xS 2 's but from has him me not or them to up which 3 ^ 4 and of
there 1 all am as but from go have her one the this x xED xING xLY your 2 # N NS and did his if let me my not or out so that their them then there up what when which xS 3 ^ do him of
they 1 NED NING not now up which who 2 # , NS an and before from her in into she so their then with xING xS your 3 . am as at but by for has if it me my no of one or out them there to we what when 4 's N ^ a he him his i is on that the they this was you
this 1 # N NED NING all as at be before by come from her i in into my on or out that then they to up what who xED you 2 a did do go had have he it let she so their there were which with 3 's am an and but him if me no not of the them this when 4 ^ are his
to 1 NLY by let that which 2 NED NING also as no so xED 3 , . can from if is not on or there 4 's ^ am and are at before but did for had has he i in into may now of out shall she then they to up was we were when who will with
up 1 # N NS has if of shall she what when who xS 2 am but can come did go had he it let may them then up we were which xED 3 's ^ are be do have him me not they was will 4 i is you
was 1 NING but for had he her i let of this to up xS 2 , come go into may what who you 3 's . am and can did do has have him if me or shall them was we were when which 4 ^ are be is they will
we 1 NING at be not what xING xS 2 # , am an and before her if in into let on one or out she so there to up when which 3 's . NS ^ as but by for from has him his me my their them they this was we with your 4 N a he i is it of that the you
were 1 # N an for from may my out she to up we 2 , am can come did go had has if into it let me or that them then were what when which who 3 's . ^ are be do have he him shall this was will 4 and i is
what 1 # also before come go her his into let so that what xING xLY 2 all as at but by for from him me no now on or out them there up when which who 3 , . ^ be in not of with 4 and
when 1 # NING by is may shall were what x xS 2 also am as at before but come go had has if into let now or out so that then to up when which 3 ^ and be for from have him in me not on them who with xLY 4 , . of
which 1 a an by did from go in now of so this to when x xING 2 # am at before but for her into let on or out that then up what which 3 's , ^ as be him me not them who with 4 . and
who 1 NING he i in let she they we you 2 # NS at for from her into it no now or so this what which 3 , N all an as but him his if me my not on one out their them there up when who with xING 4 . ^ a and be of that the to your
will 1 NED NING by in it she there xS your 2 N at from his my of the their this xED 3 # , a am an before but can did for had has her if into may on one or out so that up were what when which xING 4 's . NS ^ and are as him is me shall them to was who will with
with 1 also or that xED xLY 2 before come from if into let may she then 3 , . am and as at but by can did for go had has have now out shall so there up we were when will 4 's ^ are be do he i in is not of on they to was who with
x 1 NING NS come have he i let not she then they we 2 NLY but 3 am 4 ^
xED 1 # NLY are be but is no now of shall were what which will 2 NING can come has he may not then was who xED 3 did go had have i she they we 4 's ^ am do let
xING 1 's NING NLY also but come shall then there they when 2 are be did he i let she so we were who 3 do go have 4 ^ am not
xLY 1 N NING NS am are but can have his if it let not shall so the their they up was we will you your 2 's also had her him me no them were who 4 ^
xS 1 N NED NLY be did do go he my she so their there they this was we what your 2 NING NS but i then 3 's let 4 ^ am
you 1 NED NLY NS an and be let my no one or then what when xS 2 # N NING has his if is of the which your 3 but he her i it she their they was 4 's ^ am him me them we you
your 1 NED NING no xED 2 NS also before her into let may she then will 3 # am an as at but by can come did from go had has if me now one or out shall so their them there up we were what when which 4 's , . ^ a all and are be do for have he him his i in is it my not of on that the they this to was who with you your
`,
  de: `
# 1 aber aus denn der die diese dir ihnen um uns von vor wenn werde xES zum 2 ^ alle bin das dass dem den des dich er es euch habe ich ihm ihn ihr mich mir seine sich so was wie wir xEM 3 du sie
, 1 bin euch habe haben ihm ihnen mich mir sich uns 4 , ^
. 2 # alle auch bei bin da dich diese dir einen euch gibt habe haben ihm ihn ihnen im kann mich mir nach oder seine so uns vor was werde zum über 3 aber als an auf aus dass dem denn des du ein eine für hat ihr mit sein sich sind um war wenn werden wie wir wird xEM xES 4 , . N das den der die er es ich in ist nicht sie und von x xE xEN xER xT zu
N 1 alle auch bin da das dem den dich die diese dir euch habe ihm ihn mich mir seine uns 2 du es ihnen ihr sie so xEM 3 ich wir 4 ^ dass denn er was wenn
^ 1 # an auf aus bin dass dem einen habe mit nach nicht sein uns von war xEM über 2 den des dir ihm werde werden zu 3 dich euch ihnen mich 4 , . N ^ ihn sich
aber 1 # N des dich dir ihn mir oder sich und wie 2 ihm ihnen uns 3 ^ aber dass denn 4 .
alle 1 . als auf aus bei da dir einen ihn nach nicht sich so um und von wie x xER xT zu 2 # ^ alle auch bin dass den denn dich ein eine euch gibt hat ihm ihnen im kann mich mir oder sein uns war was wenn werde wir xES 3 das dem des du er es sie wird xEM 4 der ich ist
als 1 aus da dem dir für ihm im in mich nach nicht oder von vor was xEN xT zu zum 2 an auf bin den des dich gibt habe haben ihnen kann mir so um uns werde wie 3 ^ als denn hat sind war werden wird 4 , . ist und
an 1 als bei für kann mit sein sie vor werde wie wird x xE zum über 2 # aber auch bin da des gibt habe haben im in ist nicht sind so von war was werden xT 3 ^ an auf aus dass denn hat nach um wenn wir 4 du er es ich
auch 1 # , . dass dir habe ihm ihnen ist kann um werde werden wie wird xEM 2 ^ aber auch bin denn gibt oder sich 3 es 4 und
auf 1 als an bei in mit oder vor x zum über 2 da des für um was 3 ^ aber auch bin denn er gibt habe haben hat kann nicht sind so war wenn werde wir xT 4 auf du es ich ist werden wird
aus 1 als bei für haben ihr seine sich um uns was x xES zu 2 alle auch bin da das des dich die diese du ein eine einen gibt habe ihn ist kann mich nicht sind so war werde werden wird xE xT 3 ^ aber aus dass denn es hat sein wenn wir 4 er ich sie
bei 1 als auch bei diese gibt kann oder werde x xE xT zum über 2 , . ^ aber alle an aus bin da dass denn dich eine einen für habe haben hat ihn im mich mit nach nicht sein seine sind so um vor war was wenn werden wie wir wird 3 auf das des du ein er es ich in ist sie und von xES zu 4 die
bin 1 aber das dem den die einen euch sein xEM xES 2 ^ alle bin dass denn dich diese gibt habe haben hat ihn kann mich oder seine sich sind und uns war was wenn werde wir 3 du er ist sie werden wird
da 1 # N als auch aus einen gibt habe ihm ihn mir mit seine so uns von vor wie xER xES zu zum 2 ^ auf bei da dass den denn dich dir euch ihnen im in mich oder um was wenn über 3 dem des und xEM
das 1 # . alle da die dir einen euch ihm ihnen mir nach sein seine sie so uns vor wir xER zum über 2 , als bin das dem den denn der des diese mich um was werden xEM 3 aber dich es gibt ihn oder wenn 4 ^ dass und wie
dass 1 , aber an auf aus dich dir für ihn ihnen in nach um vor wenn xEM über 2 # bin da dem des gibt haben kann oder von werde xEN xT zu zum 3 ^ als dass den denn einen habe hat ist mich mit sind so war was werden wie wird 4 . und
dem 1 # , aber aus das der die du ein eine ich ihr im sie was wir xES 2 als auf bei diese er es euch gibt ihm ihnen in ist mich mir mit sein von vor x xE xER zu zum 3 ^ an auch bin da dass denn dich dir für habe haben hat ihn kann nach nicht oder seine sind so um uns war wenn wie xEM xT über 4 . dem den des und werden
den 1 # im in mit sein sie von werde wird x 2 , alle als an auf da der die diese euch ihm kann mir nicht seine sich vor xT zum 3 auch aus bei bin das dem dich dir ein eine für gibt habe haben hat ihn ihnen mich nach oder so um uns was werden xE xER zu über 4 . ^ aber dass den denn des es ist sind und war wenn wie xEM xES
denn 1 , bin dass dem den dich einen ihm ihn xEN zu 2 # denn des gibt habe haben hat kann oder sich uns werde 3 . ^ aber sind und war werden wird 4 ist
der 1 # aber alle als auch das den diese dir du ein es ihm mir nach nicht sein sie wird x xER xES xT 2 dem der ich ist um xEM 3 , des habe hat ihnen ihr so war wie wir 4 . ^ bin dass denn er gibt haben kann oder sind und was wenn werde werden
des 1 xES zu 2 # an aus des mich mit von x zum über 3 ^ aber alle als auch bei bin da dass denn dich diese dir eine er euch für gibt habe haben hat ihm ihn ihnen ihr im in kann mir nach nicht oder sein seine sich sind so um uns vor war was wenn werde wie wir xER 4 , . auf das dem den der die du ein es ich ist sie und werden wird xE xEM xT
dich 1 das ein eine einen kann sein sind werden wird xEM xES 2 # ^ dass den der dich die diese dir euch gibt ihm ihn ihr mich oder sich war was wenn werde wir 3 N du er es ist 4 ich sie
die 1 # aber alle als das dem den des die dir ein es haben ich ihm ihnen mich mir seine sie sind um wie x xER xES xT zu 2 , der habe sein so werde xEM 3 denn hat oder werden wird 4 . ^ bin dass gibt ist kann und war was wenn
diese 1 # , als aus dem diese dir für gibt ihnen in ist mich nach seine uns von war werde wie wird xER xT über 2 . ^ bin das dass denn dich ein eine einen euch habe ihm ihn ihr mir oder sein sich sie so um vor was wenn wir xEM 3 den der des die du er es ich xES 4 und
dir 1 N aber bin denn hat kann sich wie über 2 ^ dass der dich dir euch ihm ihn ihnen ihr mich mir uns wenn wir 3 dem des du er es sie xEM 4 ich
du 1 # . N dem der ihr oder um und was wie 2 euch sich werden 3 ^ bin dass des du gibt habe kann sind war wenn werde wir 4 er hat ich ist wird
ein 1 # . bei für nicht von x zum über 2 , als an auf aus im in mit sich und vor wie xE xEN xT zu 3 ^ aber alle auch bin da dem den denn dich diese dir einen euch gibt habe haben ihm ihn ihnen kann mich mir nach sein seine sind so um uns war was wenn werde wir 4 das dass der des die du ein eine er es hat ich ihr ist sie werden wird xEM
eine 1 als auf eine für im in mit nicht wird x xER über 2 . aber alle an auch aus bei bin da dich diese dir gibt haben hat ihnen ist kann seine und uns vor war werde wie xEM xES xT zu 3 ^ dass dem den denn des die ein einen euch habe ihm ihn ihr mich mir nach sein sich sind um was wenn werden wir xEN 4 , das du er es ich sie
einen 1 der für haben kann mit nach x xER zu 2 , . ^ aber alle als auch auf bei bin da dem denn dich diese dir ein einen euch gibt habe ihm ihn ihnen mich mir nicht sein seine sich sind so um uns vor was wenn werde werden wie wird xE xES xT zum über 3 dass den des die du eine er es hat ihr in und wir xEM 4 das ich ist sie
er 1 , als denn eine habe so und werde wie xEM xER xES 2 # . N da der des oder was 3 bin haben sind 4 ^ dass du er ich wenn werden wir
es 1 # bin da das denn der dich die ihn ihr über 2 N dass habe oder und xES 3 des diese seine sie was 4 ^ du er es ich wenn wir
euch 1 N bin dem denn der für haben hat sich so um werden wie xEM 2 # ^ dass des dich dir euch ihm ihn ihnen ihr mich mir seine uns was wenn wir 3 du er es 4 ich sie
für 1 so was xT über 2 auch bei bin da dir gibt habe haben ihm ihnen im kann mir nach nicht oder um vor werde xEM zum 3 ^ aber als an auf aus dass dem denn des du es für hat mit sind von war wenn werden wie wir wird zu 4 , . der er ich in ist und
gibt 1 N als da dem gibt ihnen in oder wenn werde wie xEM xEN xER zum über 2 ^ aus bin dass denn der dich habe haben hat ihr kann mich mir mit nach nicht sein seine sind so um und von vor war was werden wir wird xES xT zu 3 des du ich ist
habe 1 aus dem des diese nach oder sein und war 2 ^ als bin du gibt habe haben kann uns was werde wie xEM zum 3 dass der er hat sich sind wenn werden wir wird 4 ist
haben 1 # N als aus dem denn ihm nach sein so um und von was werden wie zu 2 ^ bin da dass der gibt habe haben hat oder sind war wenn xEM 3 des du er 4 ich ist
hat 1 # aber als bei dem denn so und von wie xEM 2 bin des gibt haben kann nach was werde wir 3 ^ da dass du habe hat sind war wenn werden wird 4 ich ist
ich 1 , als auf da dem den die ein im sein wie xEM xER xT 2 . N denn haben ihr seine sind so um 3 # der des gibt hat und uns werden 4 ^ dass du er ich ist oder sich was wenn wir wird
ihm 1 N als bin der für habe hat ihr kann mich mit so wie 2 ^ da dass des dich dir es euch gibt ihm ihn ihnen mir oder sich uns was wenn werde wir 3 dem du er xEM 4 ich sie
ihn 1 den denn der dich die eine euch habe ihm ihnen ist seine sind so uns war werden 2 # N ^ bin da das diese es gibt ihn ihr mich oder sich was wenn wir wird xES 3 dass des du er 4 ich sie
ihnen 1 # N bin des diese habe hat ihn oder sich so von werden 2 ^ da dass denn der dich dir euch ihm ihnen mich mir um uns was wenn wir xEM 3 dem du er es sie 4 ich
ihr 1 . da ihr war 2 # bin der dich dir gibt ist kann oder und werde werden xEM 3 ^ dass des habe hat sich sind was wenn wie wir wird 4 du er ich
im 1 # im oder 2 ^ aber alle als auch aus bei bin da dass denn dich diese dir einen euch für gibt habe haben ihm ihn ihnen kann mich mir nach sein seine sich sind so um uns vor war was wenn werde wie wir x zu zum über 3 an auf dem den des du ein eine er es hat ihr in mit nicht von werden wird xE xEM xER xES xT 4 , . das der die ich ist sie und
in 1 # dich mich sich x 2 des oder sie was xT 3 auch bei bin da für gibt habe haben im in kann nach so um vor werde zum über 4 , . ^ aber als an auf aus dass denn du er es hat ich ist mit nicht sind und von war wenn werden wie wir wird zu
ist 1 N dem euch ihm sie um und xEM 2 alle des einen sich was 3 bin den gibt kann wenn werde wir 4 ^ dass dich du habe haben hat ich ihn ist mich sind war werden wird
kann 1 N alle aus da dem ihr um von werde xEM 2 ^ bin dass denn gibt habe haben hat kann sind war was wenn werden wir 3 des du ist und wird
mich 1 # als da den denn der des die diese ein einen haben hat ihm ihn mich oder sind und werden 2 ^ bin dem es gibt habe ihr ist kann mir sein seine sich uns war was wenn werde xES 3 N dass du eine er sie wir wird xEM 4 ich
mir 1 N als habe haben ihn ihr was über 2 ^ bin denn der dich dir euch für gibt ihm ihnen kann mich mir oder sich uns wenn werde werden 3 dass dem des du er es wir xEM 4 ich sie
mit 1 an nach was xE xT 2 . auf bei diese ein gibt habe in oder werde xES zu zum 3 , ^ aber alle als auch aus bin da dass denn dich eine einen für haben hat ihn im kann mich nicht sein seine sind so um und vor war wenn werden wie wir wird über 4 das des die du er es ich ist mit sie von
nach 1 , auf ihr im in so und was werde x xES über 2 ^ alle als an auch aus bei bin da denn dich diese du einen für gibt habe haben ihn kann mich mit nach oder sein seine um von war wenn xT zum 3 aber dass des die ein eine er es hat nicht sich sind werden wir wird xE zu 4 das ich ist sie
nicht 1 aber dass dem der des dich diese dir eine euch gibt haben ihr kann mich uns werde wird xEM 2 # N bin du habe hat ich ihnen mir oder sind und war was werden 3 er ihm ihn ist sich sie wir 4 ^ denn es nicht wenn
oder 1 diese dir du er habe ich ihr sein sich sie sind so uns war werde werden wir über 2 , . ^ aber alle bin da dem denn dich euch ihm ihnen mich mir oder 4 und
sein 1 auch aus das dem ist mit nach war x xE xEN zum 2 # bin da denn der dich die diese dir eine einen euch gibt habe haben ihm ihn ihnen mich mir sein seine sind so um uns was xEM xT 3 ^ aber dass des du ein er es hat ihr sich wenn wir 4 den ich nicht sie zu
seine 1 xEN 2 # ^ aber alle als an auch aus bei bin da dass denn dich diese dir eine einen euch für gibt haben hat ihm ihn ihnen ihr im kann mich mir nach oder sein seine sich sind so um uns vor war was wenn werde wie wir x zum über 3 auf das dem den des du ein er es in mit nicht von werden wird xEM xES zu 4 , . der die ich ist sie und xER xT
sich 1 # N euch gibt haben hat ihr sein seine uns 2 bin denn dich habe ihn kann mich oder so was werde xEM 3 ^ dass du ist sich sind war wenn werden wir wird 4 er es ich sie
sie 1 , . N da denn seine sie so und wie xEM xES 2 der des werde 3 # bin oder was 4 ^ dass du er habe ich wenn wir
sind 1 # an dem der des euch ihm ihr mit sein sich um und xES 2 bin den dich einen gibt haben ihn kann mich sind was werde xEM 3 ^ dass du habe hat war wenn werden wird 4 er ich ist
so 1 , . alle als an auf den denn eine einen ihm ihn mit nach oder sein seine um xES zu 2 # ^ bei da das der dich die diese dir du euch für ihnen im mich mir nicht so uns von vor wir xEM zum über 3 aber dem des er es ihr in sich und wenn 4 N ich sie
um 1 , . nicht oder und wie xT 2 als bin da denn gibt habe haben kann um war wenn werde 3 ^ aber dass du er hat sind werden wir wird 4 ich ist
und 1 bin da habe hat kann mir sind werden wird 2 ist war 4 , . ^ aber denn und
uns 1 # N als denn der euch hat seine und werde wie wird xEM 2 ^ bin dass dem des dich dir habe ihr mich mir sich sie so wenn werden wir 3 du er es ich
von 1 xE xES xT 2 oder so 3 alle als auch aus bei bin denn dich diese einen für gibt habe haben ihn im kann mich mit nach sein seine um vor war was werde wie zu zum über 4 , . ^ aber an auf das dass des die du ein eine er es hat ich in ist nicht sie sind und von wenn werden wir wird
vor 1 , alle einen ihr x xES zu 2 ^ aber als an auch aus bei bin da dass denn des diese ein eine für gibt habe haben hat im kann mit nach sie sind so um und vor war was wenn werde wie wir über 3 auf du er es in ist nicht von werden wird xE xT 4 ich
war 1 alle aus dem den denn dir einen sich um und xEM 2 # bin des dich euch gibt habe haben ihn kann mich sie uns was werde 3 ^ dass du hat sind war wenn werden wir wird 4 ist
was 1 N als dich ihn mich mir vor xEM xES zum 2 # , . ^ alle oder so um was wenn wie 3 dass 4 und
wenn 1 N als an auf dich dir euch für ihn mir mit nach von xEM xT über 2 aus bin da dem denn des einen gibt haben ihnen kann mich oder uns vor was werde xEN zu 3 ^ dass habe hat sind so um war wenn werden wie wird 4 , . den ist und
werde 1 # N als dem des er gibt kann oder uns werde wie xEM xT 2 ^ bin dass denn der habe haben hat sich sind so und war was wenn werden wir wird 3 du ist
werden 1 # N dem den ein eine so und was xEM xES 2 einen gibt ihr wenn werde 3 ^ bin da dass denn der habe haben hat ist sind war werden 4 des du er ich
wie 1 aber auf aus bin dem den des dir euch ihm ihn ihnen mich nach um uns werden zu 2 da gibt habe so was werde xEM 3 , . ^ als dass denn nicht und wie
wir 1 # , . N da dem oder sein seine um wie xE xEM xES 2 bin der des gibt ihr kann so und war was werde 3 ^ dass du habe hat mich mir sich wenn wir wird 4 er ich ist
wird 1 N so und xEM 2 da dass denn des werde 3 ^ bin gibt habe haben hat kann sind war was wenn werden wir wird 4 du ich ist
x 1 bin da dass dem denn du habe so wir xEM 2 was wenn 4 ^
xE 1 da dass der des du habe ihr kann war werden xEM 2 bin denn haben hat so wenn wir wird 3 was werde 4 ^
xEM 1 # , bei das die ein einen euch gibt im kann nicht sein seine von war x xEM xER xT 2 . als an aus bin dem den dich für haben hat ihm ihnen in ist mir mit nach sich sind so und uns wenn werde werden wie wird xE xES zu zum 3 ^ auf da dass denn dir habe ihn mich um vor über 4 des
xEN 1 # bin das dem der des dir ein eine für ihr um x xES 2 da du gibt so xEM 3 denn er ich was 4 ^ dass wenn
xER 1 auch das diese gibt habe haben ihr so um und werden wie xES 2 bin dass des du er es was wenn werde wir 3 denn ich 4 ^
xES 1 # . alle an auf aus das den der die dir du euch für gibt haben hat ich ihnen kann mir mit nicht sein seine sich sind um und vor werde werden wird x xER über 2 da dem des dich ein eine einen ihm ihn mich sie so wie wir xEM 3 ^ auch bin dass denn diese es uns wenn
xT 1 # N bin dem des gibt kann so um xEM 2 da denn ich was wenn wir 3 dass 4 ^
zu 1 . xE xT 2 , und vor was wie xES 3 alle an auch bei bin da dich diese für gibt ihn im kann mit oder seine so werde zum über 4 ^ aber als auf aus das dass denn des die du ein eine einen er es habe hat ich in ist mich nach nicht sie sind um von war wenn wir wird zu
zum 1 # auch bei diese dir einen gibt ihnen kann oder uns werde zum über 2 ^ aber alle als an aus bin da dass dem denn des dich eine euch für habe haben hat ihm ihn ihr im in mich mir mit nach sein seine sich sind so um vor war was wenn werden wie wir wird xEM zu 3 auf das den du ein er es ich ist nicht sie von x xER xES 4 , . der die und xE xT
über 1 bei für werde xT zum über 2 ^ aber als an auch aus bin da dass denn gibt habe haben hat im in kann nach oder sind so um vor war was wenn werden wie wir xER 3 , . auf des du er es ist mit nicht von wird zu 4 ich und
`,
};
