// Written by `npm run tables` from the Unicode CLDR, as the platform has it; change nothing by hand.
// Copyright © 1991-2025 Unicode, Inc. Used by the Unicode License v3 (https://www.unicode.org/license.txt); the data
// come as they are, without any warranty.
import type { NameTable } from './name-table.js'

/** Names in en, de, fr, es, it, nl, pt, ca, da, nb, pl, sv, folded. */
export const CLDR_NAMES: NameTable = {
  "cldr": "48.0",
  "months": [
    "ene enero gen gener gennaio jan janeiro januar januari january janv janvier sty styczen stycznia",
    "feb febbraio febr febrer febrero februar februari february fev fevereiro fevr fevrier lut lutego luty",
    "maart mar marc marca march marco mars marts marz marzec marzo mrt",
    "abr abril apr april aprile avr avril kwi kwiecien kwietnia",
    "mag maggio mai maig maio maj maja may mayo mei",
    "cze czerwca czerwiec giu giugno juin jun june junho juni junio juny",
    "juil juillet jul julho juli julio juliol july lip lipca lipiec lug luglio",
    "ag ago agost agosto aout aug august augusti augustus sie sierpien sierpnia",
    "sep sept september septembre septiembre set setembre setembro settembre wrz wrzesien wrzesnia",
    "oct october octobre octubre okt oktober ott ottobre out outubro paz pazdziernik pazdziernika",
    "lis listopad listopada nov november novembre novembro noviembre",
    "dec december decembre des desember desembre dez dezember dezembro dic dicembre diciembre gru grudnia grudzien"
  ],
  "weekdays": [
    "dg dim dimanche diumenge dom domenica domingo niedz niedziela so son sondag sonntag sun sunday søn søndag zo zondag",
    "dilluns dl lun lundi lunedi lunes ma maandag man mandag mo mon monday montag pon poniedziałek seg segunda-feira",
    "di dienstag dimarts dinsdag dt mar mardi martedi martes ter terca-feira tir tirs tirsdag tis tisdag tue tuesday wt wtorek",
    "dc dimecres mer mercoledi mercredi mi mie miercoles mittwoch ons onsdag qua quarta-feira sr sroda wed wednesday wo woensdag",
    "czw czwartek dijous dj do donderdag donnerstag gio giovedi jeu jeudi jue jueves qui quinta-feira thu thursday tor tors torsdag",
    "divendres dv fr fre fredag freitag fri friday piatek pt sex sexta-feira ven vendredi venerdi vie viernes vr vrijdag",
    "dissabte ds lor lordag lør lørdag sa sab sabado sabato sam samedi samstag sat saturday sob sobota za zaterdag"
  ],
  "at": "a alle as at kl las les om ore um",
  "and": "and e en et i och og und y"
}
