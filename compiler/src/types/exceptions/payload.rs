//! Attributes of an exception beyond its arguments: which there are, where they stand, and their values when never set.
//!
//! The payload is UNBOUND while nothing was said but the arguments: then the attributes follow from those. An attribute of an
//! OSError that was not given is UNBOUND too, for its text tells that from None.

use crate::heap::{ExceptionField, Heap, Raised, Res, Ty, Value};

/// A named attribute: the type that introduces it, and its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    pub ty: Ty,
    pub index: usize,
}

/// Number of attributes of a type, for the types that have some.
fn count(ty: Ty) -> usize {
    match ty {
        Ty::StopIteration | Ty::SystemExit | Ty::NameError => 1,
        Ty::AttributeError | Ty::BaseExceptionGroup => 2,
        Ty::ImportError | Ty::UnicodeTranslateError => 4,
        Ty::OSError | Ty::UnicodeDecodeError | Ty::UnicodeEncodeError => 5,
        Ty::SyntaxError => 8,
        _ => 0,
    }
}

/// The nearest base with attributes, if any.
pub fn layout_of(h: &Heap, exception: Value<'_>) -> Option<Ty> {
    let mut ty = h.native_ty(h.class_of(exception));
    loop {
        if count(ty) > 0 {
            return Some(ty);
        }
        if ty == Ty::BaseException || ty == Ty::Object {
            return None;
        }
        ty = ty.row().base;
    }
}

/// All attributes, in their places.
pub fn parts<'h>(h: &'h Heap, exception: Value<'h>) -> Vec<Value<'h>> {
    let Some(ty) = layout_of(h, exception) else { return Vec::new() };
    let payload = h.exception_field(exception, ExceptionField::Payload);
    if payload.is_unbound() {
        return from_arguments(h, ty, h.tuple_items(h.exception_field(exception, ExceptionField::Args)));
    }
    if count(ty) == 1 { vec![payload] } else { h.tuple_items(payload).to_vec() }
}

/// What the arguments alone say.
fn from_arguments<'h>(h: &'h Heap, ty: Ty, args: &[Value<'h>]) -> Vec<Value<'h>> {
    let mut parts = vec![Value::NONE; count(ty)];
    match ty {
        Ty::ImportError if args.len() == 1 => parts[0] = args[0],
        Ty::OSError => parts.copy_from_slice(&super::os_error::parts_of_arguments(args)),
        Ty::SyntaxError => super::syntax::parts_of_arguments(h, args, &mut parts),
        Ty::UnicodeDecodeError | Ty::UnicodeEncodeError | Ty::UnicodeTranslateError if args.len() == parts.len() => parts.copy_from_slice(args),
        Ty::BaseExceptionGroup if args.len() == 2 => {
            parts.copy_from_slice(args);
            if let Some(items) = h.sequence_items(args[1])
                && let Ok(tuple) = h.tuple(&items)
            {
                parts[1] = tuple;
            }
        }
        Ty::StopIteration | Ty::SystemExit => parts[0] = args.first().copied().unwrap_or(Value::NONE),
        _ => {}
    }
    parts
}

/// Stores all attributes.
pub fn set_parts(h: &Heap, exception: Value<'_>, parts: &[Value<'_>]) -> Result<(), Raised> {
    let payload = match parts {
        [one] => *one,
        parts => h.tuple(parts)?,
    };
    h.set_exception_field(exception, ExceptionField::Payload, payload);
    Ok(())
}

/// An attribute; None for an exception of another layout.
pub fn get_part<'h>(h: &'h Heap, exception: Value<'h>, part: Part) -> Value<'h> {
    if layout_of(h, exception) != Some(part.ty) {
        return Value::NONE;
    }
    parts(h, exception).get(part.index).and_then(|part| part.given()).unwrap_or(Value::NONE)
}

/// Sets an attribute; UNBOUND deletes it, and then it is None.
pub fn set_part<'h>(h: &'h Heap, exception: Value<'h>, part: Part, value: Value<'h>) -> Result<(), Raised> {
    let mut parts = parts(h, exception);
    if let Some(place) = parts.get_mut(part.index) {
        *place = if part.ty == Ty::OSError { value } else { value.given().unwrap_or(Value::NONE) };
        set_parts(h, exception, &parts)?;
    }
    Ok(())
}

/// An exception of `class` with arguments and attributes.
pub fn make<'h>(h: &'h Heap, class: Value<'h>, args: &[Value<'h>], parts: &[Value<'h>]) -> Res<'h> {
    let exception = h.new_exception(class, args)?;
    set_parts(h, exception, parts)?;
    Ok(exception)
}
