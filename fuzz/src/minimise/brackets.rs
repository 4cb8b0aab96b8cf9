//! What stands in brackets: replaced by less, or without one of its parts.

/// What a whole bracket may become.
const SMALL: [&str; 6] = ["0", "1", "''", "[]", "()", "None"];

/// What could stand instead of the bracket that is the `at`th to open; `None` behind the last.
pub fn candidates(source: &str, at: usize) -> Option<Vec<String>> {
    let (open, _) = source.char_indices().filter(|(_, c)| "([{".contains(*c)).nth(at)?;
    let Some(close) = closing(source, open) else { return Some(Vec::new()) };
    let inside = &source[open + 1..close];
    let with = |text: &str| format!("{}{text}{}", &source[..open], &source[close + 1..]);
    let mut found: Vec<String> = SMALL.iter().map(|small| with(small)).collect();
    found.push(with(""));
    let (first, last) = (&source[open..=open], &source[close..=close]);
    let parts = split(inside, &[", "]);
    for gone in 0..parts.len() {
        let kept: Vec<&str> = parts.iter().enumerate().filter(|(number, _)| *number != gone).map(|(_, part)| *part).collect();
        found.push(with(&format!("{first}{}{last}", kept.join(", "))));
    }
    found.push(with(inside));
    // One side of an operator.
    for part in split(inside, &[" "]) {
        found.push(with(&format!("{first}{part}{last}")));
    }
    if parts.len() <= 2 {
        found.extend(parts.iter().flat_map(|part| SMALL.iter().map(move |small| (part, small))).map(|(part, small)| {
            let rest = inside.replacen(part, small, 1);
            with(&format!("{first}{rest}{last}"))
        }));
    }
    Some(found)
}

fn closing(source: &str, open: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in source[open..].char_indices() {
        depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        if depth == 0 {
            return Some(open + at);
        }
    }
    None
}

/// At separators that stand in no further bracket.
fn split<'t>(text: &'t str, separators: &[&str]) -> Vec<&'t str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        depth += i32::from("([{".contains(c)) - i32::from(")]}".contains(c));
        if depth == 0 && let Some(separator) = separators.iter().find(|one| text[at..].starts_with(**one)) {
            parts.push(&text[start..at]);
            start = at + separator.len();
        }
    }
    parts.push(&text[start..]);
    parts
}
