;; Counts, for 16 candidates at a time, how well they meet the demands of a role.
;;
;; Levels lie ability by ability: one byte a candidate, 0 to 4, or 127 when unknown; $column is the distance in bytes
;; from one ability's column to the next, a multiple of 16. A demand is a record of 8 bytes:
;;   0..1  ability, little-endian
;;   2..5  the level that is short of the demand, less what supports close, by 1, 2, 3 and 4; 126 where no level is
;;   6     the demand itself, for the surplus
;; Counts are bytes, one column of $column bytes each: known, short by 1, 2, 3, 4 of the essential demands; the same of
;; the others; surplus in levels over all.
(module
  (memory (export "memory") 2)
  (func (export "countDemands")
    (param $levels i32) (param $slots i32) (param $column i32)
    (param $demands i32) (param $essential i32) (param $all i32) (param $counts i32)
    (local $slot i32) (local $record i32) (local $end i32) (local $out i32) (local $side i32)
    (local $level v128) (local $isKnown v128) (local $known v128) (local $surplus v128)
    (local $short1 v128) (local $short2 v128) (local $short3 v128) (local $short4 v128)
    (loop $nextSlots
      (local.set $record (local.get $demands))
      (local.set $out (i32.add (local.get $counts) (local.get $slot)))
      (local.set $surplus (v128.const i64x2 0 0))
      (local.set $side (i32.const 0))
      (loop $nextSide
        (local.set $end
          (i32.add (local.get $demands)
            (i32.shl
              (select (local.get $all) (local.get $essential) (local.get $side))
              (i32.const 3))))
        (local.set $known (v128.const i64x2 0 0))
        (local.set $short1 (v128.const i64x2 0 0))
        (local.set $short2 (v128.const i64x2 0 0))
        (local.set $short3 (v128.const i64x2 0 0))
        (local.set $short4 (v128.const i64x2 0 0))
        (block $sideDone
          (loop $nextDemand
            (br_if $sideDone (i32.ge_u (local.get $record) (local.get $end)))
            (local.set $level
              (v128.load
                (i32.add
                  (i32.add (local.get $levels) (local.get $slot))
                  (i32.mul (i32.load16_u (local.get $record)) (local.get $column)))))
            (local.set $isKnown
              (i8x16.ne (local.get $level) (v128.const i8x16 127 127 127 127 127 127 127 127 127 127 127 127 127 127 127 127)))
            ;; a comparison gives −1 where it holds, so subtracting counts
            (local.set $known (i8x16.sub (local.get $known) (local.get $isKnown)))
            (local.set $short1
              (i8x16.sub (local.get $short1) (i8x16.eq (local.get $level) (v128.load8_splat offset=2 (local.get $record)))))
            (local.set $short2
              (i8x16.sub (local.get $short2) (i8x16.eq (local.get $level) (v128.load8_splat offset=3 (local.get $record)))))
            (local.set $short3
              (i8x16.sub (local.get $short3) (i8x16.eq (local.get $level) (v128.load8_splat offset=4 (local.get $record)))))
            (local.set $short4
              (i8x16.sub (local.get $short4) (i8x16.eq (local.get $level) (v128.load8_splat offset=5 (local.get $record)))))
            (local.set $surplus
              (i8x16.add (local.get $surplus)
                (v128.and (local.get $isKnown)
                  (i8x16.sub
                    (i8x16.max_s (local.get $level) (v128.load8_splat offset=6 (local.get $record)))
                    (v128.load8_splat offset=6 (local.get $record))))))
            (local.set $record (i32.add (local.get $record) (i32.const 8)))
            (br $nextDemand)))
        (v128.store (local.get $out) (local.get $known))
        (local.set $out (i32.add (local.get $out) (local.get $column)))
        (v128.store (local.get $out) (local.get $short1))
        (local.set $out (i32.add (local.get $out) (local.get $column)))
        (v128.store (local.get $out) (local.get $short2))
        (local.set $out (i32.add (local.get $out) (local.get $column)))
        (v128.store (local.get $out) (local.get $short3))
        (local.set $out (i32.add (local.get $out) (local.get $column)))
        (v128.store (local.get $out) (local.get $short4))
        (local.set $out (i32.add (local.get $out) (local.get $column)))
        (local.set $side (i32.add (local.get $side) (i32.const 1)))
        (br_if $nextSide (i32.lt_u (local.get $side) (i32.const 2))))
      (v128.store (local.get $out) (local.get $surplus))
      (local.set $slot (i32.add (local.get $slot) (i32.const 16)))
      (br_if $nextSlots (i32.lt_u (local.get $slot) (local.get $slots))))))
