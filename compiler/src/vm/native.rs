//! Builtin functions and methods as rows: a name, a signature, and a plain function.
//!
//! ```text
//! pub static ROWS: &[Row] = &[
//!     method("upper", "($self, /)", "Return a copy with all cased characters in upper case.", upper),
//!     vm_method("sort", "($self, /, *, key=None, reverse=False)", "Sort in place.", sort),
//! ];
//! fn upper<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h>
//! fn sort(cx: &mut Cx, a: Args) -> Result<Flow, Raised>
//! ```
//! A function gets exactly one value for each parameter of its signature, in order: UNBOUND for an optional one that was not
//! given, a tuple for `*args`, a dict for `**kwargs`. Binding errors are raised before it runs, in CPython's words.
//! A *pure* function cannot run Python code and cannot collect; the others get the machine.

use super::{Args, Cx, Flow};
use crate::heap::{Heap, Raised, Res, Ty, Value};

/// A builtin that needs the heap alone.
pub type Pure = for<'h> fn(&'h Heap, &[Value<'h>]) -> Res<'h>;
/// A builtin that may run Python code: it returns a value, or a call to make in its place.
pub type WithVm = fn(&mut Cx, Args) -> Result<Flow, Raised>;

/// The function of a row.
#[derive(Clone, Copy)]
pub enum Body {
    Pure(Pure),
    Vm(WithVm),
}

/// What a row becomes in its namespace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowKind {
    /// A function of a module, or of the builtins.
    Function,
    /// A method: the first parameter is the receiver, checked to be an instance of the class.
    Method,
    /// A class method: the first parameter is the class.
    ClassMethod,
    StaticMethod,
    /// A read-only attribute: one parameter, the receiver.
    Getter,
    /// The setter of the attribute of the same name: receiver and value (UNBOUND deletes).
    Setter,
}

/// One builtin.
#[derive(Clone, Copy)]
pub struct Row {
    pub name: &'static str,
    /// CPython's text signature, as `inspect` shows it: `($self, sep=None, maxsplit=-1)`.
    pub signature: &'static str,
    pub doc: &'static str,
    pub kind: RowKind,
    pub body: Body,
}

macro_rules! row_makers {
    ($($pure:ident $vm:ident $kind:ident $doc:literal;)*) => {$(
        #[doc = $doc]
        pub const fn $pure(name: &'static str, signature: &'static str, doc: &'static str, body: Pure) -> Row {
            Row { name, signature, doc, kind: RowKind::$kind, body: Body::Pure(body) }
        }
        #[doc = $doc]
        pub const fn $vm(name: &'static str, signature: &'static str, doc: &'static str, body: WithVm) -> Row {
            Row { name, signature, doc, kind: RowKind::$kind, body: Body::Vm(body) }
        }
    )*};
}

row_makers! {
    function vm_function Function "A function.";
    method vm_method Method "A method.";
    class_method vm_class_method ClassMethod "A class method.";
    static_method vm_static_method StaticMethod "A static method.";
    getter vm_getter Getter "A read-only attribute.";
    setter vm_setter Setter "The setter of an attribute.";
}

/// The rows of several tables as one: `&join_rows::<{ A.len() + B.len() }>(&[A, B])`.
pub const fn join_rows<const N: usize>(tables: &[&[Row]]) -> [Row; N] {
    let mut rows = [tables[0][0]; N];
    let (mut table, mut at) = (0, 0);
    while table < tables.len() {
        let mut i = 0;
        while i < tables[table].len() {
            rows[at] = tables[table][i];
            at += 1;
            i += 1;
        }
        table += 1;
    }
    assert!(at == N);
    rows
}

/// A builtin class with its rows.
pub struct ClassRows {
    pub ty: Ty,
    pub doc: &'static str,
    pub rows: &'static [Row],
}

/// A constant of an engine module.
#[derive(Clone, Copy)]
pub enum Constant {
    Float(f64),
    Int(i64),
    Str(&'static str),
    Complex(f64, f64),
    /// A builtin class under this name.
    Class(Ty),
}

/// An engine module (pure computation, in Rust).
pub struct ModuleRows {
    pub name: &'static str,
    pub doc: &'static str,
    pub rows: &'static [Row],
    pub constants: &'static [(&'static str, Constant)],
}
