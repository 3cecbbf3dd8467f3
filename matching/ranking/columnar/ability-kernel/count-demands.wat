;; Counts, for 32 candidates at a time, how well they meet the demands of a role.
;;
;; Levels lie ability by ability: one byte a candidate, 0 to 4, or −1 when unknown; $column is the distance in bytes
;; from one ability's column to the next, a multiple of 32. A demand is a record of 16 bytes:
;;   0..3  where the ability's column starts, little-endian
;;   4..7  the level that is short of the demand, less what supports close, by 1, 2, 3 and 4; 126 where no level is
;;   8     the demand itself, for the surplus
;; $sum is the sum of all demands.
;; Counts are bytes, one column of $column bytes each: known, short by 1, 2, 3, 4 of the essential demands; the same of
;; the others; surplus in levels over all. Columns that no record counts into are left as they are: zeros, if they were.
;;
;; Each value that is spread over a vector serves two vectors of candidates, A and B.
(module
  (memory (export "memory") 2)
  (func (export "countDemands")
    (param $levels i32) (param $slots i32) (param $column i32)
    (param $demands i32) (param $essential i32) (param $all i32) (param $sum i32)
    (param $counts i32)
    (local $slot i32) (local $record i32) (local $end i32) (local $out i32) (local $side i32) (local $at i32)
    (local $first i32) (local $isDeep i32)
    (local $value v128) (local $zero v128)
    (local $levelA v128) (local $unknownA v128) (local $reachedA v128)
    (local $levelB v128) (local $unknownB v128) (local $reachedB v128)
    (local $short1A v128) (local $short2A v128) (local $short3A v128) (local $short4A v128)
    (local $short1B v128) (local $short2B v128) (local $short3B v128) (local $short4B v128)
    (loop $nextSlots
      (local.set $record (local.get $demands))
      (local.set $out (i32.add (local.get $counts) (local.get $slot)))
      (local.set $reachedA (v128.const i64x2 0 0))
      (local.set $reachedB (v128.const i64x2 0 0))
      (local.set $side (i32.const 0))
      (loop $nextSide
        (local.set $first (local.get $record))
        (local.set $isDeep (i32.const 0))
        (local.set $end
          (i32.add (local.get $demands)
            (i32.shl
              (select (local.get $all) (local.get $essential) (local.get $side))
              (i32.const 4))))
        (local.set $unknownA (v128.const i64x2 0 0))
        (local.set $unknownB (v128.const i64x2 0 0))
        (local.set $short1A (v128.const i64x2 0 0))
        (local.set $short1B (v128.const i64x2 0 0))
        (local.set $short2A (v128.const i64x2 0 0))
        (local.set $short2B (v128.const i64x2 0 0))
        (local.set $short3A (v128.const i64x2 0 0))
        (local.set $short3B (v128.const i64x2 0 0))
        (local.set $short4A (v128.const i64x2 0 0))
        (local.set $short4B (v128.const i64x2 0 0))
        (block $sideDone
          (loop $nextDemand
            (br_if $sideDone (i32.ge_u (local.get $record) (local.get $end)))
            (local.set $at
              (i32.add (i32.add (local.get $levels) (local.get $slot)) (i32.load (local.get $record))))
            (local.set $levelA (v128.load (local.get $at)))
            (local.set $levelB (v128.load offset=16 (local.get $at)))
            ;; a comparison gives −1 where it holds, so subtracting counts
            (local.set $unknownA
              (i8x16.sub (local.get $unknownA) (i8x16.lt_s (local.get $levelA) (local.get $zero))))
            (local.set $unknownB
              (i8x16.sub (local.get $unknownB) (i8x16.lt_s (local.get $levelB) (local.get $zero))))
            (local.set $value (v128.load8_splat offset=4 (local.get $record)))
            (local.set $short1A
              (i8x16.sub (local.get $short1A) (i8x16.eq (local.get $levelA) (local.get $value))))
            (local.set $short1B
              (i8x16.sub (local.get $short1B) (i8x16.eq (local.get $levelB) (local.get $value))))
            (local.set $value (v128.load8_splat offset=5 (local.get $record)))
            (local.set $short2A
              (i8x16.sub (local.get $short2A) (i8x16.eq (local.get $levelA) (local.get $value))))
            (local.set $short2B
              (i8x16.sub (local.get $short2B) (i8x16.eq (local.get $levelB) (local.get $value))))
            ;; most demands are too low to be short of by so much
            (if (i32.ne (i32.load8_u offset=6 (local.get $record)) (i32.const 126))
              (then
                (local.set $isDeep (i32.const 1))
                (local.set $value (v128.load8_splat offset=6 (local.get $record)))
                (local.set $short3A
                  (i8x16.sub (local.get $short3A) (i8x16.eq (local.get $levelA) (local.get $value))))
                (local.set $short3B
                  (i8x16.sub (local.get $short3B) (i8x16.eq (local.get $levelB) (local.get $value))))
                (local.set $value (v128.load8_splat offset=7 (local.get $record)))
                (local.set $short4A
                  (i8x16.sub (local.get $short4A) (i8x16.eq (local.get $levelA) (local.get $value))))
                (local.set $short4B
                  (i8x16.sub (local.get $short4B) (i8x16.eq (local.get $levelB) (local.get $value))))))
            (local.set $value (v128.load8_splat offset=8 (local.get $record)))
            ;; who is unknown is below every demand, and has no surplus
            (local.set $reachedA
              (i8x16.add (local.get $reachedA) (i8x16.max_s (local.get $levelA) (local.get $value))))
            (local.set $reachedB
              (i8x16.add (local.get $reachedB) (i8x16.max_s (local.get $levelB) (local.get $value))))
            (local.set $record (i32.add (local.get $record) (i32.const 16)))
            (br $nextDemand)))
        (if (i32.ne (local.get $first) (local.get $end))
          (then
            (local.set $at (local.get $out))
            (local.set $value
              (i8x16.splat (i32.shr_u (i32.sub (local.get $end) (local.get $first)) (i32.const 4))))
            (v128.store (local.get $at) (i8x16.sub (local.get $value) (local.get $unknownA)))
            (v128.store offset=16 (local.get $at) (i8x16.sub (local.get $value) (local.get $unknownB)))
            (local.set $at (i32.add (local.get $at) (local.get $column)))
            (v128.store (local.get $at) (local.get $short1A))
            (v128.store offset=16 (local.get $at) (local.get $short1B))
            (local.set $at (i32.add (local.get $at) (local.get $column)))
            (v128.store (local.get $at) (local.get $short2A))
            (v128.store offset=16 (local.get $at) (local.get $short2B))
            (if (local.get $isDeep)
              (then
                (local.set $at (i32.add (local.get $at) (local.get $column)))
                (v128.store (local.get $at) (local.get $short3A))
                (v128.store offset=16 (local.get $at) (local.get $short3B))
                (local.set $at (i32.add (local.get $at) (local.get $column)))
                (v128.store (local.get $at) (local.get $short4A))
                (v128.store offset=16 (local.get $at) (local.get $short4B))))))
        (local.set $out (i32.add (local.get $out) (i32.mul (local.get $column) (i32.const 5))))
        (local.set $side (i32.add (local.get $side) (i32.const 1)))
        (br_if $nextSide (i32.lt_u (local.get $side) (i32.const 2))))
      (local.set $value (i8x16.splat (local.get $sum)))
      (v128.store (local.get $out) (i8x16.sub (local.get $reachedA) (local.get $value)))
      (v128.store offset=16 (local.get $out) (i8x16.sub (local.get $reachedB) (local.get $value)))
      (local.set $slot (i32.add (local.get $slot) (i32.const 32)))
      (br_if $nextSlots (i32.lt_u (local.get $slot) (local.get $slots))))))
