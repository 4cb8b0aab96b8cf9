//! The scan: one linear pass over the tokens, before parsing. It is the symbol table (who binds what, and where each name
//! lives) and the structure index (where the tokens stand that the parser must know before it meets them).
//!
//! Call [`lex`](super::lexer::lex), then [`scan`]; then the tokens' `data` is as described in [`super::token`]. The scan is not
//! a grammar check: on malformed source its answers may be nonsense, but it ends, in linear time and without recursion.
//! What the symbol table itself must refuse (a `nonlocal` without a binding, say) it refuses with [`ScanError`]; the words for it come from
//! the diagnostics.

mod expressions;
mod frame;
mod names;
mod parameters;
mod resolve;
mod statements;

use std::ops::Range;

use super::lexer::{Mode, Tokens};
use super::token::Symbol;

/// No scope, no variable, no token.
pub const NONE: u32 = u32::MAX;

/// What kind of scope it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    ListComp,
    SetComp,
    DictComp,
    GeneratorExp,
    /// The type parameters of a generic function, class or alias.
    TypeParams,
    /// The value of a `type` statement.
    TypeAlias,
    /// The bound, constraints or default of a type parameter.
    TypeVariable,
    /// An annotation under `from __future__ import annotations`: it is never run, and binds and captures nothing.
    DeadAnnotation,
}

impl ScopeKind {
    /// `[x for …]`, `{x for …}`, `{k: v for …}`.
    pub fn is_comprehension(self) -> bool {
        matches!(self, Self::ListComp | Self::SetComp | Self::DictComp)
    }

    /// Names bound in it are locals (not namespace entries).
    pub fn is_function_like(self) -> bool {
        !matches!(self, Self::Module | Self::Class)
    }
}

/// Bits of [`Scope::flags`].
pub mod scope_flag {
    /// Contains `yield` or `yield from`; generator expressions too.
    pub const GENERATOR: u16 = 1;
    /// `async def`.
    pub const ASYNC: u16 = 2;
    /// Contains `await`, `async for`, `async with` or an asynchronous comprehension directly. For a comprehension or generator
    /// expression: it is asynchronous (outermost iterable not counted).
    pub const AWAITS: u16 = 4;
    /// A class whose methods use `__class__` or `super()`: its body makes a `__class__` cell.
    pub const NEEDS_CLASS_CELL: u16 = 8;
    /// A class whose annotation scopes look names up in its namespace (`__classdict__` cell).
    pub const NEEDS_CLASSDICT: u16 = 16;
    /// Inside a function (`CO_NESTED`).
    pub const NESTED: u16 = 32;
    /// A comprehension that runs in its unit's frame (PEP 709); false only in annotation scopes of classes.
    pub const INLINED: u16 = 64;
    /// `*args` present.
    pub const VARARGS: u16 = 128;
    /// `**kwargs` present.
    pub const VARKEYWORDS: u16 = 256;
    /// Mentions `super` as a name.
    pub const USES_SUPER: u16 = 512;
    /// An annotation scope directly in a class (through other annotation scopes): names are looked up in `__classdict__` first.
    pub const SEES_CLASS: u16 = 1024;
    /// Has annotated names (`x: int`): module and class need `SetupAnnotations`.
    pub const ANNOTATIONS: u16 = 2048;
    /// Contains `return value`.
    pub const RETURNS_VALUE: u16 = 4096;
    /// Contains `from x import *`.
    pub const IMPORT_STAR: u16 = 8192;
    /// Type parameters: of a class.
    pub const OF_CLASS: u16 = 16384;
}

/// A scope. Scope 0 is the module (or the `exec` or `eval` source). A parent's number is lower than its children's.
#[derive(Clone, Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    /// See [`scope_flag`].
    pub flags: u16,
    /// The scope around it, [`NONE`] for the module.
    pub parent: u32,
    /// The scope whose code it is compiled into: itself, or for an inlined comprehension the nearest scope that is not.
    pub unit: u32,
    /// Token that opens it: `def`, `class`, `lambda`, the comprehension's bracket, the type parameters' `[`, `type`, `:` or `=`.
    pub token: u32,
    /// First token of the body (behind the colon); for a comprehension its bracket's next token.
    pub body: u32,
    /// First token behind it (see *suite end* in [`super::token`]); for `lambda` the token that ends its body.
    pub end: u32,
    /// Name of the function, class, alias or type parameter, not mangled; else `NONE`.
    pub name: Symbol,
    /// Class whose name mangles private names here, or `NONE`.
    pub class_name: Symbol,
    /// Into [`Scan::params`].
    pub params: Range<u32>,
    /// Into [`Scan::vars`]: parameters first, in order positional, keyword-only, `*args`, `**kwargs`; then by first mention.
    pub vars: Range<u32>,
    /// Into [`Scan::bindings`], in token order.
    pub bindings: Range<u32>,
    /// Into [`Scan::free`]: the captured variables this scope receives, sorted by name (`co_freevars`). Never of an inlined comprehension.
    pub free: Range<u32>,
}

