//! Where two runs of a program differ, and whether that is a finding.

use crate::Ran;

/// A difference, by the first line that differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    pub kind: Kind,
    pub wanted: String,
    pub got: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The engine panicked.
    Broke,
    Output,
    /// The last line of the traceback: the exception's type and message.
    Exception,
    /// Only the rest of the traceback.
    Traceback,
}

/// What stands in a line of either side that cannot be compared, and why.
const INCOMPARABLE: [(&str, &str); 3] = [
    ("RecursionError", "how deep is too deep differs"),
    ("MemoryError", "how much is too much differs"),
    ("nan", "every NaN is one object here"),
];

impl Difference {
    /// A name for all differences of this sort: the lines without names and numbers.
    pub fn signature(&self) -> String {
        format!("{:?} | {} | {}", self.kind, outline(&self.wanted), outline(&self.got))
    }
}

/// Why nothing can be said about the two runs.
pub fn is_incomparable(wanted: &Ran, got: &Ran) -> Option<String> {
    let either = [wanted, got];
    if let Some(why) = either.iter().find_map(|ran| ran.cut_short.clone()) {
        return Some(why);
    }
    let known = INCOMPARABLE.iter().find(|(word, _)| either.iter().any(|ran| ran.stdout.contains(word) || ran.traceback.contains(word)));
    known.map(|(word, _)| (*word).into())
}

/// The first difference of two comparable runs.
pub fn difference(wanted: &Ran, got: &Ran) -> Option<Difference> {
    if let Some(broke) = &got.broke {
        return Some(Difference { kind: Kind::Broke, wanted: String::new(), got: broke.clone() });
    }
    if let Some((wanted, got)) = first_different(&wanted.stdout, &got.stdout) {
        return Some(Difference { kind: Kind::Output, wanted, got });
    }
    let (wanted, got) = (comparable(&wanted.traceback), comparable(&got.traceback));
    let last = |text: &str| text.lines().last().unwrap_or_default().to_string();
    if last(&wanted) != last(&got) {
        return Some(Difference { kind: Kind::Exception, wanted: last(&wanted), got: last(&got) });
    }
    first_different(&wanted, &got).map(|(wanted, got)| Difference { kind: Kind::Traceback, wanted, got })
}

fn first_different(wanted: &str, got: &str) -> Option<(String, String)> {
    let (mut a, mut b) = (wanted.lines(), got.lines());
    loop {
        match (a.next(), b.next()) {
            (None, None) => return None,
            (x, y) if x == y => {}
            (Some(x), Some(y)) if shows_address(x) && shows_address(y) => return None,
            (x, y) => return Some((x.unwrap_or("(nothing)").into(), y.unwrap_or("(nothing)").into())),
        }
    }
}

/// From a line on that shows an address, or an address's characters, nothing can be compared.
fn shows_address(line: &str) -> bool {
    line.contains(" at 0x") || line.contains("'0', 'x'")
}

/// A traceback without addresses, and without the frames of the standard library, whose files are other ones.
pub fn comparable(traceback: &str) -> String {
    let mut kept = String::new();
    let mut is_ours = true;
    for line in traceback.lines() {
        let bare = line.trim_start_matches([' ', '|']);
        let indent = line.len() - bare.len();
        if bare.starts_with("File \"") {
            is_ours = bare.starts_with("File \"program.py\"");
        } else if indent < 4 {
            is_ours = true;
        }
        if is_ours {
            kept.push_str(&without_addresses(line));
            kept.push('\n');
        }
    }
    kept
}

/// `0x7f...` becomes `0x`.
fn without_addresses(text: &str) -> String {
    let mut parts = text.split(" at 0x");
    let mut kept = parts.next().unwrap_or_default().to_string();
    for part in parts {
        kept.push_str(" at 0x");
        kept.push_str(part.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
    }
    kept
}

/// Digits become one `N`, quoted text one `'…'`.
fn outline(line: &str) -> String {
    let mut outline = String::new();
    for c in line.chars().take(300) {
        if !c.is_ascii_digit() {
            outline.push(c);
        } else if !outline.ends_with('N') {
            outline.push('N');
        }
    }
    outline
}
