//! The source lines and carets of one traceback entry, as CPython 3.13 draws them.
//!
//! `    x = a + b` and below it `        ~~^~~`: the range of the instruction in `~`, what did the act in `^`; only `^` where nothing stands
//! out; nothing when the range says no more than the line does. Ranges of several lines show their ends and what is near the anchor.

use super::positions::{Position, Span};

/// The lines of one entry, each indented by four spaces and ended by a newline. `source` is the whole file; without a position
/// only the line itself can be shown, by [`plain`].
pub fn render(source: &str, position: &Position) -> String {
    let span = position.span;
    let count = (span.end_line.max(span.line) - span.line + 1) as usize;
    let lines: Vec<&str> = source.split('\n').skip(span.line as usize - 1).take(count).collect();
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return String::new() };
    if first.trim().is_empty() {
        return String::new();
    }
    let margin = margin(&lines);
    let shown: Vec<Shown> = lines.iter().map(|line| Shown::new(line, margin)).collect();
    let column = |line: &str, byte: u32| display_width(line.get(margin.min(byte as usize)..(byte as usize).min(line.len())).unwrap_or(""));
    let entry = Entry {
        start: column(first, span.col),
        end: column(last, span.end_col),
        anchor: position.anchor.map(|anchor| Anchor::new(anchor, span, &lines, margin)),
        lines: shown,
    };
    let carets = entry.anchor.is_some() || has_more(first, last, span);
    let carets = carets && !says_it_all(&lines, position);
    entry.draw(carets)
}

/// The line at `line` (from 1) without carets.
pub fn plain(source: &str, line: u32) -> String {
    match source.split('\n').nth((line as usize).wrapping_sub(1)).map(str::trim) {
        Some(text) if !text.is_empty() => format!("    {text}\n"),
        _ => String::new(),
    }
}

/// A line without the common indentation and what is blank at its end.
struct Shown<'a> {
    text: &'a str,
    /// Columns of leading whitespace, and of all.
    indent: usize,
    width: usize,
}

impl<'a> Shown<'a> {
    fn new(line: &'a str, margin: usize) -> Shown<'a> {
        let text = line.trim_end().get(margin..).unwrap_or("");
        Shown { text, indent: display_width(&text[..text.len() - text.trim_start().len()]), width: display_width(text) }
    }
}

/// The part that is drawn `^` between `~`: lines count from the entry's first, columns are display columns.
struct Anchor {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Anchor {
    fn new(anchor: Span, span: Span, lines: &[&str], margin: usize) -> Anchor {
        let place = |line: u32, byte: u32| {
            let index = line.saturating_sub(span.line) as usize;
            let text = lines.get(index).copied().unwrap_or("");
            (index, display_width(text.get(margin.min(byte as usize)..(byte as usize).min(text.len())).unwrap_or("")))
        };
        let ((line, column), (end_line, end_column)) = (place(anchor.line, anchor.col), place(anchor.end_line, anchor.end_col));
        Anchor { line, column, end_line, end_column }
    }

    fn covers(&self, line: usize, column: usize) -> bool {
        (line, column) >= (self.line, self.column) && (line, column) < (self.end_line, self.end_column)
    }
}

struct Entry<'a> {
    lines: Vec<Shown<'a>>,
    /// Display columns of the range, on the first and the last line.
    start: usize,
    end: usize,
    anchor: Option<Anchor>,
}

impl Entry<'_> {
    fn draw(&self, carets: bool) -> String {
        let mut out = String::new();
        let mut before: Option<usize> = None;
        for line in self.significant() {
            match before.map(|before| line - before) {
                Some(2) => self.draw_line(line - 1, carets, &mut out),
                Some(gap) if gap > 2 => out.push_str(&format!("    ...<{} lines>...\n", gap - 1)),
                _ => {}
            }
            self.draw_line(line, carets, &mut out);
            before = Some(line);
        }
        out
    }

    /// The first line, the last one, and those around the ends of the anchor.
    fn significant(&self) -> Vec<usize> {
        let mut lines = vec![0, self.lines.len() - 1];
        if let Some(anchor) = &self.anchor {
            for end in [anchor.line, anchor.end_line] {
                lines.extend(end.saturating_sub(1)..=end + 1);
            }
        }
        lines.retain(|&line| line < self.lines.len());
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    fn draw_line(&self, index: usize, carets: bool, out: &mut String) {
        let line = &self.lines[index];
        out.push_str("    ");
        out.push_str(line.text);
        out.push('\n');
        if !carets {
            return;
        }
        out.push_str("    ");
        let end = if index + 1 == self.lines.len() { self.end } else { line.width };
        for column in 0..end {
            out.push(if column < line.indent || (index == 0 && column < self.start) {
                ' '
            } else {
                match &self.anchor {
                    Some(anchor) if !anchor.covers(index, column) => '~',
                    _ => '^',
                }
            });
        }
        out.push('\n');
    }
}

/// Bytes of whitespace that all lines with text begin with.
fn margin(lines: &[&str]) -> usize {
    let mut common: Option<&str> = None;
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        let shared = common.map_or(indent.len(), |common| common.bytes().zip(indent.bytes()).take_while(|(one, two)| one == two).count());
        common = Some(&indent[..shared]);
    }
    common.map_or(0, str::len)
}

/// Whether the lines have text outside of the range.
fn has_more(first: &str, last: &str, span: Span) -> bool {
    let before = first.get(..span.col as usize).unwrap_or("");
    let behind = last.get(span.end_col as usize..).unwrap_or("");
    !before.trim_start().is_empty() || !behind.trim_end().is_empty()
}

