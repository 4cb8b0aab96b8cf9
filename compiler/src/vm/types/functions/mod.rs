//! Functions, methods, builtin functions, property, staticmethod, classmethod, super, code, cell.

mod function;
mod method;
mod native;
mod property;
mod wrappers;
mod super_object;
mod cell;
mod code;

use crate::heap::{Heap, Raised, Ty};
use crate::vm::native::ClassRows;
use crate::vm::{Args, Cx, Flow};

pub use code::code_renamed;

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Function, doc: "Create a function object.", rows: function::ROWS },
    ClassRows { ty: Ty::Method, doc: "Create a bound instance method object.", rows: method::ROWS },
    ClassRows { ty: Ty::BuiltinFunction, doc: "A builtin function or method.", rows: native::FUNCTION },
    ClassRows { ty: Ty::MethodDescriptor, doc: "A method of a builtin class.", rows: native::DESCRIPTOR },
    ClassRows { ty: Ty::WrapperDescriptor, doc: "A special method of a builtin class.", rows: native::DESCRIPTOR },
    ClassRows { ty: Ty::ClassMethodDescriptor, doc: "A class method of a builtin class.", rows: native::DESCRIPTOR },
    ClassRows { ty: Ty::MethodWrapper, doc: "A bound special method.", rows: native::METHOD_WRAPPER },
    ClassRows { ty: Ty::Property, doc: "Property attribute.", rows: property::ROWS },
    ClassRows { ty: Ty::StaticMethod, doc: "staticmethod(function) -> method", rows: wrappers::STATIC_METHOD },
    ClassRows { ty: Ty::ClassMethod, doc: "classmethod(function) -> method", rows: wrappers::CLASS_METHOD },
    ClassRows { ty: Ty::Super, doc: "super() -> same as super(__class__, <first argument>)", rows: super_object::ROWS },
    ClassRows { ty: Ty::Cell, doc: "Create a new cell object.", rows: cell::ROWS },
    ClassRows { ty: Ty::Code, doc: "A code object.", rows: code::ROWS },
];

/// `f.__call__(...)` of anything callable.
fn call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Spread { callee: cx.get(a.slot(0)).bits(), args: cx.get(a.slot(1)).bits(), kwargs: cx.get(a.slot(2)).bits() })
}

/// `descriptor.__get__(None, None)`.
pub(super) fn invalid_get(h: &Heap) -> Raised {
    h.type_error("__get__(None, None) is invalid")
}
