//! `to_bytes` and `from_bytes`.

use num_bigint::{BigInt, Sign};

use super::bits::{bit_length, is_negative};
use super::into_big;
use crate::heap::{Heap, IntView, Kind, Name, Raised, Res, Ty, Value};
use crate::types::bytes::{FOR_BYTES, collect_ints, full_buffer};
use crate::types::indexed::{saturated, ssize, with_ints};
use crate::vm::{Args, Cx, Flow};

/// Whether the first byte is the least significant.
fn is_little(h: &Heap, order: Value<'_>, function: &str) -> Result<bool, Raised> {
    let Some(order) = order.given() else { return Ok(false) };
    if !h.is_str(order) {
        return Err(h.type_error(&format!("{}() argument 'byteorder' must be str, not {}", function, h.argument_type(order))));
    }
    match h.str_bytes(order) {
        b"little" => Ok(true),
        b"big" => Ok(false),
        _ => Err(h.value_error("byteorder must be either 'little' or 'big'")),
    }
}

/// `signed` as the argument of a row: any object's truth.
fn truth_at(cx: &mut Cx, a: Args, i: usize) -> Result<(), Raised> {
    if cx.get(a.slot(i)).given().is_some() {
        let truth = cx.truth(a.slot(i))?;
        cx.set(a.slot(i), Value::bool(truth));
    }
    Ok(())
}

/// `int.to_bytes(length=1, byteorder='big', *, signed=False)`.
pub fn to_bytes(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    truth_at(cx, a, 3)?;
    with_ints(cx, a, &[1], pure_to_bytes)
}

fn pure_to_bytes<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let length = ssize(h, a[1], 1)?;
    let little = is_little(h, a[2], "to_bytes")?;
    let signed = a[3].is(Value::TRUE);
    if length < 0 {
        return Err(h.value_error("length argument must be non-negative"));
    }
    let length = saturated(length);
    let Some(n) = h.as_int(a[0]) else { return Ok(Value::NOT_IMPLEMENTED) };
    let negative = is_negative(&n);
    if negative && !signed {
        return Err(h.overflow_error("can't convert negative int to unsigned"));
    }
    if !fits(&n, negative, signed, length) {
        return Err(h.overflow_error("int too big to convert"));
    }
    let digits = into_big(n).to_signed_bytes_le();
    h.bytes_written(length, |room| {
        room.fill(if negative { 0xFF } else { 0 });
        for (to, from) in room.iter_mut().zip(&digits) {
            *to = *from;
        }
        if !little {
            room.reverse();
        }
        Ok(())
    })
}

fn fits(n: &IntView, negative: bool, signed: bool, length: usize) -> bool {
    let room = (length as u64).saturating_mul(8);
    let bits = bit_length(n);
    // No byte at all reads as 0, but CPython lets −1 pass too.
    if signed && *n == IntView::Wide(-1) {
        return true;
    }
    if !signed {
        return bits <= room;
    }
    // −2**(k−1) has k bits but fits into k bits, unlike the positive number.
    let least = negative && super::bits::bit_count(n) == 1;
    bits == 0 || bits + !least as u64 <= room
}

/// `int.from_bytes(bytes, byteorder='big', *, signed=False)`.
pub fn from_bytes(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    truth_at(cx, a, 3)?;
    let h = cx.heap();
    let little = is_little(h, cx.get(a.slot(2)), "from_bytes")?;
    let signed = cx.get(a.slot(3)).is(Value::TRUE);
    let data = bytes_of(cx, a)?;
    let h = cx.heap();
    h.reserve(data.len() as u64 * 3)?;
    let n = from_data(data, little, signed);
    let class = cx.get(a.slot(0));
    let int = h.big_int(&n)?;
    if class.is(h.class(Ty::Int)) {
        return Flow::value(int);
    }
    cx.begin_call(class);
    cx.push_arg(int);
    Ok(Flow::TailCall(1))
}

fn from_data(mut data: Vec<u8>, little: bool, signed: bool) -> BigInt {
    if !little {
        data.reverse();
    }
    if signed { BigInt::from_signed_bytes_le(&data) } else { BigInt::from_bytes_le(Sign::Plus, &data) }
}

/// The bytes of the first argument: bytes-like, `__bytes__`, or an iterable of ints.
fn bytes_of(cx: &mut Cx, a: Args) -> Result<Vec<u8>, Raised> {
    let source = a.slot(1);
    if let Some(data) = full_buffer(cx.heap(), cx.get(source))? {
        return Ok(data.into_owned());
    }
    if let Some(made) = cx.call_special(source, Name::bytes, &[])? {
        let h = cx.heap();
        let made = cx.get(made);
        return match h.is_kind(made, Kind::Bytes).then(|| h.bytes_like(made)).flatten() {
            Some(data) => Ok(data),
            None => Err(h.type_error(&format!("__bytes__ returned non-bytes (type {})", h.type_name(made)))),
        };
    }
    let h = cx.heap();
    let v = cx.get(source);
    if h.is_str(v) {
        return Err(h.type_error("cannot convert 'str' object to bytes"));
    }
    collect_ints(cx, source, FOR_BYTES)
}
