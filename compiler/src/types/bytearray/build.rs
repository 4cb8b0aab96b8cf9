//! Making and filling a bytearray.

use super::splice;
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::bytes::{data, is_alone, source_bytes, zeros_wanted};
use crate::vm::{Args, Cx, Flow};

pub(super) fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().bytearray(cx.get(a.slot(0)), &[])?)
}

pub(super) fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, this, source) = (cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
    if is_alone(cx, a) {
        // No copy beside the result: a large one may take most of the memory that there is.
        if h.is_exact(source, Kind::Bytes) {
            splice(h, this, 0, h.len(this), h.bytes_data(source))?;
            return Flow::none();
        }
        if let Some(count) = zeros_wanted(h, source)? {
            h.bytearray_resize(this, 0)?;
            h.bytearray_resize(this, count)?;
            return Flow::none();
        }
    }
    let filling = source_bytes(cx, a, "bytearray")?;
    let (h, this) = (cx.heap(), cx.get(a.slot(0)));
    splice(h, this, 0, h.len(this), &filling)?;
    Flow::none()
}

pub(super) fn reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let text: String = data(h, a[0])?.iter().map(|&b| b as char).collect();
    let args = h.tuple(&[h.str(&text)?, h.str("latin-1")?])?;
    h.tuple(&[h.class_of(a[0]), args, Value::NONE])
}
