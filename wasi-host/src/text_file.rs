//! What is wrong with a file that the user wrote: where, what was expected, and the line itself.

use std::fmt;
use std::ops::Range;
use std::str::Utf8Error;

/// A mistake in a file. `Display` shows its place, the reason, the line with a mark under it, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileError {
    pub file: String,
    /// Both counted from 1; columns are characters.
    pub line: usize,
    pub column: usize,
    pub message: String,
    /// The line, and how many of its characters are meant.
    pub excerpt: String,
    pub width: usize,
    pub help: Option<String>,
}

/// Longest line that is shown.
const EXCERPT_CHARS_MAX: usize = 160;

impl FileError {
    /// A mistake in these bytes of the text.
    pub fn new(file: &str, text: &str, place: Range<usize>, message: impl Into<String>) -> FileError {
        let start = floor(text, place.start);
        let before = text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line_text = text.get(line_start..).unwrap_or_default().lines().next().unwrap_or_default();
        let line_end = line_start + line_text.len();
        let meant = text.get(start..floor(text, place.end.min(line_end))).unwrap_or_default();
        FileError {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: text.get(line_start..start).unwrap_or_default().chars().count() + 1,
            message: message.into(),
            excerpt: line_text.chars().take(EXCERPT_CHARS_MAX).collect(),
            width: meant.chars().count().max(1),
            help: None,
        }
    }

    /// A file whose bytes are no text.
    pub fn not_utf8(file: &str, bytes: &[u8], error: Utf8Error) -> FileError {
        let at = error.valid_up_to();
        let byte = bytes.get(at).copied().unwrap_or_default();
        // What was valid keeps its place.
        FileError::new(file, &String::from_utf8_lossy(bytes), at..at + 1, format!("this is not UTF-8: the byte {byte:#04x} stands here"))
            .help("save the file as UTF-8")
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> FileError {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FileError { file, line, column, message, .. } = self;
        write!(f, "{file}:{line}:{column}: {message}")?;
        let visible: String = self.excerpt.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if self.column <= EXCERPT_CHARS_MAX && !visible.trim().is_empty() {
            let number = line.to_string();
            let room = EXCERPT_CHARS_MAX + 1 - self.column;
            let (indent, mark) = (" ".repeat(self.column - 1), "^".repeat(self.width.min(room)));
            write!(f, "\n{number} | {visible}\n{} | {indent}{mark}", " ".repeat(number.len()))?;
        }
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "\n{help}"))
    }
}

impl std::error::Error for FileError {}

/// The nearest boundary of a character at or before an offset.
fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The name most like what was written, if any is.
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let scored = names.into_iter().map(|name| (strsim::damerau_levenshtein(name, written), name));
    scored.filter(|(distance, name)| *distance <= 1 + name.len() / 4).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
