//! `unicodedata`: names, properties and normal forms of characters.

mod tables;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::character_names::{character_named, name_of, sequence_named};
use crate::heap::{Heap, Raised, Res, StrBuilder, Ty, Value, decode_code_point};
use crate::types::str::unicode;
use crate::types::{bytes, codecs};
use crate::vm::native::{Constant, ModuleRows, Row, function};

/// `unicodedata`.
pub static MODULE: ModuleRows =
    ModuleRows { name: "unicodedata", doc: "Properties of characters.", rows: ROWS, constants: &[("unidata_version", Constant::Str("15.1.0"))] };

static ROWS: &[Row] = &[
    function("bidirectional", "(chr, /)", "The class in the bidirectional algorithm.", bidirectional),
    function("category", "(chr, /)", "The general category, two letters.", category),
    function("combining", "(chr, /)", "The canonical combining class.", combining),
    function("decimal", "(chr, default=<unrepresentable>, /)", "The value of a decimal digit.", decimal),
    function("decomposition", "(chr, /)", "What it is made of, as numbers, after a tag.", decomposition),
    function("digit", "(chr, default=<unrepresentable>, /)", "The value of a digit.", digit),
    function("east_asian_width", "(chr, /)", "The East Asian width: A, F, H, N, Na or W.", east_asian_width),
    function("is_normalized", "(form, unistr, /)", "Whether text is in a normal form.", is_normalized),
    function("lookup", "(name, /)", "The character of a name.", lookup),
    function("mirrored", "(chr, /)", "Whether it is mirrored in text from right to left.", mirrored),
    function("name", "(chr, default=<unrepresentable>, /)", "The name of a character.", name),
    function("normalize", "(form, unistr, /)", "The normal form NFC, NFD, NFKC or NFKD.", normalize),
    function("numeric", "(chr, default=<unrepresentable>, /)", "The value of a number.", numeric),
];

/// Longer names are refused before they are looked for.
const NAME_MAX: usize = 256;

/// The one character of an argument.
fn character<'h>(h: &'h Heap, v: Value<'h>, name: &str, argument: &str) -> Result<u32, Raised> {
    if h.is_str(v) && h.len(v) == 1 {
        return Ok(decode_code_point(h.str_bytes(v)).0);
    }
    Err(h.type_error(&format!("{name}() argument{argument} must be a unicode character, not {}", h.argument_type(v))))
}

/// What stands in a table of ranges for `c`.
fn in_table<T: Copy>(table: &[T], bounds: fn(T) -> (u32, u32), c: u32) -> Option<T> {
    let after = table.partition_point(|&row| bounds(row).0 <= c);
    table[..after].last().copied().filter(|&row| c <= bounds(row).1)
}

fn category<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    use unicode_general_category::GeneralCategory::*;
    let code = match unicode::category(character(h, a[0], "category", "")?) {
        ClosePunctuation => "Pe",
        ConnectorPunctuation => "Pc",
        Control => "Cc",
        CurrencySymbol => "Sc",
        DashPunctuation => "Pd",
        DecimalNumber => "Nd",
        EnclosingMark => "Me",
        FinalPunctuation => "Pf",
        Format => "Cf",
        InitialPunctuation => "Pi",
        LetterNumber => "Nl",
        LineSeparator => "Zl",
        LowercaseLetter => "Ll",
        MathSymbol => "Sm",
        ModifierLetter => "Lm",
        ModifierSymbol => "Sk",
        NonspacingMark => "Mn",
        OpenPunctuation => "Ps",
        OtherLetter => "Lo",
        OtherNumber => "No",
        OtherPunctuation => "Po",
        OtherSymbol => "So",
        ParagraphSeparator => "Zp",
        PrivateUse => "Co",
        SpaceSeparator => "Zs",
        SpacingMark => "Mc",
        Surrogate => "Cs",
        TitlecaseLetter => "Lt",
        UppercaseLetter => "Lu",
        _ => "Cn",
    };
    h.str(code)
}

fn combining<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "combining", "")?;
    Ok(Value::small(unicode::known(c).map_or(0, canonical_combining_class) as i64))
}

fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match name_of(character(h, a[0], "name", " 1")?) {
        Some(name) => h.str(&name),
        None => a[1].given().ok_or_else(|| h.value_error("no such name")),
    }
}

fn decimal<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match unicode::decimal_value(character(h, a[0], "decimal", " 1")?) {
        Some(value) => Ok(Value::small(value as i64)),
        None => a[1].given().ok_or_else(|| h.value_error("not a decimal")),
    }
}

fn digit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "digit", " 1")?;
    match number(c).filter(|_| unicode::is_digit(c)) {
        Some((value, _)) => Ok(Value::small(value)),
        None => a[1].given().ok_or_else(|| h.value_error("not a digit")),
    }
}

fn numeric<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match number(character(h, a[0], "numeric", " 1")?) {
        Some((above, below)) => Ok(Value::float(above as f64 / below as f64)),
        None => a[1].given().ok_or_else(|| h.value_error("not a numeric character")),
    }
}

