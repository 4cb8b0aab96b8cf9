//! The block that a SyntaxError prints: place, source line, carets.

use super::message::shown;
use crate::heap::{Name, Raised, Ty, Value};
use crate::syntax::diagnostics::{SyntaxError, SyntaxErrorKind};
use crate::vm::machine::Cx;
use crate::vm::Slot;

/// What the lexer, not the grammar, finds at the end of a source.
const LEXICAL: [&str; 2] = ["unexpected EOF while parsing", "unindent does not match any outer indentation level"];

impl Cx {
    /// None for a SyntaxError that does not say where.
    pub(super) fn syntax_parts(&mut self, exception: Slot) -> Option<Vec<String>> {
        let class = self.exception_class_name(self.get(exception).bits());
        let shown = |cx: &mut Cx, name| cx.attribute_shown(exception, name);
        let filename = shown(self, Name::filename);
        let message = shown(self, Name::msg).filter(|message| !message.is_empty()).unwrap_or_else(|| String::from("<no detail available>"));
        let Some(line) = shown(self, Name::lineno) else {
            let suffix = filename.map(|file| format!(" ({file})")).unwrap_or_default();
            return Some(vec![format!("{class}: {message}{suffix}\n")]);
        };
        let file = filename.filter(|file| !file.is_empty()).unwrap_or_else(|| String::from("<string>"));
        let mut parts = vec![format!("  File \"{file}\", line {line}\n")];
        if let Some(source) = self.attribute_text(exception, Name::text) {
            let ends_there = shown(self, Name::end_lineno).is_some_and(|end| end == line);
            let end_offset = self.attribute_int(exception, Name::end_offset);
            // CPython draws no caret behind the end of an entry script, unless its lexer complains.
            let bare = self.outside.entry_is_malformed && end_offset == Some(-1) && !LEXICAL.contains(&&*message);
            let offset = if bare { None } else { self.attribute_int(exception, Name::offset) };
            parts.extend(source_block(&source, ends_there, offset, end_offset));
        }
        parts.push(format!("{class}: {message}\n"));
        Some(parts)
    }

    /// Raises what the compiler found as an exception object.
    pub(crate) fn raise_syntax_error(&mut self, error: &SyntaxError, filename: &str) -> Raised {
        let ty = match error.kind {
            SyntaxErrorKind::SyntaxError => Ty::SyntaxError,
            SyntaxErrorKind::IndentationError => Ty::IndentationError,
            SyntaxErrorKind::TabError => Ty::TabError,
            SyntaxErrorKind::RecursionError => return self.heap.raise(Ty::RecursionError, &error.message),
        };
        match self.syntax_arguments(error, filename) {
            Ok(args) => self.raise_new(ty, &args, &[]),
            Err(raised) => raised,
        }
    }

    /// `(message, (filename, line, column, text, end line, end column))`.
    fn syntax_arguments(&self, error: &SyntaxError, filename: &str) -> Result<[u64; 2], Raised> {
        let h = &self.heap;
        let text = match &error.text {
            Some(text) => h.str(text)?,
            None => Value::NONE,
        };
        let number = |n: i64| Value::small(n);
        let end_column = error.end_column.map_or(Value::NONE, |column| number(column.into()));
        let place = [h.str(filename)?, number(error.line.into()), number(error.column.into()), text, number(error.end_line.into()), end_column];
        Ok([h.str(&error.message)?.bits(), h.tuple(&place)?.bits()])
    }

    pub(crate) fn attribute_text(&mut self, object: Slot, name: Name) -> Option<String> {
        let slot = self.quiet_attribute(object, name)?;
        let v = self.get(slot);
        let text = self.heap.is_str(v).then(|| shown(self.heap.str_bytes(v)));
        self.pop_to(slot);
        text
    }

    /// An attribute as `str` shows it, unless it is None.
    fn attribute_shown(&mut self, object: Slot, name: Name) -> Option<String> {
        let slot = self.quiet_attribute(object, name)?;
        let text = if self.get(slot).is_none() { None } else { Some(self.str_or(slot, "<exception str() failed>")) };
        self.pop_to(slot);
        text
    }

    pub(crate) fn attribute_int(&mut self, object: Slot, name: Name) -> Option<i64> {
        let slot = self.quiet_attribute(object, name)?;
        let n = self.heap.as_i64(self.get(slot));
        self.pop_to(slot);
        n
    }

    /// An attribute, `None` when asking for it fails in any way.
    pub(crate) fn quiet_attribute(&mut self, object: Slot, name: Name) -> Option<Slot> {
        match self.getattr_opt(object, name) {
            Ok(found) => found,
            Err(Raised) => {
                self.heap.take_pending();
                None
            }
        }
    }
}

/// The line and, where it is known what is wrong in it, the carets; `ends_there` when that is known to end in the same line.
fn source_block(source: &str, ends_there: bool, offset: Option<i64>, end_offset: Option<i64>) -> Vec<String> {
    let whole = source.trim_end_matches('\n');
    let stripped = whole.trim_start_matches([' ', '\n', '\u{c}']);
    let spaces = (whole.chars().count() - stripped.chars().count()) as i64;
    let mut out = vec![format!("    {stripped}\n")];
    let Some(mut offset) = offset else { return out };
    // One past the end of the line is the furthest that a caret can stand.
    let furthest = whole.chars().count() as i64 + 1;
    let mut end = if ends_there { end_offset.filter(|&end| end != 0).unwrap_or(offset) } else { furthest };
    (offset, end) = (offset.clamp(-1, furthest), end.clamp(-1, furthest));
    if end <= offset {
        end = offset + 1;
    }
    let (from, to) = (offset - 1 - spaces, end - 1 - spaces);
    if from >= 0 {
        let before: String = stripped.chars().chain(std::iter::repeat(' ')).take(from as usize).map(|c| if c.is_whitespace() { c } else { ' ' }).collect();
        out.push(format!("    {before}{}\n", "^".repeat((to - from).clamp(1, 10_000) as usize)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::source_block;

    fn carets(source: &str, ends_there: bool, offset: Option<i64>, end_offset: Option<i64>) -> String {
        source_block(source, ends_there, offset, end_offset).concat()
    }

    #[test]
    fn carets_stand_under_the_place() {
        assert_eq!(carets("1 + + )", true, Some(7), Some(8)), "    1 + + )\n          ^\n");
        assert_eq!(carets("    x = = 1\n", true, Some(9), Some(10)), "    x = = 1\n        ^\n");
        assert_eq!(carets("abc", false, None, None), "    abc\n");
        assert_eq!(carets("abc", true, Some(30), Some(-1)), "    abc\n       ^\n");
        assert_eq!(carets("abcdef", false, Some(2), None), "    abcdef\n     ^^^^^\n");
        assert_eq!(carets("abc", true, Some(1), Some(20)), "    abc\n    ^^^\n");
    }
}
