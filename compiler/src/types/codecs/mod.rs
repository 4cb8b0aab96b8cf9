//! Text encodings: `str.encode`, `bytes.decode`, their error handlers.

mod decode;
mod encode;
mod handlers;
mod names;

pub use decode::{decode, decode_part};
pub use encode::encode;
pub use handlers::Handler;
pub use names::{Codec, Endian, find_codec};

use crate::heap::{Heap, Raised, Res, Value};
use crate::types::bytes;

/// An optional argument that must be a str; `message` up to the type's name.
pub fn name_arg(h: &Heap, v: Value<'_>, message: &str) -> Result<Option<String>, Raised> {
    let Some(v) = v.given() else { return Ok(None) };
    if !h.is_str(v) {
        return Err(h.type_error(&format!("{message}{}", h.argument_type(v))));
    }
    let text = h.str_lossy(v).into_owned();
    if text.contains('\0') { Err(h.value_error("embedded null character")) } else { Ok(Some(text)) }
}

/// The row `str.encode`.
pub fn str_encode<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let encoding = name_arg(h, a[1], "encode() argument 'encoding' must be str, not ")?;
    let errors = name_arg(h, a[2], "encode() argument 'errors' must be str, not ")?;
    encode(h, a[0], encoding.as_deref().unwrap_or("utf-8"), errors.as_deref().unwrap_or("strict"))
}

/// The row `bytes.decode`, and bytearray's.
pub fn bytes_decode<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let encoding = name_arg(h, a[1], "decode() argument 'encoding' must be str, not ")?;
    let errors = name_arg(h, a[2], "decode() argument 'errors' must be str, not ")?;
    let data = bytes::data(h, a[0])?;
    decode(h, a[0], &data, encoding.as_deref().unwrap_or("utf-8"), errors.as_deref().unwrap_or("strict"))
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
