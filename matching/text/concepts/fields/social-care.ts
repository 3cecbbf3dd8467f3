/** Social care and social work: elderly, disability, families, integration, work training. */
export const socialCare = `
elderly-care: äldre äldreboende äldreomsorg hemtjänst hemsamarit hemvård ålderdomshem servicehus demens
  pensionär geriatr gerontolog vårdboende seniorboende omsorg anhörig gamla åldring senior elderly äldres
  åldringsvård äldrevård vårdhem seniorer hemmaboende trygghetslarm pensionärer aged seniors dagverksamhet
  träffpunkt rullator rullatorer minnesstund
disability-support: funktionsnedsätt funktionshind handikapp rullstol lss stödassist gruppbostad gruppboende
  boendestöd utvecklingsstör autism habiliter ledsag boendeassist stödboende tillgänglig dagligverksam
  omsorgsassist vårdare disability synskad döv handikappade funktionshindrade rörelsehindrade synskadade
  utvecklingsstörda funktionsnedsättning rullstolsburen hjälpbehov
social-work: socialt socialarbet socialsekreter socialtjänst kurator klient biståndshandl socionom bistånd
  utsatt behövande hemlös fältarbet socialbidrag socialförs försörjningsstöd uppsök stödinsats insats social
  sociala stödprogram hjälpprogram samhällsresurser socialvård klienter klienters utsatta husrum hjälpbehöv
  behovsbed
family-care: familj familjebehandl familjerätt adoption fosterhem familjehem vårdnad barnavård vårdnadshav
  föräldra förälder föräldraskap anhörig jourhem relation äktenskap medling skilsmässa barnskydd parterap
  föräldrar familjeproblem barnets hemförhåll familjer vårdnadstv anhöriga barnmisshandel
youth-work: ungdom ungdomsled fritidsled fritidsgård ungdomshem tonåring behandlingsassist unga youth fältassist
  ungdomsmott kollo lägerledare behandlingspedagog ungdomar ungdomsverks ungdomsgård ungdomsbrott fritidsverks
  ungdomars =hvb
integration: flykting invandr integration migrant migration asyl etablering nyanländ modersmål ensamkommande
  kulturmöte tolk mångkultur immigr samhällsvägled invandrare flyktingar asylsök uppehållstillst kulturella
  nyanlända medborgarskap minoritet
employment-service: arbetsförmedl arbetsmark arbetssök jobbcoach arbetskonsulent jobbsök karriär yrkesvägl
  syokonsulent arbetslös arbetsträn praktik sysselsätt rekryter arbetsliv arbetsinrikt arbetshandled coachn
  omställ arbetssökande platsförm arbetsmarknadspol yrkesval arbetsplacering jobbsökande matcha arbetsprövn
  lediga praktikplats =ced matchn =sius lönestöd
companionship: sällskap samvaro umgås promenad högläs sällskapsdam kontaktperson ledsag stödperson vänskap
  volontär besöksverk samtal fika prata promenader följeslagare sällskapa umgänge samtala högläsning
  vardagssamtal company walks talk promenera turbil utevistelse minnas minnen dagverksamhet träffpunkt stund
crisis-support: kris krisstöd krisberedsk kvinnojour brottsoffer jourtelefon sorg trauma våldsutsatt skyddat
  våld offer övergrepp stödlinje misshandel
palliative: hospice palliativ döende lindrande sorgbearbet dödsfall
volunteering: frivillig volontär ideell förening hjälporg biståndsarb insaml välgören donation ideella
  hjälparbet nödhjälp utdelning välgörenhet hjälporganisation hjälparbete behövande katastrofhjälp volontärer
  penninginsaml
home-help: hemhjälp hushåll hemservice inköp handla städhjälp matlagning hushållsarb hushållsnära husmor
  hushåller butler betjänt hemsyster hushållsföre hemsysslor hushållssysslor hushållsgöromål matinköp
`;
