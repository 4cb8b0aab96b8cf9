//! getattr, setattr, delattr, hasattr, dir, vars.

use std::collections::HashSet;

use crate::heap::{ClassField, Heap, Kind, Name, Raised, Ty, Value};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[
    vm_function("getattr", "(object, name, default=<unrepresentable>, /)", "An attribute by name.", getattr),
    vm_function("hasattr", "(obj, name, /)", "Whether there is an attribute.", hasattr),
    vm_function("setattr", "(obj, name, value, /)", "Set an attribute by name.", setattr),
    vm_function("delattr", "(obj, name, /)", "Delete an attribute by name.", delattr),
    vm_function("dir", "(object=<unrepresentable>, /)", "Names of attributes.", dir),
    vm_function("vars", "(object=<unrepresentable>, /)", "The __dict__ of an object.", vars),
];

fn check_name(h: &Heap, name: Value<'_>) -> Result<(), Raised> {
    if h.is_str(name) {
        return Ok(());
    }
    Err(h.type_error(&format!("attribute name must be string, not '{}'", h.type_name(name))))
}

fn getattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_name(cx.heap(), cx.get(a.slot(1)))?;
    if !cx.get(a.slot(2)).is_unbound() && cx.lacks_attr(a.slot(0), a.slot(1))? {
        return Flow::value(cx.get(a.slot(2)));
    }
    match cx.getattr_as_named(a.slot(0), a.slot(1)) {
        Ok(value) => Flow::value(cx.get(value)),
        Err(raised) => {
            if !cx.get(a.slot(2)).is_unbound() && cx.caught(Ty::AttributeError) {
                return Flow::value(cx.get(a.slot(2)));
            }
            Err(raised)
        }
    }
}

fn hasattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_name(cx.heap(), cx.get(a.slot(1)))?;
    if cx.lacks_attr(a.slot(0), a.slot(1))? {
        return Flow::value(Value::FALSE);
    }
    match cx.getattr_as_named(a.slot(0), a.slot(1)) {
        Ok(_) => Flow::value(Value::TRUE),
        Err(raised) => if cx.caught(Ty::AttributeError) { Flow::value(Value::FALSE) } else { Err(raised) },
    }
}

fn setattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_name(cx.heap(), cx.get(a.slot(1)))?;
    cx.setattr_as_named(a.slot(0), a.slot(1), a.slot(2))?;
    Flow::none()
}

fn delattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_name(cx.heap(), cx.get(a.slot(1)))?;
    cx.call_special(a.slot(0), Name::delattr, &[a.slot(1)])?;
    Flow::none()
}

fn dir(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(0)).is_unbound() {
        return cx.tail_prelude("dir_of_frame", &[]);
    }
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let scripted = h.lookup_name(h.class_of(v), Name::dir).is_some_and(|m| !h.is_kind(m, Kind::Native));
    let module_hook = h.is_kind(v, Kind::Module) && h.instance_get(v, h.name(Name::dir)).is_some();
    if scripted || module_hook {
        return cx.tail_prelude("dir_of", &[a.slot(0)]);
    }
    let names = attribute_names(h, v)?;
    let names = cx.push(names);
    crate::types::list::sort::sort_in_place(cx, names, false)?;
    Flow::value(cx.get(names))
}

/// What `object.__dir__` and its kin of modules and classes return, as a list without order.
pub fn attribute_names<'h>(h: &'h Heap, v: Value<'h>) -> Result<Value<'h>, Raised> {
    let mut names = Names::new(h)?;
    if v.is_ref() && !h.is_kind(v, Kind::Class) {
        names.add_all(h.instance_items(v).into_iter().map(|(name, _)| name))?;
    }
    if !h.is_kind(v, Kind::Module) {
        let class = if h.is_kind(v, Kind::Class) { v } else { h.class_of(v) };
        for &class in h.tuple_items(h.class_field(class, ClassField::Mro)) {
            if let Some(namespace) = h.dict_of(class) {
                names.add_all(h.table_entries(namespace).into_iter().map(|entry| entry.key))?;
            }
        }
        if !h.is_kind(v, Kind::Class) {
            names.add_all([h.name(Name::class)])?;
        }
    }
    names.list()
}

/// Names of attributes, each once, in the order in which they came; a namespace may hold keys that are no names.
pub struct Names<'h> {
    h: &'h Heap,
    strs: Value<'h>,
    others: Vec<Value<'h>>,
    seen: HashSet<u64>,
}

impl<'h> Names<'h> {
    pub fn new(h: &'h Heap) -> Result<Names<'h>, Raised> {
        Ok(Names { h, strs: h.dict()?, others: Vec::new(), seen: HashSet::new() })
    }

    pub fn add_all(&mut self, keys: impl IntoIterator<Item = Value<'h>>) -> Result<(), Raised> {
        for key in keys {
            if self.h.is_str(key) {
                self.h.dict_set_str(self.strs, key, Value::NONE)?;
            } else if self.seen.insert(key.bits()) {
                self.others.push(key);
            }
        }
        Ok(())
    }

    pub fn list(self) -> Result<Value<'h>, Raised> {
        let list = self.h.list_with_capacity(self.h.len(self.strs) + self.others.len())?;
        let strs = self.h.table_entries(self.strs).into_iter().map(|entry| entry.key);
        for key in strs.chain(self.others) {
            self.h.list_push(list, key)?;
        }
        Ok(list)
    }
}

fn vars(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(0)).is_unbound() {
        return cx.tail_prelude("vars_of_frame", &[]);
    }
    match cx.getattr_opt(a.slot(0), Name::dict)? {
        Some(dict) => Flow::value(cx.get(dict)),
        None => Err(cx.heap().type_error("vars() argument must have __dict__ attribute")),
    }
}
