import type { Words } from './words.ts'

/** French. */
export const fr: Words = {
  calls:
    'salut bonjour bonsoir bonjoir coucou cc slt bjr bsr kikou kikoo wesh yop re rebonjour ' +
    'bonjour_bonjour salut_salut salam bonne_nuit bonne_soiree bonne_journee coucou_toi ça_va cv',
  hints:
    'cher chere chers ohé dis tiens bienvenue au_revoir à_demain à_plus à_bientot a_plus bisous ciao hep',
  thanks:
    'merci merci_beaucoup mrc desole dsl pardon excuse_moi excusez_moi bravo felicitations ' +
    'joyeux_anniversaire bon_anniversaire joyeux_noël bonne_annee svp stp ecoute bonne_chance je_t_aime ' +
    'bon_courage',
  beside:
    'monsieur madame mademoiselle mme mlle m docteur professeur maitre tonton tata tatie cousine cher ' +
    'chere mon ma notre ami amie frere frerot reuf sœur soeur sourette poto pote gros mec meuf copain ' +
    'copine cheri cherie cœur coeur bébé loulou mon_amour amour ma_belle ma_biche poulette princesse ' +
    'reine roi patron petit petite tout_le le l',
  quiet:
    'monde carrement pff arrete grave bonne ' +
    'je il elle nous vous ils moi toi lui eux mes tes ses ton les des du au aux dans sur avec sans pour ' +
    'par quoi qui quand où comment combien pourquoi quel quelle oui ouais ouaip non nan daccord bon mieux ' +
    'pire parfait exactement voila bref alors donc ni car aussi encore toujours jamais aujourdhui demain ' +
    'hier maintenant apres avant bientot déjà ici là très trop peu rien tout toute tous toutes personne ' +
    'gens amis copains copines filles garcons famille maman mamie mari femme fils fille gars equipe mdr ' +
    'ptdr hihi bah ben hein ouf aïe oups waouh putain ptn merde puree mince zut serieux vraiment ' +
    'franchement cest jai tas suis sont etait avons avez ont fait fais faut peut peux veux veut vais ' +
    'allez aller viens sais vois regarde attends attendez dieu courage aide lundi mardi mercredi jeudi ' +
    'vendredi samedi dimanche beau mignon mignonne vrai faux même heureux heureuse seul officiel vie ça ' +
    'ca cela ce cette ces jsuis tkt tqt deux',
  pets: 'belle rose claire',
  of:
    'dit a est vient veut etait avait sera fait arrive part et ici appelle appele m_a ma_dit nous_a sait ' +
    'aime',
  to:
    'ça comment tu t es vous ta tas quand où peux peut pourrais est_ce merci stp svp je c quoi dispo ' +
    'viens regarde pour on_se on_va',
  and: 'et',
  me: 'cest cest_moi suis ici mappelle bises bisous bise cordialement signe',
  names: 'fleur',
}
