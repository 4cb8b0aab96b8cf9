//! The source that `compile`, `eval` and `exec` are given, as text.

use crate::heap::{Heap, Raised, Ty, Value};
use crate::syntax::source;
use crate::types::bytes::buffer_if_any;
use crate::types::codecs::encode;
use crate::vm::{Cx, Slot};

/// The source in `slot`; `wanted` completes the message about what is none.
pub(super) fn source_text(cx: &mut Cx, slot: Slot, wanted: &str, filename: &str) -> Result<String, Raised> {
    let h = cx.heap();
    let v = cx.get(slot);
    if h.is_str(v) {
        let bytes = h.str_bytes(v);
        let Ok(text) = std::str::from_utf8(bytes) else { return Err(lone_surrogate(h, v)) };
        return source::from_text(text).map(|text| text.into_owned()).ok_or_else(|| null_byte(h));
    }
    let Some(bytes) = buffer_if_any(h, v)? else { return Err(h.type_error(wanted)) };
    if bytes.contains(&0) {
        return Err(null_byte(h));
    }
    let text = source::decode_text(&bytes, filename).map(|text| text.into_owned());
    text.map_err(|error| cx.raise_syntax_error(&error, filename))
}

fn null_byte(h: &Heap) -> Raised {
    h.raise(Ty::SyntaxError, "source code string cannot contain null bytes")
}

/// The error of encoding a text that is none in UTF-8.
fn lone_surrogate(h: &Heap, text: Value<'_>) -> Raised {
    encode(h, text, "utf-8", "strict").err().unwrap_or(Raised)
}
