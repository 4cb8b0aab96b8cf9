//! `gc`: the collector works on its own; a script may ask for a collection and has its questions answered as far as they make sense.

use crate::heap::{Heap, Raised, Res, Value};
use crate::vm::native::{ModuleRows, Row, function, vm_function};
use crate::vm::{Args, Cx, Flow};

pub(crate) static MODULE: ModuleRows = ModuleRows {
    name: "gc",
    doc: "This module provides access to the garbage collector.",
    rows: ROWS,
    constants: &[],
};

static ROWS: &[Row] = &[
    vm_function("collect", "(generation=2)", "Run the garbage collector.", collect),
    function("enable", "()", "Enable automatic garbage collection.", |_, _| Ok(Value::NONE)),
    function("disable", "()", "Disable automatic garbage collection.", |_, _| Ok(Value::NONE)),
    function("isenabled", "()", "Returns true if automatic garbage collection is enabled.", |_, _| Ok(Value::TRUE)),
    function("get_count", "()", "Return a three-tuple of the current collection counts.", zeros),
    function("get_threshold", "()", "Return the current collection thresholds.", zeros),
    function("set_threshold", "(threshold0, threshold1=0, threshold2=0, /)", "Set the collection thresholds.", |_, _| Ok(Value::NONE)),
    function("get_objects", "(generation=None)", "Return a list of objects tracked by the collector.", empty),
    function("get_referrers", "(*objs)", "Return the list of objects that directly refer to any of 'objs'.", empty),
    function("get_referents", "(*objs)", "Return the list of objects that are directly referred to by 'objs'.", empty),
    function("get_stats", "()", "Return a list of dictionaries containing per-generation statistics.", empty),
    function("is_tracked", "(obj, /)", "Returns true if the object is tracked by the garbage collector.", |h, a| Ok(Value::bool(h.kind(a[0]).is_some()))),
    function("is_finalized", "(obj, /)", "Returns true if the object has been already finalized by the GC.", is_finalized),
    function("freeze", "()", "Freeze all current tracked objects.", |_, _| Ok(Value::NONE)),
    function("unfreeze", "()", "Unfreeze all objects in the permanent generation.", |_, _| Ok(Value::NONE)),
    function("get_freeze_count", "()", "Return the number of objects in the permanent generation.", |_, _| Ok(Value::small(0))),
];

fn collect(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.forget_dead_registers(a);
    cx.collect();
    cx.run_finalizers_here()?;
    Flow::value(Value::small(0))
}

fn zeros<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    h.tuple(&[Value::small(0), Value::small(0), Value::small(0)])
}

fn empty<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    h.list(&[])
}

fn is_finalized<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(a[0].is_ref() && h.flags(a[0]) & crate::heap::FLAG_FINALIZED != 0))
}
