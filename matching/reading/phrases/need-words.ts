/**
 * Words for hours, times, pace, places and travel: how it has to be, and not what is done. Split by blanks.
 */
export const needWords = `
  timme timmar timmarna timmes minuter minut deltid heltid halvtid halvdag halvdagar halvdagstid procent förmiddag
  förmiddagar förmiddagarna förmiddagen eftermiddag eftermiddagar eftermiddagen dagtid vardag vardagar morgon morgnar
  mornar tider arbetstider arbetstid restid pendla pendling resväg gångavstånd cykelavstånd 
  närheten takt takten tempo tempot pauser paus raster rast vila pauserna lugn lugnt lugnare tyst ro
  upptrappning trappa stegvis sjukskriven sjukskrivning arbetsförmåga rutiner struktur hours part-time half-time pace
  breaks quiet calm mornings afternoons routines`;

/** Places that somebody wants to be near to. Split by blanks. */
export const nearPlaces = `hem hemma hemmet bostaden bostad stan centrum busshållplats bussen tåget stationen home`;
