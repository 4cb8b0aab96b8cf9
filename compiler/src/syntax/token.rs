//! Tokens: what the lexer hands to the scan and the parser. A token is a span of the source, a kind and one number.
//!
//! `data` means, by kind (the lexer fills what it knows, the scan the rest; 0 where nothing is said):
//!
//! | token | `data` |
//! |---|---|
//! | `Name` used as a variable | index into `Scan::vars` (after the scan; before it, a symbol) |
//! | `Name` elsewhere (attribute, keyword argument, module path, conversion) | its [`Symbol`], already mangled |
//! | opening and closing bracket, `FStringStart`, `FStringEnd`, `FieldOpen`, `FieldClose` | index into [`Tokens::brackets`] |
//! | `Comma` | token of the next comma of the same bracket or simple statement, or of what ends it |
//! | `if` of a ternary | token of its `else` |
//! | `for` (statement and comprehension) | token of its `in` |
//! | `in` of a `for` statement | suite end |
//! | `if elif else while try except finally with match case` of statements | suite end |
//! | `def`, `class`, `lambda`, `type` (statement) | index into `Scan::scopes` |
//! | `:` and `=` after a type parameter | scope of the bound or default |
//! | `Newline` | where the comment before it starts, else 0 |
//! | `global`, `nonlocal` and others | 0 |
//!
//! *Suite end* is the index of the first token behind a suite, its `Dedent` (or `Newline`, when inline) included, so
//! the token there is the next clause's keyword, if there is one.

/// Index of a name in [`Symbols`](super::symbols::Symbols).
pub type Symbol = u32;

macro_rules! kinds {
    ($($name:ident = $text:literal),* $(,)?) => {
        /// What a token is.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum TokenKind { $(#[doc = $text] $name,)* }

        impl TokenKind {
            /// Every kind, by number.
            pub const ALL: &'static [TokenKind] = &[$(TokenKind::$name,)*];

            /// How it is written; a name in capitals where that varies.
            pub fn text(self) -> &'static str {
                match self { $(TokenKind::$name => $text,)* }
            }
        }
    };
}

kinds! {
    EndMarker = "ENDMARKER",
    // ends a logical line
    Newline = "NEWLINE",
    Indent = "INDENT",
    Dedent = "DEDENT",
    Name = "NAME",
    Int = "INT",
    Float = "FLOAT",
    Imaginary = "IMAGINARY",
    Str = "STRING",
    Bytes = "BYTES",
    // prefix and opening quotes; text; closing quotes
    FStringStart = "FSTRING_START",
    FStringMiddle = "FSTRING_MIDDLE",
    FStringEnd = "FSTRING_END",
    // a replacement field of an f-string: `{`, the debugging `=`, the `:` of the format spec, `}`
    FieldOpen = "FIELD_OPEN",
    FieldEqual = "FIELD_EQUAL",
    FieldColon = "FIELD_COLON",
    FieldClose = "FIELD_CLOSE",
    LParen = "(",
    LBracket = "[",
    LBrace = "{",
    RParen = ")",
    RBracket = "]",
    RBrace = "}",
    Colon = ":",
    Comma = ",",
    Semicolon = ";",
    Dot = ".",
    Ellipsis = "...",
    Arrow = "->",
    Exclamation = "!",
    // a character that starts no token, as `$` or `?`: never valid
    Unknown = "OP",
    Plus = "+",
    Minus = "-",
    Star = "*",
    Slash = "/",
    DoubleSlash = "//",
    Percent = "%",
    At = "@",
    DoubleStar = "**",
    LeftShift = "<<",
    RightShift = ">>",
    Amper = "&",
    VBar = "|",
    Circumflex = "^",
    Tilde = "~",
    Less = "<",
    Greater = ">",
    LessEqual = "<=",
    GreaterEqual = ">=",
    EqEqual = "==",
    NotEqual = "!=",
    Equal = "=",
    ColonEqual = ":=",
    PlusEqual = "+=",
    MinusEqual = "-=",
    StarEqual = "*=",
    SlashEqual = "/=",
    DoubleSlashEqual = "//=",
    PercentEqual = "%=",
    AtEqual = "@=",
    DoubleStarEqual = "**=",
    LeftShiftEqual = "<<=",
    RightShiftEqual = ">>=",
    AmperEqual = "&=",
    VBarEqual = "|=",
    CircumflexEqual = "^=",
    // keywords, in the order of their symbols
    KwFalse = "False",
    KwNone = "None",
    KwTrue = "True",
    KwAnd = "and",
    KwAs = "as",
    KwAssert = "assert",
    KwAsync = "async",
    KwAwait = "await",
    KwBreak = "break",
    KwClass = "class",
    KwContinue = "continue",
    KwDef = "def",
    KwDel = "del",
    KwElif = "elif",
    KwElse = "else",
    KwExcept = "except",
    KwFinally = "finally",
    KwFor = "for",
    KwFrom = "from",
    KwGlobal = "global",
    KwIf = "if",
    KwImport = "import",
    KwIn = "in",
    KwIs = "is",
    KwLambda = "lambda",
    KwNonlocal = "nonlocal",
    KwNot = "not",
    KwOr = "or",
    KwPass = "pass",
    KwRaise = "raise",
    KwReturn = "return",
    KwTry = "try",
    KwWhile = "while",
    KwWith = "with",
    KwYield = "yield",
    // soft keywords: `Name` until the scan has recognised the statement
    KwMatch = "match",
    KwCase = "case",
    KwType = "type",
}

