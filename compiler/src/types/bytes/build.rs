//! Making bytes: from a count, a buffer, an iterable of ints, text and an encoding.

use super::{full_buffer, like};
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::codecs;
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    if cx.get(a.slot(0)).is(h.class(Ty::Bytes))
        && let Some(made) = made_at_once(h, cx.get(a.slot(1)), is_alone(cx, a))?
    {
        return Flow::value(made);
    }
    let data = source_bytes(cx, a, "bytes")?;
    Flow::value(make(cx.heap(), cx.get(a.slot(0)), &data)?)
}

/// Whether the source came without an encoding and errors.
pub fn is_alone(cx: &Cx, a: Args) -> bool {
    cx.get(a.slot(2)).is_unbound() && cx.get(a.slot(3)).is_unbound()
}

/// Bytes that need no copy beside the result: a large one may take most of the memory that there is.
fn made_at_once<'h>(h: &'h Heap, source: Value<'h>, alone: bool) -> Result<Option<Value<'h>>, Raised> {
    if !alone {
        return Ok(None);
    }
    if h.is_exact(source, Kind::Bytes) {
        return Ok(Some(source));
    }
    if h.is_exact(source, Kind::ByteArray) {
        let copy = |place: &mut [u8]| h.bytearray_with(source, |data| place.copy_from_slice(data));
        return h.bytes_written(h.len(source), |place| { copy(place); Ok(()) }).map(Some);
    }
    match zeros_wanted(h, source)? {
        Some(count) => h.bytes_written(count, |_| Ok(())).map(Some),
        None => Ok(None),
    }
}

/// How many zero bytes an int asks for, if there may be room for them. What is wrong with it is told elsewhere.
pub fn zeros_wanted(h: &Heap, source: Value<'_>) -> Result<Option<usize>, Raised> {
    let Some(count) = h.as_i64(source).filter(|count| h.is_int(source) && *count >= 0) else { return Ok(None) };
    h.reserve(count as u64)?;
    Ok(usize::try_from(count).ok())
}

/// A bytes object of `class`.
pub fn make<'h>(h: &'h Heap, class: Value<'h>, data: &[u8]) -> Res<'h> {
    if class.is(h.class(Ty::Bytes)) { h.bytes(data) } else { h.bytes_of_class(class, data) }
}

/// The data that arguments `(receiver, source, encoding, errors)` of `bytes` or `bytearray` mean.
pub fn source_bytes(cx: &mut Cx, a: Args, type_name: &str) -> Result<Vec<u8>, Raised> {
    let [source, encoding, errors] = [1, 2, 3].map(|i| a.slot(i));
    let h = cx.heap();
    let v = cx.get(source);
    let encoding_name = codecs::name_arg(h, cx.get(encoding), &format!("{type_name}() argument 'encoding' must be str, not "))?;
    let errors_name = codecs::name_arg(h, cx.get(errors), &format!("{type_name}() argument 'errors' must be str, not "))?;
    if h.is_str(v) {
        let Some(encoding) = encoding_name else { return Err(h.type_error("string argument without an encoding")) };
        let errors = errors_name.as_deref().unwrap_or("strict");
        if !codecs::is_native(&encoding, errors) {
            let encoded = codecs::nested_by_scripts(cx, "str_encode", source, &encoding, errors)?;
            return Ok(cx.heap().bytes_data(cx.get(encoded)).to_vec());
        }
        let encoded = codecs::encode(h, v, &encoding, errors)?;
        return Ok(h.bytes_data(encoded).to_vec());
    }
    if encoding_name.is_some() {
        return Err(h.type_error("encoding without a string argument"));
    }
    if errors_name.is_some() {
        return Err(h.type_error("errors without a string argument"));
    }
    if v.is_unbound() {
        return Ok(Vec::new());
    }
    if h.lookup_name(h.class_of(v), Name::bytes).is_some() && type_name == "bytes" && !h.is_exact(v, Kind::Bytes) {
        return from_dunder(cx, source);
    }
    if let Some(data) = full_buffer(h, v)? {
        return Ok(data.into_owned());
    }
    if h.is_int(v) || h.lookup_name(h.class_of(v), Name::index).is_some() {
        // What refuses to be an index may still be iterated.
        match zeros(cx, source) {
            Err(Raised) if !cx.heap().is_int(cx.get(source)) && cx.pending_is(Ty::TypeError) => drop(cx.heap().take_pending()),
            done => return done,
        }
    }
    collect_ints(cx, source, if type_name == "bytes" { FOR_BYTES } else { FOR_BYTEARRAY })
}

