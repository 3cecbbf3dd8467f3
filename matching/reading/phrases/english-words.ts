/**
 * Ordinary English words, by which a text is known to be English beside the phrases' own; what is a word of other languages
 * too (in, a, to, no, on) is left out. Split by blanks.
 */
export const englishWords = `
  i the and with want would like love enjoy prefer work working job jobs my me you your they them their there have
  has had not don dont do does am are is was were been being can could cannot cant will shall should must may might
  some any all most more less very much many often never always sometimes only also just really good best better
  nice great happy calm quiet noise noisy people person children kids old elderly young help helping helps take
  taking care make making get getting give giving go going come coming look looking learn learning know think
  feel experience experienced years year months month weeks week days day hours hour time times part full morning
  mornings evening evenings night nights weekend weekends before after during when where which who what how why
  because but from for about into over under between without within of at by or if than then this that these those
  it its we our us he she him her his please thank thanks clean cleaning kitchen cook cooking food store shop
  office warehouse garden gardening outdoor outdoors outside inside indoors animals dogs cats horses cars car
  drive driving truck repair fix things stuff tasks task heavy light lift lifting carry walk walking sit sitting
  stand standing read reading write writing talk talking speak speaking phone computer computers school
  preschool library hospital hotel restaurant cafe laundry wash washing dishes sort sorting pack packing paint
  painting build building sew sewing plants flowers water watering afraid allergic cant wont doesnt didnt
  anything something nothing everything everyone somebody someone alone together other others new own same
  need needs needed able available hard easy simple quick slow small big large busy free start starting finish`;
