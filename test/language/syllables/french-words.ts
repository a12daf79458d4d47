/**
 * Words by their syllables in careful speech, written before the function was: an `e` that ends a word is mute, one
 * between consonants inside it counts (`sa-me-di`), `i`, `u` and `ou` glide into a vowel unless two consonants stand
 * before them (`na-tion`, `ou-vri-er`).
 */
export const frenchWords = {
  1: `ville France homme femme fait nuit lui huit pluie bruit fruit trois bien rien chien lieu Dieu yeux vieux œil août eau
    beau rue vie voie joie Jean Georges guerre langue qui que le les des est c'est l'homme l'eau d'or zoo loin moins main
    faim parle parlent disent viennent prennent soient aient puis peuvent doit peuple siècle pierre fier hier ciel quatre
    jouent roue queue feuille fille Louis oui ouest crie tient vingt temps mille Londres s'est qu'elle aiment restent
    donnent rendent semblent Lyon Yves type tuer jouer ruine`,
  2: `pays aussi maison travail enfant moment argent agent ministre partie patrie client patient ancien premier dernier
    million nation avion région musée année soleil famille bouteille accueil orgueil juillet janvier payer royal voyage
    moyen crayon essai Noël maïs naïf réel théâtre chaos souvent absent présent récent urgent content talent étaient
    avaient demandent deviennent annoncent achètent possèdent parlaient serait paiement vraiment comment estiment
    affirment expliquent fréquent actuel Marie semaine demain cheval équipe longueur quelqu'un jusqu'à peut-être week-end
    Guillaume bourgeois pigeon mangea leader plusieurs curieux milieu banlieue Libye yaourt système hockey violence cruel
    trouer crier triomphe première entier Belgique Marseille Toulouse l'Union d'Europe`,
  3: `président élection aujourd'hui assemblée samedi ouvrier février publier citoyen employé paysan étudiant habitant
    accident différent compétent permanent continent étudient diminuent évoluent réaction création poésie héroïque Israël
    société liberté mouvement logement changement dévouement situation continuer influence éblouir oublier voudrions
    quatrième financier policier entreprise porte-parole Italie Allemagne océan TGV covid-19`,
  4: `gouvernement événement bibliothèque intelligent équivalent aéroport européen Européenne économie économique sécurité
    population information remerciement boulangerie immobilier particulier Seine-Saint-Denis rez-de-chaussée vice-président
    SNCF propriétaire`,
  5: 'développement université coopération manifestation constitutionnelle',
  6: 'responsabilité',
}

/**
 * Others, drawn from a spelling list and from the news when the function was done. At first sight it had 171 of 174
 * right; what was wrong in principle has been mended since.
 */
export const laterFrenchWords = {
  1: `aile maire grève Chine Belges Suisse Lille Nantes Rennes juin joueur Jeux veulent trouvent craignent parce quelque
    moelle poêle rouage`,
  2: `logeasses tanguas broyait bossuèrent marqueuses protoure choppiez spoliaient expient douanière pourprer cabraient
    pour-cent douairière mairie conseil gendarmes enquête justice victimes blessés pompiers tempête climat retraites chômage
    croissance budget milliards euros Ukraine Russie Iran Syrie Brésil Québec Genève Bruxelles Bordeaux Lyonnais dimanche
    décembre dix-huit quatre-vingts soixante millier patients vaccin étude chercheurs espèce baleine football victoire
    pouvaient devraient permettent souhaitent espèrent affrontent dénoncent s'inquiètent lequel presqu'île ONU UE Zaïre
    trouée plier Airbus smartphone e-mail`,
  3: `restreignisses agrainât pratiquer ameutiez semblerait gauchisant repinçaient inouïes leucémie cadrerait réouverts
    boutements réfutais finassée piédestaux victimaire oiselât amatie régalée éclateur liquidasses autogame dreyfusarde
    sénateur député régional préfecture procureur tribunal avocat incendie sécheresse énergie nucléaire entreprises salariés
    syndicats Canada mercredi vendredi hôpital médecin infirmière scientifiques océans olympiques cinéma musicien continuent
    CGT PSG l'Élysée d'Emmanuel aérien Haïti cacahuète meurtrier internet`,
  4: `résolussions abasourdis améliorèrent réitérassent caillebottons ritualisons énucléées réinventés improuveront
    emmitonnai bouleversants balisassions expatria gendarmerie inondations réchauffement manifestants Israélien palestinien
    bénéficient`,
  5: 'électricité Nouvelle-Aquitaine réalisateur baccalauréat',
}
