import type { Corpus } from '../corpus.ts'

export const fr: Corpus = {
  people: `
    Élodie = Élodie Marchand
    Theo = Théo
    Maëlys = maëlys 🌸
    Benoît = Benoît L.
    Solène = ✨Solène✨
    Mathieu = mathieu_75
    Clémence = CLÉMENCE
    Aurélien = Dr Aurélien Roche
    Manon = 𝑀𝒶𝓃𝑜𝓃
    Noémie = noemie.r
    Gaëtan = Gaëtan
    Fanny = Fanny et Paul
  `,
  greets: `
    salut {}
    Salut {} !
    saluuut {l} ça va
    coucou {} tu fais quoi
    coucouuu {l}
    bonjour {}, tu as bien dormi ?
    bonsoir {} le colis est arrivé
    bonne nuit {} fais de beaux rêves
    slt {l} cv
    cc {l} tu viens ce soir
    hey {l} t'es où
    hello {} on se voit demain
    Salut, {} ! j'ai un truc à te dire
    Chère {}, je t'écris de la plage
    Cher {}, merci pour ta lettre
    bonjour madame {}
    Bonjour M. {} je confirme le rendez-vous
    coucou ma {} tu me manques
    salut mon petit {}
    désolé {}
    Désolée {}, je serai en retard
    pardon {}
    merci {} !
    merci beaucoup {} pour tout
    joyeux anniversaire {} !! 🎂
    bon anniversaire {}
    félicitations {} ! tu le mérites
    bravo {} !
    wesh {l} t'es là
    yo {l} tu peux m'appeler
    dis {}, tu as deux minutes ?
    re {l}
    bonjour {l} c'est pour demain
    salut tata {} on a mangé
    coucou {} 😊 bien rentré
    bjr {l} vous allez bien
    bonsoir {} comment vas tu
    bienvenue {} !
    salut {l} je suis en bas
    rebonjour {}
  `,
  starts: `
    {}, tu es là ?
    {} ! à l'aide !
    {}, appelle moi quand tu peux
    {l}, tu as mangé
    {}, je t'aime
    {} salut, une question
    {} ! viens vite
    {}, attends
    {}, désolé de pas avoir répondu
    {}, tu me rends un service
  `,
  ends: `
    on se voit à six heures, {}
    merci beaucoup, {} !
    tu me manques, {}
    tu viens ou pas, {} ?
    bonne nuit, {} ❤️
    rappelle moi, {}
    trop drôle, {} 😂
    tu es la meilleure, {} !
    tu es où, {}
    je t'aime, {}
  `,
  innocent: `
    mdr oui
    ptdr trop vrai
    oui bien sûr
    j'arrive
    bon, à demain
    Salut ! Ça va ?
    salut ça va
    coucou toi
    coucou les filles
    salut tout le monde
    bonjour à tous
    bonjour, je voudrais un renseignement
    Bonsoir ! Vous êtes ouverts ?
    salut mon amour, je suis sorti
    coucou ma belle
    bonne nuit, dors bien
    Bonne chance demain
    bon courage
    bon app
    bonne année à tous
    merci pour tout
    merci beaucoup, vraiment
    désolé du retard
    désolée, je dormais
    joyeux Noël à tous
    bon week-end
    félicitations pour le poste
    ok, à plus
    d'accord, parfait
    carrément, frère
    trop beau, j'adore
    oh là là, quelle chaleur
    mon Dieu, j'ai eu peur
    sérieux ?
    prof, j'ai pas compris
    chef, j'ai fini
    maman, je suis arrivée
    papa, viens me chercher
    {} a dit qu'il vient
    {} et moi on est là
    {} est avec toi ?
    tu as vu {} hier
    la mère de {} a appelé
    j'étais avec {} et Marta au cinéma
    salut c'est {}
    Bonjour, ici {}
    salut {} m'a dit que tu es malade
    {} ? aucune idée
    j'ai vu {}, il va bien
    mes préférés sont {}, Dan et Lou
    bisous, {}
    gros bisous, {}
    cordialement, {}
    ma soeur, {}
    je suis crevée
    demain je bosse
    lundi ça me va
    pas de souci
    pff, quelle journée
    franchement, j'y crois pas
    soleil, plage et sable
    achète du pain, du lait, des oeufs
    je suis à Lyon, France
    belle photo, j'adore
    belle journée
    chéri, je suis rentrée
    mon coeur, je t'appelle
    viens, je t'attends
    regarde, c'est drôle
    pas aujourd'hui, demain oui
    à tout, mon coeur
    c'est vrai, mdr
    arrête, je suis mort
    force à toi
    je suis désolé
    cher journal
    dis donc, t'es en forme
    dis lui que je viens
    à bientôt, prends soin de toi
    toujours pareil, c'est lourd
    merci bien, chef
    hé toi
    vas-y, raconte
    attends, deux secondes
    grave, trop bien
    voilà, c'est fait
    allez, on y va
    ah bon, depuis quand
  `,
  secrets: `
    ma carte 4111 1111 1111 1111 exp 09/28
    Votre code WhatsApp : 482-913
    482913 est votre code de validation Google
    Votre code Uber est 4829
    Votre code de vérification est 482913
    le code est 482913, ne le partage pas
    mdp: tournesol22
    mot de passe : Tulipe!9
    le mot de passe est chaton99
    mon code pin 4821
    Votre code d'identifiant Apple est : 482913
    FR14 2004 1010 0505 0001 3M02 606
  `,
  harmless: `
    j'ai oublié le mot de passe
    c'est quoi le mot de passe ?
    mot de passe : demain je te dis
    mot de passe oublié
    mdp oublié
    code postal 75011
    code promo 482913
    commande no 4111111111111111
    numéro de commande 4111111111111111
    colis 4111111111111111
    en 2024 on verra
    mon numéro 06 12 34 56 78
    ça fait 1 250 euros
    le code de la route 2024
  `,
}
