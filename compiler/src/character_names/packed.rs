//! The packed names: each a sequence of tokens, a zero byte after it. A token is a character, or by a rule a pair of tokens.
//! A token takes one byte, or two when it is less frequent.

use memchr::memmem;

use super::tables::{INDEX, SHORT};

static NAMES: &[u8] = include_bytes!("names.bin");
/// Left and right token of each rule, two bytes each, in the order in which the rules are applied.
static RULES: &[u8] = include_bytes!("rules.bin");

/// Tokens below are ASCII characters.
const CHARS: u16 = 128;
/// One name of so many has its place in `INDEX`.
const INDEX_EVERY: usize = 64;

/// The name at a place.
pub(super) fn get(place: usize) -> Option<String> {
    let start = *INDEX.get(place / INDEX_EVERY)? as usize;
    let packed = NAMES.get(start..)?.split(|&b| b == 0).nth(place % INDEX_EVERY)?;
    let mut name = String::new();
    let mut bytes = packed.iter();
    while let Some(&first) = bytes.next() {
        let token = match SHORT.get(first as usize - 1) {
            Some(&token) => token,
            None => (first as u16 - 1 - SHORT.len() as u16) * 255 + (*bytes.next()? as u16 - 1),
        };
        spell(token, &mut name);
    }
    Some(name)
}

/// Adds the characters of a token, left to right.
fn spell(token: u16, out: &mut String) {
    let mut waiting = vec![token];
    while let Some(token) = waiting.pop() {
        match rule(token) {
            Some((left, right)) => waiting.extend([right, left]),
            None => out.push(token as u8 as char),
        }
    }
}

fn rule(token: u16) -> Option<(u16, u16)> {
    let at = token.checked_sub(CHARS)? as usize * 4;
    match RULES.get(at..at + 4)? {
        &[a, b, c, d] => Some((u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d]))),
        _ => None,
    }
}

/// The place of a name.
pub(super) fn find(name: &str) -> Option<usize> {
    let mut wanted = vec![0];
    for token in tokens(name)? {
        match SHORT.iter().position(|&short| short == token) {
            Some(at) => wanted.push(at as u8 + 1),
            None => wanted.extend([(SHORT.len() as u16 + 1 + token / 255) as u8, (1 + token % 255) as u8]),
        }
    }
    wanted.push(0);
    let at = match NAMES.strip_prefix(&wanted[1..]) {
        Some(_) => return Some(0),
        None => memmem::find(NAMES, &wanted)? + 1,
    };
    let block = INDEX.partition_point(|&start| start as usize <= at) - 1;
    let before = NAMES.get(INDEX[block] as usize..at)?.iter().filter(|&&b| b == 0).count();
    Some(block * INDEX_EVERY + before)
}

/// A name as tokens: each rule in turn, wherever its pair stands.
fn tokens(name: &str) -> Option<Vec<u16>> {
    // The longest name has 88 characters.
    if name.is_empty() || name.len() > 100 || !name.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'-')) {
        return None;
    }
    let mut tokens: Vec<u16> = name.bytes().map(u16::from).collect();
    for token in CHARS..CHARS + (RULES.len() / 4) as u16 {
        let pair = rule(token)?;
        merge(&mut tokens, pair, token);
    }
    Some(tokens)
}

/// Replaces `pair`, from left to right.
fn merge(tokens: &mut Vec<u16>, pair: (u16, u16), token: u16) {
    let mut at = 0;
    while at + 1 < tokens.len() {
        if (tokens[at], tokens[at + 1]) == pair {
            tokens[at] = token;
            tokens.remove(at + 1);
        }
        at += 1;
    }
}
