/** Compounds that are no kind of what their last part says: a *trädgård* is no *gård*. Split by blanks. */
export const opaqueCompounds = `
  trädgård kyrkogård skolgård förskolegård fritidsgård ungdomsgård innergård bakgård återvinningsgård lathund korvhund bostad fullmakt skrivbord diskbänk diskbord tangentbord frimärke
  växthus papperskorg brevlåda utflykt dagbok plånbok handduk barnvakt socialsekreterare participant participants verkstad innerstad ändstation strykjärn handarbete
  kaffedisk lånedisk informationsdisk receptionsdisk bardisk`;
