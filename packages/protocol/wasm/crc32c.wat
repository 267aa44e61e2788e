;; CRC-32C in three lanes: three stretches of the input at once, so that the processor has other look-ups to do while it
;; waits for one. Each lane is slicing-by-8. What a lane gives is moved behind the next one by four more look-ups.
;;
;; Memory: 0 eight tables of 256 (table k at 1024 * k), 8192 the tables that move a CRC over 2,048 bytes, 12288 those for 256
;; bytes, 16384 the input. src/crc32c-wasm.ts fills it.
;;
;; src/crc32c-binary.ts holds this file's binary: npx -p wabt@1.0.39 wat2wasm crc32c.wat -o - | base64 -w 0
(module
  (memory (export "memory") 2 2)

  ;; Three lanes of $lane bytes, side by side, from $pos on. $tables: what moves a CRC over $lane bytes.
  (func $three (param $first i32) (param $pos i32) (param $lane i32) (param $tables i32) (result i32)
    (local $second i32) (local $third i32) (local $b i32) (local $c i32) (local $end i32) (local $low i32) (local $high i32)
    (local.set $end (i32.add (local.get $pos) (local.get $lane)))
    (local.set $second (local.get $end))
    (local.set $third (i32.add (local.get $end) (local.get $lane)))
    (loop $next
      (local.set $low (i32.xor (local.get $first) (i32.load (local.get $pos))))
      (local.set $high (i32.load offset=4 (local.get $pos)))
      (local.set $first
        (i32.xor (i32.load offset=7168 (i32.and (i32.shl (local.get $low) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=6144 (i32.and (i32.shr_u (local.get $low) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=5120 (i32.and (i32.shr_u (local.get $low) (i32.const 14)) (i32.const 1020)))
          (i32.xor (i32.load offset=4096 (i32.and (i32.shr_u (local.get $low) (i32.const 22)) (i32.const 1020)))
          (i32.xor (i32.load offset=3072 (i32.and (i32.shl (local.get $high) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=2048 (i32.and (i32.shr_u (local.get $high) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=1024 (i32.and (i32.shr_u (local.get $high) (i32.const 14)) (i32.const 1020)))
          (i32.load offset=0 (i32.and (i32.shr_u (local.get $high) (i32.const 22)) (i32.const 1020)))))))))))
      (local.set $low (i32.xor (local.get $b) (i32.load (local.get $second))))
      (local.set $high (i32.load offset=4 (local.get $second)))
      (local.set $b
        (i32.xor (i32.load offset=7168 (i32.and (i32.shl (local.get $low) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=6144 (i32.and (i32.shr_u (local.get $low) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=5120 (i32.and (i32.shr_u (local.get $low) (i32.const 14)) (i32.const 1020)))
          (i32.xor (i32.load offset=4096 (i32.and (i32.shr_u (local.get $low) (i32.const 22)) (i32.const 1020)))
          (i32.xor (i32.load offset=3072 (i32.and (i32.shl (local.get $high) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=2048 (i32.and (i32.shr_u (local.get $high) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=1024 (i32.and (i32.shr_u (local.get $high) (i32.const 14)) (i32.const 1020)))
          (i32.load offset=0 (i32.and (i32.shr_u (local.get $high) (i32.const 22)) (i32.const 1020)))))))))))
      (local.set $low (i32.xor (local.get $c) (i32.load (local.get $third))))
      (local.set $high (i32.load offset=4 (local.get $third)))
      (local.set $c
        (i32.xor (i32.load offset=7168 (i32.and (i32.shl (local.get $low) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=6144 (i32.and (i32.shr_u (local.get $low) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=5120 (i32.and (i32.shr_u (local.get $low) (i32.const 14)) (i32.const 1020)))
          (i32.xor (i32.load offset=4096 (i32.and (i32.shr_u (local.get $low) (i32.const 22)) (i32.const 1020)))
          (i32.xor (i32.load offset=3072 (i32.and (i32.shl (local.get $high) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=2048 (i32.and (i32.shr_u (local.get $high) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=1024 (i32.and (i32.shr_u (local.get $high) (i32.const 14)) (i32.const 1020)))
          (i32.load offset=0 (i32.and (i32.shr_u (local.get $high) (i32.const 22)) (i32.const 1020)))))))))))
      (local.set $second (i32.add (local.get $second) (i32.const 8)))
      (local.set $third (i32.add (local.get $third) (i32.const 8)))
      (br_if $next (i32.lt_u (local.tee $pos (i32.add (local.get $pos) (i32.const 8))) (local.get $end))))
    (local.set $b (i32.xor (local.get $b)
        (i32.xor (i32.load offset=0 (i32.add (local.get $tables) (i32.and (i32.shl (local.get $first) (i32.const 2)) (i32.const 1020))))
          (i32.xor (i32.load offset=1024 (i32.add (local.get $tables) (i32.and (i32.shr_u (local.get $first) (i32.const 6)) (i32.const 1020))))
          (i32.xor (i32.load offset=2048 (i32.add (local.get $tables) (i32.and (i32.shr_u (local.get $first) (i32.const 14)) (i32.const 1020))))
          (i32.load offset=3072 (i32.add (local.get $tables) (i32.and (i32.shr_u (local.get $first) (i32.const 22)) (i32.const 1020)))))))))
    (i32.xor (local.get $c)
        (i32.xor (i32.load offset=0 (i32.add (local.get $tables) (i32.and (i32.shl (local.get $b) (i32.const 2)) (i32.const 1020))))
          (i32.xor (i32.load offset=1024 (i32.add (local.get $tables) (i32.and (i32.shr_u (local.get $b) (i32.const 6)) (i32.const 1020))))
          (i32.xor (i32.load offset=2048 (i32.add (local.get $tables) (i32.and (i32.shr_u (local.get $b) (i32.const 14)) (i32.const 1020))))
          (i32.load offset=3072 (i32.add (local.get $tables) (i32.and (i32.shr_u (local.get $b) (i32.const 22)) (i32.const 1020)))))))))

  ;; The register $crc (already inverted) after the bytes from $pos to $end.
  (func (export "run") (param $crc i32) (param $pos i32) (param $end i32) (result i32)
    (local $low i32) (local $high i32)
    (block $long
      (loop $next
        (br_if $long (i32.lt_u (i32.sub (local.get $end) (local.get $pos)) (i32.const 6144)))
        (local.set $crc (call $three (local.get $crc) (local.get $pos) (i32.const 2048) (i32.const 8192)))
        (local.set $pos (i32.add (local.get $pos) (i32.const 6144)))
        (br $next)))
    (block $short
      (loop $next
        (br_if $short (i32.lt_u (i32.sub (local.get $end) (local.get $pos)) (i32.const 768)))
        (local.set $crc (call $three (local.get $crc) (local.get $pos) (i32.const 256) (i32.const 12288)))
        (local.set $pos (i32.add (local.get $pos) (i32.const 768)))
        (br $next)))
    (block $words
      (loop $next
        (br_if $words (i32.lt_u (i32.sub (local.get $end) (local.get $pos)) (i32.const 8)))
      (local.set $low (i32.xor (local.get $crc) (i32.load (local.get $pos))))
      (local.set $high (i32.load offset=4 (local.get $pos)))
      (local.set $crc
        (i32.xor (i32.load offset=7168 (i32.and (i32.shl (local.get $low) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=6144 (i32.and (i32.shr_u (local.get $low) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=5120 (i32.and (i32.shr_u (local.get $low) (i32.const 14)) (i32.const 1020)))
          (i32.xor (i32.load offset=4096 (i32.and (i32.shr_u (local.get $low) (i32.const 22)) (i32.const 1020)))
          (i32.xor (i32.load offset=3072 (i32.and (i32.shl (local.get $high) (i32.const 2)) (i32.const 1020)))
          (i32.xor (i32.load offset=2048 (i32.and (i32.shr_u (local.get $high) (i32.const 6)) (i32.const 1020)))
          (i32.xor (i32.load offset=1024 (i32.and (i32.shr_u (local.get $high) (i32.const 14)) (i32.const 1020)))
          (i32.load offset=0 (i32.and (i32.shr_u (local.get $high) (i32.const 22)) (i32.const 1020)))))))))))
        (local.set $pos (i32.add (local.get $pos) (i32.const 8)))
        (br $next)))
    (block $bytes
      (loop $next
        (br_if $bytes (i32.ge_u (local.get $pos) (local.get $end)))
        (local.set $low (i32.xor (local.get $crc) (i32.load8_u (local.get $pos))))
        (local.set $crc (i32.xor (i32.shr_u (local.get $crc) (i32.const 8))
          (i32.load (i32.and (i32.shl (local.get $low) (i32.const 2)) (i32.const 1020)))))
        (local.set $pos (i32.add (local.get $pos) (i32.const 1)))
        (br $next)))
    (local.get $crc)))