/// What `__bytes__` gives.
fn from_dunder(cx: &mut Cx, source: Slot) -> Result<Vec<u8>, Raised> {
    let Some(made) = cx.call_special(source, Name::bytes, &[])? else { return Ok(Vec::new()) };
    let h = cx.heap();
    let v = cx.get(made);
    if !h.is_kind(v, Kind::Bytes) {
        return Err(h.type_error(&format!("__bytes__ returned non-bytes (type {})", h.type_name(v))));
    }
    Ok(h.bytes_data(v).to_vec())
}

fn zeros(cx: &mut Cx, source: Slot) -> Result<Vec<u8>, Raised> {
    let count = cx.index(source)?;
    let h = cx.heap();
    let Some(count) = h.as_i64(cx.get(count)) else {
        return Err(h.overflow_error(&format!("cannot fit '{}' into an index-sized integer", h.type_name(cx.get(source)))));
    };
    if count < 0 {
        return Err(h.value_error("negative count"));
    }
    h.reserve(count as u64)?;
    let mut data = Vec::new();
    data.try_reserve_exact(count as usize).map_err(|_| h.out_of_memory())?;
    data.resize(count as usize, 0);
    Ok(data)
}

/// What bytes are collected for: the messages differ.
#[derive(Clone, Copy, Debug)]
pub struct Collector {
    out_of_range: &'static str,
    /// Before and after the type that cannot be iterated.
    refusal: (&'static str, &'static str),
    /// Whether the source is asked how many there may be.
    asks_length: bool,
}

pub const FOR_BYTES: Collector = Collector { out_of_range: "bytes must be in range(0, 256)", refusal: ("cannot convert '", "' object to bytes"), asks_length: true };
pub const FOR_BYTEARRAY: Collector = Collector { out_of_range: "byte must be in range(0, 256)", refusal: ("cannot convert '", "' object to bytearray"), asks_length: false };
pub const FOR_EXTENSION: Collector = Collector { out_of_range: "byte must be in range(0, 256)", refusal: ("can't extend bytearray with ", ""), asks_length: true };

/// The bytes of an iterable of ints.
pub fn collect_ints(cx: &mut Cx, source: Slot, collector: Collector) -> Result<Vec<u8>, Raised> {
    let mut data = Vec::new();
    let (h, v) = (cx.heap(), cx.get(source));
    if h.is_exact(v, Kind::List) || h.is_exact(v, Kind::Tuple) {
        // By number: `__index__` of an item may change the list.
        for at in 0.. {
            let (h, v) = (cx.heap(), cx.get(source));
            if at >= h.len(v) {
                break;
            }
            let item = cx.push(if h.is_kind(v, Kind::List) { h.list_get(v, at) } else { h.field(v, at) });
            collect_one(cx, &mut data, item, collector)?;
        }
        return Ok(data);
    }
    let iterator = iterator_of(cx, source, collector)?;
    if collector.asks_length && cx.heap().is_script_class(cx.heap().class_of(cx.get(source))) {
        cx.begin_prelude("length_hint")?;
        cx.push_arg(cx.get(source));
        let hint = cx.finish_call(1)?;
        cx.heap().reserve(cx.heap().as_i64(cx.get(hint)).unwrap_or(0).max(0) as u64)?;
    }
    while let Some(item) = cx.next(iterator)? {
        collect_one(cx, &mut data, item, collector)?;
    }
    Ok(data)
}

/// `iter(source)`; a TypeError says what was to be made of it.
fn iterator_of(cx: &mut Cx, source: Slot, collector: Collector) -> Result<Slot, Raised> {
    if cx.heap().is_iterable(cx.get(source)) {
        match cx.iter(source) {
            Err(Raised) if cx.pending_is(Ty::TypeError) => drop(cx.heap().take_pending()),
            other => return other,
        }
    }
    let (before, after) = collector.refusal;
    let h = cx.heap();
    Err(h.type_error(&format!("{before}{}{after}", h.type_name(cx.get(source)))))
}

fn collect_one(cx: &mut Cx, data: &mut Vec<u8>, item: Slot, collector: Collector) -> Result<(), Raised> {
    let number = if cx.heap().is_int(cx.get(item)) { item } else { cx.index(item)? };
    let h = cx.heap();
    let Some(Ok(byte)) = h.as_i64(cx.get(number)).map(u8::try_from) else { return Err(h.value_error(collector.out_of_range)) };
    if data.len() == data.capacity() {
        h.reserve(data.len() as u64 * 2)?;
    }
    data.push(byte);
    cx.pop_to(item);
    Ok(())
}

pub(super) fn to_bytes<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    super::same(h, a[0])
}
pub(super) fn getnewargs<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.tuple(&[like(h, a[0], h.bytes_data(a[0]))?])
}
