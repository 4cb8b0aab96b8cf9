//! `sys.getsizeof`: the sizes that CPython's objects of the same content have, so that comparisons of sizes come out the same.

use crate::heap::{Heap, Kind, Value};

/// Bytes of an object, without what it refers to.
pub(super) fn size_of(h: &Heap, v: Value<'_>) -> i64 {
    if v.as_bool().is_some() {
        return if v.as_bool() == Some(true) { 28 } else { 24 };
    }
    if h.is_int(v) {
        let digits = h.int_bits(v).div_ceil(30) as i64;
        return 24 + digits.max(if digits == 0 { 0 } else { 1 }) * 4 + if digits == 0 { 4 } else { 0 };
    }
    if v.is_float() {
        return 24;
    }
    if v.is_none() {
        return 16;
    }
    let Some(kind) = h.kind(v) else { return 16 };
    match kind {
        Kind::Str => size_of_str(h, v),
        Kind::Bytes => 33 + h.len(v) as i64,
        Kind::ByteArray => 57 + h.len(v) as i64,
        Kind::Tuple => 40 + 8 * h.len(v) as i64,
        Kind::List => 56 + 8 * h.len(v) as i64,
        Kind::Dict if h.len(v) == 0 => 64,
        Kind::Dict => 184 + 24 * (h.len(v).next_power_of_two() as i64 - 4).max(0) * 2,
        Kind::Set | Kind::FrozenSet if h.len(v) <= 4 => 216,
        Kind::Set | Kind::FrozenSet => 200 + 16 * (h.len(v) * 2).next_power_of_two() as i64,
        Kind::Complex => 32,
        Kind::Function => 160,
        Kind::Class => 1688,
        Kind::Module => 72,
        Kind::Generator => 200,
        Kind::Range => 48,
        Kind::Slice => 56,
        _ => 48,
    }
}

fn size_of_str(h: &Heap, v: Value<'_>) -> i64 {
    let points = h.len(v) as i64;
    if h.str_is_ascii(v) {
        return 41 + points;
    }
    let widest = h.str_bytes(v).iter().copied().max().unwrap_or(0);
    match widest {
        0..=0xC3 => 58 + points,
        0xC4..=0xEF => 60 + 2 * points,
        _ => 64 + 4 * points,
    }
}
