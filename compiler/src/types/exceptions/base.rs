//! Methods that every exception has.

use crate::heap::{ExceptionField, Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::list::add_repr;
use crate::vm::{Args, Cx, Flow, Slot};

/// Whether `v` is an exception object.
pub fn is_exception(h: &Heap, v: Value<'_>) -> bool {
    h.is_kind(v, Kind::Exception)
}

/// Whether `v` is a class of exceptions.
pub fn is_exception_class(h: &Heap, v: Value<'_>) -> bool {
    h.is_kind(v, Kind::Class) && h.is_subclass(v, h.class(Ty::BaseException))
}

/// Makes the exception `context` the context of `exception`, unless that would close a ring: then the ring is opened first.
pub fn chain(h: &Heap, exception: Value<'_>, context: Value<'_>) {
    if exception.is(context) {
        return;
    }
    // `slow` goes half as far, and is met again in a ring that is there already.
    let (mut at, mut slow, mut slow_goes) = (context, context, false);
    loop {
        let next = h.exception_field(at, ExceptionField::Context);
        if !h.is_kind(next, Kind::Exception) || next.is(slow) {
            break;
        }
        if next.is(exception) {
            h.set_exception_field(at, ExceptionField::Context, Value::NONE);
            break;
        }
        at = next;
        if slow_goes {
            slow = h.exception_field(slow, ExceptionField::Context);
        }
        slow_goes = !slow_goes;
    }
    h.set_exception_field(exception, ExceptionField::Context, context);
}

pub fn args_of<'h>(h: &'h Heap, exception: Value<'h>) -> Value<'h> {
    h.exception_field(exception, ExceptionField::Args)
}

/// `BaseException.__str__`: nothing, the argument, or all arguments as a tuple.
pub fn str(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let text = text_of_args(cx, a.slot(0))?;
    Flow::value(cx.get(text))
}

/// The text of the arguments, in a new slot.
pub fn text_of_args(cx: &mut Cx, exception: Slot) -> Result<Slot, Raised> {
    let h = cx.heap();
    let args = args_of(h, cx.get(exception));
    match h.len(args) {
        0 => Ok(cx.push(h.str("")?)),
        1 => {
            let only = cx.push(h.field(args, 0));
            cx.str(only)
        }
        _ => {
            let args = cx.push(args);
            cx.repr(args)
        }
    }
}

/// `KeyError.__str__`: one key is shown by repr, so that `''` can be seen.
pub fn str_key(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let args = args_of(h, cx.get(a.slot(0)));
    if h.len(args) != 1 {
        return str(cx, a);
    }
    let key = cx.push(h.field(args, 0));
    let text = cx.repr(key)?;
    Flow::value(cx.get(text))
}

pub fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let exception = cx.get(a.slot(0));
    let args = args_of(h, exception);
    let one = h.len(args) == 1;
    let mut out = h.type_name(exception).as_bytes().to_vec();
    let shown = cx.push(if one { h.field(args, 0) } else { args });
    if one {
        out.push(b'(');
    }
    // An exception among its own arguments is shown until the recursion limit ends it, as in CPython.
    add_repr(cx, &mut out, shown)?;
    if one {
        out.push(b')');
    }
    Flow::value(cx.heap().str_from(&out)?)
}

pub fn with_traceback<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    super::attributes::set_traceback(h, a)?;
    Ok(a[0])
}

pub fn add_note<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error(&format!("note must be a str, not '{}'", h.type_name(a[1]))));
    }
    let name = h.name(Name::notes);
    let notes = match h.instance_get(a[0], name).or_else(|| h.lookup(h.class_of(a[0]), name)) {
        Some(notes) if h.is_kind(notes, Kind::List) => notes,
        Some(_) => return Err(h.type_error("Cannot add note: __notes__ is not a list")),
        None => {
            let notes = h.list(&[])?;
            h.instance_set(a[0], name, notes)?;
            notes
        }
    };
    h.list_push(notes, a[1])?;
    Ok(Value::NONE)
}

/// `(type, args)`, and the attribute dict when there is one.
pub fn reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (class, args) = (h.class_of(a[0]), args_of(h, a[0]));
    match h.dict_of(a[0]) {
        Some(dict) if h.len(dict) > 0 => h.tuple(&[class, args, dict]),
        _ => h.tuple(&[class, args]),
    }
}

pub fn setstate(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let state = cx.get(a.slot(1));
    if state.is_none() {
        return Flow::none();
    }
    if !h.is_kind(state, Kind::Dict) {
        return Err(h.type_error("state is not a dictionary"));
    }
    let mut n = 0;
    while n < cx.heap().table_used(cx.get(a.slot(1))) {
        let entry = cx.heap().table_entry(cx.get(a.slot(1)), n).map(|entry| (cx.push(entry.key), cx.push(entry.value)));
        n += 1;
        let Some((name, value)) = entry else { continue };
        if !cx.heap().is_str(cx.get(name)) {
            let text = format!("attribute name must be string, not '{}'", cx.heap().type_name(cx.get(name)));
            return Err(cx.heap().type_error(&text));
        }
        cx.setattr(a.slot(0), name, value)?;
        cx.pop_to(name);
    }
    Flow::none()
}

/// Refuses keywords for types whose `__new__` looks at the arguments.
pub fn check_keywords(h: &Heap, class: Value<'_>, kwargs: Value<'_>) -> Result<(), Raised> {
    if h.len(kwargs) == 0 || super::arguments::has_own_init(h, class) {
        return Ok(());
    }
    Err(h.type_error(&format!("{}() takes no keyword arguments", h.class_name(class))))
}
