/**
 * Words that say the same where work is talked of, a line each: a dictionary form and after the colon the others that stand
 * for it; `.n` a noun, `.v` a verb, `.a` an adjective, `.o` any other.
 */
export const sameWords = `
jobba.v: arbeta.v knega.v tjänstgöra.v extrajobba.v
prata.v: snacka.v
städa.v: städas.v rengöra.v lokalvård.n städning.n
läkare.n: doktor.n
meka.v: mecka.v mekka.v
skanna.v: scanna.v
barn.n: kids.n unge.n småtting.n knatte.n småbarn.n förskolebarn.n barngrupp.n
gammal.a: gamling.n senior.n åldring.n pensionär.n brukare.n vårdtagare.n omsorgstagare.n hyresgäst.n
elev.n: skolbarn.n skolelev.n
ungdom.n: tonåring.n
djur.n: husdjur.n sällskapsdjur.n smådjur.n
hund.n: vovve.n jycke.n valp.n
katt.n: kisse.n misse.n kattunge.n
häst.n: kuse.n ponny.n
förskola.n: dagis.n lekskola.n
skola.n: grundskola.n plugg.n
butik.n: affär.n snabbköp.n mataffär.n livsmedelsbutik.n klädbutik.n klädaffär.n matbutik.n
cafe.n: kafe.n fik.n kafeteria.n cafeteria.n
restaurang.n: lunchrestaurang.n krog.n pizzeria.n
toalett.n: toa.n wc.o dass.n
dator.n: pc.n laptop.o
mobil.n: mobiltelefon.n
kläder.n: plagg.n klädesplagg.n
växt.n: planta.n
grej.n: sak.n pryl.n
äldreboende.n: vårdboende.n servicehus.n ålderdomshem.n
bil.n: personbil.n
möte.n: sammanträde.n
`;

/**
 * Verbs that say no more than *jobba* when something is named beside them (*dona med blommor*), in dictionary form, split by
 * blanks.
 */
export const workVerbs = `
  dona fixa greja meka pyssla pula påta stöka syssla`;

/** Forms that do, of verbs that don't in their other forms: *vara med djur*, and not *är*; split by blanks. */
export const workForms = `va vara hålla håller hjälpa hjälper hjälpte hjälpt`;
