//! Matching and searching: one match, all of them, splitting, replacing by a template.

use super::found::{self, Asked};
use super::matcher::{Extent, Matcher, NONE};
use super::subject::Subject;
use super::{pattern, template};
use crate::heap::{Heap, Raised, Res, Value};
use crate::types::format::Output;
use crate::types::indexed::ssize;

/// Where to search: byte positions, and what the Match will tell.
pub struct Range<'h> {
    pub subject: Subject<'h>,
    pub from: usize,
    pub to: usize,
    pub asked: Asked<'h>,
}

/// Clips `pos` and `endpos` (ints or not given) to the subject.
pub fn range<'h>(h: &'h Heap, pattern: Value<'h>, subject: Value<'h>, pos: Value<'h>, endpos: Value<'h>) -> Result<Range<'h>, Raised> {
    let subject = Subject::for_pattern(h, subject, pattern::is_text(h, pattern))?;
    let len = subject.len(h) as i64;
    let start = ssize(h, pos, 0)?.clamp(0, len);
    let end = ssize(h, endpos, len)?.clamp(0, len);
    let asked = Asked { pattern, subject: subject.value, pos: Value::small(start), endpos: Value::small(end) };
    let from = subject.position(h, start as usize);
    let to = subject.position(h, end as usize);
    Ok(Range { subject, from, to, asked })
}

impl<'h> Range<'h> {
    /// The bytes up to endpos.
    pub fn data(&self) -> &[u8] {
        self.subject.data.get(..self.to).unwrap_or_default()
    }
    fn is_backwards(&self) -> bool {
        self.from > self.to
    }
}

/// One attempt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    Match,
    FullMatch,
    Search,
}

/// `match`, `fullmatch` or `search`: a Match or None.
pub fn once<'h>(h: &'h Heap, attempt: Attempt, pattern: Value<'h>, subject: Value<'h>, pos: Value<'h>, endpos: Value<'h>) -> Res<'h> {
    let range = range(h, pattern, subject, pos, endpos)?;
    if range.is_backwards() {
        return Ok(Value::NONE);
    }
    let code = pattern::program(h, pattern);
    let mut matcher = Matcher::new(h, code, range.data(), range.subject.is_text);
    let matched = match attempt {
        Attempt::Match => matcher.match_at(range.from, Extent::Prefix, false)?,
        Attempt::FullMatch => matcher.match_at(range.from, Extent::Full, false)?,
        Attempt::Search => matcher.search(range.from, false)?,
    };
    if matched { found::make(h, range.asked, &matcher.slots) } else { Ok(Value::NONE) }
}

/// Calls `visit` with the slots of each match in turn, until it says false.
pub fn each<'h>(
    h: &'h Heap,
    range: &Range<'h>,
    mut visit: impl FnMut(&[u32]) -> Result<bool, Raised>,
) -> Result<(), Raised> {
    if range.is_backwards() {
        return Ok(());
    }
    let code = pattern::program(h, range.asked.pattern);
    let mut matcher = Matcher::new(h, code, range.data(), range.subject.is_text);
    let (mut at, mut not_empty) = (range.from, false);
    while matcher.search(at, not_empty)? {
        let (start, end) = (matcher.slots[0] as usize, matcher.slots[1] as usize);
        if !visit(&matcher.slots)? {
            break;
        }
        // After an empty match, the next one from the same place must not be empty.
        not_empty = start == end;
        at = end;
    }
    Ok(())
}

fn span(slots: &[u32], group: usize) -> Option<(usize, usize)> {
    match (slots.get(group * 2), slots.get(group * 2 + 1)) {
        (Some(&start), Some(&end)) if start != NONE && end != NONE && start <= end => Some((start as usize, end as usize)),
        _ => None,
    }
}

pub fn findall<'h>(h: &'h Heap, pattern: Value<'h>, subject: Value<'h>, pos: Value<'h>, endpos: Value<'h>) -> Res<'h> {
    let range = range(h, pattern, subject, pos, endpos)?;
    let groups = pattern::field(h, pattern, pattern::Field::Groups).as_small().unwrap_or(0) as usize;
    let list = h.list(&[])?;
    let text = |slots: &[u32], group: usize| {
        let (from, to) = span(slots, group).unwrap_or((0, 0));
        range.subject.piece(h, from, to)
    };
    each(h, &range, |slots| {
        let item = match groups {
            0 => text(slots, 0)?,
            1 => text(slots, 1)?,
            _ => {
                let texts: Vec<Value<'_>> = (1..=groups).map(|group| text(slots, group)).collect::<Result<_, _>>()?;
                h.tuple(&texts)?
            }
        };
        h.list_push(list, item)?;
        Ok(true)
    })?;
    Ok(list)
}

pub fn split<'h>(h: &'h Heap, pattern: Value<'h>, subject: Value<'h>, maxsplit: Value<'h>) -> Res<'h> {
    let range = range(h, pattern, subject, Value::UNBOUND, Value::UNBOUND)?;
    let max = crate::types::indexed::ssize(h, maxsplit, 0)?;
    let groups = pattern::field(h, pattern, pattern::Field::Groups).as_small().unwrap_or(0) as usize;
    let list = h.list(&[])?;
    let (mut last, mut count) = (0, 0);
    if max >= 0 {
        each(h, &range, |slots| {
            let (from, to) = span(slots, 0).unwrap_or((0, 0));
            h.list_push(list, range.subject.piece(h, last, from)?)?;
            for group in 1..=groups {
                let item = match span(slots, group) {
                    Some((from, to)) => range.subject.piece(h, from, to)?,
                    None => Value::NONE,
                };
                h.list_push(list, item)?;
            }
            last = to;
            count += 1;
            Ok(max == 0 || count < max)
        })?;
    }
    h.list_push(list, range.subject.piece(h, last, range.subject.data.len())?)?;
    Ok(list)
}

/// Replaces by a template; the new text and how often.
pub fn substitute<'h>(h: &'h Heap, pattern: Value<'h>, replacement: Value<'h>, subject: Value<'h>, count: Value<'h>) -> Result<(Value<'h>, i64), Raised> {
    let range = range(h, pattern, subject, Value::UNBOUND, Value::UNBOUND)?;
    let max = crate::types::indexed::ssize(h, count, 0)?;
    let pieces = template::parse(h, pattern, replacement)?;
    let wrong_type = h.is_str(replacement) != range.subject.is_text;
    let mut out = Output::default();
    let (mut last, mut done) = (0, 0);
    let data = range.data();
    if max >= 0 {
        each(h, &range, |slots| {
            let (from, to) = span(slots, 0).unwrap_or((0, 0));
            out.push(h, data.get(last..from).unwrap_or_default())?;
            if wrong_type {
                return Err(wrong_piece(h, replacement, range.subject.is_text, out.bytes().is_empty()));
            }
            template::put(h, &mut out, &pieces, data, |group| span(slots, group))?;
            last = to;
            done += 1;
            Ok(max == 0 || done < max)
        })?;
    }
    if done == 0 {
        return Ok((range.subject.piece(h, 0, data.len())?, 0));
    }
    out.push(h, data.get(last..).unwrap_or_default())?;
    let text = if range.subject.is_text { h.str_from(out.bytes())? } else { h.bytes(out.bytes())? };
    Ok((text, done))
}
fn wrong_piece(h: &Heap, v: Value<'_>, is_text: bool, first: bool) -> Raised {
    let wanted = if is_text { "str instance" } else { "a bytes-like object" };
    h.type_error(&format!("sequence item {}: expected {wanted}, {} found", !first as u32, h.type_name(v)))
}
