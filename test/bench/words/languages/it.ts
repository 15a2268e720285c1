import type { Corpus } from '../corpus.ts'

export const it: Corpus = {
  people: `
    Niccolo = Niccolò
    Ginevra = Ginevra Conti
    Matteo = matteo 🔥
    Ilaria = ✨ilaria✨
    Davide = Davide R.
    Noemi = NOEMI
    Tommaso = tommaso_7
    Loredana = Prof. Loredana Bassi
    Greta = 𝔾𝕣𝕖𝕥𝕒
    Salvatore = salvatore_na
    Arianna = Arianna e Luca
    Edoardo = Edoardo
  `,
  greets: `
    ciao {}
    Ciao {}!
    ciaooo {l} come stai
    ciao {l} hai un minuto
    buongiorno {} dormito bene?
    buon giorno {}
    buonasera {}, è arrivato il pacco
    buona sera {} a che ora vieni
    buonanotte {} dormi bene
    buona notte {}
    salve {}, confermo l'appuntamento
    ehi {} ci sei
    ehii {l} dove sei
    hey {l} vieni stasera
    ei {}! guarda qua
    weilà {}
    we {l} tutto bene
    bella {l} che fai
    Cara {}, ti scrivo dal mare
    Caro {}, grazie per la lettera
    Gentile {}, in allegato il documento
    ciao signora {}
    Buongiorno Sig. {} le confermo
    ciao mia {} mi manchi
    ciao tesoro {}
    scusa {}
    Scusami {}, faccio tardi
    grazie {}!
    grazie mille {} per tutto
    buon compleanno {}!! 🎂
    tanti auguri {}
    complimenti {}! te lo meriti
    auguri {}!
    ciao {l} sono sotto casa
    senti {}, ti devo parlare
    Ciao, {}! ti racconto una cosa
    ciao zia {} abbiamo mangiato
    ciao {} 😊 arrivato bene
    bentornata {}!
    oi {l} rispondi
  `,
  starts: `
    {}, ci sei?
    {}! aiuto!
    {}, chiamami quando puoi
    {l}, hai mangiato
    {}, ti amo
    {} ciao, una domanda
    {}! vieni subito
    {}, aspetta
    {}, scusa se non ho risposto
    {}, mi fai un favore
  `,
  ends: `
    ci vediamo alle sei, {}
    grazie mille, {}!
    mi manchi, {}
    vieni o no, {}?
    buonanotte, {} ❤️
    richiamami, {}
    troppo bello, {} 😂
    sei la migliore, {}!
    dove sei, {}
    ti voglio bene, {}
  `,
  innocent: `
    ahahah sì
    si certo
    arrivo
    bene, a domani
    Ciao! Come stai?
    ciao come va
    ciao bella
    ciao bello
    ciao a tutti
    ciao ragazzi
    ciao amore, sono uscita
    buongiorno a tutti
    buongiorno, vorrei un'informazione
    Buonasera! Siete aperti?
    buonanotte, dormi bene
    buona fortuna domani
    buon appetito
    buon weekend
    buon anno a tutti
    grazie di tutto
    grazie mille, davvero
    scusa il ritardo
    scusa, dormivo
    buon natale a tutti
    complimenti per il lavoro
    ok, a dopo
    va bene, perfetto
    certo, nessun problema
    che bello, adoro
    mamma mia, che caldo
    oddio, che paura
    davvero?
    prof, non ho capito
    capo, ho finito
    mamma, sono arrivata
    papà, vieni a prendermi
    {} ha detto che viene
    {} e io siamo già qui
    c'è {} con te?
    hai visto {} ieri
    la mamma di {} ha chiamato
    ero con {} e Marta al cinema
    ciao sono {}
    Ciao, qui {}
    ciao {} mi ha detto che stai male
    {}? boh
    ho visto {}, sta bene
    i miei preferiti sono {}, Dana e Lù
    un bacio, {}
    saluti, {}
    cordiali saluti, {}
    mia sorella, {}
    sono stanchissima
    domani lavoro
    lunedì mi va bene
    nessun problema
    uff, che giornata
    giuro, non ci credo
    sole, mare e sabbia
    compra pane, latte, uova
    sono a Torino, Italia
    bella foto, mi piace
    bella, come sempre
    bella giornata
    amore, sono a casa
    tesoro, ti chiamo dopo
    vieni, ti aspetto
    guarda, che ridere
    guarda che bello
    oggi no, domani sì
    a dopo, amore
    è vero, ahah
    basta, muoio dal ridere
    dai, andiamo
    forza, ce la fai
    mi dispiace tanto
    caro diario
    senti questa
    dimmi tutto
    a presto, stammi bene
    sempre uguale, che noia
    grazie fratello
    boh, non so
    vabbè, fa niente
    cara mia, che dire
    bravo, ottimo lavoro
    allora, che si fa
    infatti, pure io
    ma dai, non ci credo
    raga, stasera che si fa
  `,
  secrets: `
    la mia carta 5555 5555 5555 4444 scad 09/28
    Il tuo codice WhatsApp: 482-913
    482913 è il tuo codice di verifica Google
    Il tuo codice Uber è 4829
    Il codice è 482913, non condividerlo
    password: girasole22
    la password è Tulipano!9
    pass: gattino99
    codice di verifica 482913
    il mio pin è 4821
    Il codice ID Apple è: 482913
    IT60 X054 2811 1010 0000 0123 456
  `,
  harmless: `
    ho dimenticato la password
    qual è la password?
    password: te la dico domani
    la password è sbagliata
    CAP 10121
    codice sconto 482913
    ordine n. 4111111111111111
    numero ordine 4111111111111111
    spedizione 4111111111111111
    nel 2024 vediamo
    il mio numero 333 1234567
    costa 1.250 euro
    codice fiscale RSSMRA80A01H501U
  `,
}
