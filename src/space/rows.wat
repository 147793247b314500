;; Adds rows of a matrix up, four numbers at a time. `rows.ts` has this as bytes; a test compiles it and compares.
(module
  (memory (export "memory") 0)
  ;; The numbers from $into to $end, which is a multiple of four of them, plus $va times those from $a, and so on.
  ;; Places are in bytes.
  (func (export "add")
    (param $into i32) (param $end i32)
    (param $a i32) (param $b i32) (param $c i32) (param $d i32)
    (param $va f32) (param $vb f32) (param $vc f32) (param $vd f32)
    (loop $next
      (v128.store (local.get $into)
        (f32x4.add
          (v128.load (local.get $into))
          (f32x4.add
            (f32x4.add
              (f32x4.mul (f32x4.splat (local.get $va)) (v128.load (local.get $a)))
              (f32x4.mul (f32x4.splat (local.get $vb)) (v128.load (local.get $b))))
            (f32x4.add
              (f32x4.mul (f32x4.splat (local.get $vc)) (v128.load (local.get $c)))
              (f32x4.mul (f32x4.splat (local.get $vd)) (v128.load (local.get $d)))))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $c (i32.add (local.get $c) (i32.const 16)))
      (local.set $d (i32.add (local.get $d) (i32.const 16)))
      (local.set $into (i32.add (local.get $into) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $into) (local.get $end))))))
