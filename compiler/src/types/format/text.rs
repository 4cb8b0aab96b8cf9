//! `format(text, spec)`.

use super::{Align, Spec, pad, read_spec, unknown_code};
use crate::heap::{Heap, Raised, Res, Value};
use crate::vm::{Args, Cx, Flow};

/// The row `str.__format__`. Without a spec it is `str(self)`, which a subclass may have changed.
pub fn str_format_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (this, spec) = (cx.get(a.slot(0)), spec_arg(h, cx.get(a.slot(1)))?);
    if spec.is_empty() && !h.is_exact(this, crate::heap::Kind::Str) {
        let text = cx.str(a.slot(0))?;
        return Flow::value(cx.get(text));
    }
    Flow::value(format_str(h, this, spec)?)
}

/// A str by a spec (generalised UTF-8).
pub fn format_str<'h>(h: &'h Heap, v: Value<'h>, spec: &[u8]) -> Res<'h> {
    if spec.is_empty() {
        return if h.is_exact(v, crate::heap::Kind::Str) { Ok(v) } else { h.str_from(h.str_bytes(v)) };
    }
    let spec = read_spec(h, spec, h.type_name(v), Align::Left)?;
    check(&spec, h.type_name(v)).map_err(|message| h.value_error(&message))?;
    let len = h.len(v);
    let shown = spec.precision.map_or(len, |p| p.min(len));
    let bytes = h.str_bytes(v);
    let bytes = if shown < len { &bytes[..h.str_position(v, shown)] } else { bytes };
    pad(h, bytes, shown, &spec)
}

/// What makes no sense for text.
fn check(spec: &Spec, type_name: &str) -> Result<(), String> {
    if spec.code != 0 && spec.code() != 's' {
        return Err(unknown_code(spec.code, type_name));
    }
    if let Some(separator) = spec.grouping {
        return Err(format!("Cannot specify '{separator}' with 's'."));
    }
    match spec.sign {
        Some(' ') => return Err("Space not allowed in string format specifier".into()),
        Some(_) => return Err("Sign not allowed in string format specifier".into()),
        None => {}
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in string format specifier".into());
    }
    if spec.alternate {
        return Err("Alternate form (#) not allowed in string format specifier".into());
    }
    if spec.align == Align::AfterSign {
        return Err("'=' alignment not allowed in string format specifier".into());
    }
    Ok(())
}

/// For rows: a spec argument, which must be a str.
pub fn spec_arg<'h>(h: &'h Heap, v: Value<'h>) -> Result<&'h [u8], Raised> {
    if h.is_str(v) { Ok(h.str_bytes(v)) } else { Err(h.type_error(&format!("__format__() argument must be str, not {}", h.argument_type(v)))) }
}
