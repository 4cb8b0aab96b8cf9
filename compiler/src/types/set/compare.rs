//! Comparison of sets: `<` is "proper subset".

use super::algebra::is_set;
use super::elements::{for_each_entry, has};
use crate::heap::{Raised, Value};
use crate::types::list::Order;
use crate::vm::{Args, Cx, Flow, Slot};

/// Whether every element of `small` is in `large`.
pub fn contained(cx: &mut Cx, small: Slot, large: Slot) -> Result<bool, Raised> {
    if cx.heap().len(cx.get(small)) > cx.heap().len(cx.get(large)) {
        return Ok(false);
    }
    let mut all = true;
    for_each_entry(cx, small, |cx, element| {
        all = has(cx, large, element)?;
        Ok(all)
    })?;
    Ok(all)
}

fn compare(cx: &mut Cx, a: Args, order: Order) -> Result<Flow, Raised> {
    let (left, right) = (a.slot(0), a.slot(1));
    let h = cx.heap();
    if !is_set(h, cx.get(right)) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (la, lb) = (h.len(cx.get(left)), h.len(cx.get(right)));
    let holds = match order {
        Order::Eq => la == lb && contained(cx, left, right)?,
        Order::Ne => !(la == lb && contained(cx, left, right)?),
        Order::Lt => la < lb && contained(cx, left, right)?,
        Order::Le => contained(cx, left, right)?,
        Order::Gt => la > lb && contained(cx, right, left)?,
        Order::Ge => contained(cx, right, left)?,
    };
    Flow::value(Value::bool(holds))
}

macro_rules! comparisons {
    ($($name:ident $order:ident;)*) => {$(
        pub fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            compare(cx, a, Order::$order)
        }
    )*};
}

comparisons! { eq Eq; ne Ne; lt Lt; le Le; gt Gt; ge Ge; }
