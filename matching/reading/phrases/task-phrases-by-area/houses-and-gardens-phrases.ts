import type { TaskTypeId } from '../../interpretation.ts';
import type { PhraseLists } from '../phrase-lists.ts';

/** Everyday phrases for tasks of these areas: caretaking-and-repairs, gardens. */
export const housesAndGardensPhrases: Readonly<Record<TaskTypeId, PhraseLists>> = {
  'caretaker-round': {
    sv: `
      fixa på fastigheten; vaktmästarjobb; vaktmästaruppgifter; {jobba|bli|hjälpa}
      {vaktmästare|vaktmästeriet|fastighetsskötare|fastighet|fastighetsskötsel|fastighetsservice|vaktis|alltiallo};
      {sköta|ta hand|hålla koll|se|fixa} {fastigheter|hus|byggnader|lokalerna}; vaktis; vaktmästarsysslor;
      vaktmästartjänst; fastighetsjobb; fastighetsarbete; fastighetsservice; alltiallo; hausmeister; gå
      {rond|rondor|runda}; kontrollera {ljus|dörrar|ljus dörrar|lås|belysning}; anmäla fel`,
    en: ``,
  },
  'change-lamps': {
    sv: `byta {lampor|glödlampor|lysrör|batterier|proppar}`,
    en: ``,
  },
  'small-repairs': {
    sv: `
      småfix; fixa saker; laga trasiga saker; småjobb med verktyg; {laga|fixa|reparera} {saker|trasiga
      saker|dörrar|lås|handtag|smågrejer|saker gått sönder|allt möjligt|småsaker|kranar};
      {jobba|praktiskt}
      {trä|snickeri|snickare|verktyg|reparationer|byggen|byggarbetsplats|möbelsnickare|byggnadsarbetare|hantverkare|smide|metall|svets|rörmokare};
      {snickra|bygga} {hyllor|bänkar|hus|bord|fågelholkar|saker|trä|staket|lådor}; hålla på med verktyg;
      händig; fixa och {laga|dona|greja}; svetsa; svetsare; mura; murare; rörmokare; spika; hamra; jobba
      med att laga; hantverkare; byggjobb; byggarbetare; bygga saker; kontrollera verktyg; {laga}
      {redskap|sängar}; ställa fram laga redskap;
      dra åt {bultar|skruvar|muttrar}`,
    en: `fix small things; fix things`,
  },
  'assemble-furniture': {
    sv: `
      {montera|sätta ihop|skruva ihop|bygga|bygga ihop}
      {möbler|ikeamöbler|hyllor|skrivbord|bokhyllor|garderober|bänkar}`,
    en: ``,
  },
  'paint-walls': {
    sv: `
      måla {väggar|hus|staket|tak|dörrar|fönster|fönsterkarmar|rum||bänkar|fasader|möbler|lokaler};
      jobba {målare|måleri|målning}; spackla; stryka färg; måleri; målarjobb`,
    en: ``,
  },
  'hang-pictures': {
    sv: `{hänga|hänga upp|sätta upp|borra upp} {tavlor|hyllor|gardinstänger|krokar|whiteboards}`,
    en: ``,
  },
  'renovate-furniture': {
    sv: `
      {renovera|slipa|laga|fixa|rusta upp|ta hand|lacka|olja|måla|restaurera|sätta stånd}
      {möbler|stolar|gamla möbler|bord|byråer|gamla stolar|slitna möbler}; jobba
      {möbler|möbelrenovering|tapetserare}; möbelsnickeri; möbelsnickare; tapetserare; klä om möbler;
      {slipa|limma|måla om|olja|betsa} {möbler|stolar|bord|begagnade möbler}; byta klädsel
      {stolar|möbler}; slipa limma måla om möbler`,
    en: ``,
  },
  'snow-and-grit': {
    sv: `{skotta|ploga|skyffla|röja|ta bort} {snö|is}; sanda {gångar|trappor|gården}; snöröja; ploga`,
    en: ``,
  },
  'sweep-yard': {
    sv: `
      sopa utomhus; sopa golv; sopa ute; sopa
      {gård|gångar|trottoarer|uppfart|gator|parkering|grus|ute}; städa {gården|utanför}; hålla rent på
      gården; hålla fint på gården; sopa {gårdsplanen|gården|trottoaren|grusgången|trappan|uteplatsen}`,
    en: ``,
  },
  'check-fire-safety': {
    sv: `kontrollera {brandsläckare|brandvarnare|utrymningsvägar|nödutgångar}`,
    en: ``,
  },
  'open-and-lock': {
    sv: `
      {låsa|öppna|låsa upp|stänga} {lokaler|dörrar|skolan|huset|byggnaden}; jobba
      {väktare|vakt|ordningsvakt|bevakning}; väktare; ordningsvakt; nattvakt; bevakning`,
    en: ``,
  },
  'fix-bicycles-and-aids': {
    sv: `
      {laga|meka|reparera|fixa|serva|jobba|rusta upp|skruva}
      {cyklar|cykel|rullstolar|rullatorer|hjälpmedel|barnvagnar|punktering|punka|sparkcyklar}; laga
      punka; jobba {cyklar|cykelverkstad|cykelmekaniker|cykelreparatör|cykelreparationer};
      cykelmekaniker; cykelreparatör; meka med cyklar;
      jobba =cyklar; laga tvätta cyklar; {laga|meka|serva|pumpa} {cyklar|cykel}`,
    en: ``,
  },
  'sharpen-and-maintain-tools': {
    sv: `
      {slipa|vårda|sköta|rengöra|hålla ordning|sortera|olja|vässa}
      {verktyg|knivar|redskap|sågar|skruvar}`,
    en: ``,
  },
  'weed-beds': {
    sv: `
      {rensa|sköta|vårda|ansa|luckra} {rabatter|ogräs|land|planteringar|gången|trädgårdsland}; rensa bort
      ogräs; {jobba|hjälpa|pyssla|påta|hålla|dona|fixa|greja|ta hand|sköta|rensa}
      {trädgård|jord|park|trädgårdsskötsel|trädgårdsmästare|rabatter|parkarbete|handelsträdgård|plantskola|parkförvaltning|utemiljö|grönytor};
      ogräsrensa; trädgårdsmästare; trädgårdsskötsel; trädgårdsarbetare; parkarbetare; parkskötsel;
      grönytor; grönyteskötsel; utemiljö; handelsträdgård; plantskola; påta i rabatter`,
    en: ``,
  },
  'mow-lawns': {
    sv: `{klippa|trimma|sköta} {gräs|gräsmatta|gräsytor}; köra {gräsklippare|åkgräsklippare|trimmer}`,
    en: `cut grass; cut the grass`,
  },
  'rake-leaves': {
    sv: `{kratta|räfsa|blåsa|samla|plocka} {löv|gräs|gångar}`,
    en: ``,
  },
  'plant-flowers': {
    sv: `
      {plantera|sätta|så} {blommor|lökar|buskar|träd|växter|rabatter|krukor|frön|penséer}; plantering
      av {blommor|växter|träd}`,
    en: ``,
  },
  'prune-shrubs': {
    sv: `
      {klippa|beskära|såga|ansa|vårda|forma} {häck|häckar|buskar|träd|rosor|grenar|fruktträd}; fälla
      träd; trädfällning; arborist`,
    en: ``,
  },
  'pick-litter': {
    sv: `
      plocka {skräp|fimpar|glas ute|burkar parken|upp skräp}; städa
      {park|stränder|ute|utomhus|gator|naturen|skogen|torget}; hålla rent {ute|parken}`,
    en: ``,
  },
  'grow-vegetables': {
    sv: `
      {odla|skörda|så|sköta}
      {grönsaker|tomater|potatis|kryddor|morötter|frukt|bär|växter|sallad|mat|saker}; plocka
      {bär|äpplen|frukt|jordgubbar|tomater|svamp|päron|blåbär|lingon|grönsaker}; jobba
      {odling|växthus|grönsaksodling}; hålla på med odling; sköta
      {odlingslådor|odlingslotter|pallkragar|växthuset|växthus}; vattna {småplantor|plantor|växthuset}; så
      gallra skörda; gallra {morötter|plantor|grönsaker}`,
    en: ``,
  },
  'care-for-graves': {
    sv: `
      {sköta|vattna|rensa|plantera} {gravar|graven|kyrkogården}; jobba
      {kyrkogård|kyrkogårdsförvaltning|kyrkan}`,
    en: ``,
  },
  'forest-and-trails': {
    sv: `
      jobba {skog|skogsbruk|skogsvård|skogsarbetare}; {röja|gallra} {skog|sly|stigar};
      {hugga|klyva|såga|stapla} ved; skogsarbetare; skogsvård; naturvård; bygga {spänger|vindskydd};
      plantera {träd skogen|skog}; vedklyvning`,
    en: ``,
  },
  'garden-furniture': {
    sv: `
      {ställa ut|olja|vårda|måla|tvätta|rengöra|renovera} {utemöbler|trädgårdsmöbler|parkbänkar|bänkar
      ute}`,
    en: ``,
  },
  'sensory-garden-host': {
    sv: `{odla|påta|gå|jobba} i trädgården med {gamla|boende}; odla med {boende|äldre}`,
    en: ``,
  },
};
