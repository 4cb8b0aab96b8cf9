//! Where text is searched and cut: shared by str (generalised UTF-8), bytes and bytearray. Positions are in bytes.

use memchr::memmem;

use crate::heap::{Heap, Raised};

/// Takes one piece; pieces come in order.
pub type Emit<'a> = &'a mut dyn FnMut(usize, usize) -> Result<(), Raised>;

/// Up to here a text is searched without the set-up of a search, which takes longer.
const SHORT: usize = 64;

/// First occurrence.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        _ if hay.len() <= SHORT => find_short(hay, needle, 0),
        [b] => memchr::memchr(*b, hay),
        _ => memmem::find(hay, needle),
    }
}
/// First occurrence at or after `from`.
fn find_short(hay: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else { return Some(from) };
    let last = hay.len().checked_sub(needle.len())?;
    let mut at = from;
    while at <= last {
        if hay[at] == first && starts_with(&hay[at + 1..], rest) {
            return Some(at);
        }
        at += 1;
    }
    None
}
/// As `starts_with` of slices, which calls `memcmp`.
#[inline(always)]
fn starts_with(hay: &[u8], needle: &[u8]) -> bool {
    needle.iter().zip(hay).all(|(x, y)| x == y)
}
/// The places where the needle (not empty) occurs, none within another.
fn each_short<'a>(hay: &'a [u8], needle: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = find_short(hay, needle, from)?;
        from = at + needle.len();
        Some(at)
    })
}
/// Last occurrence.
pub fn rfind(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [b] => memchr::memrchr(*b, hay),
        _ => memmem::rfind(hay, needle),
    }
}
/// Occurrences that do not overlap, at most `max`. The needle is not empty.
pub fn count(hay: &[u8], needle: &[u8], max: usize) -> usize {
    match needle {
        _ if hay.len() <= SHORT => each_short(hay, needle).take(max).count(),
        [b] => memchr::memchr_iter(*b, hay).take(max).count(),
        _ => memmem::find_iter(hay, needle).take(max).count(),
    }
}

/// Cuts at each of the first `max` occurrences of `separator` (not empty).
pub fn split(hay: &[u8], separator: &[u8], max: usize, emit: Emit) -> Result<(), Raised> {
    let mut from = 0;
    let mut cut = |at: usize| {
        emit(from, at)?;
        from = at + separator.len();
        Ok(())
    };
    match separator {
        _ if hay.len() <= SHORT => each_short(hay, separator).take(max).try_for_each(&mut cut)?,
        [b] => memchr::memchr_iter(*b, hay).take(max).try_for_each(&mut cut)?,
        _ => memmem::find_iter(hay, separator).take(max).try_for_each(&mut cut)?,
    }
    emit(from, hay.len())
}

/// Cuts at each of the last `max` occurrences; pieces come last one first.
pub fn rsplit(hay: &[u8], separator: &[u8], max: usize, emit: Emit) -> Result<(), Raised> {
    let mut end = hay.len();
    let finder = memmem::FinderRev::new(separator);
    for _ in 0..max {
        let Some(at) = finder.rfind(hay.get(..end).unwrap_or_default()) else { break };
        emit(at + separator.len(), end)?;
        end = at;
    }
    emit(0, end)
}

/// Bytes of the space at the end of `bytes`, 0 when none stands there.
pub type SpaceBefore = fn(&[u8]) -> usize;

/// Cuts at runs of white space, at most `max` times; no empty pieces. `space` tells the bytes of the space at the start, `step`
/// those of the character that starts with a byte.
pub fn split_space(
    hay: &[u8],
    space: impl Fn(&[u8]) -> usize,
    step: impl Fn(u8) -> usize,
    max: usize,
    emit: Emit,
) -> Result<(), Raised> {
    let mut at = skip(hay, 0, &space);
    let mut cuts = 0;
    while at < hay.len() {
        let start = at;
        if cuts == max {
            return emit(start, hay.len());
        }
        while at < hay.len() && space(&hay[at..]) == 0 {
            at += step(hay[at]);
        }
        emit(start, at.min(hay.len()))?;
        cuts += 1;
        at = skip(hay, at.min(hay.len()), &space);
    }
    Ok(())
}
fn skip(hay: &[u8], mut at: usize, space: impl Fn(&[u8]) -> usize) -> usize {
    loop {
        match space(&hay[at..]) {
            0 => return at,
            n => at += n,
        }
    }
}
/// As [`split_space`] from the end; pieces come last one first.
pub fn rsplit_space(hay: &[u8], before: SpaceBefore, step_back: fn(&[u8]) -> usize, max: usize, emit: Emit) -> Result<(), Raised> {
    let back = |mut end: usize| {
        while end > 0 {
            match before(&hay[..end]) {
                0 => break,
                n => end -= n,
            }
        }
        end
    };
    let mut end = back(hay.len());
    let mut cuts = 0;
    while end > 0 {
        let mut at = end;
        if cuts == max {
            return emit(0, end);
        }
        while at > 0 && before(&hay[..at]) == 0 {
            at -= step_back(&hay[..at]);
        }
        emit(at, end)?;
        cuts += 1;
        end = back(at);
    }
    Ok(())
}

