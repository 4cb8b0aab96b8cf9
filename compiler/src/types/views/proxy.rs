//! `mappingproxy`: everything is passed on to the mapping.

use crate::heap::{Kind, Name, Raised, Ty};
use crate::types::list::class_getitem;
use crate::vm::native::{Row, vm_class_method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, mapping)", "Make a read-only view of a mapping.", new),
    vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
    vm_method("__getitem__", "($self, key, /)", "The value at a key.", getitem),
    vm_method("__contains__", "($self, key, /)", "Whether a key is present.", contains),
    vm_method("__len__", "($self, /)", "Number of keys.", len),
    vm_method("__iter__", "($self, /)", "An iterator over the keys.", iter),
    vm_method("__reversed__", "($self, /)", "An iterator over the keys, backwards.", reversed),
    vm_method("get", "($self, /, *args)", "The value at a key, or a default.", get),
    vm_method("keys", "($self, /)", "The mapping's keys.", keys),
    vm_method("values", "($self, /)", "The mapping's values.", values),
    vm_method("items", "($self, /)", "The mapping's pairs.", items),
    vm_method("copy", "($self, /)", "A copy of the mapping.", copy),
    vm_method("__or__", "($self, value, /)", "Pairs of both.", or),
    vm_method("__ror__", "($self, value, /)", "Pairs of both.", ror),
    vm_method("__ior__", "($self, value, /)", "Refuses.", ior),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", eq),
    vm_method("__ne__", "($self, value, /)", "Return self!=value.", ne),
    vm_method("__lt__", "($self, value, /)", "Return self<value.", lt),
    vm_method("__le__", "($self, value, /)", "Return self<=value.", le),
    vm_method("__gt__", "($self, value, /)", "Return self>value.", gt),
    vm_method("__ge__", "($self, value, /)", "Return self>=value.", ge),
    vm_method("__hash__", "($self, /)", "Hash of the mapping.", hash),
    vm_method("__repr__", "($self, /)", "Return repr(self).", repr),
    vm_method("__str__", "($self, /)", "Return str(self).", str),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let mapping = cx.get(a.slot(1));
    let is_sequence = matches!(h.kind(mapping), Some(Kind::List | Kind::Tuple));
    if is_sequence || h.lookup_name(h.class_of(mapping), Name::getitem).is_none() {
        return Err(h.type_error(&format!("mappingproxy() argument must be a mapping, not {}", h.type_name(mapping))));
    }
    Flow::value(h.new_fields(Kind::MappingProxy, Ty::MappingProxy, &[mapping])?)
}

/// The mapping behind a proxy, in a new slot.
fn inner(cx: &Cx, proxy: Slot) -> Slot {
    let v = cx.get(proxy);
    cx.push(if cx.heap().is_kind(v, Kind::MappingProxy) { cx.heap().field(v, 0) } else { v })
}

fn prelude(cx: &mut Cx, a: Args, name: &'static str) -> Result<Flow, Raised> {
    let mapping = inner(cx, a.slot(0));
    let mut slots = vec![mapping];
    slots.extend((1..a.len()).map(|i| a.slot(i)));
    cx.tail_prelude(name, &slots)
}

macro_rules! passed_on {
    ($($name:ident $prelude:literal;)*) => {$(
        fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            prelude(cx, a, $prelude)
        }
    )*};
}

passed_on! {
    getitem "item_of";
    contains "proxy_contains";
    len "proxy_len";
    iter "proxy_iter";
    reversed "proxy_reversed";
    get "proxy_get";
    keys "proxy_keys";
    values "proxy_values";
    items "proxy_items";
    copy "proxy_copy";
    hash "proxy_hash";
    str "proxy_str";
}

fn both(cx: &mut Cx, left: Slot, right: Slot) -> Result<Flow, Raised> {
    let (left, right) = (inner(cx, left), inner(cx, right));
    let result = cx.binary(Name::or, left, right)?;
    Flow::value(cx.get(result))
}

fn or(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    both(cx, a.slot(0), a.slot(1))
}

fn ror(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    both(cx, a.slot(1), a.slot(0))
}

fn ior(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Err(cx.heap().type_error("'|=' is not supported by mappingproxy; use '|' instead"))
}

fn compare(cx: &mut Cx, a: Args, op: Name) -> Result<Flow, Raised> {
    let (left, right) = (inner(cx, a.slot(0)), inner(cx, a.slot(1)));
    let result = cx.compare(op, left, right)?;
    Flow::value(cx.get(result))
}

macro_rules! compared {
    ($($op:ident)*) => {$(
        fn $op(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            compare(cx, a, Name::$op)
        }
    )*};
}

compared! { eq ne lt le gt ge }

fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let mapping = inner(cx, a.slot(0));
    let shown = cx.repr(mapping)?;
    let text = [&b"mappingproxy("[..], cx.heap().str_bytes(cx.get(shown)), b")"].concat();
    Flow::value(cx.heap().str_from(&text)?)
}
