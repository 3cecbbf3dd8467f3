/** What kind of post a title names, whatever the field. They weigh little: the field says more. */
export const posts = `
post-leader: chef ledare direktör föreståndare manager vd ordförande förman chefs -chef -ledare -direktör head
  director ledar rektor intendent överste bas verkmästare ansvarig -ansvarig president =supervisor =lead =owner
  =executive
post-assistant: assistent biträde medhjälpare hjälpreda medarbetare -biträde -assistent assistant -assistenter
  -biträden elev lärling vikarie extra praktikant trainee
post-operator: operatör maskinist skötare maskinförare processoperatör förare -operatör -skötare -förare
  operator -maskinist
post-fitter: montör installatör -montör -installatör -läggare monteringsarbetare inredare riggare fitter
post-repairer: reparatör mekaniker tekniker servicetekniker -mekaniker -reparatör -tekniker servicemontör
  technician underhållsarbetare
post-technical: tekniker ingenjör civilingenjör konstruktör -ingenjör -tekniker -konstruktör engineer tekn
  teknolog högskoleingenjör ingenjörer
post-officer: handläggare administratör sekreterare handläggar -handläggare -administratör -sekreterare
  tjänsteman koordinator samordnare -samordnare -koordinator officer -inspektör =coordinator
post-adviser: konsult rådgivare konsulent konsultativ -konsult -rådgivare -konsulent vägledare coach adviser
  expert specialist -specialist -expert -strateg -vägledare =consultant =counsel
post-scientist: forskare vetare -forskare -vetare -log -logist vetenskapsman analytiker -analytiker -iker doktor
  scientist
post-teacher: lärare pedagog instruktör utbildare -lärare -pedagog -instruktör -utbildare lektor föreläsare
  handledare -tränare -handledare docent adjunkt professor kursledare
post-seller: säljare försäljare handlare -säljare -försäljare -handlare representant agent mäklare -mäklare
  butiksbiträde seller uppköpare grossist
post-worker: arbetare -arbetare hantlangare -karl -hjälp diversearbetare grovarbetare worker handräckning
  yrkesarbetare
post-craftsman: -makare hantverkare -slagare -smed -snickare mästare -mästare gesäll tillverkare -byggare
post-carer: skötare vårdare -vårdare -skötare -sköterska sköterska omsorgare vårdpersonal carer -terapeut
  terapeut behandlare
post-guard: vakt väktare -vakt -väktare kontrollant bevakare -kontrollant inspektör inspektor uppsyningsman
  kontrollör
post-artist: artist konstnär -konstnär -artist -spelare utövare formgivare designer kreatör
post-designer: designer formgivare arkitekt -designer -formgivare -arkitekt -tecknare ritare konstruktör
  -kreatör
post-host: värd värdinna -värd -värdinna guide ciceron reseledare servitör conferencier
post-developer: utvecklare programmerare -utvecklare -programmerare developer systemerare =architect
post-clerk: kontorist sekreterare assistent kontorsassistent kassör registrator -kontorist skrivare tjänsteman
  clerk
post-planner: planerare planeringsledare -planerare samordnare koordinator planläggare planner
post-controller: kontrollant inspektör granskare revisor besiktningsman -kontrollant -inspektör synare
  controller
`;
