//! Runs a program: backtracking with a stack of its own, never native recursion.
//!
//! Positions are bytes. Every change of a slot or counter leaves its old value on the stack, so that going back restores it.

use super::program::{CLASS_BITS, CLASS_RANGES, HEADER_WORDS, Header, NOT_AHEAD, AHEAD, Op};
use super::compile::{lower, relatives, upper};
use super::syntax::{At, Category, Fold, UNBOUNDED};
use crate::heap::{Heap, Raised, code_point_bytes, decode_code_point};

/// No position.
pub const NONE: u32 = u32::MAX;

/// What to go back to.
#[derive(Clone, Copy)]
enum Entry {
    Branch { pc: u32, pos: u32 },
    /// A greedy repetition of one character: give one back, down to `min`.
    Greedy { pc: u32, min: u32, pos: u32 },
    /// A lazy one: take one more with the instruction of the Repeat at `pc`.
    Lazy { pc: u32, pos: u32, count: u32 },
    Slot { index: u32, old: u32 },
    Counter { register: u32, count: u32, last: u32 },
    /// The start of a Look: its kind is in the program before `pc`.
    Barrier { pc: u32, pos: u32, kind: u32 },
}

#[derive(Clone, Copy, Default)]
struct Counter {
    count: u32,
    /// Position at the start of the latest round, or NONE.
    last: u32,
}

/// How a match has to end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    Prefix,
    /// Up to the end of the subject.
    Full,
}

pub struct Matcher<'m> {
    h: &'m Heap,
    code: &'m [[u8; 4]],
    /// The subject, cut at endpos.
    data: &'m [u8],
    is_text: bool,
    /// Start and end of each group, then the number of the group that was closed last (0 for none).
    pub slots: Vec<u32>,
    counters: Vec<Counter>,
    stack: Vec<Entry>,
    barriers: Vec<u32>,
}