impl TokenKind {
    /// `( [ {`.
    pub fn is_opener(self) -> bool {
        (TokenKind::LParen..=TokenKind::LBrace).contains(&self)
    }

    /// `) ] }`.
    pub fn is_closer(self) -> bool {
        (TokenKind::RParen..=TokenKind::RBrace).contains(&self)
    }

    /// `+=` and its like (not `=` nor `:=`).
    pub fn is_augmented(self) -> bool {
        (TokenKind::PlusEqual..=TokenKind::CircumflexEqual).contains(&self)
    }

    /// A hard keyword.
    pub fn is_keyword(self) -> bool {
        (TokenKind::KwFalse..=TokenKind::KwYield).contains(&self)
    }

    /// Whether an operand may end with it, so that a bracket behind it is a call or a subscript.
    pub fn ends_operand(self) -> bool {
        use TokenKind::*;
        matches!(
            self,
            Name | Int | Float | Imaginary | Str | Bytes | FStringEnd | RParen | RBracket | RBrace | Ellipsis | KwFalse | KwNone | KwTrue
        )
    }
}

/// Bits of [`Token::flags`]; what they mean depends on the kind.
pub mod flag {
    /// `Str`, `Bytes`, `FStringStart`: the prefix has an `r`.
    pub const RAW: u8 = 1;
    /// `Str`, `Bytes`, `FStringStart`: three quotes.
    pub const TRIPLE: u8 = 2;
    /// `Str`, `Bytes`, `FStringMiddle`: a backslash is in it (in a raw one it means nothing).
    pub const BACKSLASH: u8 = 4;
    /// `Str`, `FStringMiddle`: not all ASCII.
    pub const NON_ASCII: u8 = 8;
    /// `FStringMiddle`: has `{{` or `}}`, each meaning one brace.
    pub const DOUBLED: u8 = 16;
    /// `FStringMiddle`: in a format spec.
    pub const SPEC: u8 = 32;
    /// `Str`: the prefix is `u`.
    pub const UNICODE: u8 = 64;
    /// `FStringMiddle`: of a raw f-string.
    pub const RAW_MIDDLE: u8 = RAW;
    /// `Name`: a NFKC-normalised or non-ASCII identifier.
    pub const NAME_NON_ASCII: u8 = NON_ASCII;
    /// `Int`, `Float`, `Imaginary`: has underscores.
    pub const UNDERSCORES: u8 = 1;
    /// `Int`: written 0x, 0o or 0b.
    pub const PREFIXED: u8 = 2;
    /// `if` of a ternary (set by the scan).
    pub const TERNARY: u8 = 1;
    /// `if` of a comprehension (set by the scan).
    pub const FILTER: u8 = 2;
    /// `if` of a case clause (set by the scan).
    pub const GUARD: u8 = 4;
    /// `if` of a statement (set by the scan).
    pub const STATEMENT: u8 = 8;
}

/// One token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C)]
pub struct Token {
    /// Byte offset of its first byte.
    pub start: u32,
    /// Byte offset behind its last byte.
    pub end: u32,
    /// See the table above.
    pub data: u32,
    pub kind: TokenKind,
    /// See [`flag`].
    pub flags: u8,
}

/// A matched pair of brackets, of f-string quotes, or of a replacement field's braces.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Bracket {
    /// Token that opens it.
    pub open: u32,
    /// Token that closes it.
    pub close: u32,
    /// Its first comma, else 0.
    pub first_comma: u32,
    /// Commas directly in it; behind the last one may come nothing ([`Bracket::TRAILING_COMMA`]).
    pub commas: u32,
    /// A comprehension's first `for`, or the `async` before it; else 0.
    pub comprehension: u32,
    /// Scope of the comprehension, or of the type parameters in `def f[T]`; else 0.
    pub scope: u32,
    /// The constants below.
    pub flags: u16,
}

impl Bracket {
    /// `f(`, `class C(`: arguments.
    pub const CALL: u16 = 1;
    /// `a[`: an index.
    pub const SUBSCRIPT: u16 = 2;
    /// A call or display with `*x`.
    pub const STAR: u16 = 4;
    /// A call or display with `**x`.
    pub const DOUBLE_STAR: u16 = 8;
    /// A call with `k=v`.
    pub const KEYWORD: u16 = 16;
    /// A call with `*x` behind `k=v`: positional arguments are evaluated first all the same.
    pub const STAR_AFTER_KEYWORD: u16 = 32;
    /// The last comma is right before the closing bracket.
    pub const TRAILING_COMMA: u16 = 64;
    /// A `:` directly in it: a dict (or a slice).
    pub const COLON: u16 = 128;
    /// `with (a as b, c):`, the brackets of the items, not of a tuple.
    pub const WITH_ITEMS: u16 = 256;
    /// A replacement field with the debugging `=`.
    pub const DEBUG: u16 = 512;
    /// A replacement field, or an f-string, in a format spec.
    pub const IN_SPEC: u16 = 1024;

    /// Whether `flag` is set.
    pub fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    /// Elements between the brackets, judged by the commas (a comprehension counts as one).
    pub fn elements(&self) -> u32 {
        if self.close == self.open + 1 { 0 } else { self.commas + 1 - u32::from(self.has(Self::TRAILING_COMMA)) }
    }
}
