//! isinstance and issubclass.

use crate::heap::{ClassFlags, Heap, Kind, Name, Raised, Res, Value};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[
    vm_function("isinstance", "(obj, class_or_tuple, /)", "Whether an object is an instance of a class.", isinstance),
    vm_function("issubclass", "(cls, class_or_tuple, /)", "Whether a class is derived from another.", issubclass),
];

/// An answer without Python code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    Yes,
    No,
    /// A metaclass's hook decides, or bases of what is no class.
    Ask,
    /// A parameterized generic cannot be asked about.
    Generic,
}

/// Puts the answers for alternatives together: the first that is not "no" decides.
fn any<'h>(items: &[Value<'h>], mut check: impl FnMut(Value<'h>) -> Verdict) -> Verdict {
    items.iter().map(|&item| check(item)).find(|&verdict| verdict != Verdict::No).unwrap_or(Verdict::No)
}

/// Whether a metaclass has its own `hook`.
fn is_hooked(h: &Heap, class: Value<'_>, hook: Name) -> bool {
    h.lookup_name(h.class_of(class), hook).is_some_and(|m| !h.is_kind(m, Kind::Native))
}

/// `isinstance(v, what)`, `what` a class, a tuple or a union.
pub fn is_instance<'h>(h: &'h Heap, v: Value<'h>, what: Value<'h>) -> Verdict {
    if h.class_of(v).is(what) {
        return Verdict::Yes;
    }
    match h.kind(what) {
        Some(Kind::Class) if is_hooked(h, what, Name::instancecheck) => Verdict::Ask,
        Some(Kind::Class) if h.is_subclass(h.class_of(v), what) => Verdict::Yes,
        // A proxy may say that it is of another class.
        Some(Kind::Class) if has_own_class(h, v) => Verdict::Ask,
        Some(Kind::Class) => Verdict::No,
        Some(Kind::Tuple) => nested(h, |h| any(h.tuple_items(what), |item| is_instance(h, v, item))),
        Some(Kind::Union) => any(union_members(h, what), |item| is_instance(h, v, class_of_member(h, item))),
        Some(Kind::GenericAlias) => Verdict::Generic,
        _ => Verdict::Ask,
    }
}

/// Tuples that nest deep are looked through by the prelude, which ends in a RecursionError.
fn nested(h: &Heap, check: impl FnOnce(&Heap) -> Verdict) -> Verdict {
    match h.enter_native("") {
        Ok(_guard) => check(h),
        Err(Raised) => {
            h.take_pending();
            Verdict::Ask
        }
    }
}

/// Whether `v.__class__` may differ from its type, or asking for it be seen.
pub fn has_own_class(h: &Heap, v: Value<'_>) -> bool {
    let class = h.class_of(v);
    let is_own = || h.lookup_name(class, Name::class).is_some_and(|found| !matches!(h.kind(found), Some(Kind::GetSet | Kind::Native)));
    h.is_script_class(class) && (h.class_flags(class) & ClassFlags::GETATTRIBUTE != 0 || is_own())
}

fn union_members<'h>(h: &'h Heap, union: Value<'h>) -> &'h [Value<'h>] {
    h.tuple_items(h.field(union, 0))
}

fn class_of_member<'h>(h: &'h Heap, member: Value<'h>) -> Value<'h> {
    if member.is_none() { h.class_of(member) } else { member }
}

/// `issubclass(class, what)`.
pub fn is_subclass<'h>(h: &'h Heap, class: Value<'h>, what: Value<'h>) -> Verdict {
    match h.kind(what) {
        Some(Kind::Class) if is_hooked(h, what, Name::subclasscheck) => Verdict::Ask,
        Some(Kind::Class) => if h.is_subclass(class, what) { Verdict::Yes } else { Verdict::No },
        Some(Kind::Tuple) => nested(h, |h| any(h.tuple_items(what), |item| is_subclass(h, class, item))),
        Some(Kind::Union) => any(union_members(h, what), |item| is_subclass(h, class, class_of_member(h, item))),
        Some(Kind::GenericAlias) => Verdict::Generic,
        _ => Verdict::Ask,
    }
}

fn isinstance(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match is_instance(h, cx.get(a.slot(0)), cx.get(a.slot(1))) {
        Verdict::Yes => Flow::value(Value::TRUE),
        Verdict::No => Flow::value(Value::FALSE),
        Verdict::Ask => cx.tail_prelude("isinstance_of", &[a.slot(0), a.slot(1)]),
        Verdict::Generic => Err(h.type_error("isinstance() argument 2 cannot be a parameterized generic")),
    }
}

fn issubclass(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !h.is_kind(cx.get(a.slot(0)), Kind::Class) {
        return cx.tail_prelude("issubclass_of", &[a.slot(0), a.slot(1)]);
    }
    match is_subclass(h, cx.get(a.slot(0)), cx.get(a.slot(1))) {
        Verdict::Yes => Flow::value(Value::TRUE),
        Verdict::No => Flow::value(Value::FALSE),
        Verdict::Ask => cx.tail_prelude("issubclass_of", &[a.slot(0), a.slot(1)]),
        Verdict::Generic => Err(h.type_error("issubclass() argument 2 cannot be a parameterized generic")),
    }
}

/// Hidden: `_instance_verdict(v, cls)`: what `type.__instancecheck__` says: by type, then by `__class__`.
pub fn verdict_hidden<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.is_kind(a[1], Kind::Class) && h.is_subclass(h.class_of(a[0]), a[1])))
}
