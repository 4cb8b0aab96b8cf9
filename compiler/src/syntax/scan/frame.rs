//! What the walker keeps for everything that is open within a statement: the statement itself, brackets, lambdas.

/// What a name means that stands alone here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Context {
    Load,
    /// The start of a statement: a target, if an `=` follows.
    Maybe,
    Store,
    Delete,
    Pattern,
}

/// What is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum What {
    Statement,
    /// A display, parentheses, an index or arguments; the bracket's flags tell.
    Bracket,
    /// A replacement field of an f-string.
    Field,
    /// The parameters of a `def`.
    Parameters,
    /// The `[T]` of a generic.
    TypeParameters,
    LambdaParameters,
    LambdaBody,
}

/// How far a comprehension's bracket was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Phase {
    /// No comprehension.
    None,
    Element,
    Targets,
    /// Behind an `in`.
    Iterable,
    Condition,
}

/// Something open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub what: What,
    pub context: Context,
    pub phase: Phase,
    /// Its bracket, else 0.
    pub bracket: u32,
    /// Scope to return to when it is closed.
    pub around: u32,
    /// Scope of the comprehension, the lambda, or the function whose parameters these are.
    pub inner: u32,
    /// First token of the expression being read.
    pub start: u32,
    /// The ternary `if` that waits for its `else`, else 0.
    pub ternary: u32,
    /// The last comma, else 0.
    pub comma: u32,
    /// The `for` that waits for its `in`, else `NONE`.
    pub waiting_for: u32,
    /// Parameters: the next name is a parameter's.
    pub wants_name: bool,
    /// Type parameters: the token of the last one's name.
    pub parameter: u32,
    /// Parameters: behind `*`.
    pub keyword_only: bool,
    /// `1`, `2`: one or two stars were just read.
    pub stars: u8,
    /// A `with` statement, or the parentheses behind its keyword: `as` may follow an item.
    pub items: bool,
    /// In parentheses behind `with`: something that no with-item contains was met.
    pub no_items: bool,
}

impl Frame {
    pub(super) fn new(what: What, context: Context, scope: u32, start: u32) -> Self {
        Frame {
            what,
            context,
            phase: Phase::None,
            bracket: 0,
            around: scope,
            inner: scope,
            start,
            ternary: 0,
            comma: 0,
            waiting_for: super::NONE,
            wants_name: matches!(what, What::Parameters | What::TypeParameters | What::LambdaParameters),
            parameter: 0,
            keyword_only: false,
            stars: 0,
            items: false,
            no_items: false,
        }
    }
}
