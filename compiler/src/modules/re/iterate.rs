//! What `finditer` and `scanner` return: an object that finds one match after the other.

use super::found;
use super::matcher::{Extent, Matcher};
use super::pattern;
use super::search::{self, Attempt};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};

/// Fields of an iterator or scanner (a [`Kind::Record`]).
#[derive(Clone, Copy)]
enum Field {
    Pattern,
    Subject,
    Pos,
    EndPos,
    /// Byte position where the next search starts; None at the end.
    At,
    /// Whether the next match from there must not be empty.
    NotEmpty,
}

pub fn make<'h>(h: &'h Heap, ty: Ty, pattern: Value<'h>, subject: Value<'h>, pos: Value<'h>, endpos: Value<'h>) -> Res<'h> {
    let range = search::range(h, pattern, subject, pos, endpos)?;
    let asked = range.asked;
    let at = if range.from > range.to { Value::NONE } else { Value::small(range.from as i64) };
    h.new_fields(Kind::Record, ty, &[pattern, asked.subject, asked.pos, asked.endpos, at, Value::FALSE])
}

/// The next Match, or `None` at the end.
fn step<'h>(h: &'h Heap, this: Value<'h>, attempt: Attempt) -> Result<Option<Value<'h>>, Raised> {
    let field = |f: Field| h.field(this, f as usize);
    let Some(at) = field(Field::At).as_small() else { return Ok(None) };
    let pattern = field(Field::Pattern);
    let range = search::range(h, pattern, field(Field::Subject), field(Field::Pos), field(Field::EndPos))?;
    let code = pattern::program(h, pattern);
    let mut matcher = Matcher::new(h, code, range.data(), range.subject.is_text);
    let not_empty = field(Field::NotEmpty).is(Value::TRUE);
    let matched = match attempt {
        Attempt::Search => matcher.search(at as usize, not_empty)?,
        Attempt::Match => matcher.match_at(at as usize, Extent::Prefix, not_empty)?,
        Attempt::FullMatch => matcher.match_at(at as usize, Extent::Full, not_empty)?,
    };
    if !matched {
        h.set_field(this, Field::At as usize, Value::NONE);
        return Ok(None);
    }
    let (start, end) = (matcher.slots[0], matcher.slots[1]);
    h.set_field(this, Field::At as usize, Value::small(end as i64));
    h.set_field(this, Field::NotEmpty as usize, Value::bool(start == end));
    found::make(h, range.asked, &matcher.slots).map(Some)
}

pub fn next<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    step(h, a[0], Attempt::Search)?.ok_or_else(|| h.stop_iteration(Value::UNBOUND))
}
pub fn scanner_match<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(step(h, a[0], Attempt::Match)?.unwrap_or(Value::NONE))
}
pub fn scanner_search<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(step(h, a[0], Attempt::Search)?.unwrap_or(Value::NONE))
}
pub fn scanner_pattern<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], Field::Pattern as usize))
}
