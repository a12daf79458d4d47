/** Words by their syllables as a dictionary divides them (`Na-ti-on`), written before the function was. */
export const germanWords = {
  1: `Haus Stadt Jahr Zeit Bund Land Staat Tag Geld Krieg Mai See Boot Saal Wien schien Bier Tier vier hier neu Frau Team
    Zoo Tour Mensch Ruhm rief zwölf Streik Meer Köln Knie Quiz Bay geht's`,
  2: `Leute Wochen Bürger Häuser Feuer Bauer neue Idee Armee Partei Premier Papier Seen real Poet Bayern Mayer Tourist
    Goethe System Handy Physik gestern Zeitung Regen Niveau Saison Trainer geehrt geimpft Berlin Steuer Euro Schulen Müller
    Schröder Duell Freiheit ruhig sehen Chemie Atom Büro Zweifel Qualle loyal Strauße U-Bahn`,
  3: `Regierung Minister Präsident Polizei Gemeinde Region Million Nation Union Studie Serie Aktie Linie Spanien Belgien
    Libyen Ferien Medien Energie Industrie Batterie Museum Theater Video Radio Michael Israel aktuell sozial Januar Maria
    Studium beachten beenden Patient Spanier Regisseur Theorie Ideen Heroin studieren Mosaik geeignet verlieren erschienen
    Gesundheit Ruine Prämie Geschichte Parlament Neuwahlen Einwohner Kaution BMW SPD Covid-19`,
  4: `Familie Italien Material europäisch beurteilen beinhalten Demokratie Bürgermeister Geografie Ingenieur Kategorie
    Beamtinnen beauftragen Ukraine Hygiene kreativer Australien Kriterien Bundeskanzler Wirtschaftswachstum Verhandlungen
    Unternehmen Millionen Kanadier beantragen Autounfall Feuerwehrmann Atomkraftwerk Geschäftsführer Geschwindigkeit
    Bevölkerung beunruhigt koordiniert Zuschauerin`,
  5: `Bundesregierung Koalition Situation Ministerium Abgeordnete Zusammenarbeit Immobilien Universität Italiener
    Demokratien Europäerin Arbeitslosigkeit Klimaschutzgesetz Wahlberechtigte kooperieren Nordrhein-Westfalen
    Baden-Württemberg Teilnehmerinnen`,
  6: `Kommunikation Organisation Außenministerin Parteivorsitzende Sicherheitsbehörde Intensivstation Interpretation`,
  7: 'Bundesverfassungsgericht Landesinnenminister Verteidigungsminister',
}

/**
 * Others, drawn from a spelling list and from the news when the function was done. At first sight it had 132 of 140
 * right; what was wrong in principle has been mended since.
 */
export const laterGermanWords = {
  2: `Seetiers Haustier Brautnacht paartet zuschreibst Russland Moskau Kiew Iran Irak Asyl Student Impfstoff Virus Kanzlei
    Mauern Geiseln Reihe neuen Seoul Louis Beirut Quote bequem bereits Spielfeld EU`,
  3: `Dauerlauf Beistandspakt Sterndeutung Branntweine weinroter Schweinswale Scheuertuchs weiterlebst Stoßkeilen graugrüne
    verzeichnen Konsequenz Fiktion Austreibens Journalen Großfeuer Dienstanzugs Einsatzzeit Bundestag Bundesrat Syrien
    Flüchtlinge Forscherin Pandemie Chirurgie Therapie Ozean Areal Bäuerin Haiti Asien Zeitungen beeindruckt geäußert
    geöffnet Poesie Duelle CDU USA FDP`,
  4: `hochziehende Stimmenmehrheit heirateten Steuerzeichens Weitläufigkeit rezensierte Meuterinnen Neigungswinkel
    vereinigtem umzubauend Siegerinnen geldgierigstem rezitiertest Ateliers Chamäleon erwiesene Jahresmiete Ukrainer Rumänien
    Israelis Klimawandel Aktienkurs Ferienhaus Linienbus Studierende Wissenschaftler Epidemie Psychiatrie Biologie Geologe
    Realität Kreation Spezialist Tunesien Brasilien beeinflussen reagieren Reaktion Jubiläum Trauerfeier`,
  5: `stigmatisierten Kommissariats stationierend rezipierbares Steuerbefehlen zugemauerter Innenminister Großbritannien
    Kalifornien Palästinenser Asylbewerber Energiewende Autoindustrie Aktionäre Ideologie Soziologe individuell`,
  6: `Tastaturfolie instanziierende Aphrodisiakums siebenmonatigem Aktionärinnen uneingewiesenen Europaparlament
    Saudi-Arabien Universitäten Initiative`,
  7: 'Ampelkoalition Industrieunternehmen Automobilindustrie',
  8: 'Individuationen Familienministerin',
  9: 'Oppositionspolitiker',
}
