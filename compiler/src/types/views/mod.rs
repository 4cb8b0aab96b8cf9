//! dict_keys, dict_values, dict_items and mappingproxy.

mod proxy;
mod sets;

use crate::heap::{ClassFlags, Heap, Kind, Raised, Res, Ty, Value};
use crate::types::dict::{Find, find, get};
use crate::types::iterators::{view, view_reversed};
use crate::types::list::{Style, repr_items};
use crate::vm::native::{ClassRows, Row, getter, method, vm_method};
use crate::vm::{Args, Cx, Flow, Slot};

const KEYS: u16 = 0;
const VALUES: u16 = 1;
const ITEMS: u16 = 2;

const LEN: Row = method("__len__", "($self, /)", "Number of entries.", len);
const ITER: Row = method("__iter__", "($self, /)", "An iterator over the view.", iter);
const REVERSED: Row = method("__reversed__", "($self, /)", "An iterator over the view, backwards.", reversed);
const REPR: Row = vm_method("__repr__", "($self, /)", "Return repr(self).", repr);
const MAPPING: Row = getter("mapping", "($self, /)", "The dict seen through a proxy.", mapping);
const CONTAINS: Row = vm_method("__contains__", "($self, key, /)", "Whether it is in the view.", contains);

macro_rules! set_rows {
    () => {
        &[
            LEN,
            ITER,
            REVERSED,
            REPR,
            MAPPING,
            CONTAINS,
            vm_method("isdisjoint", "($self, other, /)", "Whether nothing is in both.", sets::isdisjoint),
            vm_method("__and__", "($self, value, /)", "What is in both.", sets::and),
            vm_method("__rand__", "($self, value, /)", "What is in both.", sets::rand),
            vm_method("__or__", "($self, value, /)", "What is in either.", sets::or),
            vm_method("__ror__", "($self, value, /)", "What is in either.", sets::ror),
            vm_method("__sub__", "($self, value, /)", "What is in the first only.", sets::sub),
            vm_method("__rsub__", "($self, value, /)", "What is in the first only.", sets::rsub),
            vm_method("__xor__", "($self, value, /)", "What is in one only.", sets::xor),
            vm_method("__rxor__", "($self, value, /)", "What is in one only.", sets::rxor),
            vm_method("__eq__", "($self, value, /)", "Return self==value.", sets::eq),
            vm_method("__ne__", "($self, value, /)", "Return self!=value.", sets::ne),
            vm_method("__lt__", "($self, value, /)", "Return self<value.", sets::lt),
            vm_method("__le__", "($self, value, /)", "Return self<=value.", sets::le),
            vm_method("__gt__", "($self, value, /)", "Return self>value.", sets::gt),
            vm_method("__ge__", "($self, value, /)", "Return self>=value.", sets::ge),
        ]
    };
}

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::DictKeys, doc: "A live view of the keys of a dict.", rows: set_rows!() },
    ClassRows { ty: Ty::DictValues, doc: "A live view of the values of a dict.", rows: &[LEN, ITER, REVERSED, REPR, MAPPING] },
    ClassRows { ty: Ty::DictItems, doc: "A live view of the pairs of a dict.", rows: set_rows!() },
    ClassRows { ty: Ty::OrderedKeys, doc: "A live view of the keys of an OrderedDict.", rows: &[] },
    ClassRows { ty: Ty::OrderedValues, doc: "A live view of the values of an OrderedDict.", rows: &[] },
    ClassRows { ty: Ty::OrderedItems, doc: "A live view of the pairs of an OrderedDict.", rows: &[] },
    ClassRows { ty: Ty::MappingProxy, doc: "A read-only view of a mapping.", rows: proxy::ROWS },
];

fn make<'h>(h: &'h Heap, dict: Value<'h>, ty: Ty, what: u16) -> Res<'h> {
    let view = h.new_fields(Kind::DictView, ty, &[dict])?;
    h.set_aux(view, what);
    Ok(view)
}

/// `dict.keys()`.
pub fn keys<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, a[0], Ty::DictKeys, KEYS)
}

/// `dict.values()`.
pub fn values<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, a[0], Ty::DictValues, VALUES)
}

/// `dict.items()`.
pub fn items<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, a[0], Ty::DictItems, ITEMS)
}

/// `_collections.keep_order(cls)`: the iterators over such dicts are those of an OrderedDict, and tell of any change.
pub fn keep_order<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_kind(a[0], Kind::Class) && h.is_script_class(a[0]) && h.native_ty(a[0]) == Ty::Dict {
        h.change_class_flags(a[0], ClassFlags::ORDERED, 0);
    }
    Ok(a[0])
}

/// `_collections.ordered_view(dict, what)`: the views of an OrderedDict have types of their own.
pub fn ordered<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[0], Kind::Dict) {
        return Err(h.type_error("not a dict"));
    }
    let what = a[1].as_small().unwrap_or(0).clamp(0, 2) as u16;
    make(h, a[0], [Ty::OrderedKeys, Ty::OrderedValues, Ty::OrderedItems][what as usize], what)
}

fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.len(h.field(a[0], 0)) as i64)
}

fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    view(h, a[0])
}

fn reversed<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    view_reversed(h, a[0])
}

fn mapping<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_fields(Kind::MappingProxy, Ty::MappingProxy, &[h.field(a[0], 0)])
}

fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let view = a.slot(0);
    let (h, v) = (cx.heap(), cx.get(view));
    let (what, dict) = (h.aux(v), cx.push(h.field(v, 0)));
    let open = format!("{}([", h.type_name(v));
    let place = std::cell::Cell::new(0);
    repr_items(cx, view, &Style { open: &open, close: "])", cycle: "..." }, |cx, _| {
        let (h, dict) = (cx.heap(), cx.get(dict));
        while place.get() < h.table_used(dict) {
            let n = place.get();
            place.set(n + 1);
            let Some(entry) = h.table_entry(dict, n) else { continue };
            return Some(cx.push(match what {
                KEYS => entry.key,
                VALUES => entry.value,
                _ => h.tuple(&[entry.key, entry.value]).ok()?,
            }));
        }
        None
    })
}

fn contains(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let there = has(cx, a.slot(0), a.slot(1))?;
    Flow::value(Value::bool(there))
}

/// Whether a view of keys or items has `v`.
fn has(cx: &mut Cx, view: Slot, v: Slot) -> Result<bool, Raised> {
    let h = cx.heap();
    let dict = cx.push(h.field(cx.get(view), 0));
    if h.aux(cx.get(view)) == KEYS {
        return match find(h, cx.get(dict), cx.get(v))? {
            Find::At(_) => Ok(true),
            Find::Missing(_) => Ok(false),
            Find::Ask => cx.table_has(dict, v),
        };
    }
    let pair = cx.get(v);
    if !h.is_kind(pair, Kind::Tuple) || h.len(pair) != 2 {
        return Ok(false);
    }
    let (key, value) = (cx.push(h.field(pair, 0)), cx.push(h.field(pair, 1)));
    match get(cx, dict, key)? {
        Some(found) => cx.eq(found, value),
        None => Ok(false),
    }
}
