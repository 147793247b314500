;; Runs one fully connected layer of a network. `layer.ts` has this as bytes, and says the same in plain script; a test compiles it
;; and compares. Places are in bytes of the memory.
(module
  (memory (export "memory") 0)
  (func (export "run")
    ;; 32-bit floats, filled up by zeros to a multiple of eight; none counts for less than $floor.
    (param $inputs i32) (param $inputsEnd i32) (param $floor f32)
    ;; In blocks of sixteen outputs: for each two inputs their weights for the first output, for the second and so on, a byte each.
    (param $weights i32)
    ;; 32-bit floats for each output.
    (param $scale i32) (param $bias i32) (param $output i32) (param $outputsEnd i32)
    ;; Room for four bytes for each input.
    (param $lit i32)
    (local $input i32) (local $litEnd i32) (local $one i32) (local $two i32) (local $place i32) (local $block i32)
    (local $least v128) (local $most v128) (local $times v128) (local $unit v128) (local $four v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $least (f32x4.splat (local.get $floor)))
    (local.set $input (local.get $inputs))
    (loop $next
      (local.set $most
        (f32x4.max (local.get $most)
          (f32x4.abs (f32x4.max (local.get $least) (v128.load (local.get $input))))))
      (local.set $input (i32.add (local.get $input) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $input) (local.get $inputsEnd))))
    (local.set $most
      (f32x4.splat
        (f32.max (f32.max (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most))) (f32x4.extract_lane 2 (local.get $most))) (f32x4.extract_lane 3 (local.get $most)))))
    (local.set $unit (f32x4.div (local.get $most) (f32x4.splat (f32.const 32767))))
    (local.set $times (f32x4.div (f32x4.splat (f32.const 32767)) (local.get $most)))
    ;; Two inputs at a time, as whole numbers of 16 bits: where their weights lie in each block, and what they are, if not both are zero.
    (local.set $input (local.get $inputs))
    (local.set $litEnd (local.get $lit))
    (loop $next
      (local.set $four
        (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s
              (f32x4.nearest
                (f32x4.mul (local.get $times)
                  (f32x4.max (local.get $least) (v128.load (local.get $input))))))
            (i32x4.trunc_sat_f32x4_s
              (f32x4.nearest
                (f32x4.mul (local.get $times)
                  (f32x4.max (local.get $least) (v128.load offset=16 (local.get $input))))))))
      (i32.store (local.get $litEnd) (local.get $place))
      (i32.store offset=4 (local.get $litEnd) (local.tee $two (i32x4.extract_lane 0 (local.get $four))))
      (local.set $litEnd (i32.add (local.get $litEnd) (i32.shl (i32.ne (local.get $two) (i32.const 0)) (i32.const 3))))
      (local.set $place (i32.add (local.get $place) (i32.const 32)))
      (i32.store (local.get $litEnd) (local.get $place))
      (i32.store offset=4 (local.get $litEnd) (local.tee $two (i32x4.extract_lane 1 (local.get $four))))
      (local.set $litEnd (i32.add (local.get $litEnd) (i32.shl (i32.ne (local.get $two) (i32.const 0)) (i32.const 3))))
      (local.set $place (i32.add (local.get $place) (i32.const 32)))
      (i32.store (local.get $litEnd) (local.get $place))
      (i32.store offset=4 (local.get $litEnd) (local.tee $two (i32x4.extract_lane 2 (local.get $four))))
      (local.set $litEnd (i32.add (local.get $litEnd) (i32.shl (i32.ne (local.get $two) (i32.const 0)) (i32.const 3))))
      (local.set $place (i32.add (local.get $place) (i32.const 32)))
      (i32.store (local.get $litEnd) (local.get $place))
      (i32.store offset=4 (local.get $litEnd) (local.tee $two (i32x4.extract_lane 3 (local.get $four))))
      (local.set $litEnd (i32.add (local.get $litEnd) (i32.shl (i32.ne (local.get $two) (i32.const 0)) (i32.const 3))))
      (local.set $place (i32.add (local.get $place) (i32.const 32)))
      (local.set $input (i32.add (local.get $input) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $input) (local.get $inputsEnd))))
    (local.set $block (local.get $place))
    (loop $outputs
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (v128.const i32x4 0 0 0 0))
      (local.set $c (v128.const i32x4 0 0 0 0))
      (local.set $d (v128.const i32x4 0 0 0 0))
      (local.set $one (local.get $lit))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $one) (local.get $litEnd)))
          (local.set $place (i32.add (local.get $weights) (i32.load (local.get $one))))
          (local.set $four (v128.load32_splat offset=4 (local.get $one)))
          (local.set $a
            (i32x4.add (local.get $a)
              (i32x4.dot_i16x8_s (local.get $four) (v128.load8x8_s offset=0 (local.get $place)))))
          (local.set $b
            (i32x4.add (local.get $b)
              (i32x4.dot_i16x8_s (local.get $four) (v128.load8x8_s offset=8 (local.get $place)))))
          (local.set $c
            (i32x4.add (local.get $c)
              (i32x4.dot_i16x8_s (local.get $four) (v128.load8x8_s offset=16 (local.get $place)))))
          (local.set $d
            (i32x4.add (local.get $d)
              (i32x4.dot_i16x8_s (local.get $four) (v128.load8x8_s offset=24 (local.get $place)))))
          (local.set $one (i32.add (local.get $one) (i32.const 8)))
          (br $next)))
      (v128.store offset=0 (local.get $output)
        (f32x4.add
          (v128.load offset=0 (local.get $bias))
          (f32x4.mul
            (f32x4.mul (local.get $unit) (v128.load offset=0 (local.get $scale)))
            (f32x4.convert_i32x4_s (local.get $a)))))
      (v128.store offset=16 (local.get $output)
        (f32x4.add
          (v128.load offset=16 (local.get $bias))
          (f32x4.mul
            (f32x4.mul (local.get $unit) (v128.load offset=16 (local.get $scale)))
            (f32x4.convert_i32x4_s (local.get $b)))))
      (v128.store offset=32 (local.get $output)
        (f32x4.add
          (v128.load offset=32 (local.get $bias))
          (f32x4.mul
            (f32x4.mul (local.get $unit) (v128.load offset=32 (local.get $scale)))
            (f32x4.convert_i32x4_s (local.get $c)))))
      (v128.store offset=48 (local.get $output)
        (f32x4.add
          (v128.load offset=48 (local.get $bias))
          (f32x4.mul
            (f32x4.mul (local.get $unit) (v128.load offset=48 (local.get $scale)))
            (f32x4.convert_i32x4_s (local.get $d)))))
      (local.set $weights (i32.add (local.get $weights) (local.get $block)))
      (local.set $scale (i32.add (local.get $scale) (i32.const 64)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 64)))
      (local.set $output (i32.add (local.get $output) (i32.const 64)))
      (br_if $outputs (i32.lt_u (local.get $output) (local.get $outputsEnd))))))
