//! Where an instruction came from: a byte range of the source per instruction, delta-coded, decoded only for tracebacks.
//!
//! One row covers the words from its pc up to the next row's. A row holds the range's start and length and, for
//! the `~~~^~~` form, the anchor inside it. Lines come from a table of line starts that all units of a source share.

use std::rc::Rc;

/// Byte offsets at which each line of a source begins; the first is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineTable(Rc<[u32]>);

impl LineTable {
    /// Finds the line starts of `source`; `\n`, `\r` and `\r\n` end a line.
    pub fn new(source: &[u8]) -> LineTable {
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', source) {
            let half = source[at] == b'\r' && source.get(at + 1) == Some(&b'\n');
            if !half {
                starts.push(at as u32 + 1);
            }
        }
        LineTable(starts.into())
    }

    /// The 1-based line of byte `offset`, and the byte column in it.
    pub fn line_col(&self, offset: u32) -> (u32, u32) {
        let line = self.0.partition_point(|&start| start <= offset).max(1);
        let start = self.0.get(line - 1).copied().unwrap_or(0);
        (line as u32, offset - start)
    }
}

/// A resolved range: 1-based lines, 0-based columns in UTF-8 bytes as `co_positions()` has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub line: u32,
    pub col: u32,
    pub end_line: u32,
    pub end_col: u32,
}

/// The range of an instruction and, where it has one, the part of it that did the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub span: Span,
    /// Operator of a binary operation, brackets of a subscript or call: drawn `^` between `~`.
    pub anchor: Option<Span>,
}

/// Byte ranges of one instruction, before coding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByteRange {
    pub start: u32,
    pub end: u32,
    /// Start and end of the anchor; equal when there is none.
    pub anchor: (u32, u32),
}

/// In place of a word index: before the first instruction, or where only a line is known.
pub const NO_PC: u32 = u32::MAX;

/// The coded rows of one code unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Positions {
    rows: Box<[u8]>,
    lines: LineTable,
}

impl Positions {
    /// Codes `rows`, pairs of pc and range in order of pc.
    pub fn encode(rows: &[(u32, ByteRange)], lines: LineTable) -> Positions {
        let mut out = Vec::with_capacity(rows.len() * 4);
        let (mut pc, mut before) = (0, ByteRange::default());
        for &(at, range) in rows {
            if range == before && at != 0 {
                continue;
            }
            put(&mut out, at - pc);
            let delta = i64::from(range.start) - i64::from(before.start);
            put(&mut out, ((delta << 1) ^ (delta >> 63)) as u32);
            put(&mut out, range.end.saturating_sub(range.start));
            if range.anchor.0 < range.anchor.1 {
                put(&mut out, range.anchor.0.saturating_sub(range.start) + 1);
                put(&mut out, range.anchor.1 - range.anchor.0);
            } else {
                put(&mut out, 0);
            }
            (pc, before) = (at, range);
        }
        Positions { rows: out.into(), lines }
    }

    /// The byte range of the instruction that holds word `pc`; none for [`NO_PC`].
    pub fn bytes_at(&self, pc: usize) -> Option<ByteRange> {
        if pc == NO_PC as usize {
            return None;
        }
        self.decoded().take_while(|&(at, _)| at <= pc).last().map(|(_, range)| range)
    }

    /// The rows with the pc where each begins.
    fn decoded(&self) -> impl Iterator<Item = (usize, ByteRange)> {
        let mut rest = &self.rows[..];
        let (mut at, mut start) = (0u32, 0u32);
        std::iter::from_fn(move || {
            at = at.wrapping_add(take(&mut rest)?);
            let delta = take(&mut rest)?;
            start = start.wrapping_add((delta >> 1) ^ (delta & 1).wrapping_neg());
            let end = start.wrapping_add(take(&mut rest)?);
            let anchor = match take(&mut rest)? {
                0 => (0, 0),
                off => (start + off - 1, start + off - 1 + take(&mut rest)?),
            };
            Some((at as usize, ByteRange { start, end, anchor }))
        })
    }

    /// All ranges with the words that they cover: first, one past the last (there are `len`), and the range.
    pub fn spans(&self, len: usize) -> Vec<(usize, usize, Span)> {
        let mut spans: Vec<(usize, usize, Span)> = Vec::new();
        for (start, range) in self.decoded() {
            if let Some(last) = spans.last_mut() {
                last.1 = start;
            }
            spans.push((start, len, self.span(range.start, range.end)));
        }
        spans
    }

    /// The range of the instruction that holds word `pc`, as lines and columns.
    pub fn at(&self, pc: usize) -> Option<Position> {
        let range = self.bytes_at(pc)?;
        let anchor = (range.anchor.0 < range.anchor.1).then(|| self.span(range.anchor.0, range.anchor.1));
        Some(Position { span: self.span(range.start, range.end), anchor })
    }

    /// The line of the instruction that holds word `pc`.
    pub fn line_at(&self, pc: usize) -> Option<u32> {
        self.bytes_at(pc).map(|range| self.lines.line_col(range.start).0)
    }

    fn span(&self, start: u32, end: u32) -> Span {
        let ((line, col), (end_line, end_col)) = (self.lines.line_col(start), self.lines.line_col(end));
        Span { line, col, end_line, end_col }
    }
}

fn put(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn take(rest: &mut &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for shift in (0..35).step_by(7) {
        let (&byte, tail) = rest.split_first()?;
        *rest = tail;
        value |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_survive_coding() {
        let rows = [
            (0, ByteRange { start: 5, end: 300, anchor: (7, 9) }),
            (3, ByteRange { start: 2, end: 4, anchor: (0, 0) }),
            (9, ByteRange { start: 4000, end: 4001, anchor: (0, 0) }),
        ];
        let coded = Positions::encode(&rows, LineTable::new(b"ab\ncd\r\nef\rg"));
        for (pc, row) in [(0, 0), (2, 0), (3, 1), (8, 1), (9, 2), (100, 2)] {
            assert_eq!(coded.bytes_at(pc), Some(rows[row].1));
        }
        assert_eq!(coded.line_at(0), Some(2));
    }

    #[test]
    fn lines_end_at_each_kind_of_newline() {
        let lines = LineTable::new(b"ab\ncd\r\nef\rg");
        assert_eq!([0, 3, 7, 10].map(|at| lines.line_col(at)), [(1, 0), (2, 0), (3, 0), (4, 0)]);
    }
}
