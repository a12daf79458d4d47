/** Words by their syllables as the Academy's orthography divides them, written before the function was. */
export const spanishWords = {
  1: 'ley rey hoy muy pie fue dio vio guion bien seis diez juez mar sol con que quien buey Luis Juan y vais fluir',
  2: `país día río tío guerra aquí ciudad viaje agua siempre nueve causa deuda baile reina miedo bueno fuego caer leer oír
    raíz baúl Raúl maíz grúa dúo lío reír crear rehén peor león Jaén Díaz quince gente euro oigo ahí búho suave cliente
    prueba puerto viuda pingüe construir rehusar huida ruido canción nación también gracias Francia lengua actual quiosco
    hiato huelga vaho prohibir limpiáis treinta veintiún Mario Buenos Aires PP UE`,
  3: `idea poeta teatro héroe Europa guitarra García había tenía cuidado elección partido museo Corea Israel antiguo
    vergüenza pingüino ahora alcohol chiita peruano Uruguay Paraguay prohíbe cohete ahorro ahijado historia noticia gobierno
    ministro millones viviendas empresas jesuita oído caída situación continuar oeste creación línea área huyeron Ecuador
    Bolivia Santiago desahucio bahía oiríais María envíe cuídate interviú dieciséis cuarenta construido COVID-19`,
  4: `aéreo caótico europeo averiguáis energía policía Alemania seguridad vehículo averiguo zoólogo crecimiento presidente
    democracia comunidad evaluación individuo realidad océano petróleo cooperar construyeron Guatemala Nicaragua Venezuela
    lingüística cacahuete continúa ciudadano`,
  5: `Andalucía economía investigación administración ayuntamiento trabajadores universidad aeropuerto coordinación franco-alemán
    ciudadanía ex-presidente manifestación`,
  6: 'desaparecido contemporáneo estadounidense responsabilidad vicepresidenta internacionales',
  7: 'antiinflamatorio afroamericano',
}

/**
 * Others, drawn from a spelling list and from the news when the function was done. At first sight it had 129 of 132
 * right; what was wrong in principle has been mended since.
 */
export const laterSpanishWords = {
  1: 'bey',
  2: `bailón porque puerco regia tiesto caimán bayo juicio jueces Sánchez Murcia Lleida Perú Haití Rusia reunión fluido
    viernes millón fútbol Real ONU Messi Facebook online zaguán`,
  3: `quiragra cubierto grietarse patear recaudar confiable blanquecer fiadura arrugia guedejón pozuelo boquera acrianzar
    audacia comienzo congreso senado tribunal alcalde Feijóo Ayuso Puigdemont Euskadi Valencia Bilbao México Ucrania reúne
    actúa sonríe gratuito construcción destruido incluido influencia huracán sequía tráfico tranvía estación miércoles
    sábado enero veintiséis audiencia campeón vacuna hospital cigüeña ahínco vahído deshielo PSOE marketing`,
  4: `advocación aguachento afirmación mesiánica tinajuela gladíolo trashoguero cieguecilla guedejudo catalepsia diputados
    fiscalía alcaldía ministerio Cataluña Zaragoza iraníes ucraniano europeos evalúan inundación carretera diecinueve
    periodista televisión entrenador Atlético neumonía averigüe Groenlandia microondas Eurocopa`,
  5: `arquidiócesis glorificación enfermosear geraniáceo comisionado advenimiento recatonía semiesférico desprendimiento
    embriogénica Israelíes aficionados enfermería autoescuela`,
  6: 'fortalecimiento fisicoquímica enriquecimiento armoniosamente',
  8: 'hispanoamericano',
}
