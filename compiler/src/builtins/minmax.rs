//! min and max.

use std::cmp::Ordering;

use crate::heap::{Heap, Kind, Raised, Value};
use crate::types::compare::order;
use crate::types::iterators::{self, Step};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow, Slot};

pub static ROWS: &[Row] = &[
    vm_function("max", "(*args, key=None, default=<unrepresentable>)", "The largest of its arguments, or of the items of an iterable.", max),
    vm_function("min", "(*args, key=None, default=<unrepresentable>)", "The smallest of its arguments, or of the items of an iterable.", min),
];

fn max(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    extreme(cx, a, "max")
}

fn min(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    extreme(cx, a, "min")
}

fn extreme(cx: &mut Cx, a: Args, name: &str) -> Result<Flow, Raised> {
    let h = cx.heap();
    let count = h.len(cx.get(a.slot(0)));
    let default = cx.get(a.slot(2)).given();
    if count == 0 {
        return Err(h.type_error(&format!("{name} expected at least 1 argument, got 0")));
    }
    if count > 1 && default.is_some() {
        return Err(h.type_error(&format!("Cannot specify a default for {name}() with multiple positional arguments")));
    }
    let source = cx.push(if count == 1 { h.field(cx.get(a.slot(0)), 0) } else { cx.get(a.slot(0)) });
    if cx.get(a.slot(1)).given_not_none().is_some() {
        return in_prelude(cx, a, source, if name == "max" { "max_by" } else { "min_by" });
    }
    // What is stepped through only once is left to the prelude, unless all goes well here.
    if h.is_kind(cx.get(source), Kind::Iterator) {
        return in_prelude(cx, a, source, if name == "max" { "max_of" } else { "min_of" });
    }
    match natively(cx.heap(), cx.get(source), name == "max")? {
        Found::Item(item) => Flow::value(item),
        Found::Ask => in_prelude(cx, a, source, if name == "max" { "max_of" } else { "min_of" }),
        Found::Nothing => match cx.get(a.slot(2)).given() {
            Some(default) => Flow::value(default),
            None => Err(cx.heap().value_error(&format!("{name}() iterable argument is empty"))),
        },
    }
}

/// `(source, key, has_default, default)`.
fn in_prelude(cx: &mut Cx, a: Args, source: Slot, function: &'static str) -> Result<Flow, Raised> {
    let default = cx.get(a.slot(2)).given();
    let has_default = cx.push(Value::bool(default.is_some()));
    let default = cx.push(default.unwrap_or(Value::NONE));
    let key = cx.push(cx.get(a.slot(1)).given().unwrap_or(Value::NONE));
    cx.tail_prelude(function, &[source, key, has_default, default])
}

enum Found<'h> {
    Item(Value<'h>),
    Nothing,
    /// Only Python code can tell; nothing was changed.
    Ask,
}

fn natively<'h>(h: &'h Heap, source: Value<'h>, largest: bool) -> Result<Found<'h>, Raised> {
    let Some(it) = iterators::over(h, source)? else { return Ok(Found::Ask) };
    let mut best: Option<Value<'h>> = None;
    while let Step::Item(item) = iterators::step(h, it)? {
        let Some(so_far) = best else {
            best = Some(item);
            continue;
        };
        let Some(known) = order(h, item, so_far)? else { return Ok(Found::Ask) };
        if known == Some(if largest { Ordering::Greater } else { Ordering::Less }) {
            best = Some(item);
        }
    }
    Ok(best.map_or(Found::Nothing, Found::Item))
}
