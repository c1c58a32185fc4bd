/**
 * Groups of three letters that speak for English or for German, with their weight in half nats ("_" is the edge of a
 * word): "_th" for English, "sch" for German. Counted on the public-domain and CC0 part of the parallel texts that the
 * lexicon is built from, the most telling ones kept.
 */
export type LetterGroups = Readonly<Record<number, string>>;

export const ENGLISH_LETTERS: LetterGroups = Object.freeze({
  9: `ed_ ted iah sed ved ded ful eep ece n't 't_ tly cei whe fea yed cte giv eiv ncl joi ify er' ppr ecr`,
  8:
    'ly_ ght ned ves hed cti oin eav fou unc yin ely now acc wea cov fai who foo ep_ udg poi exc oic nct uct fy_' +
    ' cco',
  7:
    `con nce igh led oun eat sh_ ous 's_ _wh ow_ hou ugh ple ect low ces eed _ea oug row pea cre ws_ clo cri _sw` +
    ` fic oke you loo ery dea _ou ows ct_ dee scr _up onc aye iou lov oat sev _ye ays wee rul r's cau _tw hav`,
  6:
    '_co _sh ce_ rea ear ove ain ty_ ry_ eve ve_ com ish eas our hea ice enc ay_ ked sho out urn cou rou eal inc' +
    ' ash owe vin _cu cle ifi lly cat cap ood ook ary ced _sl eet _ov mbl oul eak ray eco _wr apt act cer rro aid' +
    ' cur sca rew uit def asu mea fat ip_ rsh ppo lay any tee wat rui',
  5:
    'ah_ _ca _th ss_ ive she ave anc ead _cr shi _cl ake ree _ex med ity ong ace sur cal app ica ps_ abl own ign' +
    ' sid ean can liv wn_ cor _yo ped eac mou erc tic cen tif roo ys_ _ce pti _af epa tea rve sea hip cla sou ic_' +
    ' rce lou ict cam ici rov roa fir ual cro way how mpl kno',
  4:
    'ts_ the _fo ds_ tin ard lea ven dis sha nin ire rai ith sio rth rep tho tai ul_ rds ew_ od_ car _ev tch esh' +
    ' ivi lai abo lar rib omp ept _at uth ope qui tit rel lot mai rev ull boa dy_ ets gh_',
  3:
    'ing ion rs_ _pr tio ess th_ red ati ate pro ons for per les rd_ ble _bo _pe ast _lo _su _po oth par _pl thi' +
    ' min ad_ kin din gs_ ian ks_ ome tur ont nts _pu pla ria nti ey_ urs _pi _ap thr emb fie pas sts ail bur _ad' +
    ' ult een orm llo dge mbe gat wit tiv lor',
  2:
    'es_ ng_ on_ _re _de ns_ nt_ _in res al_ se_ _ch _pa nes _mo _fi _fa ath _te one ant or_ ll_ _as pre ls_ _ro' +
    ' are ure _bu ses sin int _do ari ore _go ans ssi ld_ old _ki ors nds _no lat rse arr hor ase hes ars ali erv' +
    ' pos tru ton iti lon tle _of',
  1:
    'ent an_ le_ _di str _ar re_ _ma _ho ill ar_ ies _li _to _ba ise _si tes man har art _so ame at_ mon sto all' +
    ' pri rit lin _mi _ra ck_',
});

export const GERMAN_LETTERS: LetterGroups = Object.freeze({
  9:
    'cht auf tet gt_ _üb übe hrt ehr rsc gte gew ieb eic pfe geh _fü igt chw gef erz nnt woh eib etz ück opf ieh' +
    ' ufe ßen kom llt geg ahr ühr ünd stä _zw füh tzt zig eln rüc ckt kt_ äng aue aub sge hör ieß äch _hö usg _kö' +
    ' gke igk zei änd _hä eiß _sü kön hr_ kte rze eug eht egt hnt mt_ agt für zwe ßt_ ohl ufg _ih ße_ zt_ öni zte' +
    ' zeh ört ehn ndt _mä ünf öre üge dte zog fge sün stü _lä ntw eih fün rüh ähl zus _pf tge roß üst zun urü _tö' +
    ' _wä chä äte mpf rän wäh hlt eße ihr hüt ufs atz oße aß_ ßer uße mmt gek zug üll _wü häu fah tät ähr höh wür' +
    ' trä tür zwa lös öse abg efü ält äre räu öte ätt bge hän üng übr öst _sä _rü ürc _mö aße tän rüb heu ugt üte',
  8:
    'sch lei chl geb erk _zu tei eid kei tze weg ln_ teh enk wie bte wah _wu kun zeu uft ehm rbr nzi wac öge uf_' +
    ' mm_ hlu nkt',
  7: '_er nen eis rau tig zen hne anz haf bt_ eue _um _kl bau elb hl_ tsc fei wir ruf olg ehl',
  6:
    'ein ige ehe wei ig_ eil erh hla rbe zie _kr ja_ chn hwe eut keh rhe itz ebt rwe bew lge efa eie kri gst ewo' +
    ' eim enb jen',
  5:
    'en_ _ge gen ich _ve hen ung eit ege gel erg elt erb dig hau chs ieg mei ei_ lbe nn_ nze sag gem tli _ku zur' +
    ' hli hst nau olk',
  4:
    'ten _sc rei hte ben ges _au rte he_ aus mme hre lte ebe _ei hei fen erw _ko _ka det vor nig ohn vie sei tun' +
    ' bei och kan hle uer reu tau uge ube nsc rli nun lch alb rtr leh hti uss',
  3:
    'te_ che nde nge ert den ren ern sen ger ier ete ech lic uch ede rst _ze isc esc _vo bes lt_ chr erl wan sam' +
    ' be_ amm ft_ set sie lag run abe um_ eck eru enn get nie erd hme nke lau imm rke hri chu vol mac nac ewi leg' +
    ' chm',
  2:
    'et_ ste ach _we ber der rt_ rn_ ch_ len end de_ ken lle lie nne em_ fer ens ann it_ rge ese err ien tel fre' +
    ' zer rer bet _ke erf spr hun gan ie_',
  1:
    'er_ ver _be ter ge_ ht_ tte sse ang ere _hi and cha _he el_ age _fr _da nte ene und _un men cke hal as_ rie' +
    ' die alt itt is_ rde ite rec _fe iel',
});
