//! Match objects.

use super::matcher::NONE;
use super::pattern::{self, Field as PatternField};
use super::subject::Subject;
use super::template;
use crate::heap::{Heap, Kind, Name, Raised, Res, StrBuilder, Ty, Value};
use crate::vm::{Args, Cx, Flow, Slot};

/// Fields of a Match (a [`Kind::Record`]).
#[derive(Clone, Copy)]
pub enum Field {
    Pattern,
    Subject,
    /// Start and end of each group in bytes, −1 for none, as a tuple.
    Spans,
    Pos,
    EndPos,
    /// Number of the group that was closed last, 0 for none.
    LastIndex,
}

/// What a search was asked: shared by its matches.
#[derive(Clone, Copy)]
pub struct Asked<'h> {
    pub pattern: Value<'h>,
    pub subject: Value<'h>,
    pub pos: Value<'h>,
    pub endpos: Value<'h>,
}

/// A Match of what the matcher found.
pub fn make<'h>(h: &'h Heap, asked: Asked<'h>, slots: &[u32]) -> Res<'h> {
    let (last, spans) = slots.split_last().unwrap_or((&0, &[]));
    let spans: Vec<Value<'_>> = spans.iter().map(|&n| Value::small(if n == NONE { -1 } else { n as i64 })).collect();
    let fields = [asked.pattern, asked.subject, h.tuple(&spans)?, asked.pos, asked.endpos, Value::small(*last as i64)];
    h.new_fields(Kind::Record, Ty::ReMatch, &fields)
}

fn field<'h>(h: &'h Heap, found: Value<'h>, field: Field) -> Value<'h> {
    h.field(found, field as usize)
}
/// Byte positions of a group that matched.
pub fn span(h: &Heap, found: Value<'_>, group: usize) -> Option<(usize, usize)> {
    let spans = h.field(found, Field::Spans as usize);
    let at = |i: usize| h.tuple_items(spans).get(i).and_then(|v| v.as_small()).and_then(|n| usize::try_from(n).ok());
    let (start, end) = (at(group * 2)?, at(group * 2 + 1)?);
    if start <= end { Some((start, end)) } else { None }
}
pub fn subject<'h>(h: &'h Heap, found: Value<'h>) -> Result<Subject<'h>, Raised> {
    Subject::of(h, field(h, found, Field::Subject))
}
fn group_count(h: &Heap, found: Value<'_>) -> usize {
    let pattern = h.field(found, Field::Pattern as usize);
    h.field(pattern, PatternField::Groups as usize).as_small().unwrap_or(0) as usize
}

/// The number that an argument names.
fn group_arg<'h>(h: &'h Heap, found: Value<'h>, v: Value<'h>) -> Result<usize, Raised> {
    let number = if let Some(n) = h.as_i64(v) {
        usize::try_from(n).ok()
    } else if h.is_str(v) {
        let index = pattern::field(h, field(h, found, Field::Pattern), PatternField::GroupIndex);
        h.dict_get_str(index, v).and_then(|n| n.as_small()).map(|n| n as usize)
    } else {
        None
    };
    number.filter(|&n| n <= group_count(h, found)).ok_or_else(|| h.index_error("no such group"))
}
/// The text of a group, or `default`.
pub fn text_of<'h>(h: &'h Heap, subject: &Subject<'h>, found: Value<'h>, group: usize, default: Value<'h>) -> Res<'h> {
    match span(h, found, group) {
        Some((from, to)) => subject.piece(h, from, to),
        None => Ok(default),
    }
}