impl<'m> Matcher<'m> {
    pub fn new(h: &'m Heap, code: &'m [[u8; 4]], data: &'m [u8], is_text: bool) -> Matcher<'m> {
        let header = |word: Header| code.get(word as usize).map_or(0, |&word| u32::from_le_bytes(word)) as usize;
        let (groups, loops) = (header(Header::Groups), header(Header::Loops));
        Matcher {
            h,
            code,
            data,
            is_text,
            slots: vec![NONE; groups * 2 + 3],
            counters: vec![Counter::default(); loops],
            stack: Vec::new(),
            barriers: Vec::new(),
        }
    }

    /// Matches at `start` only. With `not_empty` a match of nothing does not count.
    pub fn match_at(&mut self, start: usize, extent: Extent, not_empty: bool) -> Result<bool, Raised> {
        self.slots.fill(NONE);
        if let Some(last) = self.slots.last_mut() {
            *last = 0;
        }
        self.stack.clear();
        self.barriers.clear();
        let end = self.run(start as u32, extent, not_empty)?;
        if let Some(end) = end {
            self.slots[0] = start as u32;
            self.slots[1] = end;
        }
        Ok(end.is_some())
    }

    /// The first match at or after `start`; `not_empty` is about a match at `start` itself.
    pub fn search(&mut self, start: usize, not_empty: bool) -> Result<bool, Raised> {
        let mut at = start;
        let mut not_empty = not_empty;
        let prefix = self.prefix();
        let anchored = self.word(HEADER_WORDS) == Op::At as u32 && self.word(HEADER_WORDS + 1) == At::Beginning as u32;
        loop {
            let Some(rest) = self.data.get(at..) else { return Ok(false) };
            let skip = if prefix.is_empty() {
                self.skip_to_first(rest)
            } else {
                crate::types::spans::find(rest, &prefix)
            };
            let Some(skip) = skip else { return Ok(false) };
            if skip > 0 {
                not_empty = false;
                at += skip;
            }
            if self.match_at(at, Extent::Prefix, not_empty)? {
                return Ok(true);
            }
            if anchored || at >= self.data.len() {
                return Ok(false);
            }
            at += self.char_bytes(at);
            not_empty = false;
        }
    }
    /// The literal that every match starts with.
    fn prefix(&self) -> Vec<u8> {
        let length = self.word(Header::Prefix as usize) as usize;
        let words = self.code.get(HEADER_WORDS + 2..).unwrap_or_default();
        words.as_flattened().get(..length).unwrap_or_default().to_vec()
    }
    /// Bytes to skip until one that a match can start with; `None` when there is none.
    fn skip_to_first(&self, rest: &[u8]) -> Option<usize> {
        if self.word(Header::HasFirst as usize) == 0 {
            return Some(0);
        }
        let bits = self.code.get(Header::First as usize..HEADER_WORDS)?;
        rest.iter().position(|&b| bits.get(b as usize / 32).is_some_and(|word| u32::from_le_bytes(*word) >> (b % 32) & 1 == 1))
    }

    #[inline(always)]
    fn word(&self, at: usize) -> u32 {
        self.code.get(at).map_or(0, |&word| u32::from_le_bytes(word))
    }
    #[inline(always)]
    fn char_bytes(&self, at: usize) -> usize {
        if !self.is_text {
            return 1;
        }
        self.data.get(at).map_or(1, |&b| code_point_bytes(b))
    }
    /// The character at a position and its bytes.
    #[inline(always)]
    fn char_at(&self, at: usize) -> Option<(u32, usize)> {
        let b = *self.data.get(at)?;
        if b < 128 || !self.is_text { Some((b as u32, 1)) } else { Some(decode_code_point(&self.data[at..])) }
    }
    /// Start of the character before a position.
    #[inline(always)]
    fn back_one(&self, at: usize) -> usize {
        let mut at = at.saturating_sub(1);
        if self.is_text {
            while at > 0 && self.data.get(at).is_some_and(|&b| b & 0xC0 == 0x80) {
                at -= 1;
            }
        }
        at
    }

    #[inline(always)]
    fn push(&mut self, entry: Entry) -> Result<(), Raised> {
        if self.stack.len() == self.stack.capacity() {
            self.grow()?;
        }
        self.stack.push(entry);
        Ok(())
    }
    #[cold]
    fn grow(&mut self) -> Result<(), Raised> {
        let more = self.stack.len().max(32);
        self.h.reserve((self.stack.len() + more) as u64 * size_of::<Entry>() as u64 * 2)?;
        self.stack.try_reserve_exact(more).map_err(|_| self.h.out_of_memory())
    }

    /// Runs from `start`; the end of the match.
    fn run(&mut self, start: u32, extent: Extent, not_empty: bool) -> Result<Option<u32>, Raised> {
        let mut pc = HEADER_WORDS;
        let mut pos = start as usize;
        loop {
            let next = match Op::of(self.word(pc)) {
                Op::Match => {
                    let full = extent == Extent::Prefix || pos == self.data.len();
                    if full && !(not_empty && pos == start as usize) {
                        return Ok(Some(pos as u32));
                    }
                    None
                }
                Op::Str => self.literal(pc, pos).map(|n| (pc + 2 + n.div_ceil(4), pos + n)),
                Op::Fold | Op::Any | Op::AnyAll | Op::Class => self.one(pc, pos).map(|to| (self.after_one(pc), to)),
                Op::Split => {
                    self.push(Entry::Branch { pc: self.word(pc + 1), pos: pos as u32 })?;
                    Some((pc + 2, pos))
                }
                Op::Jump => Some((self.word(pc + 1) as usize, pos)),
                Op::Save => {
                    self.save(self.word(pc + 1), pos as u32)?;
                    Some((pc + 2, pos))
                }
                Op::At => self.holds(self.word(pc + 1), pos).then_some((pc + 2, pos)),
                Op::BackRef => self.back_reference(pc, pos).map(|to| (pc + 3, to)),
                Op::IfGroup => {
                    let matched = self.group(self.word(pc + 1)).is_some();
                    Some((if matched { pc + 3 } else { self.word(pc + 2) as usize }, pos))
                }
                Op::Look => {
                    self.barriers.push(self.stack.len() as u32);
                    self.push(Entry::Barrier { pc: self.word(pc + 2), pos: pos as u32, kind: self.word(pc + 1) })?;
                    Some((pc + 3, pos))
                }
                Op::LookEnd => self.look_end(pos),
                Op::Back => self.back(pos, self.word(pc + 1)).map(|to| (pc + 2, to)),
                Op::LoopStart => {
                    self.set_counter(self.word(pc + 1), Counter { count: NONE, last: NONE })?;
                    Some((pc + 2, pos))
                }
                Op::Loop => self.looped(pc, pos)?,
                Op::Repeat => self.repeat(pc, pos)?,
            };
            match next.or_else(|| self.go_back()) {
                Some(to) => (pc, pos) = to,
                None => return Ok(None),
            }
        }
    }

    /// Undoes until something else can be tried: where to go on.
    fn go_back(&mut self) -> Option<(usize, usize)> {
        while let Some(entry) = self.stack.pop() {
            match entry {
                Entry::Branch { pc, pos } => return Some((pc as usize, pos as usize)),
                Entry::Greedy { pc, min, pos } => {
                    if let Some(to) = self.give_back(pc, min, pos) {
                        return Some(to);
                    }
                }
                Entry::Lazy { pc, pos, count } => {
                    if let Some(to) = self.take_one_more(pc as usize, pos as usize, count) {
                        return Some(to);
                    }
                }
                Entry::Slot { index, old } => {
                    if let Some(slot) = self.slots.get_mut(index as usize) {
                        *slot = old;
                    }
                }
                Entry::Counter { register, count, last } => {
                    if let Some(counter) = self.counters.get_mut(register as usize) {
                        *counter = Counter { count, last };
                    }
                }
                Entry::Barrier { pc, pos, kind } => {
                    self.barriers.pop();
                    if kind == NOT_AHEAD {
                        return Some((pc as usize, pos as usize));
                    }
                }
            }
        }
        None
    }

    // ---- one character

    /// Bytes of the literal at `pc` when it stands at `pos`.
    #[inline(always)]
    fn literal(&self, pc: usize, pos: usize) -> Option<usize> {
        let length = self.word(pc + 1) as usize;
        let here = self.data.get(pos..pos + length)?;
        let same = self.code.get(pc + 2..)?.as_flattened().get(..length)? == here;
        same.then_some(length)
    }
    /// Matches a one-character instruction; the position after it.
    #[inline(always)]
    fn one(&self, pc: usize, pos: usize) -> Option<usize> {
        let (c, n) = self.char_at(pos)?;
        let good = match Op::of(self.word(pc)) {
            Op::Any => c != '\n' as u32,
            Op::AnyAll => true,
            Op::Class => self.in_class(pc + 2, c),
            Op::Fold => self.folds(pc, c),
            Op::Str => return self.literal(pc, pos).map(|n| pos + n),
            _ => false,
        };
        good.then_some(pos + n)
    }
    fn after_one(&self, pc: usize) -> usize {
        match Op::of(self.word(pc)) {
            Op::Class => pc + 2 + self.word(pc + 1) as usize,
            Op::Fold => pc + 4,
            Op::Str => pc + 2 + (self.word(pc + 1) as usize).div_ceil(4),
            _ => pc + 1,
        }
    }
    fn folds(&self, pc: usize, c: u32) -> bool {
        let (low, up) = (self.word(pc + 1), self.word(pc + 2));
        if c == low || c == up {
            return true;
        }
        let fold = if self.word(pc + 3) == 1 { Fold::Ascii } else { Fold::Unicode };
        (c >= 128 || low >= 128) && (lower(c, fold) == low || upper(c, fold) == up || fold == Fold::Unicode && relatives(low).contains(&c))
    }
    #[inline(always)]
    fn in_class(&self, at: usize, c: u32) -> bool {
        if c < 128 {
            return self.word(at + CLASS_BITS + c as usize / 32) >> (c % 32) & 1 == 1;
        }
        self.in_class_slowly(at, c)
    }
    fn in_class_slowly(&self, at: usize, c: u32) -> bool {
        let flags = self.word(at);
        let end = at + self.word(at - 1) as usize;
        let ranges = self.word(at + CLASS_RANGES) as usize;
        let first_range = at + CLASS_RANGES + 1;
        let has = |c: u32| {
            let in_range = (0..ranges).any(|i| (self.word(first_range + i * 2)..=self.word(first_range + i * 2 + 1)).contains(&c));
            in_range
                || (first_range + ranges * 2..end).any(|i| {
                    let word = self.word(i);
                    Category::ALL.get(word as usize / 2).is_some_and(|category| category.has(c) != (word & 1 == 1))
                })
        };
        let found = match flags >> 1 & 3 {
            0 => has(c),
            1 => has(c),
            _ => {
                let (l, u) = (lower(c, Fold::Unicode), upper(c, Fold::Unicode));
                has(c) || has(l) || has(u) || relatives(c).iter().any(|&r| has(r))
            }
        };
        found != (flags & 1 == 1)
    }

    // ---- repetition of one character

    fn repeat(&mut self, pc: usize, pos: usize) -> Result<Option<(usize, usize)>, Raised> {
        let (min, max, greed) = (self.word(pc + 1), self.word(pc + 2), self.word(pc + 3));
        let single = pc + 5;
        let next = single + self.word(pc + 4) as usize;
        let mut at = pos;
        for _ in 0..min {
            match self.one(single, at) {
                Some(to) => at = to,
                None => return Ok(None),
            }
        }
        if greed == 1 {
            self.push(Entry::Lazy { pc: pc as u32, pos: at as u32, count: min })?;
            return Ok(Some((next, at)));
        }
        let least = at;
        at = self.run_of(single, at, max - min);
        if greed == 0 && at > least {
            self.push(Entry::Greedy { pc: next as u32, min: least as u32, pos: at as u32 })?;
            return Ok(self.go_back());
        }
        Ok(Some((next, at)))
    }
    /// The end of a run of at most `most` characters.
    fn run_of(&self, single: usize, pos: usize, most: u32) -> usize {
        let mut at = pos;
        match Op::of(self.word(single)) {
            Op::AnyAll if most >= UNBOUNDED - 1 => return self.data.len(),
            Op::Any if most >= UNBOUNDED - 1 => {
                let rest = self.data.get(at..).unwrap_or_default();
                return at + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            }
            _ => {}
        }
        let mut left = most;
        if self.word(single) == Op::Class as u32 {
            let bits: [u32; 4] = std::array::from_fn(|i| self.word(single + 2 + CLASS_BITS + i));
            while left > 0
                && let Some(&b) = self.data.get(at)
                && b < 128
                && bits[b as usize / 32] >> (b % 32) & 1 == 1
            {
                at += 1;
                left -= 1;
            }
        }
        while left > 0
            && let Some(to) = self.one(single, at)
        {
            at = to;
            left -= 1;
        }
        at
    }
    /// Goes on after a greedy run that ends at `pos`, and leaves the shorter runs for later.
    fn give_back(&mut self, pc: u32, min: u32, pos: u32) -> Option<(usize, usize)> {
        let mut at = pos as usize;
        // When a literal follows, only places where its first byte stands are worth trying.
        if Op::of(self.word(pc as usize)) == Op::Str {
            let byte = self.word(pc as usize + 2) as u8;
            if self.data.get(at) != Some(&byte) {
                let window = self.data.get(min as usize..at)?;
                at = min as usize + memchr::memrchr(byte, window)?;
            }
        }
        if at > min as usize {
            // The entry just popped leaves room for this one.
            self.stack.push(Entry::Greedy { pc, min, pos: self.back_one(at) as u32 });
        }
        Some((pc as usize, at))
    }
    fn take_one_more(&mut self, pc: usize, pos: usize, count: u32) -> Option<(usize, usize)> {
        if count >= self.word(pc + 2) {
            return None;
        }
        let to = self.one(pc + 5, pos)?;
        self.stack.push(Entry::Lazy { pc: pc as u32, pos: to as u32, count: count + 1 });
        Some((pc + 5 + self.word(pc + 4) as usize, to))
    }

    // ---- loops

    fn set_counter(&mut self, register: u32, new: Counter) -> Result<(), Raised> {
        let Some(&old) = self.counters.get(register as usize) else { return Ok(()) };
        self.push(Entry::Counter { register, count: old.count, last: old.last })?;
        self.counters[register as usize] = new;
        Ok(())
    }
    /// After a round of a loop's body, or before the first.
    fn looped(&mut self, pc: usize, pos: usize) -> Result<Option<(usize, usize)>, Raised> {
        let (register, min, max, lazy, body) =
            (self.word(pc + 1), self.word(pc + 2), self.word(pc + 3), self.word(pc + 4) == 1, self.word(pc + 5) as usize);
        let Some(&Counter { count, last }) = self.counters.get(register as usize) else { return Ok(None) };
        let done = count.wrapping_add(1);
        let exit = pc + 6;
        let again = Counter { count: done, last: pos as u32 };
        if done < min {
            self.set_counter(register, again)?;
            return Ok(Some((body, pos)));
        }
        let more = done < max && pos as u32 != last;
        if !more {
            return Ok(Some((exit, pos)));
        }
        if lazy {
            // Coming back here must run the body: a branch to a place that only counts would need one more instruction, so
            // the counter is set now and the branch goes straight to the body. Leaving does not read it.
            self.set_counter(register, again)?;
            self.push(Entry::Branch { pc: body as u32, pos: pos as u32 })?;
            return Ok(Some((exit, pos)));
        }
        self.push(Entry::Branch { pc: exit as u32, pos: pos as u32 })?;
        self.set_counter(register, again)?;
        Ok(Some((body, pos)))
    }

    // ---- groups and looks

    fn save(&mut self, slot: u32, pos: u32) -> Result<(), Raised> {
        self.set_slot(slot, pos)?;
        if slot & 1 == 1 {
            let last = self.slots.len() as u32 - 1;
            self.set_slot(last, slot / 2)?;
        }
        Ok(())
    }
    fn set_slot(&mut self, index: u32, value: u32) -> Result<(), Raised> {
        let Some(&old) = self.slots.get(index as usize) else { return Ok(()) };
        self.push(Entry::Slot { index, old })?;
        self.slots[index as usize] = value;
        Ok(())
    }
    /// Start and end of a group that matched.
    fn group(&self, number: u32) -> Option<(usize, usize)> {
        let (start, end) = (*self.slots.get(number as usize * 2)?, *self.slots.get(number as usize * 2 + 1)?);
        if start == NONE || end == NONE || end < start { None } else { Some((start as usize, end as usize)) }
    }
    fn back_reference(&self, pc: usize, pos: usize) -> Option<usize> {
        let (start, end) = self.group(self.word(pc + 1))?;
        let fold = match self.word(pc + 2) {
            0 => {
                let same = self.data.get(pos..pos + (end - start))? == self.data.get(start..end)?;
                return same.then_some(pos + (end - start));
            }
            1 => Fold::Ascii,
            _ => Fold::Unicode,
        };
        let (mut from, mut at) = (start, pos);
        while from < end {
            let ((a, n), (b, m)) = (self.char_at(from)?, self.char_at(at)?);
            if a != b && lower(a, fold) != lower(b, fold) {
                return None;
            }
            from += n;
            at += m;
        }
        Some(at)
    }

    /// The body of the innermost Look matched.
    fn look_end(&mut self, pos: usize) -> Option<(usize, usize)> {
        let barrier = self.barriers.pop()? as usize;
        let Some(&Entry::Barrier { pc, pos: outer, kind }) = self.stack.get(barrier) else { return None };
        if kind == NOT_AHEAD {
            // Everything inside is undone, and the whole fails.
            while self.stack.len() > barrier + 1 {
                match self.stack.pop() {
                    Some(Entry::Slot { index, old }) => self.slots[index as usize] = old,
                    Some(Entry::Counter { register, count, last }) => self.counters[register as usize] = Counter { count, last },
                    _ => {}
                }
            }
            self.stack.pop();
            return None;
        }
        // What could be tried otherwise is forgotten; what has to be undone is kept.
        let mut kept = barrier;
        for i in barrier + 1..self.stack.len() {
            if matches!(self.stack[i], Entry::Slot { .. } | Entry::Counter { .. }) {
                self.stack[kept] = self.stack[i];
                kept += 1;
            }
        }
        self.stack.truncate(kept);
        Some((pc as usize, if kind == AHEAD { outer as usize } else { pos }))
    }
    fn back(&self, pos: usize, count: u32) -> Option<usize> {
        let mut at = pos;
        for _ in 0..count {
            if at == 0 {
                return None;
            }
            at = self.back_one(at);
        }
        Some(at)
    }

    // ---- positions

    fn holds(&self, which: u32, pos: usize) -> bool {
        let end = self.data.len();
        let byte = |at: usize| self.data.get(at).copied();
        match At::ALL.get(which as usize) {
            Some(At::Beginning) => pos == 0,
            Some(At::LineStart) => pos == 0 || byte(pos - 1) == Some(b'\n'),
            Some(At::End) => pos == end || pos + 1 == end && byte(pos) == Some(b'\n'),
            Some(At::LineEnd) => pos == end || byte(pos) == Some(b'\n'),
            Some(At::VeryEnd) => pos == end,
            Some(At::WordEdge) => self.word_edge(pos, Category::Word),
            Some(At::NotWordEdge) => end > 0 && !self.word_edge(pos, Category::Word),
            Some(At::AsciiWordEdge) => self.word_edge(pos, Category::AsciiWord),
            Some(At::NotAsciiWordEdge) => end > 0 && !self.word_edge(pos, Category::AsciiWord),
            None => false,
        }
    }
    fn word_edge(&self, pos: usize, word: Category) -> bool {
        let before = pos > 0 && self.char_at(self.back_one(pos)).is_some_and(|(c, _)| word.has(c));
        let after = self.char_at(pos).is_some_and(|(c, _)| word.has(c));
        before != after
    }
}
