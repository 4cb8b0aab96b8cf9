//! `str`: text as generalised UTF-8 with a length in code points.
//!
//! Searching and cutting work on the bytes; positions are turned into code points at the edges.

mod build;
mod case;
mod classify;
mod edges;
mod item;
mod join;
mod order;
mod replace;
mod repr;
mod rows;
mod search;
mod split;
mod tables;
mod translate;
pub mod unicode;

pub use build::str_of_bytes;
pub use case::{capitalize_ascii, swap_ascii, title_ascii};
pub use classify::code_points;
pub use edges::centre_margins;
pub use item::{concat, contains, get_item, may_add_from_the_right, repeat, repetition, slice};
pub use join::join_items;
pub use order::{compare, ordering};
pub use repr::{ascii_of, escape_into, repr_str, repr_text};
pub use rows::CLASSES;
pub use split::{lines_with_ends, reverse};

use crate::heap::{Heap, Raised, Value};

/// The bytes of an argument that must be a str; the error says `what` it had to be.
fn text_arg<'h>(h: &'h Heap, v: Value<'h>, message: impl FnOnce(&str) -> String) -> Result<&'h [u8], Raised> {
    if h.is_str(v) { Ok(h.str_bytes(v)) } else { Err(h.type_error(&message(h.argument_type(v)))) }
}
/// The same where messages name the type of None like any other.
fn typed_text_arg<'h>(h: &'h Heap, v: Value<'h>, message: impl FnOnce(&str) -> String) -> Result<&'h [u8], Raised> {
    if h.is_str(v) { Ok(h.str_bytes(v)) } else { Err(h.type_error(&message(h.type_name(v)))) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vm::native::Body;

    /// Calls a pure method of str; missing arguments are not given.
    fn call<'h>(h: &'h Heap, name: &str, args: &[Value<'h>]) -> Value<'h> {
        let row = CLASSES[0].rows.iter().find(|row| row.name == name).unwrap();
        let mut all = args.to_vec();
        all.resize(5, Value::UNBOUND);
        match row.body {
            Body::Pure(body) => body(h, &all).unwrap(),
            Body::Vm(_) => panic!("{name} needs the machine"),
        }
    }
    fn check(method: &str, text: &str, expected: &str) {
        let h = Heap::new();
        let v = call(&h, method, &[h.str(text).unwrap()]);
        assert_eq!(h.as_str(v).unwrap(), expected);
    }

    #[test]
    fn maps_case_fully() {
        check("upper", "straße ŉ", "STRASSE ʼN");
        check("lower", "ΑΣ ΣΑ İ", "ας σα i̇");
        check("title", "they're ǆ ﬁsh", "They'Re ǅ Fish");
        check("casefold", "Straße", "strasse");
        check("swapcase", "aBß", "AbSS");
        check("capitalize", "ǆABC", "ǅabc");
    }

    #[test]
    fn shows_reprs() {
        check("__repr__", "it's", "\"it's\"");
        check("__repr__", "a\n\t\\\u{7f}é\u{200b}\u{1F600}'\"", "'a\\n\\t\\\\\\x7fé\\u200b😀\\'\"'");
    }

    #[test]
    fn strips_and_partitions() {
        check("strip", "\u{a0} x y \u{2003}", "x y");
        let h = Heap::new();
        let parts = call(&h, "rpartition", &[h.str("a.b.c").unwrap(), h.str(".").unwrap()]);
        let texts: Vec<_> = h.tuple_items(parts).iter().map(|&v| h.as_str(v).unwrap()).collect();
        assert_eq!(texts, ["a.b", ".", "c"]);
    }
}
