import type { Corpus } from '../corpus.ts'

export const de: Corpus = {
  people: `
    Jürgen = Jürgen
    Annika = Annika Vogt
    Sören = sören 🌊
    Lieselotte = Lieselotte K.
    Moritz = ✨moritz✨
    Käthe = KÄTHE
    Torben = torben_hh
    Ulrike = Dr. Ulrike Brandt
    Finja = 𝔉𝔦𝔫𝔧𝔞
    Bjoern = Björn
    Svenja = Svenja und Tom
    Hannes = hannes.m
  `,
  greets: `
    hallo {}
    Hallo {}!
    halloooo {l} wo bist du
    hi {l} hast du kurz zeit
    hey {} kommst du heute
    heyyy {l} alles gut
    moin {}, bist du wach
    moin moin {l}
    servus {} gehts dir gut
    guten morgen {} gut geschlafen?
    guten tag {}, ihr paket ist da
    guten abend {} essen wir um acht
    gute nacht {} schlaf schön
    na {l} was machst du
    na {}? alles klar
    grüß dich {} lange nicht gesehen
    grüezi {}
    Liebe {}, ich schreibe dir vom Meer
    Lieber {}, vielen Dank für den Brief
    Sehr geehrter {}, anbei die Rechnung
    hallo frau {}
    Hallo Herr {}, ich bestätige den Termin
    hallo meine liebe {} ich vermisse dich
    hey süße {}
    sorry {}
    tut mir leid {}, ich komme zu spät
    entschuldige {}
    danke {}!
    vielen dank {} für alles
    alles gute zum geburtstag {}!! 🎂
    herzlichen glückwunsch {}! verdient
    hallo {l} ich bins
    hi {l} wegen morgen
    hallöchen {}
    jo {l} was geht
    Hallo, {}! ich muss dir was erzählen
    hey tante {} wir haben gegessen
    hi {} 😊 gut angekommen
    hallo nochmal {}
    willkommen zurück {}!
  `,
  starts: `
    {}, bist du da?
    {}! Hilfe!
    {}, ruf mich an wenn du kannst
    {l}, hast du gegessen
    {}, ich liebe dich
    {} hallo, eine frage
    {}! komm schnell
    {}, warte
    {}, sorry dass ich nicht geantwortet hab
    {}, tust du mir einen gefallen
  `,
  ends: `
    wir sehen uns um sechs, {}
    vielen dank, {}!
    du fehlst mir, {}
    kommst du oder nicht, {}?
    gute nacht, {} ❤️
    ruf mich zurück, {}
    so lustig, {} 😂
    du bist die beste, {}!
    wo bist du, {}
    ich liebe dich, {}
  `,
  innocent: `
    haha ja
    lol stimmt
    ja klar
    bin gleich da
    gut, bis morgen
    Hallo! Wie geht es dir?
    hallo wie gehts
    hey du
    hey leute
    hallo zusammen
    hallo ihr lieben
    guten morgen zusammen
    guten morgen, ich hätte eine Frage
    Guten Abend! Habt ihr noch offen?
    hallo mein schatz, bin unterwegs
    na du
    na klar
    na ja, geht so
    gute nacht, schlaf gut
    Gute Besserung
    guten appetit
    viel glück morgen
    schönes wochenende
    frohes neues an alle
    danke für alles
    vielen dank, echt
    sorry für die verspätung
    sorry, hab geschlafen
    frohe weihnachten euch allen
    glückwunsch zum job
    ok, bis später
    alles klar, perfekt
    genau, so machen wir das
    voll schön, liebs
    boah, ist das heiß
    oh gott, hab ich mich erschreckt
    echt jetzt?
    digga, was geht ab
    chef, bin fertig
    trainer, wann ist training
    mama, bin angekommen
    papa, holst du mich ab
    {} hat gesagt er kommt
    {} und ich sind schon da
    ist {} bei dir?
    hast du {} gestern gesehen
    die mama von {} hat angerufen
    ich war mit {} und Marta im Kino
    hallo hier ist {}
    Hallo, {} hier
    hi {} meinte du bist krank
    {}? keine ahnung
    hab {} gesehen, geht ihm gut
    meine lieblinge sind {}, Dana und Lou
    lg, {}
    liebe grüße, {}
    dein, {}
    meine schwester, {}
    bin so müde
    morgen arbeite ich
    montag passt mir
    kein problem
    puh, was für ein tag
    ehrlich, ich glaubs nicht
    sonne, strand und meer
    kauf brot, milch, eier
    bin in Köln, Deutschland
    schönes foto, gefällt mir
    schön, freut mich
    süß, danke
    schatz, bin zuhause
    hase, ich ruf dich an
    komm, ich warte
    schau mal, wie lustig
    heute nicht, morgen schon
    bis gleich, schatz
    das stimmt, haha
    hör auf, ich lach mich tot
    liebes tagebuch
    tut mir echt leid
    liebe das so sehr
    liebe ist alles
    morgen früh um acht
    Morgen Abend dann
    abend war schön
    sag ihr dass ich komme
    bis bald, pass auf dich auf
    immer das gleiche, nervig
    danke dir, bruder
    mega, freu mich
    krass, nicht schlecht
    Alter, was ist los
    Leute, hört mal zu
  `,
  secrets: `
    meine karte 4111 1111 1111 1111 gültig 09/28
    Dein WhatsApp-Code: 482-913
    482913 ist dein Google-Bestätigungscode
    Dein Uber-Code lautet 4829
    Ihr Apple-ID-Code lautet: 482913
    Ihr Bestätigungscode lautet 482 913
    der code ist 482913, nicht weitergeben
    passwort: sonnenblume22
    das passwort ist Tulpe!9
    pw: kater99
    kennwort: Igel2020
    meine pin ist 4821
    PIN: 4821
    Ihre TAN lautet 482913
    DE89 3704 0044 0532 0130 00
  `,
  harmless: `
    passwort vergessen
    wie ist das passwort?
    passwort: sag ich dir morgen
    das passwort ist falsch
    PLZ 50667
    rabattcode 482913
    bestellnummer 4111111111111111
    Bestellung Nr. 4111111111111111
    sendung 4111111111111111
    2024 sehen wir weiter
    meine nummer 0151 23456789
    kostet 1.250 euro
    gewinnspiel code 482913
  `,
}
