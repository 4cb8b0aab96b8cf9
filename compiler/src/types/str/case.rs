//! Changing case, by full case mappings.

use super::unicode;
use crate::heap::{Heap, Raised, Res, StrBuilder, Value, code_point_bytes, decode_code_point};

/// Final sigma, which a capital sigma at the end of a word becomes.
const CAPITAL_SIGMA: u32 = 0x3A3;
const FINAL_SIGMA: u32 = 0x3C2;
const SMALL_SIGMA: u32 = 0x3C3;

/// Strs up to here are changed in place before they are made.
const SHORT: usize = 32;

pub(super) fn upper<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.str_is_ascii(a[0]) {
        return map_ascii(h, a[0], |out| out.make_ascii_uppercase());
    }
    map_runs(h, a[0], <[u8]>::make_ascii_uppercase, |_, _, c, out| unicode::upper(c, out))
}

pub(super) fn lower<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.str_is_ascii(a[0]) {
        return map_ascii(h, a[0], |out| out.make_ascii_lowercase());
    }
    map_runs(h, a[0], <[u8]>::make_ascii_lowercase, lower_at)
}

pub(super) fn casefold<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.str_is_ascii(a[0]) {
        return lower(h, a);
    }
    map_runs(h, a[0], <[u8]>::make_ascii_lowercase, |_, _, c, out| unicode::fold(c, out))
}

pub(super) fn swapcase<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.str_is_ascii(a[0]) {
        return map_ascii(h, a[0], swap_ascii);
    }
    map_runs(h, a[0], swap_ascii, |text, at, c, out| {
        if unicode::is_upper(c) {
            lower_at(text, at, c, out)
        } else if unicode::is_lower(c) {
            unicode::upper(c, out)
        } else {
            out(c)
        }
    })
}

pub(super) fn capitalize<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.str_is_ascii(a[0]) {
        return map_ascii(h, a[0], capitalize_ascii);
    }
    map(h, a[0], |text, at, c, out| if at == 0 { unicode::title(c, out) } else { lower_at(text, at, c, out) })
}

pub(super) fn title<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.str_is_ascii(a[0]) {
        return map_ascii(h, a[0], title_ascii);
    }
    let mut after_cased = false;
    map(h, a[0], move |text, at, c, out| {
        if after_cased { lower_at(text, at, c, out) } else { unicode::title(c, out) }
        after_cased = unicode::is_cased(c);
    })
}

/// Swaps the case of ASCII letters.
pub fn swap_ascii(out: &mut [u8]) {
    for b in out {
        if b.is_ascii_alphabetic() {
            *b ^= 0x20;
        }
    }
}
/// First byte in upper case, the others in lower case.
pub fn capitalize_ascii(out: &mut [u8]) {
    out.make_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
}
/// Each run of letters capitalised.
pub fn title_ascii(out: &mut [u8]) {
    let mut inside = false;
    for b in out {
        if inside { b.make_ascii_lowercase() } else { b.make_ascii_uppercase() }
        inside = b.is_ascii_alphabetic();
    }
}

fn map_ascii<'h>(h: &'h Heap, v: Value<'h>, change: impl FnOnce(&mut [u8])) -> Res<'h> {
    let bytes = h.str_bytes(v);
    if bytes.len() <= 1 {
        let mut one = [bytes.first().copied().unwrap_or_default()];
        change(&mut one);
        return h.str_from(&one[..bytes.len()]);
    }
    let mut short = [0; SHORT];
    if let Some(out) = short.get_mut(..bytes.len()) {
        // A loop: a short copy is a call in the sandbox.
        out.iter_mut().zip(bytes).for_each(|(to, &from)| *to = from);
        change(out);
        return h.str_from(out);
    }
    h.str_written(bytes.len(), |out| {
        out.copy_from_slice(bytes);
        change(out);
        Ok(())
    })
}

/// Builds a str from what `change(text, at, c, out)` puts out for each code point.
fn map<'h>(h: &'h Heap, v: Value<'h>, mut change: impl FnMut(&[u8], usize, u32, &mut dyn FnMut(u32))) -> Res<'h> {
    let text = h.str_bytes(v);
    let mut out = StrBuilder::new(h);
    out.reserve(text.len())?;
    let mut at = 0;
    while at < text.len() {
        at += map_one(&mut out, text, at, &mut change)?;
    }
    out.finish()
}

/// As [`map`], where runs of ASCII are changed as a whole.
fn map_runs<'h>(h: &'h Heap, v: Value<'h>, ascii: fn(&mut [u8]), mut change: impl FnMut(&[u8], usize, u32, &mut dyn FnMut(u32))) -> Res<'h> {
    let text = h.str_bytes(v);
    let mut out = StrBuilder::new(h);
    out.reserve(text.len())?;
    let mut at = 0;
    while at < text.len() {
        let run = text[at..].iter().take_while(|b| b.is_ascii()).count();
        if run > 0 {
            out.push_changed(&text[at..at + run], ascii)?;
        }
        at += if run > 0 { run } else { map_one(&mut out, text, at, &mut change)? };
    }
    out.finish()
}

/// Changes the code point at `at`; its bytes.
#[inline(always)]
fn map_one(out: &mut StrBuilder<'_>, text: &[u8], at: usize, change: &mut impl FnMut(&[u8], usize, u32, &mut dyn FnMut(u32))) -> Result<usize, Raised> {
    let (c, n) = decode_code_point(&text[at..]);
    let mut result = Ok(n);
    change(text, at, c, &mut |c| {
        if result.is_ok() {
            result = out.push_char(c).map(|()| n);
        }
    });
    result
}

fn lower_at(text: &[u8], at: usize, c: u32, out: &mut dyn FnMut(u32)) {
    if c == CAPITAL_SIGMA {
        out(if ends_word(text, at) { FINAL_SIGMA } else { SMALL_SIGMA });
    } else {
        unicode::lower(c, out);
    }
}

/// Whether a sigma at `at` has a cased letter before it and none after it, not counting what case ignores.
fn ends_word(text: &[u8], at: usize) -> bool {
    let mut before = at;
    let cased_before = loop {
        if before == 0 {
            break false;
        }
        before -= 1;
        while before > 0 && text[before] & 0xC0 == 0x80 {
            before -= 1;
        }
        let c = decode_code_point(&text[before..]).0;
        if !unicode::is_case_ignorable(c) {
            break unicode::is_cased(c);
        }
    };
    if !cased_before {
        return false;
    }
    let mut after = at + code_point_bytes(text[at]);
    while after < text.len() {
        let (c, n) = decode_code_point(&text[after..]);
        if !unicode::is_case_ignorable(c) {
            return !unicode::is_cased(c);
        }
        after += n;
    }
    true
}
