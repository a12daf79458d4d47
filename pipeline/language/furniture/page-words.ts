interface PageWords {
  /** What only a page says of itself. */
  readonly own: string
  /** What a page asks its reader to do, in the form in which it asks. */
  readonly asks: string
  /** What it asks for, points to, or calls itself. */
  readonly things: string
  /** What else such lines are made of, function words aside. */
  readonly other: string
}

/** The words that pages speak of themselves with, by language. */
const WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    own: 'advert advertisement advertisements advertorial sponsored newsletter newsletters paywall unsubscribe cookies inbox republished redistributed subscriber subscribers slideshow webpage homepage fullscreen feedback ad modal',
    asks: 'share sign log register subscribe follow join read listen watch see click tap download get discover become support donate comment contact email e-mail send tell visit try check find explore view continue keep skip scroll start activate enable manage cancel unlock let like stay catch receive add bookmark save print browse swipe play enter close accept allow choose select call text rate reply order claim suggest report load leave',
    things:
      'us our here newsletter newsletters inbox podcast podcasts app apps website channel channels subscription membership account trial briefing briefings facebook twitter instagram whatsapp telegram tiktok youtube linkedin reddit bluesky email e-mail updates alerts notifications headlines journalism article articles story stories page link comments gallery newsroom advertisement homepage edition editions e-paper slideshow coverage magazine conversation discussion typo error correction',
    other:
      'above access ad ads already advertisers advertising anytime archive audio author back begin below best bottom breaking broadcast button buy code content contents continues copied copy copyright cover daily day days delivered delivery desk digital directly editor editors editorial every expand exclusive experience express facts feature featured feed feedback file first form forward free friday full great hear help hour hours image images in-depth independent information international javascript journalist journalists know improve latest learn leave letter letters list live local look mail main material media member members message min mins minute minutes miss monday month monthly morning need new news next night note offer offers one online only open order preferences settings sharing support think original originally paper part partner permission phone photo photos pick picks picture pictures please popular post posts premium press previous prior privacy promotion promotions publication published publisher quiz rate reader readers reading re-use recommendations recommended refresh related report reporting reproduced reserved rewritten rights saturday section select series service services show site sites source speed straight sunday take terms text thank thanks thursday time times tip tips today top topic topics transcript trending tuesday unlimited update use using version via video videos way ways wednesday week weekly whatever world write writers written year yearly years',
  },
  de: {
    own: 'anzeige werbung newsletter werbefrei weiterlesen impressum lesezeit abonnenten push-nachrichten',
    asks: 'abonnieren teilen melden registrieren lesen hören sehen folgen klicken testen erhalten unterstützen schreiben kommentieren drucken merken jetzt hier mehr empfehlen laden entdecken bestellen',
    things:
      'newsletter abo abonnement app podcast artikel beitrag uns unser unsere unseren unserem unserer hier facebook twitter instagram whatsapp youtube e-mail mail postfach kommentare startseite newsticker',
    other:
      'aktuelle aktuellen anhören ansehen anmelden audio bild bilder datenschutz fotos foto genehmigung gratis heute immer inhalt interessieren jeden jederzeit keine kommentar kostenlos kostenlosen live mail minute minuten mitglied morgen nachdruck nachrichten neue neuesten neues nutzen online quelle rechte redaktion seite tag täglich täglichen thema themen text top urheberrecht verpassen video videos vorbehalten vorlesen weiter weitere wichtigsten woche zurück zustimmung',
  },
  fr: {
    own: 'publicité newsletter abonnez-vous suivez-nous inscrivez-vous connectez-vous abonnés sponsorisé réservé',
    asks: 'abonnez-vous inscrivez-vous partagez partager suivez suivez-nous lisez lire écoutez écouter regardez voir cliquez téléchargez découvrez recevez retrouvez soutenez commentez contactez connectez-vous continuez',
    things:
      'newsletter abonnement application podcast article articles site chaîne nous notre nos ici facebook twitter instagram whatsapp youtube email mail commentaires lettre',
    other:
      'actualité actualités alertes annonce aussi autorisation boîte chaque commentaire contact contenu contenus continuer cookies dernière dernières direct droits édition essayer gratuit gratuite gratuitement image images infos inscription interdite jour jours lecture lien liste matin min minute minutes numérique offre page photo photos recevoir réception rédaction reproduction réservés savoir semaine suite sujet sujets temps texte vidéo vidéos',
  },
  es: {
    own: 'publicidad newsletter boletín suscríbete suscríbase síguenos síganos suscriptores patrocinado',
    asks: 'suscríbete suscríbase comparte compartir regístrate regístrese lea lee leer escucha ver vea mira siga síguenos haga descarga descargue descubre recibe reciba apoya contacta inscríbete únete',
    things:
      'newsletter boletín suscripción app aplicación podcast artículo noticia noticias web nosotros nuestro nuestra nuestros nuestras aquí facebook twitter instagram whatsapp youtube correo email canal comentarios',
    other:
      'actualidad alertas anuncio autorización bandeja clic comentario contenido contenidos continúa cookies día días diario derechos edición electrónico enlace entrada foto fotos galería gratis imagen información interesar lectura lista mañana mensaje min minuto minutos nueva nuevas oferta página permiso prohibida prueba puede redacción relacionada relacionadas relacionado relacionados reproducción reservados sección semana siguiente tema temas texto tiempo titulares todas todos última últimas vídeo vídeos video videos',
  },
  it: {
    own: 'pubblicità newsletter iscriviti abbonati seguici condividi sponsorizzato riproduzione',
    asks: 'iscriviti abbonati condividi registrati accedi leggi ascolta guarda segui seguici clicca scarica scopri ricevi sostieni commenta scrivi contatta continua',
    things:
      'newsletter abbonamento app podcast articolo articoli sito canale noi nostro nostra nostri nostre qui facebook twitter instagram whatsapp youtube email mail commenti notizie',
    other:
      'annuncio avviso casella commento contenuti contenuto cookie diritti edizione foto galleria giorno gratis gratuita immagine immagini iscrizione leggere lettura link lista mattina min minuti minuto notizia notifiche nuova offerta pagina posta potrebbe prova redazione ricevere riservata riservati settimana tempo testo titoli ultime video vietata',
  },
  nl: {
    own: 'advertentie advertenties nieuwsbrief leestijd abonnees gesponsord',
    asks: 'abonneer deel meld registreer reageer lees luister bekijk kijk volg klik download ontvang steun probeer ontdek schrijf',
    things:
      'nieuwsbrief abonnement app podcast artikel artikelen verhaal site kanaal ons onze hier facebook twitter instagram whatsapp youtube mail reacties',
    other:
      'aanmelden alle audio bericht contact cookies dag dagelijks dagelijkse digitale foto fotos gratis inhoud inloggen laatste lezen link lid meer min minuten minuut nieuws nieuwe ochtend onderwerp onderwerpen pagina proberen reactie rechten redactie toegang toestemming verder video volgende voorbehouden week wekelijks',
  },
  pt: {
    own: 'publicidade newsletter assine inscreva-se cadastre-se siga-nos assinantes patrocinado',
    asks: 'assine subscreva compartilhe partilhe cadastre-se inscreva-se leia ouça veja assista siga siga-nos clique baixe descubra receba apoie comente contacte acesse',
    things:
      'newsletter assinatura app aplicativo podcast artigo artigos matéria reportagem site canal nosso nossa nossos nossas aqui facebook twitter instagram whatsapp youtube e-mail email comentários notícias',
    other:
      'anúncio autorização comentário conteúdo conteúdos continua cookies dia dias diária direitos edição entrada foto fotos galeria grátis gratuita imagem imagens informação leitura link lista manhã min minuto minutos notícia notificações nova novas oferta página permissão proibida redação relacionada relacionadas relacionado reprodução reservados semana tema temas tempo texto últimas vídeo vídeos',
  },
}

