/** Words by their syllables as a dictionary divides them (`sta-ti-on`), written before the function was. */
export const dutchWords = {
  1: `huis stad jaar tijd land dag geld weg zee boot oud goud nieuw eeuw sneeuw kou fraai mooi groei vrij ijs trein deur
    leuk boek zaak team coach goal één vóór zo'n 't Maes`,
  2: `leven water actie regie bureau niveau cadeau draaien mooie groeien buien nieuwe eeuwen bijeen chaos idee zeeën dieet
    spion viool kiosk geacht geuit zoals zoiets reëel duo baby systeem trainer toilet route euro Duitsland geëist geëerd
    kanaal minuut leraar ouders vrijheid eisen Jansen Rutte cliënt miljoen miljard maïs café zee-eend foto's auto's oeuvre`,
  3: `België Israël oceaan theater video radio sociaal speciaal station stadium actueel familie politie ideeën theorie poëzie
    reële ruïne patiënt milieu geopend opening piano regering minister president gemeente inwoners ziekenhuis bijeenkomst
    veiligheid gezondheid Amsterdam Rotterdam Zuid-Holland Europa museum douane journalist Beatrix ideaal Haïti hyena
    tweeënhalf iedereen baby'tje VVD covid-19`,
  4: `januari situatie nationaal coalitie materiaal democratie officieel financieel industrieel beïnvloeden Oekraïne variëren
    Italië ingenieur interieur beëindigen realiteit reageren beantwoorden beoordelen periode gemeenteraad burgemeester
    verkiezingen verzekering samenwerking ontwikkeling informatie belastingdienst vluchtelingen 's-Gravenhage
    's-Hertogenbosch Europese aquarium heroïne egoïsme`,
  5: `financiële geïnteresseerd coördinatie coöperatie oriëntatie Indonesië universiteit organisatie communicatie
    werkgelegenheid auto-ongeluk elektriciteit`,
  6: 'verantwoordelijkheid',
  7: 'internationale',
}

/**
 * Others, drawn from a spelling list and from the news when the function was done. At first sight it had 164 of 168
 * right; what was wrong in principle has been mended since.
 */
export const laterDutchWords = {
  1: 'Steegs beurs Luik nieuws',
  2: `aantocht aanmeer indient kneutert Bruining Niesten hulpploeg breekbaarst oogrand Beunder bosmuur buurvolk aanklaag afzeult
    Tweede Kamer premier rechtbank brandweer klimaat euro's staking huizen huurders Rusland Poetin Iran China Brussel Vlaamse
    Zeeland Friesland nieuwste ruzie visie ijzer vrijuit royaal Marie website online EU GroenLinks`,
  3: `beraadsgroep buurtwinkels taalzwakke heupbroeken boekwinkel B-acteurs onthaalde paalkistrecht boventoon stroopnagel
    adviesplan bouwschema verjoegen kabinet kamerlid wethouder provincie provincies verdachte ongeval energie bedrijven
    miljarden werknemers vakbonden pensioen studenten scholieren leerlingen onderwijs woningen Syrië Antwerpen Vlaanderen
    Belgische Groningen Leeuwarden Nijmegen Eindhoven reactie creatie creëren kopieën miljonair eeuwigheid commissie discussie
    vakantie uitgevoerd ooievaar virtueel augustus Louise Michael Daniël manager computer interview PVV CDA`,
  4: `boxensysteem mierenegels vishandelaar autospiegels bezighielden berenklauwen lieflijkheden Colombia bermbomaanslag
    opensloegen aalbessensap tarwebroodjes buurgemeentes aangedijkte afgeleiden pompbedienden overstroming elektrische
    aandeelhouders Oekraïense Palestijnse vreemdelingen asielzoekers idealen geïsoleerd vaccinatie ziekenhuizen patiënten
    wetenschappers onderzoekers biologie geologie theorieën industrieën bacteriën Australië koloniaal televisie concurrentie
    financiën buitenlandse bijeenkomsten februari`,
  5: `blokbeveiliging verkeersrotonde prioritaire vegetatieve koersfluctuatie varkenshouderij politieagent Israëlische Europeanen
    criminaliteit coronavirus traditioneel professioneel functioneren individueel evaluatie auto-industrie`,
  6: 'bovennationaal',
}