/// The value of a number, as a fraction.
fn number(c: u32) -> Option<(i64, i64)> {
    if let Some(value) = unicode::decimal_value(c) {
        return Some((value as i64, 1));
    }
    let (first, _, above, below) = in_table(tables::NUMBERS, |row| (row.0, row.1), c)?;
    Some((above + (c - first) as i64, below))
}

fn east_asian_width<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "east_asian_width", "")?;
    h.str(in_table(tables::WIDTHS, |row| (row.0, row.1), c).map_or("N", |row| row.2))
}

fn bidirectional<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "bidirectional", "")?;
    h.str(in_table(tables::BIDIRECTIONAL, |row| (row.0, row.1), c).map_or("", |row| row.2))
}

fn mirrored<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "mirrored", "")?;
    Ok(Value::small(in_table(tables::MIRRORED, |row| row, c).is_some() as i64))
}

/// Lines of a character, the letter of its tag, and what it decomposes to.
static DECOMPOSITIONS: &str = include_str!("decompositions.txt");

fn decomposition<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "decomposition", "")?;
    let Some(line) = decomposition_line(c) else { return h.str("") };
    let mut chars = line.chars();
    let tag = chars.next().and_then(|letter| tables::TAGS.iter().find(|row| row.0 as char == letter)).map_or("", |row| row.1);
    let parts: Vec<String> = chars.map(|c| format!("{:04X}", c as u32)).collect();
    let gap = if tag.is_empty() { "" } else { " " };
    h.str(&format!("{tag}{gap}{}", parts.join(" ")))
}

/// What follows the character in its line.
fn decomposition_line(c: u32) -> Option<&'static str> {
    // Most characters do not decompose, and Hangul syllables do so by rule.
    let c = unicode::known(c).filter(|&c| std::iter::once(c).nfkd().ne([c]) && !('\u{AC00}'..='\u{D7A3}').contains(&c))?;
    let start = String::from_iter(['\n', c]);
    let rest = &DECOMPOSITIONS[DECOMPOSITIONS.find(&start)? + start.len()..];
    rest.split('\n').next()
}

fn lookup<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let name = name_argument(h, a[0])?;
    if name.len() > NAME_MAX {
        return Err(key_error(h, "name too long"));
    }
    match (character_named(&name), sequence_named(&name)) {
        (Some(c), _) => h.char_str(c),
        (None, Some(text)) => h.str(text),
        // The message ends with the first zero.
        (None, None) => Err(key_error(h, &format!("undefined character name '{}'", name.split('\0').next().unwrap_or_default()))),
    }
}

fn key_error(h: &Heap, message: &str) -> Raised {
    match h.str(message) {
        Ok(message) => h.raise_with(Ty::KeyError, &[message]),
        Err(raised) => raised,
    }
}

/// A name, as text or as bytes.
fn name_argument(h: &Heap, v: Value<'_>) -> Result<String, Raised> {
    let bytes = if h.is_str(v) { codecs::encode(h, v, "utf-8", "strict")? } else { v };
    Ok(String::from_utf8_lossy(&bytes::buffer_arg(h, bytes)?).into_owned())
}

/// Adds the normal form of text. Lone surrogates, and characters that this version of Unicode does not know, stay as they are.
fn put_normal(out: &mut StrBuilder, form: &str, text: &[u8]) -> Result<(), Raised> {
    for chunk in text.utf8_chunks() {
        for piece in chunk.valid().split_inclusive(unicode::is_unknown) {
            let known = piece.trim_end_matches(unicode::is_unknown);
            let put = |c: char| out.push_char(c as u32);
            match form {
                "NFC" => known.nfc().try_for_each(put)?,
                "NFD" => known.nfd().try_for_each(put)?,
                "NFKC" => known.nfkc().try_for_each(put)?,
                _ => known.nfkd().try_for_each(put)?,
            }
            out.push(&piece[known.len()..])?;
        }
        out.push_bytes(chunk.invalid())?;
    }
    Ok(())
}

fn normal<'h>(h: &'h Heap, a: &[Value<'h>], name: &str) -> Res<'h> {
    for (i, &v) in a.iter().take(2).enumerate() {
        if !h.is_str(v) {
            return Err(h.type_error(&format!("{name}() argument {} must be str, not {}", i + 1, h.argument_type(v))));
        }
    }
    let form = h.str_lossy(a[0]);
    if !matches!(&*form, "NFC" | "NFD" | "NFKC" | "NFKD") {
        return Err(h.value_error("invalid normalization form"));
    }
    if h.str_is_ascii(a[1]) {
        return Ok(a[1]);
    }
    let mut out = StrBuilder::new(h);
    put_normal(&mut out, &form, h.str_bytes(a[1]))?;
    out.finish()
}
fn normalize<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    normal(h, a, "normalize")
}
fn is_normalized<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.str_eq(normal(h, a, "is_normalized")?, a[1])))
}
