// made by tools/places/build-localities.ts: do not edit

/**
 * Swedish places of some 500 people and more, by county: name, latitude and longitude (WGS 84), a line or semicolon between
 * them. Of GeoNames (geonames.org), under CC BY 4.0.
 */
export const swedishLocalities = `
# Blekinge
Bräkne-Hoby:56.233:15.117;Fridlevstad:56.273:15.534;Hasslö:56.117:15.483;Hällaryd:56.200:14.950
Hällevik:56.017:14.700;Hörvik:56.042:14.762;Johannishus:56.217:15.417;Jämjö:56.192:15.841
Jämshög:56.233:14.517;Kallinge:56.248:15.287;Karlshamn:56.171:14.862;Karlskrona:56.162:15.587
Kyrkhult:56.350:14.583;Listerby:56.200:15.400;Mjällby:56.050:14.683;Mörrum:56.193:14.747
Nogersund:56.000:14.733;Norje:56.117:14.667;Nättraby:56.200:15.517;Olofström:56.277:14.534
Ronneby:56.210:15.276;Ronnebyhamn:56.183:15.300;Rödeby:56.261:15.621;Skavkulla:56.183:15.517
Sturkö:56.083:15.700;Svängsta:56.267:14.767;Sölvesborg:56.052:14.575;Torhamn:56.100:15.833
Tving:56.305:15.471
# Dalarna
Abborrberget:60.150:14.800;Avesta:60.143:16.163;Backa:60.923:15.100;Bengtsheden:60.712:15.873
Bjursås:60.737:15.453;Björbo:60.459:14.716;Boda:61.017:15.217;Borlänge:60.486:15.437;Brunna:60.263:16.010
Bäsna:60.533:15.200;Djurmo:60.550:15.184;Djurås:60.561:15.133;Enbacka:60.410:15.596;Enviken:60.800:15.783
Falun:60.604:15.626;Floda:60.506:14.793;Fors:60.208:16.308;Fredriksberg:60.133:14.383;Färnäs:61.000:14.633
Gagnef:60.599:15.077;Garpenberg:60.317:16.200;Grycksbo:60.688:15.485;Grängesberg:60.075:15.008
Hedemora:60.280:15.989;Horndal:60.300:16.417;Häradsbygden:60.700:15.033;Idre:61.858:12.714
Insjön:60.677:15.095;Järna:60.533:14.367;Krylbo:60.133:16.217;Leksand:60.730:15.000;Linghed:60.783:15.850
Ludvika:60.150:15.188;Långshyttan:60.452:16.038;Malung:60.683:13.715;Malungsfors:60.733:13.550
Mockfjärd:60.500:14.967;Mora:61.007:14.543;Nusnäs:60.967:14.633;Nyhammar:60.283:14.967;Ornäs:60.509:15.541
Orsa:61.120:14.616;Romme:60.433:15.500;Rot:61.250:14.033;Råby:60.100:16.367;Rättvik:60.886:15.118
Saxdalen:60.147:14.986;Selja:61.017:14.467;Siljansnäs:60.783:14.850;Sjövik:60.150:16.317
Smedby:60.700:15.050;Smedjebacken:60.142:15.414;Sollerön:60.917:14.617;Sundborn:60.650:15.767
Sunnansjö:60.217:14.950;Svärdsjö:60.740:15.902;Sågmyra:60.717:15.283;Sälen:61.150:13.267;Särna:61.693:13.143
Säter:60.348:15.751;Söderbärke:60.070:15.560;Sörvik:60.184:15.156;Tomtebo:60.417:15.717
Torsång:60.467:15.567;Tällberg:60.817:15.000;Vansbro:60.509:14.225;Vika:60.513:15.716;Vikarbyn:60.917:15.017
Vikmanshyttan:60.298:15.831;Våmhus:61.115:14.472;Älvdalen:61.228:14.039;Östnor:61.033:14.483
# Gotland
Fårösund:57.858:19.062;Hemse:57.238:18.374;Klintehamn:57.387:18.204;Roma:57.504:18.459;Slite:57.705:18.803
Tofta:57.490:18.134;Vibble:57.605:18.256;Visby:57.641:18.296;Österby:57.718:18.801
# Gävleborg
Alfta:61.347:16.075;Arbrå:61.467:16.383;Bergby:60.929:17.042;Bergsjö:61.983:17.064;Bergvik:61.253:16.827
Björke:60.767:17.200;Bollnäs:61.348:16.395;Bönan:60.740:17.312;Delsbo:61.801:16.556;Edsbyn:61.377:15.817
Enånger:61.546:17.011;Forsbacka:60.617:16.883;Forsby:60.717:17.133;Friggesund:61.896:16.549
Furuvik:60.650:17.333;Färila:61.800:15.844;Gnarp:62.049:17.259;Gävle:60.675:17.142;Hammarby:60.544:16.569
Hamrångefjärden:60.900:17.067;Harmånger:61.928:17.218;Hedesunda:60.400:17.000;Hofors:60.546:16.287
Hudiksvall:61.727:17.106;Iggesund:61.642:17.075;Järbo:60.717:16.600;Järvsö:61.717:16.167
Kilafors:61.233:16.567;Kungsgården:60.600:16.617;Ljusdal:61.829:16.091;Ljusne:61.212:17.128
Mohed:61.298:16.814;Njutånger:61.612:17.056;Norrsundet:60.950:17.133;Näsviken:61.767:16.867
Ockelbo:60.891:16.718;Sandarne:61.259:17.153;Sandviken:60.617:16.767;Storvik:60.583:16.533
Söderala:61.283:16.967;Söderhamn:61.304:17.059;Sörforsa:61.733:16.983;Tallåsen:61.867:16.017
Torsåker:60.511:16.471;Valbo:60.650:17.033;Åbyggeby:60.733:17.117;Årsunda:60.516:16.734
Åshammar:60.637:16.560;Överhärde:60.617:16.967
# Halland
Bua:57.238:12.122;Eldsberga:56.600:13.000;Falkenberg:56.906:12.491;Fjärås kyrkby:57.459:12.175
Frillesås:57.317:12.167;Frösakull:56.683:12.733;Fyllinge:56.650:12.917;Genevad:56.569:13.032
Getinge:56.817:12.733;Glommen:56.933:12.350;Gullbrandstorp:56.700:12.733;Gullbranna:56.592:12.950
Halmstad:56.674:12.857;Harplinge:56.745:12.728;Haverdal:56.722:12.672;Holm:56.739:12.855
Hyltebruk:56.999:13.240;Kläppa:57.360:12.158;Knäred:56.519:13.324;Kungsbacka:57.487:12.076
Kvibille:56.783:12.833;Kyrkhult:56.550:13.267;Laholm:56.512:13.044;Lilla Tjärby:56.527:13.057
Långås:56.983:12.450;Mellbystrand:56.486:12.940;Mjällby:56.683:12.767;Onsala:57.425:12.029
Oskarström:56.800:12.967;Rolfstorp:57.150:12.450;Simlångsdalen:56.722:13.132;Skottorp:56.449:12.961
Skrea:56.883:12.567;Skällinge:57.183:12.467;Slöinge:56.850:12.683;Steninge:56.769:12.630;Särö:57.506:11.932
Torup:56.957:13.077;Träslövsläge:57.054:12.279;Trönninge:56.617:12.933;Trönningenäs:57.138:12.226
Tvååker:57.041:12.399;Tångaberg:57.174:12.228;Ullared:57.133:12.717;Unnaryd:56.950:13.517
Vallberga:56.467:13.017;Vallda:57.477:12.001;Varberg:57.106:12.251;Veddige:57.266:12.332
Veinge:56.550:13.067;Vessigebro:56.983:12.650;Villshärad:56.695:12.696;Vinberg:56.950:12.544
Våxtorp:56.417:13.120;Väröbacka:57.250:12.183;Västra Hagen:57.424:11.936;Åled:56.750:12.933
Årnäs:57.206:12.213;Åsa:57.350:12.117;Ölmanäs:57.362:12.088
# Jämtland
Backe:63.817:16.400;Björnänge:63.383:13.133;Brunflo:63.076:14.832;Bräcke:62.751:15.422;Duved:63.400:12.867
Dvärsätt:63.317:14.467;Funäsdalen:62.546:12.543;Föllinge:63.667:14.617;Gällö:62.913:15.232
Hackås:62.917:14.517;Hammarstrand:63.110:16.354;Hammerdal:63.576:15.365;Hede:62.414:13.513
Hoting:64.114:16.206;Hoverberg:62.814:14.447;Hållsta:63.000:14.967;Järpen:63.346:13.466;Krokom:63.326:14.449
Lit:63.320:14.846;Mörsil:63.309:13.664;Nälden:63.350:14.250;Strömsund:63.852:15.556;Stugun:63.167:15.600
Sveg:62.034:14.366;Svenstavik:62.767:14.435;Sörvik:64.133:15.717;Undersåker:63.317:13.248
Valla:63.550:13.800;Vemdalen:62.450:13.867;Ytterhogdal:62.175:14.941;Åre:63.399:13.080;Ås:63.250:14.567
Östersund:63.179:14.636
# Jönköping
Anderstorp:57.283:13.633;Aneby:57.839:14.810;Anneberg:57.723:14.806;Bankeryd:57.860:14.124
Barnarp:57.704:14.178;Bodafors:57.500:14.700;Bor:57.117:14.167;Bottnaryd:57.772:13.826
Bredaryd:57.173:13.738;Burseryd:57.200:13.283;Ekenässjön:57.492:15.022;Eksjö:57.666:14.972
Forserum:57.700:14.467;Forsheda:57.164:13.830;Gislaved:57.304:13.541;Gnosjö:57.358:13.737
Gränna:58.017:14.467;Habo:57.912:14.074;Hestra:57.442:13.596;Hillerstorp:57.313:13.884;Hok:57.515:14.277
Holsbybrunn:57.433:15.200;Huskvarna:57.786:14.302;Hällaryd:57.467:15.167;Jönköping:57.781:14.156
Kaxholmen:57.853:14.305;Korsberga:57.302:15.125;Kortebo:57.817:14.150;Landsbro:57.367:14.900
Lekeryd:57.767:14.400;Linneryd:57.400:14.150;Malmbäck:57.577:14.462;Mariannelund:57.617:15.567
Marieholm:57.383:13.850;Mullsjö:57.917:13.878;Myresjö:57.385:14.963;Nässjö:57.653:14.697
Odensjö:57.717:14.167;Reftele:57.175:13.595;Rydaholm:56.984:14.308;Ryssby:57.717:14.650;Rörvik:57.238:14.577
Sandhem:57.983:13.767;Skillingaryd:57.430:14.094;Smålandsstenar:57.162:13.412;Sommen:58.133:14.967
Stockaryd:57.317:14.593;Sävsjö:57.403:14.662;Taberg:57.677:14.089;Tenhult:57.708:14.322;Tranås:58.037:14.978
Vaggeryd:57.498:14.148;Vetlanda:57.429:15.078;Vrigstad:57.350:14.467;Värnamo:57.186:14.040
# Kalmar
Algutsrum:56.683:16.527;Ankarsrum:57.699:16.334;Berga:57.217:16.033;Bergkvara:56.391:16.073
Blomstermåla:56.983:16.333;Borgholm:56.879:16.656;Emmaboda:56.633:15.536;Figeholm:57.367:16.550
Fliseryd:57.133:16.267;Färjestaden:56.650:16.469;Gamleby:57.895:16.405;Gullringen:57.800:15.700
Gunnebo:57.717:16.533;Hagby:56.552:16.187;Hultsfred:57.488:15.844;Högsby:57.166:16.026
Järnforsen:57.417:15.617;Kalmar:56.662:16.362;Kristdala:57.401:16.205;Lindsdal:56.733:16.300
Ljungbyholm:56.633:16.167;Löttorp:57.167:16.983;Målilla:57.388:15.807;Mönsterås:57.041:16.445
Mörbylånga:56.525:16.379;Mörlunda:57.317:15.850;Nybro:56.745:15.907;Orrefors:56.841:15.746
Oskarshamn:57.265:16.448;Piperskärr:57.783:16.633;Påryd:56.567:15.917;Påskallavik:57.167:16.450
Rinkabyholm:56.650:16.267;Rockneby:56.802:16.350;Ruda:57.109:16.114;Silverdalen:57.541:15.751
Skogsby:56.636:16.523;Smedby:56.674:16.243;Storebro:57.583:15.850;Söderåkra:56.450:16.067
Södra Sandby:56.567:16.617;Södra Vi:57.740:15.794;Timmernabben:56.967:16.433;Torsås:56.413:15.998
Trekanten:56.700:16.117;Vassmolösa:56.600:16.167;Vimmerby:57.666:15.855;Virserum:57.317:15.583
Vissefjärda:56.533:15.583;Västervik:57.758:16.637;Ålem:56.950:16.383;Överum:57.989:16.314
# Kronoberg
Alstermo:56.973:15.654;Alvesta:56.899:14.556;Braås:57.067:15.050;Diö:56.633:14.217;Gemla:56.868:14.644
Grimslöv:56.733:14.533;Hovmantorp:56.787:15.140;Ingelstad:56.750:14.917;Kosta:56.843:15.396
Lagan:56.917:13.983;Lammhult:57.167:14.583;Lenhovda:57.000:15.283;Lessebo:56.752:15.270
Liatorp:56.667:14.267;Lidhult:56.833:13.433;Ljungby:56.833:13.941;Markaryd:56.461:13.596
Moheda:57.000:14.567;Rottne:57.017:14.900;Ryd:56.467:14.683;Ryssby:56.867:14.167;Skruv:56.676:15.366
Strömsnäsbruk:56.550:13.717;Timsfors:56.483:13.583;Tingsryd:56.525:14.979;Traryd:56.579:13.749
Urshult:56.533:14.783;Vislanda:56.783:14.450;Väckelsång:56.633:14.917;Växjö:56.878:14.809;Åryd:56.828:14.979
Åseda:57.170:15.344;Älmhult:56.551:14.138
# Norrbotten
Alvik:65.517:21.767;Antnäs:65.555:21.836;Arjeplog:66.052:17.886;Arvidsjaur:65.590:19.167
Bensbyn:65.642:22.242;Bergnäset:65.578:22.108;Bergsviken:65.300:21.383;Björkskatan:65.614:22.177
Boden:65.825:21.689;Gammelstad:65.639:22.011;Guojkkasuoluoj:65.648:18.099;Gällivare:67.134:20.653
Haparanda:65.835:24.137;Hortlax:65.282:21.405;Jokkmokk:66.607:19.823;Jukkasjärvi:67.850:20.617
Jävre:65.150:21.483;Kalix:65.853:23.156;Kiruna:67.856:20.225;Korpilombolo:66.852:23.055
Koskullskulle:67.183:20.750;Luleå:65.584:22.155;Långvik:66.117:22.233;Malmberget:67.175:20.655
Marielund:65.853:24.105;Måttsund:65.550:21.900;Norrfjärden:65.418:21.502;Nyborg:65.783:23.200
Pajala:67.213:23.366;Piteå:65.317:21.479;Risögrund:65.811:23.245;Roknäs:65.350:21.200;Rolfs:65.850:23.117
Rosvik:65.433:21.700;Rutvik:65.672:22.090;Råneå:65.855:22.291;Sangis:65.856:23.497;Sävast:65.770:21.731
Södra Sunderbyn:65.660:21.940;Tuolluvaara:67.850:20.333;Töre:65.912:22.651;Vidsel:65.835:20.519
Vittangi:67.676:21.642;Vuollerim:66.430:20.624;Ånäset:65.450:20.883;Älvsbyn:65.676:21.002
Östansjö:66.092:17.523;Överkalix:66.328:22.844;Övertorneå:66.388:23.654
# Skåne
Abbekås:55.400:13.600;Allerum:56.120:12.694;Anderslöv:55.438:13.320;Arild:56.275:12.575
Arkelstorp:56.170:14.291;Arlöv:55.632:13.071;Asmundtorp:55.883:12.933;Bara:55.582:13.179
Barsebäck:55.767:12.950;Billeberga:55.883:13.000;Billesholm:56.050:13.000;Bjuv:56.084:12.919
Bjärnum:56.290:13.711;Bjärred:55.717:13.017;Björnås:56.125:12.965;Blentarp:55.583:13.600
Borrby:55.457:14.180;Broby:56.255:14.078;Bromölla:56.076:14.470;Brösarp:55.724:14.103
Bunkeflostrand:55.545:12.924;Bårslöv:56.009:12.806;Båstad:56.427:12.853;Dalby:55.667:13.350
Degeberga:55.833:14.083;Domsten:56.119:12.607;Dösjebro:55.821:13.029;Ekeby:56.000:12.967;Eslöv:55.839:13.304
Everöd:55.900:14.100;Finja:56.167:13.683;Fjälkinge:56.044:14.276;Flyinge:55.754:13.367
Furulund:55.774:13.090;Färlöv:56.067:14.083;Förslöv:56.350:12.817;Gantofta:55.987:12.805
Genarp:55.599:13.398;Gessie Villastad:55.500:12.958;Glimåkra:56.300:14.133;Glumslöv:55.941:12.809
Grevie:56.392:12.783;Gualöv:56.050:14.417;Gärds Köpinge:55.933:14.150;Gärsnäs:55.549:14.179
Hammar:56.017:14.217;Hammarslund:56.018:14.194;Hammenhög:55.500:14.150;Hanaskog:56.161:14.093
Harlösa:55.717:13.526;Hasslarp:56.133:12.817;Helsingborg:56.047:12.694;Hittarp:56.100:12.633
Hjärnarp:56.317:12.917;Hjärup:55.669:13.139;Hofterup:55.805:12.980;Hyllinge:56.100:12.850
Häljarp:55.850:12.917;Hässleholm:56.159:13.766;Hästveda:56.285:13.935;Höganäs:56.200:12.558
Hököpinge:55.494:13.008;Höllviken:55.410:12.956;Hörby:55.852:13.661;Höör:55.934:13.539;Idala:55.620:13.500
Jonstorp:56.234:12.672;Kattarp:56.140:12.782;Killeberg:56.477:14.097;Kivik:55.685:14.220
Klagstorp:55.393:13.375;Klippan:56.136:13.131;Klågerup:55.594:13.246;Knislinge:56.183:14.083
Kristianstad:56.031:14.152;Kurland:55.375:13.083;Kvidinge:56.134:13.047;Kågeröd:56.000:13.088
Kävlinge:55.792:13.110;Köpingebro:55.455:13.935;Landskrona:55.871:12.830;Ljungbyhed:56.074:13.240
Ljunghusen:55.398:12.925;Lomma:55.672:13.068;Ludvigsborg:55.900:13.600;Lund:55.706:13.193
Löberöd:55.776:13.524;Löddeköpinge:55.767:13.017;Löderup:55.433:14.117;Lönsboda:56.400:14.317
Lövestad:55.653:13.891;Malmö:55.606:13.001;Marieholm:55.867:13.150;Munka-Ljungby:56.250:12.967
Mölle:56.283:12.500;Mörarp:56.057:12.880;Norra Åsum:55.983:14.150;Näsum:56.177:14.497;Onslunda:55.598:14.051
Osby:56.382:13.994;Oxie:55.540:13.096;Perstorp:56.138:13.395;Påarp:56.033:12.817;Rinkaby:55.983:14.267
Rydebäck:55.967:12.767;Rydsgård:55.473:13.588;Röstånga:56.000:13.283;Sandskogen:55.758:12.983
Sankt Olof:55.633:14.133;Saxtorpsskogen:55.832:12.944;Sibbhult:56.267:14.200;Simrishamn:55.557:14.350
Sjöbo:55.631:13.706;Sjörröd:56.283:13.917;Skanör med Falsterbo:55.400:12.850;Skegrie:55.406:13.077
Skepparkroken:56.292:12.800;Skillinge:55.474:14.283;Skivarp:55.417:13.567;Skurup:55.478:13.502
Skåre:55.383:13.050;Smygehamn:55.343:13.370;Staffanstorp:55.643:13.206;Stehag:55.902:13.396
Stidsvig:56.200:13.133;Stoby:56.178:13.828;Strövelstorp:56.170:12.839;Stångby:55.750:13.198
Svalöv:55.913:13.108;Svarte:55.432:13.714;Svedala:55.508:13.235;Sätofta:55.917:13.550
Södra Sandby:55.717:13.347;Sösdala:56.040:13.678;Teckomatorp:55.867:13.083;Tjörnarp:55.995:13.628
Tollarp:55.933:13.983;Tollarp1:56.167:14.283;Tomelilla:55.543:13.955;Torekov:56.425:12.633
Tormestorp:56.114:13.745;Trelleborg:55.375:13.157;Tygelsjö:55.517:13.000;Tyringe:56.160:13.598
Valje:56.063:14.544;Vallåkra:55.961:12.856;Veberöd:55.633:13.483;Vejbystrand:56.318:12.767
Vellinge:55.471:13.020;Viken:56.151:12.574;Vinslöv:56.100:13.917;Vintrie:55.550:12.967;Vittsjö:56.344:13.661
Vollsjö:55.700:13.791;Västra Ingelstad:55.491:13.112;Västra Karup:56.417:12.750;Yngsjö:55.881:14.242
Ystad:55.430:13.820;Åhus:55.917:14.283;Åkarp:55.654:13.111;Åsljunga:56.317:13.367;Åstorp:56.136:12.944
Ängelholm:56.243:12.862;Ödåkra:56.104:12.748;Önnestad:56.057:14.022;Örkelljunga:56.283:13.278
Östra Grevie:55.467:13.133;Östra Karup:56.426:12.936;Östra Ljungby:56.196:13.092
# Stockholm
Akalla:59.415:17.914;Alby:59.233:17.854;Alvik:59.332:17.983;Arnö:60.117:18.633;Bergshamra:59.381:18.034
Bollmora:59.242:18.228;Boo:59.333:18.283;Brevik:59.350:18.200;Bro:59.517:17.633;Bromma:59.340:17.940
Brunn:59.280:18.430;Brunna:59.517:17.750;Dalarö:59.133:18.406;Djursholm:59.399:18.056;Djurö:59.327:18.712
Edsbro:59.893:18.492;Ekeby:59.250:17.520;Ekerö:59.291:17.812;Enebyberg:59.433:18.050;Eriksberg:59.242:17.816
Fisksätra:59.292:18.255;Fittja:59.249:17.860;Gamla Stan:59.326:18.073;Gräddö:59.767:19.033
Grödby:59.050:17.883;Gustavsberg:59.327:18.390;Hallstavik:60.050:18.600;Handen:59.168:18.138
Haninge:59.168:18.145;Hemmesta:59.323:18.487;Huddinge:59.237:17.982;Hästhagen:59.300:18.150
Hölö:59.017:17.533;Jakobsberg:59.423:17.835;Jordbro:59.150:18.117;Järna:59.092:17.566;Karby:59.561:18.220
Kista:59.403:17.945;Kopparmora:59.333:18.583;Kummelnäs:59.350:18.283;Kungsberga:59.405:17.629
Kungsholmen:59.332:18.041;Kungsängen:59.479:17.748;Kårsta:59.656:18.273;Lidingö:59.367:18.133
Lindholmen:59.583:18.100;Långvik:59.246:18.517;Märsta:59.622:17.855;Mölnbo:59.050:17.417
Mörtnäs:59.319:18.443;Nacka:59.311:18.164;Norrtälje:59.758:18.705;Nykvarn:59.177:17.432
Nynäshamn:58.903:17.948;Oskar-Fredriksborg:59.400:18.433;Parksidan:59.281:17.848;Pershagen:59.155:17.653
Raksta:59.221:18.299;Resarö:59.429:18.334;Rimbo:59.750:18.367;Rindö:59.397:18.394;Rosersberg:59.583:17.883
Rydbo:59.462:18.185;Råsunda:59.366:17.996;Rönninge:59.200:17.733;Rörvik:59.900:18.900
Saltsjöbaden:59.283:18.300;Segeltorp:59.276:17.931;Segersäng:59.028:17.934;Sigtuna:59.617:17.724
Skänninge:59.933:18.483;Sollentuna:59.428:17.951;Solna:59.360:18.001;Stavsnäs:59.283:18.683
Stenhamra:59.334:17.688;Steninge:59.602:17.805;Stockholm:59.329:18.069;Stora Vika:58.956:17.786
Strömma:59.283:18.533;Sundbyberg:59.361:17.971;Svanberga:59.844:18.666;Sylta:59.480:17.716
Södermalm:59.313:18.076;Södertälje:59.196:17.625;Tensta:59.394:17.901;Tullinge:59.200:17.900
Tumba:59.199:17.833;Tureholm:59.317:17.717;Täby:59.444:18.069;Upplands Väsby:59.518:17.911
Vallentuna:59.534:18.078;Vasastan:59.346:18.050;Vaxholm:59.402:18.353;Vidja:59.200:18.067
Viksäter:59.241:17.615;Vårby:59.267:17.884;Vårsta:59.165:17.797;Åkersberga:59.479:18.300;Årsta:59.298:18.051
Älmsta:59.967:18.800;Älta:59.267:18.183;Älvnäs:59.283:17.767;Ölsta:59.400:17.650;Ösmo:58.983:17.900
Östermalm:59.339:18.085
# Södermanland
Arnö:58.727:17.023;Bara:58.683:17.067;Bergshammar:58.740:16.913;Bie:59.089:16.210;Björnlunda:59.065:17.159
Eskilstuna:59.367:16.508;Flen:59.058:16.588;Forssjö:58.954:16.295;Gnesta:59.048:17.312;Hållsta:59.295:16.454
Hällberga:59.317:16.600;Hällbybrunn:59.392:16.422;Hälleforsnäs:59.152:16.497;Härad:59.361:16.903
Högsjö:59.027:15.669;Jönåker:58.744:16.719;Katrineholm:58.996:16.207;Kjulaås:59.383:16.667
Kvicksund:59.451:16.321;Malmköping:59.133:16.733;Mariefred:59.260:17.223;Marielund:59.251:17.182
Mellösa:59.100:16.550;Nyköping:58.753:17.008;Nävekvarn:58.633:16.800;Olstorp:58.817:16.633
Oxelösund:58.671:17.102;Skogstorp:59.325:16.483;Sköldinge:59.031:16.447;Sparreholm:59.067:16.817
Stallarholmen:59.367:17.200;Stigtomta:58.800:16.783;Stjärnhov:59.083:17.000;Strängnäs:59.377:17.031
Svalsta:58.743:16.870;Torshälla:59.417:16.467;Trosa:58.896:17.548;Tystberga:58.850:17.233
Vagnhärad:58.946:17.488;Valla:59.017:16.383;Vingåker:59.043:15.874;Vrena:58.861:16.699
Åkers Styckebruk:59.250:17.083;Ärla:59.280:16.679
# Uppsala
Almunge:59.883:18.050;Alsike:59.753:17.773;Alunda:60.067:18.083;Anneberg:60.242:18.417
Björklinge:60.030:17.552;Boda:60.250:18.383;Bredsand:59.583:17.067;Bålsta:59.567:17.528
Bälinge:59.950:17.533;Enköping:59.636:17.078;Fjärdhundra:59.776:16.921;Gamla Uppsala:59.898:17.634
Gimo:60.173:18.185;Grillby:59.626:17.258;Gunsta:59.850:17.833;Gåvsta:59.943:17.878;Hagby:59.800:17.367
Harbo:60.100:17.200;Heby:59.938:16.862;Hummelsta:59.627:16.944;Irsta:59.700:16.933;Järlåsa:59.883:17.200
Karby:60.150:17.583;Karlholmsbruk:60.521:17.632;Knivsta:59.726:17.788;Knutby:59.909:18.266
Länna:59.871:17.951;Lövstalöt:59.957:17.578;Marieberg:60.233:18.500;Morgongåva:59.934:16.964
Månkarbo:60.228:17.462;Råby:59.533:17.500;Skutskär:60.625:17.416;Skyttorp:60.083:17.733
Skärplinge:60.467:17.767;Storvreta:59.959:17.706;Sävja:59.819:17.700;Söderfors:60.383:17.233
Tierp:60.343:17.518;Tobo:60.258:17.656;Tärnsjö:60.150:16.933;Uppsala:59.859:17.639;Vattholma:60.017:17.733
Viby:60.100:17.200;Vittinge:59.900:17.067;Ytternäs:59.783:17.600;Älvkarleby:60.571:17.449
Örbyhus:60.224:17.701;Öregrund:60.333:18.433;Örsundsbro:59.733:17.300;Österbybruk:60.200:17.900
Östervåla:60.183:17.183;Östhammar:60.259:18.374
# Värmland
Alster:59.399:13.614;Arvika:59.655:12.585;Björneborg:59.241:14.249;Charlottenberg:59.884:12.304
Deje:59.603:13.472;Edane:59.629:12.826;Edsvalla:59.435:13.209;Ekshärad:60.173:13.496;Filipstad:59.712:14.168
Forshaga:59.525:13.481;Grums:59.351:13.111;Gärsnäs:59.417:12.900;Hagfors:60.024:13.672
Högsäter:59.900:11.983;Jössefors:59.673:12.503;Karlstad:59.379:13.504;Kil:59.502:13.313;Koppom:59.703:12.154
Kristinehamn:59.310:14.108;Lesjöfors:59.976:14.183;Molkom:59.601:13.721;Munkfors:59.839:13.544
Nykroppa:59.623:14.303;Råtorp:59.402:13.491;Sjötorp:59.483:14.250;Skattkärr:59.412:13.671
Skoghall:59.323:13.466;Skåre:59.433:13.433;Slottsbron:59.323:13.103;Storfors:59.532:14.272
Sunne:59.838:13.143;Säffle:59.132:12.929;Torsby:60.135:13.008;Töcksfors:59.508:11.844;Uddeholm:60.017:13.617
Vallargärdet:59.477:13.585;Vålberg:59.391:13.186;Väse:59.382:13.851;Åmotfors:59.762:12.362
Årjäng:59.392:12.133
# Västerbotten
Backa:64.983:21.067;Bjurholm:63.930:19.214;Björkvik:65.500:15.567;Boliden:64.867:20.383;Bureå:64.617:21.200
Burträsk:64.517:20.650;Bygdeå:64.060:20.856;Byske:64.953:21.206;Dorotea:64.262:16.413;Ersmark:63.883:20.317
Forsbacka:64.767:20.500;Holmsund:63.706:20.364;Hörnefors:63.623:19.909;Innertavle:63.811:20.408
Insjön:64.400:17.483;Jörn:65.059:20.039;Kåge:64.836:20.985;Lycksele:64.595:18.674;Långsele:64.817:20.250
Lögdeå:63.549:19.387;Lövånger:64.367:21.300;Malå:65.185:18.742;Medle:64.738:20.732;Nordmaling:63.569:19.502
Norsjö:64.912:19.482;Nyland:64.817:20.767;Obbola:63.700:20.317;Ostvik:64.883:21.067;Ramsele:64.067:19.550
Robertsfors:64.193:20.848;Rundvik:63.533:19.433;Röbäck:63.809:20.189;Skelleftehamn:64.683:21.233
Skellefteå:64.751:20.953;Sorsele:65.535:17.537;Stensjön:64.983:21.100;Storuman:65.096:17.117
Storvik:65.150:20.733;Sunnansjö:64.100:19.350;Svartå:65.033:20.767;Sävar:63.904:20.550
Söderfors:64.817:18.050;Tallåsen:64.300:18.833;Tomtebo:63.804:20.370;Täfteå:63.840:20.479
Tällberg:64.983:20.800;Umeå:63.828:20.260;Ursviken:64.713:21.166;Viken:64.726:20.915
Vilhelmina:64.624:16.656;Vindeln:64.202:19.719;Vännäs:63.907:19.757;Vännäsby:63.916:19.824
Ånäset:64.267:21.050;Åsele:64.160:17.348
# Västernorrland
Ankarsvik:62.370:17.412;Bergeforsen:62.531:17.381;Bjästa:63.200:18.500;Bollstabruk:62.998:17.673
Bredbyn:63.447:18.110;Dingersjö:62.275:17.380;Essvik:62.316:17.393;Fanbyn:62.407:16.585;Fors:63.417:18.583
Frånö:62.908:17.847;Fränsta:62.499:16.170;Gimåt:63.317:18.717;Husum:63.333:19.167;Härnösand:62.632:17.938
Högsjö:62.522:17.091;Indal:62.577:17.098;Johannedal:62.434:17.373;Junsele:63.696:16.883
Klingsta:62.327:17.218;Kramfors:62.932:17.776;Kungsgården:63.000:17.833;Kvissleby:62.294:17.375
Köpmanholmen:63.167:18.567;Ljungaverk:62.489:16.043;Lucksta:62.299:17.050;Långsele:63.183:17.067
Matfors:62.349:17.032;Mellansel:63.425:18.316;Njurundabommen:62.263:17.384;Nolby:62.288:17.369
Nyland:63.006:17.759;Näsåker:63.444:16.902;Ramsele:63.539:16.468;Ramvik:62.817:17.850
Skottsund:62.291:17.387;Sollefteå:63.167:17.267;Stockvik:62.337:17.366;Stöde:62.419:16.587
Sundsbruk:62.458:17.349;Sundsvall:62.391:17.306;Svartvik:62.586:17.908;Söråker:62.506:17.510
Timrå:62.487:17.326;Torsåker:63.067:17.750;Vattjom:62.367:17.000;Vi:62.433:17.417;Ånge:62.525:15.659
Ås:63.367:16.583;Älandsbro:62.677:17.841;Örnsköldsvik:63.291:18.715;Överhörnäs:63.288:18.581
# Västmanland
Annelund:60.000:16.033;Arboga:59.394:15.839;Barkarö:59.549:16.507;Dingtuna:59.573:16.387
Enhagen-Ekbacken:59.565:16.530;Fagersta:60.004:15.793;Hallstahammar:59.614:16.228;Horn:59.500:16.283
Hökåsen:59.667:16.583;Irsta:59.600:16.700;Kolbäck:59.565:16.230;Kolsva:59.600:15.833;Kungsör:59.422:16.097
Köping:59.514:15.993;Norberg:60.065:15.924;Ramnäs:59.767:16.200;Ransta:59.810:16.637;Sala:59.920:16.607
Skillinge:59.424:16.117;Skinnskatteberg:59.830:15.693;Skultuna:59.717:16.417;Strömsholm:59.527:16.243
Surahammar:59.707:16.222;Sylta:59.533:15.983;Tillberga:59.683:16.617;Valskog:59.442:15.944
Västerfärnebo:59.946:16.278;Västerås:59.616:16.553
# Västra Götaland
Alafors:57.926:12.078;Alingsås:57.930:12.533;Ammenäs:58.314:11.827;Andalen:57.700:11.761
Anderstorp:58.883:14.283;Angered:57.786:12.099;Annelund:57.988:13.075;Ardala:58.361:13.336
Aröd:57.968:11.785;Axvall:58.383:13.567;Bengtsfors:59.029:12.232;Billdal:57.567:11.933
Billingsfors:58.983:12.250;Björboholm:57.871:12.325;Björketorp:57.426:12.525;Björkö:57.732:11.679
Björlanda:57.767:11.833;Blidsberg:57.933:13.483;Bollebygd:57.669:12.573;Borås:57.721:12.940
Brastad:58.383:11.483;Brålanda:58.563:12.349;Brännö:57.645:11.782;Bäckefors:58.805:12.162
Dals Långed:58.926:12.309;Dals Rostock:58.717:12.350;Dalsjöfors:57.717:13.083;Dalstorp:57.604:13.523
Dalum:57.899:13.465;Dingle:58.528:11.578;Diseröd:57.926:12.026;Donsö:57.600:11.799;Ed:58.912:11.933
Ellös:58.183:11.467;Eriksbo:57.771:12.042;Fagersanna:58.467:14.300;Falköping:58.173:13.551
Filsbäck:58.492:13.247;Fjällbacka:58.600:11.283;Floby:58.133:13.333;Fotö:57.667:11.658;Fristad:57.825:13.011
Fritsla:57.557:12.785;Frufällan:57.783:12.967;Frändefors:58.500:12.283;Furulund:57.717:12.133
Färgelanda:58.568:11.992;Grebbestad:58.702:11.257;Grimsås:57.484:13.550;Grundsund:58.212:11.419
Gråbo:57.836:12.300;Grästorp:58.332:12.681;Gullspång:58.986:14.096;Gånghester:57.700:13.017
Gårdsten:57.805:12.029;Gällstad:57.667:13.433;Göta:58.106:12.153;Göteborg:57.707:11.967;Götene:58.528:13.495
Hamburgsund:58.553:11.273;Hammarkullen:57.780:12.036;Henån:58.238:11.676;Herrljunga:58.077:13.027
Hillared:57.633:13.150;Hindås:57.703:12.447;Hjo:58.301:14.288;Hjuvik:57.702:11.716;Horred:57.355:12.478
Hova:58.854:14.219;Hunnebostrand:58.441:11.303;Hyssna:57.557:12.538;Hällekis:58.629:13.438
Hällevadsholm:58.580:11.541;Hälsö:57.734:11.658;Härryda:57.654:12.363;Hökerum:57.841:13.284
Hönö:57.690:11.650;Höviksnäs:58.033:11.767;Igelstorp:58.400:13.967;Ingared:57.860:12.452
Jonsered:57.746:12.174;Jonstorp:58.000:12.717;Järpås:58.383:12.967;Jörlanda:57.986:11.829
Karlsborg:58.537:14.505;Kinna:57.507:12.695;Kinnarp:58.078:13.521;Klövedal:58.033:11.583;Kode:57.943:11.851
Kungshamn:58.363:11.259;Kungälv:57.871:11.981;Kvisljungeby:57.750:11.833;Kvänum:58.300:13.183
Kyrkesund:58.017:11.517;Kåhög:57.751:12.152;Kållered:57.610:12.051;Källby:58.510:13.306;Kärna:57.850:11.783
Landvetter:57.687:12.212;Lerdala:58.478:13.713;Lerum:57.771:12.269;Lidköping:58.505:13.158
Lilla Edet:58.133:12.133;Limmared:57.536:13.356;Lindome:57.567:12.083;Ljung:57.987:13.056
Ljungskile:58.225:11.920;Lugnås:58.643:13.702;Lundsbrunn:58.472:13.447;Lysekil:58.274:11.436
Länghem:57.600:13.233;Lödöse:58.030:12.159;Lövgärdet:57.816:12.039;Majorna:57.692:11.916
Mariestad:58.710:13.824;Mellerud:58.700:12.453;Moholm:58.606:14.039;Munkedal:58.466:11.673
Myggenäs:58.062:11.749;Målsryd:57.683:13.050;Mölltorp:58.500:14.400;Mölndal:57.655:12.014
Mölnlycke:57.659:12.118;Nolvik:57.775:11.833;Nossebro:58.188:12.716;Olofstorp:57.804:12.171
Olsfors:57.691:12.698;Olstorp:57.823:12.277;Otterbäcken:58.950:14.033;Partille:57.739:12.106
Rannebergen:57.802:12.071;Rydboholm:57.650:12.883;Rävlanda:57.653:12.498;Rönnäng:57.933:11.583
Sandared:57.710:12.792;Sandhem:58.017:13.483;Sandhult:57.767:12.817;Sexdrega:57.583:13.117
Sjuntorp:58.200:12.217;Sjömarken:57.715:12.835;Sjövik:57.917:12.367;Skara:58.387:13.438;Skee:58.926:11.269
Skepplanda:57.983:12.200;Skultorp:58.350:13.833;Skärhamn:57.987:11.557;Skövde:58.391:13.845
Smögen:58.356:11.224;Sollebrunn:58.117:12.533;Stenkullen:57.795:12.317;Stenstorp:58.273:13.715
Stenungsund:58.070:11.818;Stora Höga:58.017:11.833;Stora Levene:58.325:12.925;Strömstad:58.939:11.171
Styrsö:57.616:11.786;Stöpen:58.478:13.866;Sunningen:58.333:11.833;Surte:57.825:12.016
Svaneholm:57.617:12.817;Svanesund:58.143:11.818;Svenljunga:57.496:13.111;Sålanda:57.983:12.217
Sätila:57.542:12.434;Säve:57.800:11.917;Tanumshede:58.724:11.326;Tibro:58.425:14.162;Tidaholm:58.180:13.958
Tidan:58.575:14.005;Timmele:57.859:13.429;Timmersdala:58.533:13.750;Tjuvkil:57.900:11.733
Tollered:57.817:12.417;Torslanda:57.724:11.770;Tranemo:57.483:13.350;Trollhättan:58.284:12.289
Tumlehed:57.732:11.738;Töreboda:58.707:14.126;Ucklum:58.083:11.950;Uddevalla:58.348:11.942
Ullervad:58.667:13.867;Ulricehamn:57.792:13.414;Upphärad:58.158:12.305;Vara:58.262:12.954
Varekil:58.123:11.708;Vargön:58.356:12.391;Varnhem:58.383:13.650;Vartofta:58.100:13.633;Vedum:58.167:12.983
Vegby:57.683:13.383;Velanda:58.229:12.310;Vinninga:58.450:13.267;Viskafors:57.629:12.849
Vårgårda:58.037:12.809;Väjern:58.383:11.267;Vänersborg:58.381:12.323;Väring:58.505:13.969
Värsås:58.350:14.050;Västra Frölunda:57.647:11.929;Åkarp:58.233:13.650;Åmål:59.051:12.705
Åsarp:58.024:13.565;Åsensbruk:58.799:12.422;Älvängen:57.959:12.123;Öckerö:57.708:11.656
Ödeborg:58.545:11.975;Ödsmål:58.100:11.850;Öjersjö:57.699:12.134;Överlida:57.350:12.897;Öxeryd:57.736:12.279
# Örebro
Askersund:58.880:14.902;Baggetorp:59.150:14.633;Degerfors:59.238:14.431;Ekeby-Almby:59.260:15.330
Fellingsbro:59.433:15.583;Finnerödja:58.933:14.433;Fjugesta:59.174:14.872;Frövi:59.467:15.367
Garphyttan:59.304:14.946;Glanshammar:59.317:15.400;Grythyttan:59.706:14.535;Gyttorp:59.505:14.967
Hallsberg:59.065:15.110;Hovsta:59.350:15.217;Hällabrottet:59.117:15.200;Hällefors:59.784:14.522
Karlskoga:59.327:14.524;Kopparberg:59.876:14.994;Kumla:59.128:15.143;Latorpsbruk:59.273:14.983
Laxå:58.986:14.619;Lindesberg:59.592:15.230;Mellösa:59.200:15.500;Mosås:59.200:15.133
Mullhyttan:59.150:14.683;Nora:59.519:15.040;Norra Bro:59.217:15.250;Odensbacken:59.167:15.533
Pålsboda:59.066:15.337;Rinkaby:59.467:15.583;Sköllersta:59.137:15.339;Stora Mellösa:59.217:15.500
Storå:59.714:15.132;Vedevåg:59.527:15.293;Velanda:59.200:15.067;Vintrosa:59.250:14.950
Vretstorp:59.033:14.867;Åbytorp:59.126:15.074;Åsbro:59.000:15.050;Ölmbrotorp:59.392:15.242
Örebro:59.274:15.207;Östansjö:59.050:14.983
# Östergötland
Askeby:58.408:15.849;Berg:58.488:15.530;Bestorp:58.233:15.733;Borensberg:58.567:15.283;Boxholm:58.197:15.054
Ekängen:58.467:15.633;Finspång:58.706:15.767;Grebo:58.301:15.871;Gusum:58.269:16.499;Herrestad:58.383:14.800
Horn:57.900:15.833;Jursla:58.667:16.183;Kimstad:58.550:15.963;Kisa:57.988:15.633;Krokek:58.672:16.367
Lidhult:57.950:15.400;Lindö:58.617:16.250;Linghem:58.433:15.783;Linköping:58.411:15.622;Ljunga:58.517:16.350
Ljungsbro:58.517:15.500;Lotorp:58.733:15.833;Malmslätt:58.411:15.516;Mantorp:58.350:15.283
Mjölby:58.326:15.124;Motala:58.537:15.036;Norrköping:58.594:16.183;Norsholm:58.505:15.972
Rejmyre:58.833:15.917;Rimforsa:58.136:15.687;Ringarum:58.333:16.450;Ruda:58.633:15.767;Ryd:58.667:15.083
Skänninge:58.394:15.087;Skärblacka:58.567:15.900;Slaka:58.367:15.550;Stenstorp:58.483:15.067
Strömsfors:58.680:16.330;Sturefors:58.333:15.733;Svärtinge:58.655:16.028;Söderköping:58.481:16.322
Tallboda:58.425:15.682;Tjällmo:58.717:15.350;Vadstena:58.449:14.890;Valdemarsvik:58.203:16.602
Vikingstad:58.383:15.432;Väderstad:58.317:14.917;Åby:58.667:16.183;Åtvidaberg:58.202:15.998
Öbonäs:58.543:16.191;Ödeshög:58.229:14.653;Österbymo:57.825:15.274;Östra Husby:58.583:16.550
`;
