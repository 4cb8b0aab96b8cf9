//! From source text to what the compiler needs: tokens, then the scan (symbol table and structure index), then the parser, which
//! emits code as it goes. When anything is wrong, [`diagnostics`] finds CPython's words for it.

pub mod token;
pub mod symbols;
pub mod lexer;
pub mod scan;
pub mod diagnostics;
pub mod listing;
pub mod source;
pub mod parser;

pub use diagnostics::{SyntaxError, SyntaxErrorKind};
pub use lexer::{Tokens, lex};
pub use scan::{Scan, ScanError};
