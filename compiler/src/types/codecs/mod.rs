//! Text encodings: `str.encode`, `bytes.decode`, their error handlers.

mod charmaps;
mod decode;
mod encode;
mod escapes;
mod handlers;
mod names;

pub use decode::{decode, decode_part, decode_to_fault};
pub use encode::{check_encodable, encode, encode_replacement, encode_to_fault};
pub use handlers::Handler;
pub use names::{Codec, Endian, find_codec, native_codec};

use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::bytes;
use crate::types::indexed::saturated;
use crate::vm::native::{Row, function};
use crate::vm::{Args, Cx, Flow, Slot};

/// An optional argument that must be a str; `message` up to the type's name.
pub fn name_arg(h: &Heap, v: Value<'_>, message: &str) -> Result<Option<String>, Raised> {
    let Some(v) = v.given() else { return Ok(None) };
    if !h.is_str(v) {
        return Err(h.type_error(&format!("{message}{}", h.argument_type(v))));
    }
    if h.str_has_surrogates(v) {
        return encode(h, v, "utf-8", "strict").map(|_| None);
    }
    let text = h.str_lossy(v).into_owned();
    if text.contains('\0') { Err(h.value_error("embedded null character")) } else { Ok(Some(text)) }
}

/// The row `str.encode`.
pub fn str_encode(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let encoding = name_arg(h, cx.get(a.slot(1)), "encode() argument 'encoding' must be str, not ")?;
    let errors = name_arg(h, cx.get(a.slot(2)), "encode() argument 'errors' must be str, not ")?;
    let (encoding, errors) = (encoding.as_deref().unwrap_or("utf-8"), errors.as_deref().unwrap_or("strict"));
    if is_native(encoding, errors) {
        return Flow::value(encode(h, cx.get(a.slot(0)), encoding, errors)?);
    }
    by_scripts(cx, "str_encode", a.slot(0), encoding, errors)
}

/// The row `bytes.decode`, and bytearray's.
pub fn bytes_decode(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let encoding = name_arg(h, cx.get(a.slot(1)), "decode() argument 'encoding' must be str, not ")?;
    let errors = name_arg(h, cx.get(a.slot(2)), "decode() argument 'errors' must be str, not ")?;
    let (encoding, errors) = (encoding.as_deref().unwrap_or("utf-8"), errors.as_deref().unwrap_or("strict"));
    // Nothing is text in every encoding, known or not.
    if bytes::data(h, cx.get(a.slot(0)))?.is_empty() {
        return Flow::value(h.str("")?);
    }
    if is_native(encoding, errors) {
        let object = cx.get(a.slot(0));
        return Flow::value(decode(h, object, &bytes::data(h, object)?, encoding, errors)?);
    }
    by_scripts(cx, "bytes_decode", a.slot(0), encoding, errors)
}

/// Whether the engine does it without asking scripts or adding a note to an error, as it does for the handlers of its own and the
/// commonest encodings.
pub fn is_native(encoding: &str, errors: &str) -> bool {
    Handler::named(errors).is_some() && names::is_common(encoding)
}

/// Hidden Python code, in the builtin's place, that asks the codecs and handlers which scripts registered.
fn by_scripts(cx: &mut Cx, function: &'static str, object: Slot, encoding: &str, errors: &str) -> Result<Flow, Raised> {
    let (encoding, errors) = (cx.push(cx.heap().str(encoding)?), cx.push(cx.heap().str(errors)?));
    cx.tail_prelude(function, &[object, encoding, errors])
}

/// The same inside another builtin.
pub fn nested_by_scripts(cx: &mut Cx, function: &'static str, object: Slot, encoding: &str, errors: &str) -> Result<Slot, Raised> {
    let (encoding, errors) = (cx.push(cx.heap().str(encoding)?), cx.push(cx.heap().str(errors)?));
    cx.begin_prelude(function)?;
    for slot in [object, encoding, errors] {
        cx.push_arg(cx.get(slot));
    }
    cx.finish_call(3)
}

/// What a warning says of the first escape in `data` that there is not, or None.
pub fn doubt<'h>(h: &'h Heap, data: Value<'h>) -> Res<'h> {
    escapes::doubtful_escape(&bytes::buffer_arg(h, data)?).map_or(Ok(Value::NONE), |text| h.str(&text))
}

