//! Rows whose int arguments may be objects with `__index__`: they are made ints first, then the pure function runs.

use crate::heap::{Heap, IntView, Raised, Ty, Value};
use crate::types::slice::indices;
use crate::vm::native::Pure;
use crate::vm::{Args, Cx, Flow};

/// Most parameters that a row passed through here may have.
const PARAMETERS_MAX: usize = 8;

/// Runs `body` after making the arguments at `ints` exact ints by `__index__` (those given).
pub fn with_ints(cx: &mut Cx, a: Args, ints: &[usize], body: Pure) -> Result<Flow, Raised> {
    for &i in ints {
        let v = cx.get(a.slot(i));
        if v.given().is_some() && !cx.heap().is_int(v) {
            let int = cx.index(a.slot(i))?;
            cx.set(a.slot(i), cx.get(int));
        }
    }
    run_pure(cx, a, body)
}

/// Runs `body` after making the arguments at `bounds`, which act like parts of a slice, ints or None.
pub fn with_bounds(cx: &mut Cx, a: Args, bounds: &[usize], body: Pure) -> Result<Flow, Raised> {
    for &i in bounds {
        indices::resolve_part(cx, a.slot(i))?;
    }
    run_pure(cx, a, body)
}

/// Runs a pure function on the arguments of a row.
pub fn run_pure(cx: &mut Cx, a: Args, body: Pure) -> Result<Flow, Raised> {
    let h: &Heap = cx.heap();
    let mut values = [Value::UNBOUND; PARAMETERS_MAX];
    let count = a.len().min(PARAMETERS_MAX);
    for (i, value) in values.iter_mut().enumerate().take(count) {
        *value = cx.get(a.slot(i));
    }
    Flow::value(body(h, &values[..count])?)
}

/// An int argument as `Py_ssize_t`; OverflowError beyond 64 bits; `missing` when not given.
pub fn ssize(h: &Heap, v: Value<'_>, missing: i64) -> Result<i64, Raised> {
    let Some(v) = v.given() else { return Ok(missing) };
    if let Some(n) = v.as_small() {
        return Ok(n);
    }
    match h.as_int(v) {
        Some(IntView::Wide(n)) => i64::try_from(n).map_err(|_| too_large(h)),
        Some(IntView::Big(_)) => Err(too_large(h)),
        None => Err(not_int(h, v)),
    }
}

/// A count or limit as this machine holds it: a negative one is 0, and one that is larger than any memory is the largest.
/// (In the sandbox a `usize` has 32 bits, and `as` would drop the upper half.)
pub fn saturated(n: i64) -> usize {
    usize::try_from(n.max(0)).unwrap_or(usize::MAX)
}

/// How many at most: of an argument that is negative or missing, all.
pub fn limit(h: &Heap, v: Value<'_>) -> Result<usize, Raised> {
    let most = ssize(h, v, -1)?;
    Ok(if most < 0 { usize::MAX } else { saturated(most) })
}

/// A sequence index (IndexError) or a repetition count (OverflowError) as `Py_ssize_t`.
pub fn index_sized(h: &Heap, v: Value<'_>, beyond: Ty) -> Result<i64, Raised> {
    match h.as_i64(v) {
        Some(n) => Ok(n),
        None if h.is_int(v) => Err(h.raise(beyond, &format!("cannot fit '{}' into an index-sized integer", h.type_name(v)))),
        None => Err(not_int(h, v)),
    }
}

/// An int argument as C `int`.
pub fn c_int(h: &Heap, v: Value<'_>, missing: i32) -> Result<i32, Raised> {
    let Some(v) = v.given() else { return Ok(missing) };
    match h.as_i64(v).map(i32::try_from) {
        Some(Ok(n)) => Ok(n),
        _ if h.is_int(v) => Err(h.overflow_error("Python int too large to convert to C int")),
        _ => Err(not_int(h, v)),
    }
}

/// `TypeError` for what has no `__index__`.
pub fn not_int(h: &Heap, v: Value<'_>) -> Raised {
    h.type_error(&format!("'{}' object cannot be interpreted as an integer", h.type_name(v)))
}

fn too_large(h: &Heap) -> Raised {
    h.overflow_error("Python int too large to convert to C ssize_t")
}
