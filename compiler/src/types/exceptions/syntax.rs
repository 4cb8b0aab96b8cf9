//! SyntaxError: the details in its second argument, and its text.

use super::payload;
use crate::heap::{ExceptionField, Heap, Kind, Raised, Ty, Value};
use crate::types::tuple;
use crate::vm::{Args, Cx, Flow};

/// `(msg, (filename, lineno, offset, text[, end_lineno, end_offset]))`.
pub fn parts_of_arguments<'h>(h: &'h Heap, args: &[Value<'h>], parts: &mut [Value<'h>]) {
    if let (Some(part), Some(&msg)) = (parts.first_mut(), args.first()) {
        *part = msg;
    }
    if let [_, details] = args
        && let Some(details) = h.sequence_items(*details)
    {
        for (part, &detail) in parts.iter_mut().skip(1).zip(details.iter().take(6)) {
            *part = detail;
        }
    }
}

pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let exception = cx.get(a.slot(0));
    super::arguments::no_keywords(h, exception, cx.get(a.slot(2)))?;
    let args = cx.get(a.slot(1));
    h.set_exception_field(exception, ExceptionField::Args, args);
    h.set_exception_field(exception, ExceptionField::Payload, Value::UNBOUND);
    if h.len(args) == 2 {
        let details = h.field(args, 1);
        let Some(details) = tuple::from_natively(h, details)? else {
            let text = format!("'{}' object is not iterable", h.type_name(details));
            return Err(h.type_error(&text));
        };
        check_count(h, h.len(details))?;
        let mut parts = [Value::NONE; 8];
        parts_of_arguments(h, &[h.field(args, 0), details], &mut parts);
        payload::set_parts(h, exception, &parts)?;
    }
    Flow::none()
}

fn check_count(h: &Heap, count: usize) -> Result<(), Raised> {
    match count {
        4 | 6 => Ok(()),
        0..4 => Err(h.type_error(&format!("function takes at least 4 arguments ({count} given)"))),
        5 => Err(h.type_error("end_offset must be provided when end_lineno is provided")),
        _ => Err(h.type_error(&format!("function takes at most 6 arguments ({count} given)"))),
    }
}

/// The message, with file and line when they are known.
pub fn str(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let parts = payload::parts(h, cx.get(a.slot(0)));
    let part = |i: usize| parts.get(i).copied().unwrap_or(Value::NONE);
    let filename = part(1);
    let file = h.is_kind(filename, Kind::Str).then(|| h.str_lossy(filename).rsplit('/').next().unwrap_or_default().to_string());
    // Of an int alone, and not of one that is too large.
    let line = h.class_of(part(2)).is(h.class(Ty::Int)).then(|| h.as_i64(part(2)).unwrap_or(-1));
    let msg = cx.push(part(0));
    let msg = cx.str(msg)?;
    let place = match (file, line) {
        (Some(file), Some(line)) => format!(" ({file}, line {line})"),
        (Some(file), None) => format!(" ({file})"),
        (None, Some(line)) => format!(" (line {line})"),
        (None, None) => return Flow::value(cx.get(msg)),
    };
    let h = cx.heap();
    let text = [h.str_bytes(cx.get(msg)), place.as_bytes()].concat();
    Flow::value(h.str_from(&text)?)
}
