//! Builtins that the hot loop does itself for the commonest arguments: their number stands in the header of the function object.

use crate::heap::Ty;

macro_rules! intrinsics {
    ($($name:ident = $number:literal, $owner:expr, $row:literal;)*) => {
        $(pub(super) const $name: u16 = $number;)*
        const ALL: &[(Option<Ty>, &str, u16)] = &[$(($owner, $row, $number)),*];
    };
}

/// A builtin that is not among them.
pub(super) const NONE: u16 = 0;

intrinsics! {
    LEN = 1, None, "len";
    ISINSTANCE = 2, None, "isinstance";
    ORD = 3, None, "ord";
    HIDDEN_APPEND = 4, None, "_list_append";
    APPEND = 5, Some(Ty::List), "append";
    GET = 6, Some(Ty::Dict), "get";
    ISDIGIT = 7, Some(Ty::Str), "isdigit";
    ISALPHA = 8, Some(Ty::Str), "isalpha";
    ISALNUM = 9, Some(Ty::Str), "isalnum";
    SUM_FLOAT = 11, None, "_sum_float";
    ISSPACE = 10, Some(Ty::Str), "isspace";
}

/// Number of a builtin among the intrinsics, or [`NONE`].
pub(super) fn number(owner: Option<Ty>, row: &str) -> u16 {
    ALL.iter().find(|(of, name, _)| *of == owner && *name == row).map_or(NONE, |found| found.2)
}
