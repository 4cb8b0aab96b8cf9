//! `__new__` and `__init__`: what an exception is made from.

use super::payload::{self, Part};
use crate::heap::{ExceptionField, Heap, Kind, Name, Raised, Ty, Value};
use crate::vm::{Args, Cx, Flow};

/// `BaseException.__new__(type, *args, **kwargs)`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let class = cx.get(a.slot(0));
    Flow::value(h.new_exception(class, h.tuple_items(cx.get(a.slot(1))))?)
}

/// TypeError when there are keyword arguments.
pub fn no_keywords(h: &Heap, exception: Value<'_>, kwargs: Value<'_>) -> Result<(), Raised> {
    if h.len(kwargs) == 0 {
        return Ok(());
    }
    Err(h.type_error(&format!("{}() takes no keyword arguments", h.type_name(exception))))
}

/// `BaseException.__init__(self, *args, **kwargs)`.
pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (exception, args) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    no_keywords(h, exception, cx.get(a.slot(2)))?;
    h.set_exception_field(exception, ExceptionField::Args, args);
    Flow::none()
}

/// `StopIteration.__init__`: the first argument is the value.
pub fn init_stop(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let args = cx.get(a.slot(1));
    let value = if h.len(args) > 0 { h.field(args, 0) } else { Value::NONE };
    h.set_exception_field(cx.get(a.slot(0)), ExceptionField::Payload, value);
    init(cx, a)
}

/// `SystemExit.__init__`: the argument, or all of them, is the exit code.
pub fn init_exit(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let args = cx.get(a.slot(1));
    let code = match h.len(args) {
        0 => Value::NONE,
        1 => h.field(args, 0),
        _ => args,
    };
    h.set_exception_field(cx.get(a.slot(0)), ExceptionField::Payload, code);
    init(cx, a)
}

/// Keyword arguments that become attributes: their names and places.
type Keywords = &'static [(Name, usize)];

/// `__init__` of the types whose attributes are keyword arguments; `shown` is the name in messages.
fn init_with_keywords(cx: &mut Cx, a: Args, ty: Ty, shown: &str, keywords: Keywords) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (exception, args, kwargs) = (cx.get(a.slot(0)), cx.get(a.slot(1)), cx.get(a.slot(2)));
    h.set_exception_field(exception, ExceptionField::Args, args);
    h.set_exception_field(exception, ExceptionField::Payload, Value::UNBOUND);
    let (most, given) = (keywords.len(), h.len(kwargs));
    if given > most {
        let plural = if most == 1 { "" } else { "s" };
        return Err(h.type_error(&format!("{shown}() takes at most {most} keyword argument{plural} ({given} given)")));
    }
    for entry in h.table_entries(kwargs) {
        let Some(&(_, index)) = keywords.iter().find(|(name, _)| h.str_eq(h.name(*name), entry.key)) else {
            return Err(h.type_error(&format!("{shown}() got an unexpected keyword argument '{}'", h.str_lossy(entry.key))));
        };
        payload::set_part(h, exception, Part { ty, index }, entry.value)?;
    }
    Flow::none()
}

pub fn init_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    init_with_keywords(cx, a, Ty::NameError, "NameError", &[(Name::name_, 0)])
}

pub fn init_attribute(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    init_with_keywords(cx, a, Ty::AttributeError, "AttributeError", &[(Name::name_, 0), (Name::obj, 1)])
}

pub fn init_import(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    init_with_keywords(cx, a, Ty::ImportError, "ImportError", &[(Name::name_, 1), (Name::path_, 2), (Name::name_from, 3)])
}

/// Whether `class` has an `__init__` of a script's.
pub fn has_own_init(h: &Heap, class: Value<'_>) -> bool {
    h.lookup_name(class, Name::init).is_some_and(|m| !h.is_kind(m, Kind::Native))
}
