import type { TaskTypeId } from '../interpretation.ts';

/** Words that, wished for, stand for a range of work. */
export interface BroadWish {
  /** Words and phrases, split by semicolons. */
  readonly words: string;
  /** Phrases that are more than a lone word; also after "jobba", "hålla på" and their like. Split by semicolons. */
  readonly afterWork?: string;
  /** All that they mean alike, the usual first; split by blanks. */
  readonly tasks: string;
  /** What they may mean as well; split by blanks. */
  readonly perhaps?: string;
  /** What they mean where a role names its work by them; absent where they tell nothing there. */
  readonly ofRole?: TaskTypeId;
  /** Whether they count only where nothing else is named: "ute" in "ute med djur" is where. */
  readonly isOnlyAlone?: boolean;
}

/**
 * What somebody may mean who wishes for something broad: all the task types that a job coach would think of. A phrase that names
 * one of them is longer and goes before.
 */
export const broadWishes: readonly BroadWish[] = [
  {
    words: 'blommor; växter; krukväxter; blommor och växter; växter och blommor',
    tasks: 'plant-flowers water-garden weed-beds water-office-plants',
    perhaps: 'grow-vegetables prune-shrubs care-for-graves care-for-patient-flowers',
    ofRole: 'water-office-plants',
  },
  {
    words: 'odla; odling; odlingar; växthus',
    tasks: 'grow-vegetables plant-flowers water-garden',
    perhaps: 'weed-beds',
    ofRole: 'grow-vegetables',
  },
  {
    words: 'trädgård; trädgårdsarbete; trädgårdsjobb; trädgårdsskötsel; parkarbete; gardening',
    tasks: 'weed-beds plant-flowers rake-leaves mow-lawns water-garden',
    perhaps: 'prune-shrubs grow-vegetables sweep-yard garden-furniture care-for-graves',
    ofRole: 'weed-beds',
  },
  {
    words: 'utomhus; utomhusarbete; utomhusjobb; utearbete; utejobb; frisk luft; naturen; natur; friluftsliv',
    afterWork: 'ute',
    tasks: 'weed-beds rake-leaves pick-litter sweep-yard',
    perhaps: 'mow-lawns forest-and-trails snow-and-grit plant-flowers farm-chores walk-dogs',
    isOnlyAlone: true,
  },
  {
    words: '=djur; djuren; husdjur; djurskötsel; animals',
    afterWork: 'djur',
    tasks: 'feed-animals walk-dogs care-for-unit-pets clean-cages farm-chores muck-out-stables',
    perhaps: 'visit-with-animals fence-and-pasture',
  },
  {
    words: 'katter; kaniner; marsvin; =smådjur',
    tasks: 'care-for-unit-pets feed-animals clean-cages',
    perhaps: 'visit-with-animals',
    ofRole: 'care-for-unit-pets',
  },
  {
    words: 'hundar',
    tasks: 'walk-dogs',
    perhaps: 'feed-animals visit-with-animals care-for-unit-pets clean-cages',
    ofRole: 'walk-dogs',
  },
  {
    words: 'hästar; stall',
    tasks: 'muck-out-stables feed-animals',
    perhaps: 'farm-chores fence-and-pasture',
    ofRole: 'muck-out-stables',
  },
  {
    words: 'bondgård; lantbruk; lantgård; boskap',
    tasks: 'farm-chores feed-animals muck-out-stables',
    perhaps: 'fence-and-pasture grow-vegetables care-for-unit-pets',
    ofRole: 'farm-chores',
  },
  {
    words: 'musik; sång; musik och sång; sång och musik',
    tasks: 'lead-music',
    perhaps: 'stage-and-light run-av-equipment event-host plan-activities',
  },
  {
    words: 'böcker; bibliotek; books; library',
    tasks: 'shelve-books process-returns library-host cover-books pick-reservations',
    perhaps: 'weed-books book-display newspapers-and-magazines books-to-homes read-to-children',
    ofRole: 'shelve-books',
  },
  {
    words: '=läsning',
    tasks: 'read-aloud',
    perhaps: 'read-to-children shelve-books library-host',
    ofRole: 'read-aloud',
  },
  {
    words: 'sagor; serietidningar; sagor och serier',
    tasks: 'read-to-children shelve-books',
    perhaps: 'library-host cover-books',
  },
  {
    words: '=barn; småbarn; =barnen; ungar; children; kids',
    afterWork: 'barn',
    tasks:
      'play-with-preschool-children after-school-club break-activities read-to-children outdoor-play-supervision',
    perhaps: 'classroom-assistant school-yard-host prepare-preschool-crafts help-children-dress',
  },
  {
    words: 'ungdomar; tonåringar',
    tasks: 'youth-centre-help corridor-host classroom-assistant',
    perhaps: 'after-school-club homework-help school-yard-host',
    ofRole: 'youth-centre-help',
  },
  {
    words: '=skola; =skolan',
    afterWork: 'elever',
    tasks: 'classroom-assistant corridor-host school-yard-host break-activities',
    perhaps: 'homework-help prepare-teaching-material after-school-club',
    ofRole: 'classroom-assistant',
  },
  {
    words: 'förskola; dagis; barnomsorg',
    tasks: 'play-with-preschool-children outdoor-play-supervision read-to-children',
    perhaps: 'tidy-preschool prepare-preschool-crafts help-children-dress preschool-kitchen rest-time',
    ofRole: 'play-with-preschool-children',
  },
  {
    words: 'fritids; fritidshem',
    tasks: 'after-school-club break-activities',
    perhaps: 'school-yard-host homework-help',
    ofRole: 'after-school-club',
  },
  {
    words: 'äldreomsorg; äldreboende; äldrevård; pensionärer; seniorer; elderly',
    afterWork: 'äldre; gamla; gamla människor; äldre människor; äldre personer',
    tasks: 'keep-company walk-with-residents read-aloud play-board-games meal-company',
    perhaps: 'plan-activities outings serve-coffee digital-help-elderly shop-for-older-people lead-crafts',
    ofRole: 'keep-company',
  },
  {
    words: 'vård; vården; sjukvård; sjukhus',
    tasks: 'escort-patients make-beds deliver-meal-trays keep-company',
    perhaps: 'nursing-care refill-care-supplies bedside-cleaning walk-with-residents refill-water-and-fruit',
    ofRole: 'nursing-care',
  },
  {
    words: 'mat; food',
    tasks: 'help-cook cold-kitchen-prep prepare-snacks serve-meals',
    perhaps: 'bake pack-lunch-boxes run-canteen-line wash-dishes set-tables',
  },
  {
    words: 'kök; storkök; skolkök; restaurang; restaurangkök; köksarbete; köksjobb; kitchen',
    tasks: 'help-cook cold-kitchen-prep wash-dishes serve-meals prepare-snacks',
    perhaps: 'set-tables bake run-canteen-line pack-lunch-boxes clean-kitchen',
    ofRole: 'help-cook',
  },
  {
    words: 'café; cafe; kafé; caféarbete; cafejobb; caféjobb',
    tasks: 'sell-coffee-at-event serve-coffee prepare-snacks',
    perhaps: 'bake wash-dishes set-tables',
    ofRole: 'sell-coffee-at-event',
  },
  {
    words: '=kläder; clothes',
    afterWork: 'kläder',
    tasks: 'mend-clothes sort-donations fold-laundry wash-laundry',
    perhaps: 'iron reuse-shop price-and-display-goods label-clothes hang-laundry handle-work-clothes',
  },
  {
    words: 'tvätt; tvätteri; tvättstuga; laundry',
    tasks: 'wash-laundry sort-laundry fold-laundry hang-laundry',
    perhaps: 'iron distribute-linen',
    ofRole: 'wash-laundry',
  },
  {
    words: 'handarbete; textil; textilier; handarbeten',
    tasks: 'lead-crafts mend-clothes',
    perhaps: 'remake-materials prepare-preschool-crafts care-for-curtains',
    ofRole: 'lead-crafts',
  },
  {
    words: 'hantverk; pyssel; =skapande; konst; färg och form; =skapa',
    tasks: 'lead-crafts prepare-preschool-crafts',
    perhaps: 'decorate mend-clothes remake-materials renovate-furniture make-signs',
    ofRole: 'lead-crafts',
  },
  {
    words: 'praktiskt för händerna; praktiskt med händerna; något praktiskt',
    afterWork: 'händerna; praktiskt',
    tasks: 'lead-crafts small-repairs assemble-kits',
    perhaps: 'mend-clothes assemble-furniture renovate-furniture fix-bicycles-and-aids bake pack-parcels',
    isOnlyAlone: true,
  },
  {
    words: '=bilar; fordon; =bilarna; cars',
    afterWork: 'bilar',
    tasks: 'wash-vehicles clean-car-interiors vehicle-workshop-help',
    perhaps: 'change-tyres refuel-vehicles check-vehicles move-pool-cars drive-van',
  },
  {
    words: '=motorer; meka; mekande',
    tasks: 'vehicle-workshop-help fix-bicycles-and-aids',
    perhaps: 'change-tyres small-repairs',
  },
  {
    words: 'datorer; datateknik; computers',
    afterWork: 'datorer; teknik; =it; data',
    tasks: 'first-line-it install-computers clean-computers',
    perhaps:
      'wipe-and-reuse-computers dismantle-electronics manage-cables phones-and-tablets digital-help-elderly test-digital-services',
  },
  {
    words: '=teknik; it-frågor; inom =it; intresserad =it; nyfiken =it; funderat =it',
    tasks: 'first-line-it install-computers run-av-equipment',
    perhaps: 'phones-and-tablets manage-cables dismantle-electronics digital-help-elderly',
  },
  {
    words: 'siffror; listor; siffror och listor; listor och siffror; excel; register',
    tasks: 'register-data update-lists',
    perhaps: 'count-stock file-papers register-mail scan-documents',
  },
  {
    words: 'dokument; pappersarbete; papper och pärmar; pärmar och papper',
    afterWork: 'papper; dokument',
    tasks: 'file-papers scan-documents copy-and-print',
    perhaps: 'shred-documents weed-files make-mailings update-lists',
  },
  {
    words: 'kontor; kontorsarbete; kontorsjobb; administration; office',
    tasks: 'admin-for-social-workers file-papers scan-documents copy-and-print update-lists',
    perhaps: 'register-data make-mailings keep-office-supplies register-mail prepare-meetings',
    ofRole: 'admin-for-social-workers',
  },
  {
    words: 'arkiv',
    tasks: 'keep-archive file-papers scan-documents weed-files',
    perhaps: 'shred-documents transcribe-old-records',
    ofRole: 'keep-archive',
  },
  {
    words: 'kundkontakt; kundkontakter; kundservice; serviceyrke; serviceyrken',
    tasks: 'greet-visitors reuse-shop waiting-room-host answer-phone',
    perhaps: 'show-the-way library-host sell-coffee-at-event event-host serve-meals',
    ofRole: 'greet-visitors',
  },
  {
    words: '=kunder; bemöta kunder',
    afterWork: 'kunder',
    tasks: 'greet-visitors reuse-shop waiting-room-host answer-phone',
    perhaps: 'show-the-way library-host sell-coffee-at-event event-host serve-meals',
  },
  {
    words: '=service; servicejobb; serviceuppgifter',
    afterWork: 'service',
    tasks: 'greet-visitors show-the-way waiting-room-host',
    perhaps: 'answer-phone library-host prepare-meetings serve-coffee caretaker-round',
    isOnlyAlone: true,
  },
  {
    words:
      '{träffa|möta|kontakt|bland|hjälpa|prata} {människor|folk}; träffa mycket folk; mycket folk omkring mig',
    afterWork: 'människor; folk',
    tasks: 'greet-visitors keep-company show-the-way',
    perhaps: 'waiting-room-host library-host event-host serve-meals corridor-host',
    isOnlyAlone: true,
  },
  {
    words: 'reception',
    tasks: 'greet-visitors answer-phone show-the-way visitor-passes',
    perhaps: 'waiting-room-host book-rooms',
    ofRole: 'greet-visitors',
  },
  {
    words: 'återvinning; miljöfrågor; sopsortering; hållbarhet; recycling; {intresserad|nyfiken} miljö',
    afterWork: 'miljö; miljön',
    tasks: 'sort-recycling recycling-centre-host manage-recycling-room',
    perhaps: 'sort-donations dismantle-electronics compost collect-office-paper pick-litter remake-materials',
    ofRole: 'sort-recycling',
  },
  {
    words: 'loppis; second hand; secondhand; återbruk; =begagnat',
    tasks: 'sort-donations reuse-shop price-and-display-goods',
    perhaps: 'mend-clothes renovate-furniture remake-materials',
    ofRole: 'sort-donations',
  },
  {
    words: 'lager; lagerarbete; lagerjobb; warehouse',
    tasks: 'pick-orders unpack-goods pack-parcels receive-goods fill-shelves',
    perhaps: 'sort-store-room count-stock return-packaging',
    ofRole: 'pick-orders',
  },
  {
    words: 'förråd',
    tasks: 'sort-store-room unpack-goods count-stock',
    perhaps: 'fill-shelves order-supplies lend-equipment',
    ofRole: 'sort-store-room',
  },
  {
    words: 'butik; affär; butiksarbete; butiksjobb; store',
    tasks: 'reuse-shop price-and-display-goods fill-shelves',
    perhaps: 'unpack-goods check-expiry-dates sell-coffee-at-event',
    ofRole: 'reuse-shop',
  },
  {
    words: 'idrott; sport; =fotboll; sports',
    tasks: 'equipment-store-sports ice-rink-and-pitches swimming-hall-help',
    perhaps: 'lead-movement break-activities help-in-sports-lesson youth-centre-help after-school-club',
    ofRole: 'equipment-store-sports',
  },
  {
    words: '=rörelse; springa runt',
    tasks: 'run-internal-errands lead-movement',
    perhaps: 'deliver-internal-mail break-activities walk-dogs carry-between-units',
    isOnlyAlone: true,
  },
  {
    words: 'evenemang; events; festivaler',
    tasks: 'set-up-venue event-host take-down-venue',
    perhaps: 'sell-coffee-at-event support-at-festivities cloakroom decorate stage-and-light',
    ofRole: 'set-up-venue',
  },
  {
    words: 'konserter; konsert; =kultur; bio',
    tasks: 'event-host set-up-venue stage-and-light',
    perhaps: 'cloakroom sell-coffee-at-event museum-host take-down-venue',
    ofRole: 'event-host',
  },
  {
    words: 'teater',
    tasks: 'stage-and-light event-host',
    perhaps: 'set-up-venue cloakroom mend-clothes',
    ofRole: 'stage-and-light',
  },
  {
    words: 'museum; museer',
    tasks: 'museum-host care-for-collections build-exhibitions',
    perhaps: 'greet-visitors show-the-way',
    ofRole: 'museum-host',
  },
  {
    words: '=möbler',
    afterWork: 'möbler',
    tasks: 'assemble-furniture renovate-furniture move-furniture',
    perhaps: 'small-repairs garden-furniture',
  },
  {
    words: 'snickra; snickeri; träarbete; =trä',
    tasks: 'small-repairs assemble-furniture renovate-furniture',
    perhaps: 'help-in-woodwork-and-home-economics garden-furniture',
    ofRole: 'small-repairs',
  },
  {
    words: '=verktyg; =laga; =reparera; reparationer; småreparationer; fixa hemma',
    tasks: 'small-repairs assemble-furniture',
    perhaps: 'fix-bicycles-and-aids renovate-furniture sharpen-and-maintain-tools mend-clothes',
    isOnlyAlone: true,
  },
  {
    words: 'vaktmästare; vaktmästeri; vaktis; fastighetsskötsel',
    tasks: 'caretaker-round small-repairs change-lamps',
    perhaps: 'assemble-furniture snow-and-grit paint-walls hang-pictures open-and-lock move-furniture',
    ofRole: 'caretaker-round',
  },
  {
    words: 'cyklar',
    tasks: 'fix-bicycles-and-aids',
    perhaps: 'lend-equipment deliver-by-bike',
    ofRole: 'fix-bicycles-and-aids',
  },
  {
    words: 'ärenden; vara på språng; egna rundor',
    afterWork: 'ärenden',
    tasks: 'run-internal-errands carry-between-units post-and-parcels deliver-internal-mail',
    perhaps: 'pharmacy-errands shop-for-workplace deliver-by-bike',
    ofRole: 'run-internal-errands',
  },
  {
    words: 'mobiler; telefoner och surfplattor',
    tasks: 'phones-and-tablets',
    perhaps: 'digital-help-elderly first-line-it',
  },
  {
    words: 'ordning och reda; system och ordning; ordning i =system',
    tasks: 'declutter-rooms sort-store-room',
    perhaps: 'file-papers shelve-books keep-archive update-lists',
  },
  {
    words: '=sortera; sorteringsarbete',
    tasks: 'sort-recycling sort-donations file-papers',
    perhaps: 'sort-laundry deliver-internal-mail sort-store-room',
    isOnlyAlone: true,
  },
];