impl Scope {
    /// Whether `flag` is set.
    pub fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }
}

/// Where a variable lives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Home {
    /// A register of the unit; no inner scope captures it.
    Local,
    /// Bound here and captured by an inner scope.
    Cell,
    /// Captured from an outer scope; in a class body (and annotation scopes that see a class) the namespace is asked first.
    Free,
    /// Bound nowhere around: global or builtin. In a class body or exec code the namespace is asked first.
    GlobalImplicit,
    /// Declared `global`.
    GlobalExplicit,
    /// Bound in the module's, class's or exec's namespace.
    Name,
}

/// Bits of [`Var::flags`].
pub mod var_flag {
    /// A parameter.
    pub const PARAMETER: u8 = 1;
    /// Bound or deleted here.
    pub const BOUND: u8 = 2;
    /// Read here.
    pub const USED: u8 = 4;
    /// Declared `nonlocal`.
    pub const NONLOCAL: u8 = 8;
    /// Deleted here at least once (`del x`, or the end of `except … as x`): it may be unbound after a binding.
    pub const DELETED: u8 = 16;
    /// Some other scope than its own binds it (through `nonlocal`).
    pub const REBOUND: u8 = 32;
    /// Only here so that it passes from an outer scope to an inner one.
    pub const PASSED: u8 = 64;
    /// Annotated (`x: int`).
    pub const ANNOTATED: u8 = 128;
}

/// A name in a scope. A name token's `data` points here; in an inlined comprehension it may be a variable of an outer scope
/// of the same unit, so look at [`Var::scope`].
#[derive(Clone, Copy, Debug)]
pub struct Var {
    /// Mangled.
    pub symbol: Symbol,
    pub scope: u32,
    pub home: Home,
    /// See [`var_flag`].
    pub flags: u8,
    /// `Free`: the variable of the enclosing unit that holds the cell (its `Cell` or its own `Free`). Else `NONE`.
    pub outer: u32,
    /// `Free`: the `Cell` variable at the end of the chain. Else `NONE`.
    pub origin: u32,
}

/// What a [`Binding`] does to its variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BindingKind {
    Assign,
    Delete,
    /// `x: int` without a value: makes x local, changes nothing at run time.
    AnnotateOnly,
    Parameter,
}

/// One place where a scope binds or deletes a name.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// The name's token. The deletion at the end of `except … as x` is at the `except` suite's last token.
    pub token: u32,
    pub var: u32,
    pub kind: BindingKind,
}

/// Kinds of parameters, in signature order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParamKind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    VarKeywords,
}

/// One parameter, in source order.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// The name's token (its `data` is its variable).
    pub token: u32,
    pub kind: ParamKind,
    /// First token of the annotation, else 0.
    pub annotation: u32,
    /// First token of the default, else 0.
    pub default: u32,
}

/// A statement that assigns: found by its first token with [`Scan::assignment`].
#[derive(Clone, Copy, Debug)]
pub struct Assignment {
    /// First token of the statement.
    pub start: u32,
    pub kind: AssignmentKind,
    /// `a = b = v`: the first `=`; annotated: the `=` (0 without a value); augmented: the operator.
    pub first_equal: u32,
    /// The last `=`: the value is behind it. Targets are `start..first_equal` and between the `=`s.
    pub last_equal: u32,
    /// Annotated: the colon.
    pub colon: u32,
    /// The `Newline`, `Semicolon` or `EndMarker` that ends the statement.
    pub end: u32,
}

/// Which form an [`Assignment`] has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AssignmentKind {
    Plain,
    Augmented,
    Annotated,
}