/// For prelude code.
pub static HIDDEN: &[Row] = &[
    function("codec_is_native", "(encoding, /)", "Whether an encoding is the engine's own.", |h, a| Ok(Value::bool(native_codec(&hidden_text(h, a[0])?).is_some()))),
    function("codec_is_common", "(encoding, /)", "Whether errors get no note about the encoding.", |h, a| Ok(Value::bool(names::is_common(&hidden_text(h, a[0])?)))),
    function("codec_has", "(errors, /)", "Whether a handler of errors is the engine's own.", |h, a| Ok(Value::bool(Handler::named(&hidden_text(h, a[0])?).is_some()))),
    function("codec_is_utf8", "(encoding, /)", "Whether an encoding is UTF-8, without a byte order mark.", |h, a| {
        Ok(Value::bool(matches!(native_codec(&hidden_text(h, a[0])?), Some(Codec::Utf8))))
    }),
    function("text_is_utf8", "(text, /)", "Whether a str has no lone surrogates.", |h, a| Ok(Value::bool(h.as_str(a[0]).is_some()))),
    function("codec_encode_all", "(text, encoding, errors, /)", "A str as bytes, by the engine alone.", |h, a| {
        hidden_text(h, a[0])?;
        encode(h, a[0], &hidden_text(h, a[1])?, &hidden_text(h, a[2])?)
    }),
    function("codec_decode_all", "(data, encoding, errors, /)", "Bytes as a str, by the engine alone.", |h, a| {
        decode(h, a[0], &bytes::buffer_arg(h, a[0])?, &hidden_text(h, a[1])?, &hidden_text(h, a[2])?)
    }),
    function("codec_doubt", "(data, encoding, /)", "What a warning says of data with an escape that there is not, or None.", |h, a| {
        match native_codec(&hidden_text(h, a[1])?) {
            Some(Codec::UnicodeEscape) => doubt(h, a[0]),
            _ => Ok(Value::NONE),
        }
    }),
    function("codec_encode", "(text, start, encoding, /)", "The bytes up to the first fault, where it ends, and the fault.", |h, a| {
        hidden_text(h, a[0])?;
        encode_to_fault(h, a[0], hidden_codec(h, a[2])?, saturated(h.as_i64(a[1]).unwrap_or(0)))
    }),
    function("codec_replace", "(replacement, encoding, /)", "What stands for a fault, as bytes.", |h, a| {
        if !h.is_kind(a[0], Kind::Bytes) {
            hidden_text(h, a[0])?;
        }
        encode_replacement(h, a[0], hidden_codec(h, a[1])?)
    }),
    function("codec_decode", "(data, start, encoding, final, /)", "The text up to the first fault, where it ends, and the fault.", |h, a| {
        decode_to_fault(h, a[0], &bytes::buffer_arg(h, a[0])?, hidden_codec(h, a[2])?, saturated(h.as_i64(a[1]).unwrap_or(0)), a[3].is(Value::TRUE))
    }),
];

fn hidden_codec(h: &Heap, name: Value<'_>) -> Result<Codec, Raised> {
    find_codec(h, &hidden_text(h, name)?, "encode")
}

/// A str argument of a hidden function, which a script may find in a module.
fn hidden_text<'h>(h: &'h Heap, v: Value<'h>) -> Result<std::borrow::Cow<'h, str>, Raised> {
    if h.is_str(v) { Ok(h.str_lossy(v)) } else { Err(h.type_error(&format!("a str is required, not '{}'", h.type_name(v)))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codecs_and_handlers_agree_with_cpython() {
        let h = Heap::new();
        let bytes = |data: &[u8], encoding: &str, errors: &str| {
            let object = h.bytes(data).unwrap();
            decode(&h, object, data, encoding, errors).ok().map(|v| String::from_utf8_lossy(h.str_bytes(v)).into_owned())
        };
        assert_eq!(bytes(b"ab\xed\xa0\x80a", "utf-8", "replace").unwrap(), "ab\u{fffd}\u{fffd}\u{fffd}a");
        assert_eq!(bytes(b"ab\xff", "UTF8", "backslashreplace").unwrap(), "ab\\xff");
        assert_eq!(bytes(b"\xff\xfea\x00", "utf-16", "strict").unwrap(), "a");
        assert_eq!(bytes(b"ab\xff", "ascii", "strict"), None);
        let text = |v: &str, encoding: &str, errors: &str| h.bytes_data(encode(&h, h.str(v).unwrap(), encoding, errors).unwrap()).to_vec();
        assert_eq!(text("é€", "latin-1", "xmlcharrefreplace"), b"\xe9&#8364;");
        assert_eq!(text("a\u{1F600}", "utf-16-be", "strict"), b"\x00a\xd8=\xde\x00");
        assert_eq!(text("€", "windows-1252", "strict"), b"\x80");
    }
}
