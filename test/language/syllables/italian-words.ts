/** Words by their syllables as a dictionary divides them, written before the function was. */
export const italianWords = {
  1: "più già può ciò che chi qui qua noi voi lui poi tuoi suoi guai c'è è ha sei un gli po' cui",
  2: `mia mio tuo sua due via zio Dio sia io città perché guerra acqua uomo buono fuoco fiume chiesa Francia giusto giorno
    ciao scienza cielo figlio foglia luglio maggio storia aria stadio serie scuola luogo lingua sangue guardia causa auto
    Siena Roma quando questo quattro cinque buio paio noia doccia ghiaccio chiave pioggia spiaggia specie Spagna Puglia
    Umbria Russia Giorgia Mario Draghi l'uomo PD`,
  3: `Italia governo ministro partito famiglia notizia giustizia servizio inizio provincia paura aiuto teatro idea paese
    Europa viaggio nazione stazione gennaio febbraio Savoia memoria vittoria addio trionfo cliente laico unione regione
    bambino ragazzi magia regia bugia proprietà ambiente pazienza coscienza società Milano Torino Venezia Sicilia Germania
    Calabria Liguria Maria Giuseppe Giovanni Luigi Meloni dell'arte un'altra quest'anno d'Italia lunedì venerdì Covid-19`,
  4: `europeo elezioni triangolo religione quotidiano riunione riuscire riaprire rientrare attuale influenza manuale costruire
    virtuoso proibire eroico mosaico veicolo ateismo aereo polizia energia farmacia strategia terapia malattia simpatia
    compagnia garanzia pandemia monarchia tuttavia ferrovia galleria allegria poesia fantasia agenzia presidente Repubblica
    parlamento sicurezza comunità industriale esperienza superficie Lombardia Albania`,
  5: `situazione continuare coincidere coinvolgere aeroporto economia democrazia periferia tecnologia fotografia geometria
    autonomia filosofia università lavoratori effettuare`,
  6: 'amministrazione responsabilità costituzionale internazionale organizzazione',
  8: 'italo-americano',
}

/**
 * Others, drawn from a spelling list and from the news when the function was done. At first sight it had 188 of 191
 * right; what was wrong in principle has been mended since.
 */
export const laterItalianWords = {
  2: `tizia oziai ciglio premier euro scuole Siria Reggio Foggia Brescia Claudio calcio squadra gioco figlia moglie voglio
    miglia coppia doppio ampio spazio zoo chiuso chiaro ghiaia grigio radio c'era dov'è UE USA`,
  3: `chiamati spaziano toccherei fissiamo spaccherai accoppia baciassi comperai guarirà stoviglia aggiusto integrai mangiaste
    tondeggia storpiano avvii togliersi toglierla sbagliati sbirciando senato camera consiglio sindaco comune procura
    inchiesta siccità medici paziente aziende miliardi milioni sciopero pensioni studenti Unione Turchia Trieste Perugia
    Emilia Bologna Cagliari Pavia Lucia Matteo Andrea Mattia Eugenio Giorgetti vittorie pareggio migliaia operai ufficio
    scienziati realtà area linea eroe reati boato soave buongiorno chiunque biglietto famiglie province video stereo museo
    liceo corteo trofeo materia vigilia pianura viale invio rinvio`,
  4: `insudicia autunnale selciavate storpieresti informiate pretensione surroghiamo rappresentai influenze squarciavamo
    consultiamo religioni filisteo digiunava soprassiede imbiondito intagliasti alleava deputati arrestato incidente
    autostrada alluvione terremoto ospedale Ucraina Ungheria Israele iraniani Beatrice giocatori operaio centinaia edificio
    beneficio sacrificio creazione reazione oceano aerea neonato dialogo genuino affluenza religioso energie malattie batteria
    pizzeria allergia chirurgia liturgia nostalgia cerimonia all'estero`,
  5: `raccogliendole omogenee effettuando perquisivate giudicarono auspicabile zoologici abbigliassimo appoggiarono
    consumazioni adegueremo carabinieri allenatore ricercatori intuizione istituire tecnologie categoria segreteria
    testimonianza sull'autostrada`,
  6: 'riepilogati cooperazione individuare',
}
