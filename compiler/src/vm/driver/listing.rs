//! Listings of a source, for `dump`.

use crate::syntax::diagnostics::SyntaxError;
use crate::syntax::listing::{scan_listing, tokens_listing};
use crate::syntax::parser::{Mode, annotated_listing};
use wasm_abi::{Budget, Value, decode};

/// The listing, and whether the source is fine. `what`: 0 tokens, 1 code, 2 scan.
pub fn listing(source: &[u8], entry: &str, what: u32) -> (String, bool) {
    let text = match crate::syntax::source::decode(source, entry) {
        Ok(text) => text,
        Err(error) => return (complaint(&error, entry), false),
    };
    match what {
        0 => (tokens_listing(&text), true),
        2 => (scan_listing(&text), true),
        _ => match annotated_listing(&text, entry, Mode::Entry) {
            Ok(listing) => (listing, true),
            Err(error) => (complaint(&error, entry), false),
        },
    }
}

fn complaint(error: &SyntaxError, entry: &str) -> String {
    format!("  File \"{entry}\", line {}\n{:?}: {}\n", error.line, error.kind, error.message)
}

/// The number of a capability in the descriptor blob.
pub fn capability_id(blob: &[u8], wanted: &str) -> Option<u32> {
    let Ok(Value::List(list)) = decode(blob, &mut Budget::new(64 << 20)) else { return None };
    list.into_iter().find_map(|entry| match entry {
        Value::List(fields) => match (fields.first(), fields.get(1)) {
            (Some(Value::Str(name)), Some(Value::Int(id))) if name == wanted => u32::try_from(*id).ok(),
            _ => None,
        },
        _ => None,
    })
}