/// Lets what names a group be an int or something that a dict can look up.
fn settle(cx: &mut Cx, group: Slot) -> Result<(), Raised> {
    let h = cx.heap();
    let v = cx.get(group);
    if v.is_unbound() || h.is_int(v) || h.is_str(v) {
        return Ok(());
    }
    if h.lookup_name(h.class_of(v), Name::index).is_none() {
        return cx.hash(group).map(|_| ());
    }
    let index = cx.index(group)?;
    cx.set(group, cx.get(index));
    Ok(())
}
fn group_text<'h>(h: &'h Heap, found: Value<'h>, group: Value<'h>) -> Res<'h> {
    text_of(h, &subject(h, found)?, found, group_arg(h, found, group)?, Value::NONE)
}
pub fn group(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (found, groups) = (a.slot(0), a.slot(1));
    let count = cx.heap().len(cx.get(groups));
    if count == 0 {
        return Flow::value(group_text(cx.heap(), cx.get(found), Value::small(0))?);
    }
    let texts = cx.heap().list(&[])?;
    let texts = cx.push(texts);
    for i in 0..count {
        let group = cx.push(cx.heap().field(cx.get(groups), i));
        settle(cx, group)?;
        let h = cx.heap();
        let text = group_text(h, cx.get(found), cx.get(group))?;
        if count == 1 {
            return Flow::value(text);
        }
        h.list_push(cx.get(texts), text)?;
        cx.pop_to(group);
    }
    Flow::value(cx.heap().tuple(&cx.heap().list_items(cx.get(texts)))?)
}
pub fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    settle(cx, a.slot(1))?;
    Flow::value(group_text(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)))?)
}
pub fn groups<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let subject = subject(h, a[0])?;
    let default = a[1].given().unwrap_or(Value::NONE);
    let texts: Vec<Value<'_>> = (1..=group_count(h, a[0])).map(|i| text_of(h, &subject, a[0], i, default)).collect::<Result<_, _>>()?;
    h.tuple(&texts)
}
pub fn groupdict<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let subject = subject(h, a[0])?;
    let default = a[1].given().unwrap_or(Value::NONE);
    let index = pattern::field(h, field(h, a[0], Field::Pattern), PatternField::GroupIndex);
    let out = h.dict()?;
    for entry in h.table_entries(index) {
        let number = entry.value.as_small().unwrap_or(0) as usize;
        h.dict_set_str(out, entry.key, text_of(h, &subject, a[0], number, default)?)?;
    }
    Ok(out)
}

/// Character positions of a group, −1 when it did not match.
fn positions<'h>(h: &'h Heap, found: Value<'h>, group: usize) -> Result<(Value<'h>, Value<'h>), Raised> {
    let Some((from, to)) = span(h, found, group) else { return Ok((Value::small(-1), Value::small(-1))) };
    let subject = subject(h, found)?;
    Ok((Value::small(subject.index(h, from) as i64), Value::small(subject.index(h, to) as i64)))
}
fn asked_positions<'c>(cx: &'c mut Cx, a: Args) -> Result<(Value<'c>, Value<'c>), Raised> {
    settle(cx, a.slot(1))?;
    let (h, found) = (cx.heap(), cx.get(a.slot(0)));
    positions(h, found, group_arg(h, found, cx.get(a.slot(1)).given().unwrap_or(Value::small(0)))?)
}
pub fn start(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(asked_positions(cx, a)?.0)
}
pub fn end(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(asked_positions(cx, a)?.1)
}
pub fn span_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (from, to) = asked_positions(cx, a)?;
    let (from, to) = (from.bits(), to.bits());
    Flow::value(cx.heap().tuple(&[cx.value(from), cx.value(to)])?)
}
pub fn regs<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let mut all = Vec::new();
    for group in 0..=group_count(h, a[0]) {
        let (from, to) = positions(h, a[0], group)?;
        all.push(h.tuple(&[from, to])?);
    }
    h.tuple(&all)
}

pub fn expand<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let pattern = field(h, a[0], Field::Pattern);
    let pieces = template::parse(h, pattern, a[1])?;
    let subject = subject(h, a[0])?;
    let mut out = crate::types::format::Output::default();
    template::put(h, &mut out, &pieces, &subject.data, |group| span(h, a[0], group))?;
    if subject.is_text { h.str_from(out.bytes()) } else { h.bytes(out.bytes()) }
}

// ---- attributes

pub fn get_string<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::Subject))
}
pub fn get_re<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::Pattern))
}
pub fn get_pos<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::Pos))
}
pub fn get_endpos<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(field(h, a[0], Field::EndPos))
}
pub fn get_lastindex<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let last = field(h, a[0], Field::LastIndex);
    Ok(if last.as_small() == Some(0) { Value::NONE } else { last })
}
pub fn get_lastgroup<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let last = field(h, a[0], Field::LastIndex).as_small().unwrap_or(0) as usize;
    let names = pattern::field(h, field(h, a[0], Field::Pattern), PatternField::Names);
    Ok(if last == 0 { Value::NONE } else { h.tuple_items(names).get(last).copied().unwrap_or(Value::NONE) })
}

pub fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (from, to) = positions(h, a[0], 0)?;
    let text = text_of(h, &subject(h, a[0])?, a[0], 0, Value::NONE)?;
    let mut out = StrBuilder::new(h);
    let number = |v: Value<'_>| v.as_small().unwrap_or(-1);
    out.push(&format!("<re.Match object; span=({}, {}), match=", number(from), number(to)))?;
    out.push_value(pattern::repr_cut(h, text, 50)?)?;
    out.push(">")?;
    out.finish()
}
