//! A capability's page of the reference, made from its rows.

use std::fmt::Write;

use crate::{ErasedCapability, Row, Scope};

/// The section of `docs/capabilities.md` about one capability.
pub fn reference(capability: &dyn ErasedCapability) -> String {
    let mut page = format!("## `{}`\n\n{}\n\n", capability.name(), capability.doc());
    let _ = rights(&mut page, capability).and_then(|()| ops(&mut page, capability));
    page
}

fn rights(page: &mut String, capability: &dyn ErasedCapability) -> std::fmt::Result {
    if capability.rights().is_empty() {
        return Ok(());
    }
    writeln!(page, "| right | grants | written |\n|---|---|---|")?;
    for right in capability.rights() {
        let name = format!("{}.{}", capability.name(), right.name);
        let written = match right.scope {
            Scope::Bare => format!("`--allow {name}`"),
            Scope::Path | Scope::Overlay => format!("`--allow {name}=PATH`"),
            Scope::Name => format!("`--allow {name}=NAME`"),
            Scope::Amount => format!("`--allow {name}=100MB,1000files`"),
        };
        writeln!(page, "| `{name}` | {} | {written} |", right.doc)?;
    }
    writeln!(page)
}

fn ops(page: &mut String, capability: &dyn ErasedCapability) -> std::fmt::Result {
    writeln!(page, "| op | what it does | right | notes |\n|---|---|---|---|")?;
    for row in (0..capability.len()).filter_map(|index| capability.row(index)) {
        let right = if row.right.is_empty() { "none".to_owned() } else { format!("`{}`", row.right) };
        let shown = if row.private { "_" } else { "" };
        let signature = row.signature.replace('|', "\\|");
        writeln!(page, "| `{shown}{}{signature}` | {} | {right} | {} |", row.name, row.doc, notes(&row))?;
    }
    writeln!(page)
}

fn notes(row: &Row<'_>) -> String {
    let notes = [
        (row.private, "for wrappers"),
        (row.blocking, "may wait"),
        (row.asynchronous, "`await` it"),
        (!row.deterministic, "refused under `--deterministic`"),
        (row.secret, "arguments never logged"),
        (row.cost == 0, "free"),
    ];
    notes.iter().filter(|(holds, _)| *holds).map(|(_, note)| *note).collect::<Vec<_>>().join(", ")
}

/// Where a section stands in the page: between its marks.
pub fn section<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (start, end) = marks(name);
    let from = page.find(&start)? + start.len();
    let len = page.get(from..)?.find(&end)?;
    page.get(from..from + len)
}

/// The page with a section replaced, or added at the end.
pub fn with_section(page: &str, name: &str, text: &str) -> String {
    let (start, end) = marks(name);
    match section(page, name) {
        Some(old) => page.replacen(&format!("{start}{old}{end}"), &format!("{start}{text}{end}"), 1),
        None => format!("{page}\n{start}{text}{end}\n"),
    }
}

fn marks(name: &str) -> (String, String) {
    (format!("<!-- rows of {name} -->\n"), format!("<!-- end of {name} -->"))
}