/// Cuts into lines. `line_end` gives the bytes of the line end that starts here, or 0.
pub fn lines(hay: &[u8], line_end: fn(&[u8]) -> usize, keep: bool, emit: Emit) -> Result<(), Raised> {
    let (mut start, mut at) = (0, 0);
    while at < hay.len() {
        match line_end(&hay[at..]) {
            0 => at += 1,
            n => {
                emit(start, if keep { at + n } else { at })?;
                at += n;
                start = at;
            }
        }
    }
    if start < hay.len() { emit(start, hay.len()) } else { Ok(()) }
}

/// Length of the result of a replacement of `n` occurrences, refused when memory would not hold it.
pub fn replaced_len(h: &Heap, hay: usize, old: usize, new: usize, n: usize) -> Result<usize, Raised> {
    let grown = (hay - old * n) as u64;
    let total = (n as u64).checked_mul(new as u64).and_then(|more| more.checked_add(grown)).ok_or_else(|| h.out_of_memory())?;
    h.reserve(total)?;
    Ok(total as usize)
}

/// Writes `hay` with the first `max` occurrences of `old` (not empty) replaced into `out`, which has the right length.
pub fn write_replaced(out: &mut [u8], hay: &[u8], old: &[u8], new: &[u8], max: usize) {
    let mut writer = Writer { out, at: 0 };
    let mut from = 0;
    let mut replace = |at: usize| {
        writer.put(&hay[from..at]);
        writer.put(new);
        from = at + old.len();
    };
    if hay.len() <= SHORT {
        each_short(hay, old).take(max).for_each(&mut replace);
    } else {
        memmem::find_iter(hay, old).take(max).for_each(&mut replace);
    }
    writer.put(&hay[from..]);
}

/// Writes `hay` with `new` before each of the first characters and at the end, at most `n` times.
pub fn write_interleaved(out: &mut [u8], hay: &[u8], new: &[u8], n: usize, step: fn(u8) -> usize) {
    let mut writer = Writer { out, at: 0 };
    let mut from = 0;
    for _ in 0..n {
        writer.put(new);
        let Some(&lead) = hay.get(from) else { break };
        let next = (from + step(lead)).min(hay.len());
        writer.put(&hay[from..next]);
        from = next;
    }
    writer.put(&hay[from..]);
}

/// Fills a buffer from the front; what does not fit is dropped (callers computed the length).
pub struct Writer<'a> {
    pub out: &'a mut [u8],
    pub at: usize,
}

impl Writer<'_> {
    pub fn put(&mut self, bytes: &[u8]) {
        if let Some(room) = self.out.get_mut(self.at..self.at + bytes.len()) {
            room.copy_from_slice(bytes);
        }
        self.at += bytes.len();
    }
}

/// Repeats `bytes` to fill `out`, doubling as it goes.
pub fn fill_repeated(out: &mut [u8], bytes: &[u8]) {
    match bytes {
        [] => {}
        [b] => out.fill(*b),
        _ => {
            let first = bytes.len().min(out.len());
            out[..first].copy_from_slice(&bytes[..first]);
            let mut done = first;
            while done < out.len() {
                let n = done.min(out.len() - done);
                out.copy_within(..n, done);
                done += n;
            }
        }
    }
}

/// Length of `len` bytes repeated, or MemoryError.
pub fn repeated_len(h: &Heap, len: usize, count: i64) -> Result<usize, Raised> {
    let total = (len as u64).checked_mul(count.max(0) as u64).ok_or_else(|| h.out_of_memory())?;
    h.reserve(total)?;
    Ok(total as usize)
}
