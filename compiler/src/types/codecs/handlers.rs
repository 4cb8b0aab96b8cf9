//! What to do with what cannot be encoded or decoded.

use crate::heap::{ExceptionField, Heap, Raised, Res, Ty, Value};

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
    /// One that a script registered: the codec stops, and hidden Python code asks the handler.
    Script,
}

impl Handler {
    /// The handler called `name`, looked up only when it is needed, as CPython does.
    pub fn find(h: &Heap, name: &str) -> Result<Handler, Raised> {
        Handler::named(name).ok_or_else(|| h.raise(Ty::LookupError, &format!("unknown error handler name '{name}'")))
    }
    /// One of the engine's own.
    pub fn named(name: &str) -> Option<Handler> {
        Some(match name {
            "strict" => Handler::Strict,
            "ignore" => Handler::Ignore,
            "replace" => Handler::Replace,
            "backslashreplace" => Handler::BackslashReplace,
            "xmlcharrefreplace" => Handler::XmlCharRefReplace,
            "namereplace" => Handler::NameReplace,
            "surrogateescape" => Handler::SurrogateEscape,
            "surrogatepass" => Handler::SurrogatePass,
            _ => return None,
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
        Ok(exception) => h.set_pending(exception),
        Err(raised) => raised,
    }
}
/// The exception about `object`.
pub(super) fn exception<'h>(h: &'h Heap, ty: Ty, object: Value<'h>, fault: &Fault) -> Res<'h> {
    let encoding = h.str(fault.encoding)?;
    let (start, end) = (Value::small(fault.start as i64), Value::small(fault.end as i64));
    let args = [encoding, object, start, end, h.str(fault.reason)?];
    let exception = h.new_exception(h.class(ty), &args)?;
    h.set_exception_field(exception, ExceptionField::Payload, h.tuple(&args)?);
    Ok(exception)
}

/// For handlers that make no sense when decoding.
pub(super) fn wrong_way(h: &Heap) -> Raised {
    h.type_error("don't know how to handle UnicodeDecodeError in error callback")
}
