import type { Words } from './words.ts'

/** German. */
export const de: Words = {
  calls:
    'hallochen halli hallole hei hej huhu moin moinsen moin_moin servus gruezi gruss_dich gruss_gott ' +
    'gruss_sie guten_morgen guten_tag guten_abend gute_nacht gude guden tach tag_auch moinmoin na_du ' +
    'morgahn hallo_hallo salü hoi schonen_guten_tag schonen_guten_morgen schonen_guten_abend ' +
    'schonen_abend schonen_tag guten_morgahn hallihallo hi_hi hallo_nochmal hallo_nochmals hi_nochmal',
  hints:
    'liebe lieber sehr_geehrte sehr_geehrter morgen abend nacht tag na hör_mal sag_mal tschuss tschau ' +
    'bis_morgen bis_spater bis_dann willkommen jo mahlzeit',
  thanks:
    'danke vielen_dank danke_schon dankeschon entschuldigung entschuldige tut_mir_leid gluckwunsch ' +
    'herzlichen_gluckwunsch alles_gute alles_gute_zum_geburtstag gute_besserung frohe_weihnachten frohes_neues bitte viel_gluck ' +
    'viel_erfolg verzeihung gratuliere liebe_grusse_an',
  beside:
    'herr frau doktor professorin onkel tante liebe lieber liebes liebste liebster mein meine meiner ' +
    'unser unsere susse susser schatz schatzi schatzchen hase hasi mausi maus engel schwester bruder ' +
    'bruderherz brudi digga diggi diga digger alter alda kumpel freund freundin oma opa kollege chefin ' +
    'schone schoner hubsche kleine kleiner grosse grosser sehr_geehrter sehr_geehrte geehrte geehrter ' +
    'werter werte der die',
  quiet:
    'zusammen trainer puh süss grusse freut ' +
    'sie wir ihr mich dich mir dir uns euch dein deine sein seine das dem den ein eine einen kein ' +
    'keine aber denn weil dass wenn ob als wie wer wo wann warum wieso welche wohin ja jo jup nein ne nee ' +
    'nö doch klar genau stimmt richtig falsch gut besser beste super toll mega geil krass perfekt schade ' +
    'schon leider echt wirklich ernsthaft ehrlich wahrscheinlich vielleicht bestimmt naturlich eigentlich ' +
    'ubrigens dann jetzt gleich spater heute gestern immer nie oft noch nur auch dort nicht nichts alles ' +
    'alle jeder jemand niemand leute freunde madels jungs familie mutti vati sohn tochter mann kinder ach ' +
    'oha aha ähm ups boah scheisse verdammt mist gott hilfe achtung bin bist ist sind seid war habe hab ' +
    'hast hat haben kannst will willst muss soll magst geht gehts mach machst komm kommst guck schau ' +
    'warte weiss weisst glaub sag montag dienstag mittwoch donnerstag freitag samstag sonntag viel ganz ' +
    'sehr mit ohne für von bei aus zu auf traurig müde glucklich neu neue alt lang kurz welt leben ' +
    'endlich egal ebenso gerne zwei',
  pets: 'hubsche',
  of:
    'ist hat sagt sagte meint war kommt kam wollte geht ging wird schreibt schrieb hier und oder macht ' +
    'hatte mag weiss fragt rief spielt meinte erzahlte sagte_mir',
  to:
    'wie was wann wo warum kannst konntest bist hast willst magst du ihr ich danke bitte alles gehts lust ' +
    'schon kommst wir fur für bis',
  and: 'und oder sowie',
  me: 'ich bin ich_bin hier ich_bins bins dein deine eure euer lg kuss kusse gruss grusse vg mfg',
  names: 'ernst wolf sieg',
}
