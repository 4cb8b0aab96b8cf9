//! What to do with what cannot be encoded or decoded.

use crate::heap::{ExceptionField, Heap, Raised, Ty, Value};

/// An error handler, by name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Handler {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlCharRefReplace,
    NameReplace,
    SurrogateEscape,
    SurrogatePass,
}

impl Handler {
    /// The handler called `name`, looked up only when it is needed, as CPython does.
    pub fn find(h: &Heap, name: &str) -> Result<Handler, Raised> {
        Ok(match name {
            "strict" => Handler::Strict,
            "ignore" => Handler::Ignore,
            "replace" => Handler::Replace,
            "backslashreplace" => Handler::BackslashReplace,
            "xmlcharrefreplace" => Handler::XmlCharRefReplace,
            "namereplace" => Handler::NameReplace,
            "surrogateescape" => Handler::SurrogateEscape,
            "surrogatepass" => Handler::SurrogatePass,
            _ => return Err(h.raise(Ty::LookupError, &format!("unknown error handler name '{name}'"))),
        })
    }
}

/// What could not be handled: units are bytes when decoding, code points when encoding.
pub(super) struct Fault {
    pub encoding: &'static str,
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// Raises UnicodeDecodeError or UnicodeEncodeError about `object`.
pub(super) fn raise(h: &Heap, ty: Ty, object: Value<'_>, fault: &Fault) -> Raised {
    match exception(h, ty, object, fault) {
        Ok(raised) | Err(raised) => raised,
    }
}
fn exception(h: &Heap, ty: Ty, object: Value<'_>, fault: &Fault) -> Result<Raised, Raised> {
    let encoding = h.str(fault.encoding)?;
    let (start, end) = (Value::small(fault.start as i64), Value::small(fault.end as i64));
    let args = [encoding, object, start, end, h.str(fault.reason)?];
    let exception = h.new_exception(h.class(ty), &args)?;
    h.set_exception_field(exception, ExceptionField::Payload, h.tuple(&args)?);
    Ok(h.set_pending(exception))
}

/// For handlers that make no sense when decoding.
pub(super) fn wrong_way(h: &Heap) -> Raised {
    h.type_error("don't know how to handle UnicodeDecodeError in error callback")
}
