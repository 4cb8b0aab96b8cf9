//! `_codecs`: the text codecs behind the `codecs` module, piece by piece.

use crate::heap::{Heap, Res, Value};
use crate::types::{bytes, codecs};
use crate::vm::native::{ModuleRows, Row, function};

/// `_codecs`.
pub static MODULE: ModuleRows = ModuleRows { name: "_codecs", doc: "Text codecs.", rows: ROWS, constants: &[] };

static ROWS: &[Row] = &[
    function("name", "(encoding, /)", "The name that CodecInfo shows for a text encoding.", name),
    function("encode", "(text, encoding='utf-8', errors='strict', /)", "A str as bytes.", encode),
    function("decode_part", "(data, encoding, errors, final, /)", "The text of as much of the data as can be decoded now, and how many bytes that is.", decode_part),
];

fn text<'h>(h: &'h Heap, v: Value<'h>, missing: &str) -> Result<String, crate::heap::Raised> {
    Ok(codecs::name_arg(h, v, "argument must be str, not ")?.unwrap_or_else(|| missing.into()))
}

fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    use codecs::Codec;
    let codec = codecs::find_codec(h, &text(h, a[0], "utf-8")?, "decode")?;
    h.str(match codec {
        Codec::Utf8Sig => "utf-8-sig",
        Codec::Latin1 => "iso8859-1",
        Codec::Cp1252 => "cp1252",
        codec => codec.name(),
    })
}

fn encode<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[0]) {
        return Err(h.type_error(&format!("encode() argument 1 must be str, not {}", h.argument_type(a[0]))));
    }
    codecs::encode(h, a[0], &text(h, a[1], "utf-8")?, &text(h, a[2], "strict")?)
}

fn decode_part<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let data = bytes::buffer_arg(h, a[0])?;
    let codec = codecs::find_codec(h, &text(h, a[1], "utf-8")?, "decode")?;
    let last = a[3].is(Value::TRUE) || h.as_i64(a[3]).is_some_and(|n| n != 0);
    let (decoded, used) = codecs::decode_part(h, a[0], &data, codec, &text(h, a[2], "strict")?, last)?;
    h.tuple(&[decoded, Value::small(used as i64)])
}
