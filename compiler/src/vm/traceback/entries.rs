//! The frames of a traceback, with their source lines; equal neighbours are counted instead.

use crate::code::carets;
use crate::code::positions::NO_PC;
use crate::heap::{ExceptionField, FunctionField, Kind, Value};
use crate::types::indexed::saturated;
use crate::vm::frames::HEADER_BYTES;
use crate::vm::machine::Cx;
use crate::vm::types::{function_of_traceback, line_of_traceback};

/// Equal entries that are printed before the rest are counted.
const REPEATS_MAX: usize = 3;
/// Entries that are looked at.
pub(super) const ENTRIES_MAX: usize = 100_000;

/// What is shown below an entry's heading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Detail {
    /// The source of the instruction, what did the act underlined.
    Carets,
    /// The source line.
    Line,
}

/// One entry: where it was.
pub(crate) struct Entry {
    pub file: String,
    pub line: u32,
    pub name: String,
    pub code: u64,
    pub pc: u32,
}

impl Cx {
    /// The entries of a traceback, outermost first.
    pub(crate) fn traceback_entries(&self, traceback: Value<'_>) -> Vec<Entry> {
        let h = &self.heap;
        let mut entries = Vec::new();
        let mut at: Value<'_> = self.value(traceback.bits());
        while h.is_kind(at, Kind::Traceback) && entries.len() < ENTRIES_MAX {
            let (entry, pc) = (at, h.field(at, 2).as_small().unwrap_or(0) as u32);
            at = h.field(at, 0);
            let function = function_of_traceback(h, entry);
            if !h.is_kind(function, Kind::Function) {
                continue;
            }
            let code = h.function_field(function, FunctionField::Code);
            let unit = &self.code_at(code).unit;
            // A line that a script gave has nothing to do with what the instructions say.
            let given = line_of_traceback(h, entry).map(|line| line as u32);
            let line = given.or_else(|| unit.positions.line_at(pc as usize)).unwrap_or(unit.first_line);
            entries.push(Entry { file: unit.filename.to_string(), line, name: unit.name.to_string(), code: code.bits(), pc: given.map_or(pc, |_| NO_PC) });
        }
        entries
    }

    /// Where the machine stands: an entry for each frame, the innermost last.
    pub(crate) fn standing_entries(&self) -> Vec<Entry> {
        let h = &self.heap;
        let (mut base, mut pc) = (self.base, self.pc);
        let mut entries = Vec::new();
        while base > self.stack + HEADER_BYTES && entries.len() < ENTRIES_MAX {
            let function = self.frame_function(base);
            if h.is_kind(function, Kind::Function) {
                let object = h.function_field(function, FunctionField::Code);
                let code = self.code_at(object);
                if !code.hidden {
                    let line = code.unit.positions.line_at(pc as usize).unwrap_or(code.unit.first_line);
                    entries.push(Entry { file: code.unit.filename.to_string(), line, name: code.unit.name.to_string(), code: object.bits(), pc });
                }
            }
            pc = self.waiting_pc(base);
            base = self.frame_caller(base);
        }
        entries.reverse();
        entries
    }

    pub(super) fn entries_text(&self, exception: u64, detail: Detail) -> String {
        let traceback = self.heap.exception_field(self.value(exception), ExceptionField::Traceback);
        let entries = self.traceback_entries(traceback);
        let shown = self.entries_limit().unwrap_or(entries.len()).min(entries.len());
        self.entries_shown(&entries[entries.len() - shown..], detail)
    }

    /// `sys.tracebacklimit`, when a script has set it: so many entries are shown, the last ones.
    fn entries_limit(&self) -> Option<usize> {
        let limit = self.heap.dict_get_str(self.value(self.sys_dict()?), self.heap.intern_str("tracebacklimit").ok()?)?;
        Some(saturated(self.heap.as_i64(limit)?))
    }

    /// Entries as text, `  File …` and the source below each.
    pub(crate) fn entries_shown(&self, entries: &[Entry], detail: Detail) -> String {
        let mut out = String::new();
        let mut count = 0;
        let mut before: Option<&Entry> = None;
        for entry in entries {
            let same = before.is_some_and(|b| b.line == entry.line && b.name == entry.name && b.file == entry.file);
            if !same {
                repeated(&mut out, count);
                count = 0;
            }
            before = Some(entry);
            count += 1;
            if count <= REPEATS_MAX {
                out.push_str(&format!("  File \"{}\", line {}, in {}\n", entry.file, entry.line, entry.name));
                out.push_str(&self.source_lines(entry, detail));
            }
        }
        repeated(&mut out, count);
        out
    }

    /// Source lines and carets of an entry. Code that came from no file has none.
    pub(crate) fn source_lines(&self, entry: &Entry, detail: Detail) -> String {
        let code = self.code_at(self.value(entry.code));
        let source = std::str::from_utf8(&code.source).unwrap_or("");
        let position = code.unit.positions.at(entry.pc as usize);
        match position {
            _ if code.origin == 0 => String::new(),
            Some(position) if detail == Detail::Carets => carets::render(source, &position),
            _ => carets::plain(source, entry.line),
        }
    }
}

fn repeated(out: &mut String, count: usize) {
    if count > REPEATS_MAX {
        let more = count - REPEATS_MAX;
        out.push_str(&format!("  [Previous line repeated {more} more time{}]\n", if more > 1 { "s" } else { "" }));
    }
}