/** Services that pages have buttons for. */
const SERVICES: ReadonlySet<string> = new Set(
  'facebook twitter x instagram whatsapp telegram tiktok youtube linkedin reddit bluesky threads mastodon pinterest flipboard messenger snapchat email e-mail'.split(
    ' ',
  ),
)

const all = (pick: (words: PageWords) => string): ReadonlySet<string> =>
  new Set(Object.values(WORDS).flatMap((words) => pick(words).split(' ')))
const OWN = all(({ own }) => own)
const ASKS = all(({ asks }) => asks)
const THINGS = all(({ things }) => things)
const OTHER = all(({ other }) => other)

/** Tell whether a word, in lower case, is one that only a page says of itself: `advertisement`. */
export function isOwnWord(word: string): boolean {
  return OWN.has(word)
}

/** Tell whether a word, in lower case, opens a call on the reader: `subscribe`. */
export function asksReader(word: string): boolean {
  return ASKS.has(word)
}

/** Tell whether a word, in lower case, is what such a call is about: `inbox`, `us`. */
export function isPageThing(word: string): boolean {
  return THINGS.has(word)
}

/** Tell whether a word, in lower case, is any of those that pages speak of themselves with. */
export function isPageWord(word: string): boolean {
  return OWN.has(word) || ASKS.has(word) || THINGS.has(word) || OTHER.has(word)
}

/** Tell whether a word, in lower case, is a service that pages have buttons for: `facebook`. */
export function isService(word: string): boolean {
  return SERVICES.has(word)
}
