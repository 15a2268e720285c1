import type { Words } from './words.ts'

/** Italian. */
export const it: Words = {
  calls:
    'ciao ciau ciaone ehila buongiorno buondi buonasera buonanotte buon_giorno buona_sera buona_notte ' +
    'buon_pomeriggio ciao_ciao bella_lì hey_ciao ue uè buongiornissimo saluti buona_giornata buona_serata ciao_di_nuovo',
  hints:
    'gentile carissimo carissima ehi oh senti ascolta pronto benvenuto benvenuta bentornato bentornata bella arrivederci a_domani ' +
    'a_dopo a_presto notte giorno sera weila we',
  thanks:
    'grazie grazie_mille scusa scusami scusi mi_dispiace auguri tanti_auguri buon_compleanno buon_natale ' +
    'buon_anno complimenti brava per_favore perfavore ti_prego in_bocca_al_lupo ti_voglio_bene ti_amo tvb ' +
    'tvtb congratulazioni',
  beside:
    'signor signore signora signorina sig dott dottore dottoressa professore professoressa zio zia cugino ' +
    'cugina carissimo carissima mio mia nostra nostro amico amica fratello fra frate sorella sorellina ' +
    'amore tesoro cucciolo cucciola bello bellissima bellissimo bimba bimbo piccola piccolo gioia stella ' +
    'capo maestro principessa re regina vecchio raga zì il lo',
  quiet:
    'cordiali uff giuro questa questo mondo ' +
    'io lei noi voi loro ti ci vi di della su sul per che chi cosa cos quale dove perche sì bene vabbe ' +
    'male meglio esatto giusto ottimo fantastico figo bravi allora quindi però anche ancora mai oggi ' +
    'domani ieri adesso ora dopo poi qua molto tanto niente nulla tutto tutta tutti tutte qualcuno ' +
    'nessuno ragazzi ragazze amici amiche famiglia mamma papà babbo nonna nonno figlio figlia marito ' +
    'moglie fidanzato fidanzata squadra ahah ahahah beh boh mah uffa cavolo cazzo madonna dio oddio ops ' +
    'dai forza andiamo aiuto sono sei siamo ero ho hai hanno faccio fai fa fatto visto puoi voglio vuoi ' +
    'vado vieni sai sa credo penso guarda aspetta davvero veramente sicuramente forse magari infatti ' +
    'comunque purtroppo finalmente lunedi martedi mercoledi giovedi venerdi sabato domenica felice sola ' +
    'nuovo nuova vero falso due belli belle buona vita ragione voglia grande basta zitto',
  pets: 'mia stella bella',
  of: 'ha è vuole sta aveva fa qui mi_ha ci_ha ti_ha mi_dice mia_cara mia_bella mia_dolce mia_amica mia_stella mia_regina arriva parte ha_detto',
  to: 'come che cosa dove hai sei puoi potresti vieni ci tutto mi ti stai dimmi senti sai vuoi novita per',
  and: 'ed né',
  me: 'sono io sono_io mi_chiamo qui firmato baci un_bacio tuo tua saluti bacio abbraccio abbracci cordialmente',
  names: 'fiore',
}
