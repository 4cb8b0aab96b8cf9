//! `re.PatternError`.

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};

/// What is wrong with a pattern, at which code point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    At(String, usize),
    /// Of the pattern as a whole.
    Whole(String),
    /// Another exception, which is pending already.
    Raised,
}

impl From<Raised> for Fault {
    fn from(_: Raised) -> Fault {
        Fault::Raised
    }
}

/// A fault at a position.
pub fn at<T>(message: impl Into<String>, position: usize) -> Result<T, Fault> {
    Err(Fault::At(message.into(), position))
}

/// Raises PatternError about `pattern` (a str or bytes).
pub fn raise(h: &Heap, pattern: Value<'_>, fault: Fault) -> Raised {
    let built = match fault {
        Fault::At(message, position) => build(h, &message, pattern, Value::small(position as i64)),
        Fault::Whole(message) => build(h, &message, Value::NONE, Value::NONE),
        Fault::Raised => return Raised,
    };
    match built {
        Ok(exception) => h.set_pending(exception),
        Err(raised) => raised,
    }
}

fn build<'h>(h: &'h Heap, message: &str, pattern: Value<'h>, position: Value<'h>) -> Res<'h> {
    let exception = h.new_exception(h.class(Ty::PatternError), &[])?;
    fill(h, exception, h.str(message)?, pattern, position)?;
    Ok(exception)
}

/// The row `PatternError.__init__`.
pub fn init<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    fill(h, a[0], a[1], a[2].given().unwrap_or(Value::NONE), a[3].given().unwrap_or(Value::NONE))?;
    Ok(Value::NONE)
}

/// Sets the arguments and attributes of an error.
fn fill<'h>(h: &'h Heap, exception: Value<'h>, message: Value<'h>, pattern: Value<'h>, position: Value<'h>) -> Result<(), Raised> {
    let set = |name: &str, value: Value<'h>| h.instance_set(exception, h.intern_str(name)?, value);
    let (mut line, mut column) = (Value::NONE, Value::NONE);
    // A script may make one of anything.
    let is_text = h.is_str(message) && (h.is_str(pattern) || h.is_kind(pattern, Kind::Bytes));
    let mut text = if is_text { h.str_lossy(message).into_owned() } else { String::new() };
    if let (Some(at), true) = (position.as_small(), is_text) {
        let source = super::subject::code_points(h, pattern);
        let before = source.get(..(at.max(0) as usize).min(source.len())).unwrap_or_default();
        let newlines = before.iter().filter(|&&c| c == 10).count();
        let column_number = before.iter().rev().take_while(|&&c| c != 10).count() + 1;
        text.push_str(&format!(" at position {at}"));
        if source.contains(&10) {
            text.push_str(&format!(" (line {}, column {column_number})", newlines + 1));
        }
        line = Value::small(newlines as i64 + 1);
        column = Value::small(column_number as i64);
    }
    set("msg", message)?;
    set("pattern", pattern)?;
    set("pos", position)?;
    set("lineno", line)?;
    set("colno", column)?;
    let args = h.tuple(&[if is_text { h.str(&text)? } else { message }])?;
    h.set_exception_field(exception, crate::heap::ExceptionField::Args, args);
    Ok(())
}