/// `return f(…)` and `x = y.f(…)` show no carets when it is the call that is meant.
fn says_it_all(lines: &[&str], position: &Position) -> bool {
    let Some(anchor) = position.anchor else { return false };
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return false };
    let span = position.span;
    let is_call = lines.get((anchor.line - span.line) as usize).and_then(|line| line.as_bytes().get(anchor.col as usize)) == Some(&b'(');
    let behind = last.get(span.end_col as usize..).unwrap_or("").trim_start();
    if !is_call || !(behind.is_empty() || behind.starts_with(['#', ';'])) {
        return false;
    }
    // CPython compares columns in characters with columns in bytes here, and so does not see it beside other than ASCII.
    let is_seen = [(first, span.col), (last, span.end_col)].iter().all(|(line, end)| line.get(..*end as usize).is_some_and(str::is_ascii));
    if !is_seen {
        return false;
    }
    let before = first.get(..span.col as usize).unwrap_or("").trim();
    if before == "return" {
        let callee = first.get(span.col as usize..anchor.col as usize).unwrap_or("").trim_end();
        return anchor.line == span.line && is_name(callee);
    }
    ends_an_assignment(before)
}

/// Whether `text` is `name =`.
fn ends_an_assignment(text: &str) -> bool {
    text.strip_suffix('=').map(str::trim_end).is_some_and(is_name)
}

fn is_name(text: &str) -> bool {
    !matches!(text, "True" | "False" | "None") && text.starts_with(|char: char| char == '_' || char.is_alphabetic()) && text.chars().all(|char| char == '_' || char.is_alphanumeric())
}

/// Columns that a terminal needs for `text`.
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(|char| if is_wide(char) { 2 } else { 1 }).sum() }
}

/// Whether a character takes two columns (East Asian Width W or F).
fn is_wide(char: char) -> bool {
    const WIDE: &[(u32, u32)] = &[
        (0x1100, 0x115f),
        (0x231a, 0x231b),
        (0x2329, 0x232a),
        (0x23e9, 0x23ec),
        (0x23f0, 0x23f0),
        (0x23f3, 0x23f3),
        (0x25fd, 0x25fe),
        (0x2614, 0x2615),
        (0x2648, 0x2653),
        (0x267f, 0x267f),
        (0x2693, 0x2693),
        (0x26a1, 0x26a1),
        (0x26aa, 0x26ab),
        (0x26bd, 0x26be),
        (0x26c4, 0x26c5),
        (0x26ce, 0x26ce),
        (0x26d4, 0x26d4),
        (0x26ea, 0x26ea),
        (0x26f2, 0x26f3),
        (0x26f5, 0x26f5),
        (0x26fa, 0x26fa),
        (0x26fd, 0x26fd),
        (0x2705, 0x2705),
        (0x270a, 0x270b),
        (0x2728, 0x2728),
        (0x274c, 0x274c),
        (0x274e, 0x274e),
        (0x2753, 0x2755),
        (0x2757, 0x2757),
        (0x2795, 0x2797),
        (0x27b0, 0x27b0),
        (0x27bf, 0x27bf),
        (0x2b1b, 0x2b1c),
        (0x2b50, 0x2b50),
        (0x2b55, 0x2b55),
        (0x2e80, 0x303e),
        (0x3041, 0x3247),
        (0x3250, 0x4dbf),
        (0x4e00, 0xa4cf),
        (0xa960, 0xa97c),
        (0xac00, 0xd7a3),
        (0xf900, 0xfaff),
        (0xfe10, 0xfe19),
        (0xfe30, 0xfe6b),
        (0xff01, 0xff60),
        (0xffe0, 0xffe6),
        (0x16fe0, 0x18cff),
        (0x1b000, 0x1b2ff),
        (0x1f004, 0x1f004),
        (0x1f0cf, 0x1f0cf),
        (0x1f18e, 0x1f18e),
        (0x1f191, 0x1f19a),
        (0x1f200, 0x1f320),
        (0x1f32d, 0x1f335),
        (0x1f337, 0x1f37c),
        (0x1f37e, 0x1f393),
        (0x1f3a0, 0x1f3ca),
        (0x1f3cf, 0x1f3d3),
        (0x1f3e0, 0x1f3f0),
        (0x1f3f4, 0x1f3f4),
        (0x1f3f8, 0x1f43e),
        (0x1f440, 0x1f440),
        (0x1f442, 0x1f4fc),
        (0x1f4ff, 0x1f53d),
        (0x1f54b, 0x1f54e),
        (0x1f550, 0x1f567),
        (0x1f57a, 0x1f57a),
        (0x1f595, 0x1f596),
        (0x1f5a4, 0x1f5a4),
        (0x1f5fb, 0x1f64f),
        (0x1f680, 0x1f6c5),
        (0x1f6cc, 0x1f6cc),
        (0x1f6d0, 0x1f6d2),
        (0x1f6d5, 0x1f6df),
        (0x1f6eb, 0x1f6ec),
        (0x1f6f4, 0x1f6fc),
        (0x1f7e0, 0x1f7eb),
        (0x1f7f0, 0x1f7f0),
        (0x1f90c, 0x1f93a),
        (0x1f93c, 0x1f945),
        (0x1f947, 0x1f9ff),
        (0x1fa70, 0x1faff),
        (0x20000, 0x3fffd),
    ];
    let code = char as u32;
    let row = WIDE.partition_point(|row| row.1 < code);
    WIDE.get(row).is_some_and(|row| row.0 <= code)
}
