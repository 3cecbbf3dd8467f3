import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: reception, registration-and-archive, office-service, it-support. */
export const officePhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'greet-visitors': {
    sv: `
      ta {emot|hand} {besökare|gäster|kunder|besök|folk|människor|hotellgäster|nya}; välkomna
      {besökare|gäster|folk|nya}; hälsa {gäster|besökare|folk} välkomna; {sitta|stå|jobba|sköta}
      {reception|receptionist|receptionsdisk|receptionsarbete}; receptionsarbete; {möta|bemöta}
      {besökare|gäster}; jobba kundtjänst; kundtjänst; kundservice; service i disken; jobba service;
      serviceinriktat; hotellreception; ha kontakt med {besökare|gäster|allmänheten}; stå i
      {receptionsdisken|informationsdisken}; hjälpa den inte hittar`,
    en: ``,
  },
  'answer-phone': {
    sv: `
      svara i telefon; ta emot samtal; passa telefonen; {svara|sitta|jobba}
      {telefon|växel|callcenter|telefonväxel|telefonist}; {ta|ta emot} {samtal|telefonsamtal}; sköta
      telefonen; svara när det ringer`,
    en: `answer the phone; take calls`,
  },
  'visitor-passes': {
    sv: `{lämna ut|dela ut|kvittera} {nycklar|passerkort|brickor}`,
    en: ``,
  },
  'waiting-room-host': {
    sv: `
      {hjälpa|ta emot} {patienter|folk|besökare} i väntrummet; hjälpa folk att checka in; jobba
      väntrum; torka av britsar väntrummet`,
    en: ``,
  },
  'show-the-way': {
    sv: `
      {visa|hjälpa} {folk|besökare|människor|patienter|dem|gäster} {vägen|rätt|rätta|hitta|hitta
      rätt|runt}; hjälpa folk hitta`,
    en: ``,
  },
  'book-rooms': {
    sv: `boka {rum|möten|lokaler|konferensrum|mötesrum|salar|tider lokaler}; sköta bokningar av rum`,
    en: ``,
  },
  'prepare-meetings': {
    sv: `
      {ställa ordning|förbereda|duka|göra ordning|möblera}
      {möten|konferens|konferensrum|mötesrum|sammanträdesrum}; duka till möten; konferensservice; fixa
      {möten|konferens}`,
    en: ``,
  },
  'tidy-information-stands': {
    sv: `{sätta upp|byta|fylla} {anslag|affischer anslagstavla|broschyrer|lappar}`,
    en: ``,
  },
  'scan-documents': {
    sv: `
      skanna in papper; scanna in; {skanna|skanna in|digitalisera}
      {papper|dokument|bilder|foton|pärmar|handlingar|gamla papper|kvitton|fakturor}`,
    en: ``,
  },
  'file-papers': {
    sv: `
      {sortera|ordna|arkivera|sätta in|hålla ordning bland|hålla ordning|hålla reda|bläddra}
      {papper|dokument|handlingar|pärmar|kvitton|fakturor|mappar}; jobba {papper|pärmar|papper
      pärmar|pappersarbete|arkivering}; pappersarbete; pappersgöra; papper och pärmar; sitta med
      papper; jobba med dokument;
      {ordna|sortera|sätta} bokstavsordning; få ordning {papper|dokument|pärmar}; bokstavsordning`,
    en: ``,
  },
  'keep-archive': {
    sv: `
      {jobba|hålla ordning|städa|sortera|hjälpa} arkiv; hämta {akter|handlingar|volymer|pärmar}; ställa
      tillbaka {akter|pärmar|volymer}; hämta akter hyllorna`,
    en: ``,
  },
  'register-data': {
    sv: `
      föra in siffror; föra in uppgifter; föra in i listor; knappa in uppgifter; mata in data; mata in;
      skriva in uppgifter; {mata in|skriva in|föra in|lägga in|registrera|knappa in|slå in|fylla}
      {uppgifter|data|siffror|information|adresser|fakturor|enkäter|ärenden|kunder|ordrar|personuppgifter|datorn|excel|system|register|medlemmar|inventarier|kvitton|formulär};
      jobba {siffror|excel|registrering|datainmatning|ekonomi|bokföring|fakturor}; datainmatning;
      fakturering; bokföring; bokföra; siffror; hålla på med siffror; excel; skriva in
      {saker|uppgifter|siffror|data|namn|svar}; sitta vid dator och skriva in`,
    en: ``,
  },
  'register-mail': {
    sv: `{öppna|stämpla|registrera|diarieföra} {post|brev|inkommande post|handlingar}`,
    en: ``,
  },
  'shred-documents': {
    sv: `
      {strimla|förstöra|makulera|köra|tugga} {papper|dokument|sekretesspapper|handlingar}; köra papper
      i dokumentförstöraren; dokumentförstöring; köra papper genom dokumentförstöraren`,
    en: ``,
  },
  'weed-files': {
    sv: `
      {rensa|gallra|rensa ut|rensa bland}
      {papper|pärmar|akter|arkivet|handlingar|dokument|mappar|gamla papper|journaler}`,
    en: ``,
  },
  'write-minutes': {
    sv: `
      {skriva|renskriva} {rent|protokoll|anteckningar|texter dator|brev|mötesanteckningar}; jobba
      sekreterare; skriva maskin`,
    en: ``,
  },
  'update-lists': {
    sv: `
      uppdatera {listor|register|adresser|telefonlistor|kontaktuppgifter|excel}; göra listor;
      jobba {register|listor}; hålla ordning register`,
    en: ``,
  },
  proofread: {
    sv: `{läsa|rätta} {korrektur|stavfel|texter|språkfel}; språkgranskning`,
    en: ``,
  },
  'transcribe-old-records': {
    sv: `
      {skriva av|tyda|transkribera} {gamla handlingar|gamla
      texter|brev|böcker|inspelningar|kyrkböcker}; släktforska`,
    en: ``,
  },
  'admin-for-social-workers': {
    sv: `
      jobba
      {kontor|administration|administratör|kontorist|kontorsassistent|sekreterare|handläggare|receptionist
      kontor|kontorsarbete|kontorsjobb|administrativt}; kontorsarbete; kontorsjobb; kontorsuppgifter;
      kontorsgöra; administrativa uppgifter; administrativt arbete; sitta på kontor; enklare
      administration; hjälpa till på kontor; hjälpa handläggare; boka {tider|möten andra}`,
    en: ``,
  },
  'copy-and-print': {
    sv: `
      {kopiera|skriva ut|trycka upp|printa}
      {papper|dokument|material|broschyrer|blad|stenciler|häften|handlingar}`,
    en: ``,
  },
  'make-mailings': {
    sv: `
      {vika|klistra|fylla|lägga} {brev|kuvert|utskick|reklam}; {packa|stoppa|lägga} {brev
      kuvert|kuvert}; skicka {brev|utskick}; göra utskick`,
    en: ``,
  },
  'bind-and-finish-print': {
    sv: `{binda in|häfta|skära|limma} {häften|böcker|broschyrer|trycksaker}; jobba tryckeri`,
    en: ``,
  },
  'water-office-plants': {
    sv: `
      blommor och växter; jobba med blommor; jobba med växter; hålla på med blommor; sköta växter;
      sköta blommor; vattna växter; ta hand om blommor; ta hand om växter; {vattna|sköta|ta
      hand|plantera|jobba|hålla|pyssla|ordna|dona|fixa} {blommor|växter|krukväxter|inneväxter}; jobba
      {blommor växter|växter|florist|blomsterhandel|blomsteraffär|blomsterbutik}; blomsteraffär`,
    en: `water the flowers; take care of plants`,
  },
  'make-signs': {
    sv: `
      göra {skyltar|etiketter|dörrskyltar|dekaler}; skriva skyltar; märka {hyllor|lådor|skåp}
      {skyltar|etiketter|tydliga skyltar}`,
    en: ``,
  },
  'take-photos': {
    sv: `
      ta {foton|bilder|fotografier|kort|fina bilder}; jobba
      {foto|fotografering|fotograf|film|kamera|video|bilder}; fota; filmning; redigera
      {film|bilder|foton|video}; hålla på med foto`,
    en: ``,
  },
  'write-for-web': {
    sv: `
      {lägga upp|lägga ut|skriva|publicera|uppdatera|sköta} {nyheter|texter
      webben|hemsidan|webben|instagram|bilder instagram|facebook|sociala
      medier|inlägg|nyhetsbrev|texter|artiklar|intranätet|filmer instagram}; jobba {sociala
      medier|webb|kommunikation|webbredaktör|journalist}; skriva {texter|artiklar|inlägg};
      kommunikatör`,
    en: ``,
  },
  'draw-and-design': {
    sv: `
      {rita|teckna|formge|designa|göra}
      {affischer|broschyrer|logotyper|serier|illustrationer|planscher|loggor}; jobba {design|grafisk
      design|layout|grafisk formgivning|formgivning|illustration|webbdesign}; rita {dator|serier};
      photoshop; grafisk formgivare; grafiker`,
    en: ``,
  },
  'translate-texts': {
    sv: `
      {översätta|tolka} {texter|lappar|brev|arabiska|somaliska|mellan språk|andra}; tolka; tolkning;
      jobba {tolk|översättning|översättare|språk|tolkning}; använda mina språk`,
    en: ``,
  },
  'run-surveys': {
    sv: `{göra|dela ut|sammanställa} {enkäter|undersökningar}`,
    en: ``,
  },
  'first-line-it': {
    sv: `
      laga datorer åt folk; hjälpa andra med datorer; hjälpa folk med datorer; it; data; {jobba|hjälpa
      folk|fixa|hjälpa|hålla|laga|greja|kunna} {datorer|it|teknik|datan|datasupport|it-support}; felsöka
      {datorer|it}; hjälpa {kollegor|andra|folk} med {datorer|teknik|it}; jobba
      {it-tekniker|it|systemadministratör|it-support|data}; supporttekniker; it-tekniker; hjälpa till med
      teknik; {hjälpa|jobba} {besökare legitimation|e-tjänster|bank-id}; it-hjälp; teknikstöd; jobba
      it-värd; digital hjälpreda`,
    en: `work with computers; help people with computers`,
  },
  'install-computers': {
    sv: `
      {bygga|installera|byta|koppla in|sätta upp|montera} {datorer|skärmar|program|arbetsplatser};
      installera nya datorer`,
    en: ``,
  },
  'clean-computers': {
    sv: `
      {torka|rengöra|putsa|tvätta} {tangentbord|skärmar|datorer|dataskärmar}; torka av
      {datorer|skärmar|trasiga datorer|begagnade skärmar|tangentbord}; torka av felanmäla datorer`,
    en: ``,
  },
  'manage-cables': {
    sv: `{dra|ordna|märka|bunta|sortera|koppla} {kablar|sladdar|laddare}`,
    en: ``,
  },
  'service-printers': {
    sv: `{laga|sköta|fylla|byta bläck|byta toner} {skrivare|kopiator}`,
    en: ``,
  },
  'wipe-and-reuse-computers': {
    sv: `
      {återställa|radera|rensa|rusta upp} {datorer|hårddiskar|gamla datorer}; laga {datorer|gamla
      datorer}`,
    en: ``,
  },
  'test-digital-services': {
    sv: `testa {appar|spel|hemsidor|program|webbsidor|system|programvara}; jobba testare; mjukvarutest`,
    en: ``,
  },
  'run-av-equipment': {
    sv: `
      {koppla in|sköta|rigga|fixa} {projektor|ljud|ljudanläggning|mikrofoner|teknik möten}; jobba
      {ljudtekniker|ljud}; koppla in {utrustning|utrustning mötesrum|kamera|högtalare}`,
    en: ``,
  },
  'programming-and-scripts': {
    sv: `
      {göra|bygga|koda|skapa|programmera|designa} {hemsidor|webbsidor|appar|program|spel|appar
      hemsidor|webbplatser}; jobba
      {programmering|programmerare|kod|systemutvecklare|utvecklare|webbutveckling|webbutvecklare};
      programmerare; systemutvecklare; webbutvecklare; webbutveckling; systemutveckling; python;
      javascript`,
    en: ``,
  },
  'phones-and-tablets': {
    sv: `
      {ställa in|installera|byta} {mobiler|telefoner|surfplattor|paddor|mobil}; göra i ordning
      {surfplattor|paddor|mobiler|telefoner|läsplattor}; nollställa
      {telefoner|mobiler|paddor|surfplattor}; ta emot inlämnade {telefoner|mobiler|paddor}`,
    en: ``,
  },
  'welfare-technology': {
    sv: `{testa|kontrollera|byta batteri} {larm|trygghetslarm|larmknappar}`,
    en: ``,
  },
  'keep-office-supplies': {
    sv: `fylla på {kopieringspapper|kontorsmaterial|pennor|papper skrivare}`,
    en: ``,
  },
};
