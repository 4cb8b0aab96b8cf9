//! Rich comparison of lists and tuples, item by item.

use crate::heap::{Kind, Name, Raised, Value};
use crate::types::compare::{eq as eq_natively, item};
use crate::vm::{Args, Cx, Flow, Slot};

/// One of the six comparisons.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl Order {
    /// Its truth for two numbers.
    pub fn holds(self, a: usize, b: usize) -> bool {
        match self {
            Order::Eq => a == b,
            Order::Ne => a != b,
            Order::Lt => a < b,
            Order::Le => a <= b,
            Order::Gt => a > b,
            Order::Ge => a >= b,
        }
    }
    fn name(self) -> Name {
        match self {
            Order::Eq => Name::eq,
            Order::Ne => Name::ne,
            Order::Lt => Name::lt,
            Order::Le => Name::le,
            Order::Gt => Name::gt,
            Order::Ge => Name::ge,
        }
    }
}

/// Compares two sequences of `kind`; NotImplemented when the second is something else.
pub fn compare_sequences(cx: &mut Cx, a: Slot, b: Slot, kind: Kind, order: Order) -> Result<Flow, Raised> {
    if !cx.heap().is_kind(cx.get(b), kind) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let lengths = |cx: &Cx| (cx.heap().len(cx.get(a)), cx.heap().len(cx.get(b)));
    let (la, lb) = lengths(cx);
    if la != lb && matches!(order, Order::Eq | Order::Ne) {
        return Flow::value(Value::bool(order == Order::Ne));
    }
    let mut i = 0;
    loop {
        let (la, lb) = lengths(cx);
        if i >= la || i >= lb {
            return Flow::value(Value::bool(order.holds(la, lb)));
        }
        if !items_equal(cx, a, b, i)? {
            break;
        }
        i += 1;
    }
    match order {
        Order::Eq => Flow::value(Value::FALSE),
        Order::Ne => Flow::value(Value::TRUE),
        _ => {
            let h = cx.heap();
            let (la, lb) = lengths(cx);
            if i >= la || i >= lb {
                return Flow::value(Value::bool(order.holds(la, lb)));
            }
            let x = cx.push(item(h, cx.get(a), i));
            let y = cx.push(item(h, cx.get(b), i));
            let result = cx.compare(order.name(), x, y)?;
            Flow::value(cx.get(result))
        }
    }
}

fn items_equal(cx: &mut Cx, a: Slot, b: Slot, i: usize) -> Result<bool, Raised> {
    let h = cx.heap();
    let (x, y) = (item(h, cx.get(a), i), item(h, cx.get(b), i));
    if let Some(known) = eq_natively(h, x, y)? {
        return Ok(known);
    }
    let x = cx.push(x);
    let y = cx.push(y);
    let equal = cx.eq(x, y)?;
    cx.pop_to(x);
    Ok(equal)
}

macro_rules! comparisons {
    ($kind:ident: $($name:ident $order:ident;)*) => {$(
        pub fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            compare_sequences(cx, a.slot(0), a.slot(1), Kind::$kind, Order::$order)
        }
    )*};
}

comparisons! {
    List: eq Eq; ne Ne; lt Lt; le Le; gt Gt; ge Ge;
}
