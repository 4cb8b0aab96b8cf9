//! Making and filling a bytearray.

use super::splice;
use crate::heap::{Heap, Raised, Res, Value};
use crate::types::bytes::{data, source_bytes};
use crate::vm::{Args, Cx, Flow};

pub(super) fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().bytearray(cx.get(a.slot(0)), &[])?)
}

pub(super) fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
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
