// made by tools/places/build-towns.ts: do not edit

/**
 * The seats of Sweden's municipalities, and other towns and parts of towns of 5,000 and more: name, latitude and longitude
 * (WGS 84), a line or semicolon between them. Of GeoNames (geonames.org), under CC BY 4.0.
 */
export const swedishTowns = `
Akalla:59.415:17.914;Alafors:57.926:12.078;Alby:59.233:17.854;Alingsås:57.930:12.533;Alvesta:56.899:14.556
Anderstorp:57.283:13.633;Aneby:57.839:14.810;Arboga:59.394:15.839;Arjeplog:66.052:17.886;Arlöv:55.632:13.071
Arvidsjaur:65.590:19.167;Arvika:59.655:12.585;Askersund:58.880:14.902;Avesta:60.143:16.163
Bankeryd:57.860:14.124;Bengtsfors:59.029:12.232;Bergshamra:59.381:18.034;Bergsjö:61.983:17.064
Billdal:57.567:11.933;Bjurholm:63.930:19.214;Bjuv:56.084:12.919;Bjärred:55.717:13.017
Björlanda:57.767:11.833;Boden:65.825:21.689;Bollebygd:57.669:12.573;Bollmora:59.242:18.228
Bollnäs:61.348:16.395;Boo:59.333:18.283;Borgholm:56.879:16.656;Borlänge:60.486:15.437;Borås:57.721:12.940
Boxholm:58.197:15.054;Brevik:59.350:18.200;Bro:59.517:17.633;Broby:56.255:14.078;Bromma:59.340:17.940
Bromölla:56.076:14.470;Bräcke:62.751:15.422;Bunkeflostrand:55.545:12.924;Bålsta:59.567:17.528
Båstad:56.427:12.853;Charlottenberg:59.884:12.304;Dalby:55.667:13.350;Degerfors:59.238:14.431
Djursholm:59.399:18.056;Dorotea:64.262:16.413;Ed:58.912:11.933;Edsbyn:61.377:15.817;Ekerö:59.291:17.812
Eksjö:57.666:14.972;Emmaboda:56.633:15.536;Enebyberg:59.433:18.050;Enköping:59.636:17.078
Eskilstuna:59.367:16.508;Eslöv:55.839:13.304;Fagersta:60.004:15.793;Falkenberg:56.906:12.491
Falköping:58.173:13.551;Falun:60.604:15.626;Filipstad:59.712:14.168;Finspång:58.706:15.767
Fisksätra:59.292:18.255;Fittja:59.249:17.860;Fjugesta:59.174:14.872;Flen:59.058:16.588
Forshaga:59.525:13.481;Fristad:57.825:13.011;Färgelanda:58.568:11.992;Färjestaden:56.650:16.469
Gagnef:60.599:15.077;Gamla Uppsala:59.898:17.634;Gislaved:57.304:13.541;Gnesta:59.048:17.312
Gnosjö:57.358:13.737;Grums:59.351:13.111;Gråbo:57.836:12.300;Grästorp:58.332:12.681
Gustavsberg:59.327:18.390;Gårdsten:57.805:12.029;Gällivare:67.134:20.653;Gävle:60.675:17.142
Göteborg:57.707:11.967;Götene:58.528:13.495;Habo:57.912:14.074;Hagfors:60.024:13.672;Hallsberg:59.065:15.110
Hallstahammar:59.614:16.228;Halmstad:56.674:12.857;Hammarkullen:57.780:12.036;Hammarstrand:63.110:16.354
Handen:59.168:18.138;Haninge:59.168:18.145;Haparanda:65.835:24.137;Heby:59.938:16.862;Hedemora:60.280:15.989
Helsingborg:56.047:12.694;Henån:58.238:11.676;Herrljunga:58.077:13.027;Hjo:58.301:14.288
Hofors:60.546:16.287;Holmsund:63.706:20.364;Hova:58.854:14.219;Hoverberg:62.814:14.447
Huddinge:59.237:17.982;Hudiksvall:61.727:17.106;Hultsfred:57.488:15.844;Huskvarna:57.786:14.302
Hyltebruk:56.999:13.240;Hällefors:59.784:14.522;Härnösand:62.632:17.938;Hässleholm:56.159:13.766
Höganäs:56.200:12.558;Högsby:57.166:16.026;Höllviken:55.410:12.956;Hönö:57.690:11.650;Hörby:55.852:13.661
Höör:55.934:13.539;Jakobsberg:59.423:17.835;Jokkmokk:66.607:19.823;Jordbro:59.150:18.117;Järna:59.092:17.566
Järpen:63.346:13.466;Jönköping:57.781:14.156;Kalix:65.853:23.156;Kalmar:56.662:16.362
Karlsborg:58.537:14.505;Karlshamn:56.171:14.862;Karlskoga:59.327:14.524;Karlskrona:56.162:15.587
Karlstad:59.379:13.504;Katrineholm:58.996:16.207;Kil:59.502:13.313;Kinna:57.507:12.695;Kiruna:67.856:20.225
Kisa:57.988:15.633;Kista:59.403:17.945;Klippan:56.136:13.131;Knivsta:59.726:17.788;Kopparberg:59.876:14.994
Kramfors:62.932:17.776;Kristianstad:56.031:14.152;Kristinehamn:59.310:14.108;Krokek:58.672:16.367
Krokom:63.326:14.449;Kumla:59.128:15.143;Kungsbacka:57.487:12.076;Kungshamn:58.363:11.259
Kungsholmen:59.332:18.041;Kungsängen:59.479:17.748;Kungsör:59.422:16.097;Kungälv:57.871:11.981
Kvissleby:62.294:17.375;Kållered:57.610:12.051;Kävlinge:55.792:13.110;Köping:59.514:15.993
Laholm:56.512:13.044;Landskrona:55.871:12.830;Landvetter:57.687:12.212;Laxå:58.986:14.619
Leksand:60.730:15.000;Lerum:57.771:12.269;Lessebo:56.752:15.270;Lidingö:59.367:18.133
Lidköping:58.505:13.158;Lilla Edet:58.133:12.133;Lindesberg:59.592:15.230;Lindome:57.567:12.083
Lindsdal:56.733:16.300;Linköping:58.411:15.622;Ljungby:56.833:13.941;Ljungsbro:58.517:15.500
Ljusdal:61.829:16.091;Lomma:55.672:13.068;Ludvika:60.150:15.188;Luleå:65.584:22.155;Lund:55.706:13.193
Lycksele:64.595:18.674;Lysekil:58.274:11.436;Löddeköpinge:55.767:13.017;Lövgärdet:57.816:12.039
Majorna:57.692:11.916;Malmberget:67.175:20.655;Malmslätt:58.411:15.516;Malmö:55.606:13.001
Malung:60.683:13.715;Malå:65.185:18.742;Mariestad:58.710:13.824;Markaryd:56.461:13.596
Mellerud:58.700:12.453;Mjölby:58.326:15.124;Mora:61.007:14.543;Motala:58.537:15.036;Mullsjö:57.917:13.878
Munkedal:58.466:11.673;Munkfors:59.839:13.544;Märsta:59.622:17.855;Mölndal:57.655:12.014
Mölnlycke:57.659:12.118;Mönsterås:57.041:16.445;Mörbylånga:56.525:16.379;Nacka:59.311:18.164
Nora:59.519:15.040;Norberg:60.065:15.924;Nordmaling:63.569:19.502;Norrköping:58.594:16.183
Norrtälje:59.758:18.705;Norsjö:64.912:19.482;Nossebro:58.188:12.716;Nybro:56.745:15.907
Nykvarn:59.177:17.432;Nyköping:58.753:17.008;Nynäshamn:58.903:17.948;Nässjö:57.653:14.697
Ockelbo:60.891:16.718;Olofström:56.277:14.534;Onsala:57.425:12.029;Orsa:61.120:14.616;Osby:56.382:13.994
Oskarshamn:57.265:16.448;Oxelösund:58.671:17.102;Oxie:55.540:13.096;Pajala:67.213:23.366
Partille:57.739:12.106;Perstorp:56.138:13.395;Piteå:65.317:21.479;Robertsfors:64.193:20.848
Ronneby:56.210:15.276;Rydebäck:55.967:12.767;Råsunda:59.366:17.996;Rättvik:60.886:15.118
Rönninge:59.200:17.733;Sala:59.920:16.607;Saltsjöbaden:59.283:18.300;Sandviken:60.617:16.767
Segeltorp:59.276:17.931;Sigtuna:59.617:17.724;Simrishamn:55.557:14.350;Sjöbo:55.631:13.706
Skanör med Falsterbo:55.400:12.850;Skara:58.387:13.438;Skellefteå:64.751:20.953
Skinnskatteberg:59.830:15.693;Skoghall:59.323:13.466;Skurup:55.478:13.502;Skutskär:60.625:17.416
Skåre:59.433:13.433;Skärhamn:57.987:11.557;Skövde:58.391:13.845;Smedjebacken:60.142:15.414
Sollefteå:63.167:17.267;Sollentuna:59.428:17.951;Solna:59.360:18.001;Sorsele:65.535:17.537
Staffanstorp:55.643:13.206;Stenungsund:58.070:11.818;Stockholm:59.329:18.069;Storfors:59.532:14.272
Storuman:65.096:17.117;Storvreta:59.959:17.706;Strängnäs:59.377:17.031;Strömstad:58.939:11.171
Strömsund:63.852:15.556;Sundbyberg:59.361:17.971;Sundsvall:62.391:17.306;Sunne:59.838:13.143
Surahammar:59.707:16.222;Surte:57.825:12.016;Svalöv:55.913:13.108;Svedala:55.508:13.235;Sveg:62.034:14.366
Svenljunga:57.496:13.111;Säffle:59.132:12.929;Säter:60.348:15.751;Sävja:59.819:17.700;Sävsjö:57.403:14.662
Söderhamn:61.304:17.059;Söderköping:58.481:16.322;Södermalm:59.313:18.076;Södertälje:59.196:17.625
Södra Sandby:55.717:13.347;Sölvesborg:56.052:14.575;Tanumshede:58.724:11.326;Tensta:59.394:17.901
Tibro:58.425:14.162;Tidaholm:58.180:13.958;Tierp:60.343:17.518;Timrå:62.487:17.326;Tingsryd:56.525:14.979
Tomelilla:55.543:13.955;Torsby:60.135:13.008;Torshälla:59.417:16.467;Torslanda:57.724:11.770
Torsås:56.413:15.998;Tranemo:57.483:13.350;Tranås:58.037:14.978;Trelleborg:55.375:13.157
Trollhättan:58.284:12.289;Trosa:58.896:17.548;Tullinge:59.200:17.900;Tumba:59.199:17.833;Täby:59.444:18.069
Töreboda:58.707:14.126;Uddevalla:58.348:11.942;Ulricehamn:57.792:13.414;Umeå:63.828:20.260
Upplands Väsby:59.518:17.911;Uppsala:59.859:17.639;Vadstena:58.449:14.890;Vaggeryd:57.498:14.148
Valbo:60.650:17.033;Valdemarsvik:58.203:16.602;Vallentuna:59.534:18.078;Vansbro:60.509:14.225
Vara:58.262:12.954;Varberg:57.106:12.251;Vasastan:59.346:18.050;Vaxholm:59.402:18.353;Vellinge:55.471:13.020
Vetlanda:57.429:15.078;Vi:62.433:17.417;Vilhelmina:64.624:16.656;Vimmerby:57.666:15.855
Vindeln:64.202:19.719;Vingåker:59.043:15.874;Visby:57.641:18.296;Vårby:59.267:17.884;Vårgårda:58.037:12.809
Vänersborg:58.381:12.323;Vännäs:63.907:19.757;Värnamo:57.186:14.040;Västervik:57.758:16.637
Västerås:59.616:16.553;Västra Frölunda:57.647:11.929;Växjö:56.878:14.809;Ystad:55.430:13.820
Åby:58.667:16.183;Åhus:55.917:14.283;Åkarp:55.654:13.111;Åkersberga:59.479:18.300;Åmål:59.051:12.705
Ånge:62.525:15.659;Årjäng:59.392:12.133;Årsta:59.298:18.051;Åsa:57.350:12.117;Åseda:57.170:15.344
Åsele:64.160:17.348;Åstorp:56.136:12.944;Åtvidaberg:58.202:15.998;Älmhult:56.551:14.138;Älta:59.267:18.183
Älvdalen:61.228:14.039;Älvsbyn:65.676:21.002;Ängelholm:56.243:12.862;Öckerö:57.708:11.656
Ödeshög:58.229:14.653;Ödåkra:56.104:12.748;Örebro:59.274:15.207;Örkelljunga:56.283:13.278
Örnsköldsvik:63.291:18.715;Österbymo:57.825:15.274;Östermalm:59.339:18.085;Östersund:63.179:14.636
Östhammar:60.259:18.374;Överkalix:66.328:22.844;Övertorneå:66.388:23.654
`;
