//! sorted.

use crate::heap::{Raised, Value};
use crate::types::list::{list_natively, sort::sort_in_place};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[vm_function("sorted", "(iterable, /, *, key=None, reverse=False)", "A sorted list of the items of an iterable.", sorted)];

fn sorted(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let reverse = match cx.get(a.slot(2)).given() {
        None => false,
        Some(_) => cx.truth(a.slot(2))?,
    };
    let with_key = cx.get(a.slot(1)).given_not_none().is_some();
    let items = list_natively(cx, a.slot(0))?;
    let flag = cx.push(Value::bool(reverse));
    match (items, with_key) {
        (Some(items), false) => {
            sort_in_place(cx, items, reverse)?;
            Flow::value(cx.get(items))
        }
        (Some(items), true) => cx.tail_prelude("sorted_list", &[items, a.slot(1), flag]),
        (None, _) => {
            let key = cx.push(cx.get(a.slot(1)).given().unwrap_or(Value::NONE));
            cx.tail_prelude("sorted_iterable", &[a.slot(0), key, flag])
        }
    }
}
