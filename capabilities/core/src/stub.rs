//! Type stubs (`.pyi`) for checkers and editors: made from a capability's rows, and from the wrapper where it has one.

use std::fmt::Write;

use crate::ErasedCapability;

/// A stub's file name and text. A capability with a wrapper has two: the wrapper's, and that of the ops, whose name begins with `_`.
///
/// ```
/// use capability::functions;
/// let host = functions("host").doc("Sums.").with("add", "(a: int, b: int = 0) -> int", "The sum.", |_, _| Ok(0));
/// let (name, text) = &capability::stub::stubs(&host)[0];
/// assert_eq!(name, "host.pyi");
/// assert_eq!(text, "\"\"\"Sums.\"\"\"\n\ndef add(a: int, b: int = 0) -> int:\n    \"\"\"The sum.\"\"\"\n    ...\n");
/// ```
pub fn stubs(capability: &dyn ErasedCapability) -> Vec<(String, String)> {
    let name = capability.name();
    match capability.wrapper() {
        None => vec![(format!("{name}.pyi"), of_rows(capability))],
        Some(wrapper) => vec![(format!("_{name}.pyi"), of_rows(capability)), (format!("{name}.pyi"), of_wrapper(wrapper))],
    }
}

/// How a type that only the host has is called.
const HANDLE: &str = "class _Handle:\n    \"\"\"Something of the host's, by its number.\"\"\"\n\n";

fn of_rows(capability: &dyn ErasedCapability) -> String {
    let rows: Vec<_> = (0..capability.len()).filter_map(|index| capability.row(index)).collect();
    let mut functions = String::new();
    for row in &rows {
        let (shown, signature) = (if row.private { "_" } else { "" }, with_handles(row.signature));
        let _ = write!(functions, "\ndef {shown}{}{signature}:\n    {}\n    ...\n", row.name, docstring(row.doc));
    }
    let handles = if functions.contains("_Handle") { HANDLE } else { "" };
    let doc = docstring(capability.doc());
    format!("{doc}\n{}{functions}", if handles.is_empty() { String::new() } else { format!("\n{}", handles.trim_end_matches('\n').to_owned() + "\n") })
}

fn docstring(text: &str) -> String {
    format!("\"\"\"{}\"\"\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `handle` is the name of a type only where a type stands: a parameter may be called so.
fn with_handles(signature: &str) -> String {
    [": ", "-> ", "| "].iter().fold(signature.to_owned(), |text, before| text.replace(&format!("{before}handle"), &format!("{before}_Handle")))
}

/// The wrapper's own text without what its functions do: heads and docstrings, what it imports, and what it says of itself.
fn of_wrapper(source: &str) -> String {
    let mut stub = String::new();
    let mut lines = source.lines();
    let mut for_checkers = false;
    while let Some(line) = lines.next() {
        let indent = indent(line);
        let head = line.trim_start();
        if indent == 0 && !head.is_empty() {
            for_checkers = head == "if TYPE_CHECKING:";
        }
        if for_checkers && indent == 4 && (head.starts_with("from ") || head.starts_with("import ")) {
            stub += &format!("{head}\n");
        }
        if indent == 0 && (head.contains("TYPE_CHECKING") || head.starts_with("from __future__")) {
            continue;
        }
        if indent > 4 || (indent == 4 && !is_member(head)) {
            continue;
        }
        if head.starts_with("from ") && head.contains(" import ") {
            stub += &format!("{}\n", re_exported(head));
            continue;
        }
        stub += &format!("{line}\n");
        if (head.starts_with("\"\"\"") && !closes(head)) || head.ends_with('[') || head.ends_with('(') {
            for more in lines.by_ref() {
                stub += &format!("{more}\n");
                if more.trim_end().ends_with("\"\"\"") || more.starts_with(']') || more.trim_start().starts_with(')') {
                    break;
                }
            }
        }
        if is_function(head) {
            if lines.clone().next().is_some_and(|next| next.trim_start().starts_with("\"\"\"")) {
                copy_docstring(&mut lines, &mut stub);
            }
            stub += &format!("{}...\n", " ".repeat(indent + 4));
        } else if head.starts_with("class ") && !next_is_member(&mut lines.clone()) {
            stub += "    ...\n";
        }
    }
    stub
}

/// Hands a docstring on, to its end.
fn copy_docstring<'a>(lines: &mut impl Iterator<Item = &'a str>, stub: &mut String) {
    let mut is_first = true;
    for line in lines {
        *stub += &format!("{line}\n");
        let text = line.trim();
        let is_over = if is_first { closes(text) } else { text.ends_with("\"\"\"") };
        is_first = false;
        if is_over {
            break;
        }
    }
}

fn indent(line: &str) -> usize {
    if line.trim().is_empty() { 0 } else { line.len() - line.trim_start().len() }
}

fn is_function(head: &str) -> bool {
    head.starts_with("def ") || head.starts_with("async def ")
}

fn is_member(head: &str) -> bool {
    is_function(head) || head.starts_with('@') || head.starts_with("\"\"\"")
}

/// Whether a docstring that begins here ends here.
fn closes(head: &str) -> bool {
    head.len() >= 6 && head.ends_with("\"\"\"")
}

/// Whether anything that a stub shows stands in the class whose head was just read.
fn next_is_member<'a>(lines: &mut impl Iterator<Item = &'a str>) -> bool {
    let inside = lines.take_while(|line| line.trim().is_empty() || line.starts_with("    "));
    inside.into_iter().any(|line| indent(line) == 4 && is_member(line.trim_start()))
}

/// In a stub, what is imported is not shown to others unless it is said to be.
fn re_exported(import: &str) -> String {
    let Some((from, names)) = import.split_once(" import ") else { return import.to_owned() };
    let names: Vec<String> = names.split(", ").map(|name| format!("{name} as {name}")).collect();
    format!("{from} import {}", names.join(", "))
}