/// What the scan found.
#[derive(Default)]
pub struct Scan {
    pub scopes: Vec<Scope>,
    /// Grouped by scope.
    pub vars: Vec<Var>,
    /// Grouped by scope, in token order.
    pub bindings: Vec<Binding>,
    /// Grouped by scope.
    pub params: Vec<Param>,
    /// Variables of home `Free`, grouped by scope.
    pub free: Vec<u32>,
    /// In source order of their starts.
    pub assignments: Vec<Assignment>,
    /// Per token: 0, or what starts there: the `if` of a ternary, or an assignment's number with the top bit set.
    pub(crate) link: Vec<u32>,
    /// `from __future__ import annotations` is in force.
    pub future_annotations: bool,
}

/// Why the scan refuses, and the token where it noticed. The words are the diagnostics' business.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScanError {
    pub token: u32,
    pub reason: Reason,
}

/// What the symbol table refuses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    DuplicateArgument(Symbol),
    DuplicateTypeParameter(Symbol),
    /// `global` or `nonlocal` behind another mention of the name.
    DeclaredLate(Symbol, Mention),
    /// `x: int` behind `global x` or `nonlocal x`.
    AnnotatedDeclared(Symbol),
    NonlocalInModule,
    NonlocalUnbound(Symbol),
    NonlocalAndGlobal(Symbol),
    NonlocalTypeParameter(Symbol),
    ImportStar,
    YieldIn(ScopeKind),
    AwaitIn(ScopeKind),
    NamedIn(ScopeKind),
    WalrusInIterable,
    WalrusInClass,
    /// `:=` to a comprehension's own variable.
    WalrusRebinds(Symbol),
    /// A comprehension's variable that `:=` has bound before.
    IterationRebinds(Symbol),
}

/// How a name was mentioned before it was declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mention {
    Parameter,
    Annotation,
    Assignment,
    Use,
}

const ASSIGNMENT: u32 = 1 << 31;

impl Scan {
    /// When the expression whose first token is `token` is a ternary: its `if` (whose `data` is its `else`). The condition is behind
    /// the `if`, the other value (again an expression, maybe a ternary) behind the `else`.
    #[inline]
    pub fn ternary(&self, token: u32) -> Option<u32> {
        self.link.get(token as usize).copied().filter(|&link| link != 0 && link < ASSIGNMENT)
    }

    /// When the simple statement whose first token is `token` assigns: how.
    #[inline]
    pub fn assignment(&self, token: u32) -> Option<&Assignment> {
        let link = *self.link.get(token as usize)?;
        if link < ASSIGNMENT { None } else { self.assignments.get((link ^ ASSIGNMENT) as usize) }
    }

    /// What `scope` itself binds or deletes at tokens `range`, in token order, with repetitions: what a loop or `try` region
    /// changes. Bindings by `nonlocal` in inner functions are not among them: captured variables are cells.
    pub fn bindings_in(&self, scope: u32, range: Range<u32>) -> &[Binding] {
        let Some(scope) = self.scopes.get(scope as usize) else { return &[] };
        let all = &self.bindings[scope.bindings.start as usize..scope.bindings.end as usize];
        let first = all.partition_point(|binding| binding.token < range.start);
        let last = all.partition_point(|binding| binding.token < range.end);
        &all[first..last.max(first)]
    }

    /// Variables of `scope`.
    pub fn vars_of(&self, scope: u32) -> &[Var] {
        self.scopes.get(scope as usize).map_or(&[], |scope| &self.vars[scope.vars.start as usize..scope.vars.end as usize])
    }

    /// Parameters of `scope`, in source order.
    pub fn params_of(&self, scope: u32) -> &[Param] {
        self.scopes.get(scope as usize).map_or(&[], |scope| &self.params[scope.params.start as usize..scope.params.end as usize])
    }

    /// Captured variables of `scope`, sorted by name.
    pub fn free_of(&self, scope: u32) -> &[u32] {
        self.scopes.get(scope as usize).map_or(&[], |scope| &self.free[scope.free.start as usize..scope.free.end as usize])
    }
}

/// Scans `tokens` and fills in their `data`.
pub fn scan(tokens: &mut Tokens, mode: Mode) -> Result<Scan, ScanError> {
    let mut walker = statements::Walker::new(tokens, mode);
    walker.run();
    let found = walker.finish()?;
    resolve::resolve(tokens, found)
}
