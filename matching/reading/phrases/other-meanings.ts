/**
 * Phrases whose words look like a task, condition, support or ability and mean something else: nothing in them is
 * read. Split by semicolons.
 */
export const otherMeanings = `
    hjälp för elever; hjälp åt elever; ger lugn; ger mig lugn; legitimerad personal sköter; fika ingår;
    fri fika; arbetskläder ingår; arbetskläder finns; vi har arbetskläder; tillhandahåller arbetskläder;
    lunch ingår; handlar om; handlar det om; det handlar om; bygga upp förtroende; bygga upp tillit;
    bygga upp mig; bygga upp mitt självförtroende; komma ut; ta hand om mig; hand i hand; ute efter;
    ute i arbetslivet; ute i arbete; ute på arbetsmarknaden; ut i arbete; kört fast; köra på;
    köra igång; köra hårt; i första hand; i andra hand; på gång; på gott och ont; vad som helst;
    när som helst; vem som helst; var som helst; hur som helst; ta tag i; ta i människor; ta del;
    i stort sett; på sikt; i väg; i kväll; ikväll; god natt; trevlig helg; så klart; det går;
    hur det går; det går framåt; stå för; stå på egna ben; står för; ta igen; ge upp; gå upp; gå in i;
    gå igenom; gå vidare; gå i pension; gå i skola; gå i skolan; gick i skolan; gå kurs; gå en kurs;
    gå en utbildning; gått kurs; gå på sfi; går på sfi; går sfi; läser sfi; läste sfi; läser svenska;
    läst svenska; läser på komvux; läser till; läst till; studerar svenska; städa undan efter mig;
    vila upp mig; räkna med; räknar med; räkna mig; står ut med; se fram emot; ser fram emot;
    hör av mig; hör av er; hör av dig; låter bra; förstår att; kämpa på; hålla i gång; hålla igång;
    komma in i; sy ihop; fritiden; på fritiden; på min fritid; se till att; se över; se till; bara att;
    vet att; köra vidare; bo kvar; spela roll; spelar roll; spelar ingen roll; ta det lugnt;
    lugn och trygg; lugn person; är lugn; lugn som person; en lugn; tar det lugnt; känna mig lugn;
    vill jag ha jobb; anmäla frånvaro; hem och hälsa på; kort sagt; kort och gott; kort tid; måla upp;
    plocka upp tråden; plocka upp saker snabbt; koka ihop; smälta in; öppna upp mig; öppna mig; läsa av;
    läsa av stämningen; läsa av människor; läsa av folk; på fötter; skapa kontakt; sätta mig in i;
    sätta upp mål; hänga med; hänger med; hänga med i tempot; stryka under; packa ihop; köpa in mig;
    hoppa in; rycka in; lägga ner; ställa upp; ställa upp på; it works; deal with it; it is; it s;
    make it; do it; like it; about it; with it; in order to; used to be; care about; in case;
    look after myself; get in touch; right hand; out of; i grund och botten; ute nu; folk i allmänhet;
    flytta hit; flyttade hit; flyttade till; flyttat till; flytta till; flytta hemifrån; bor på; bor i;
    boende i; mitt boende; eget boende; boendet; min bostad; egen bostad; bra stöd; stöd och hjälp;
    lättare sagt; högt i tak; tak över huvudet; första steget; nästa steg; steg för steg framåt; ta steget; berörda; berörd; berörs; flera personer; fler personer;
    flera människor; på uppdrag av vår kund; vår kund; till kund; i vardagen; gällande rutiner; enligt rutiner; befintliga rutiner; rutiner och regler;
    rutiner och riktlinjer; allmän handling; allmänna handlingar; budget; budgeten; programmera larm; programmerar larm; tolka data; tolka resultat; tolka ritningar; data insights; data analytics; data scientist; hjälpa kunder att; hjälpa våra kunder att;
    senior fullstack; senior developer; senior manager; senior konsult; senior rådgivare; care pool; participant; participants; bygga och vårda; teknikens framkant; teknikens absoluta framkant; handla om att; kan handla om; handlar bland annat om; handlar bl a om; handlar i enlighet; i enlighet med;
    kör med oss; kundaktiviteter; rabatt på; rabatter på; lagbevakning; data driven; test driven; insights driven; event driven; flexible working; flexible hours; flexible schedule;
    i stället för att ringa; känsla för service; leds av; ledda av; på lång sikt; i första ledet;
    rabatt på; rabatter på; rabatterat; handla snabbt; handlar i; handlar bl a;
    handlar bland annat; i enlighet med; sticka ut; sticker ut; sticka iväg; sticka härifrån; tech stack;
    hämta och lämna barn; hämtar och lämnar barn; plocka isär text; i samma bransch; lägga märke till;
    dra mitt strå till stacken; på egen hand; i handen; för hand; ta på allvar; ta på mig; ta på sig;
    vid disken; bakom disken; i kaffedisken; ta hand om varandra`;

/** Ordinary words that are one letter from a word of the lists: never taken for a slip. Split by blanks. */
export const ordinaryWords = `
  släppa släpper släppte dukar duken dukarna kunde skulle sedan annan andra under efter innan aldrig
  alltid väldigt personer personal person länge länger gånger dagar veckor månader timmar tiden tider
  första tredje sista också sådan därför eftersom genom mellan många några något någon hoppas kanske
  ganska nästan delta pannor pajer hudar särskild bestämma placering miljön stärka kamma handel
  handels aktier elektronisk granska blad härda diken välja välj placera styra befattning säkra skrapa
  skiva stänga längd frakt band slakta spåra fästa skivor grovt skilja smaka pröva namn verka stuva
  brand spridning fläta fastigheter slöjd mässa svamp grafik jakt vilda täcker fattar gruva lämnar
  straff kontrakt master organist kantor kunders tecknar tränar matros ugnar ränta materia licens kost
  spänner väder fisk färre linjer matematisk psykologi följd block löder bonde herde center textur
  aktör skatt svart lokal grund stunt kritisk ryska danska norska finska engelska franska spanska
  tyska modell kläde svar svara starta stanna hända känna känns tänka tänker börja börjar sluta slutar
  minst störst bäst bättre sämre vanlig vanliga arbetsplats arbetsplatsen arbetsliv erfarenhet
  utbildning utbildningen skolan gymnasiet kursen praktiken samhället kommunen regionen sverige
  svenska`;
