//! `unicodedata`: properties of characters and normal forms. Names are those that string literals know.

mod widths;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::heap::{Heap, Raised, Res, StrBuilder, Ty, Value, decode_code_point};
use crate::syntax::character_names::character_named;
use crate::types::str::unicode;
use crate::vm::native::{Constant, ModuleRows, Row, function};

/// `unicodedata`.
pub static MODULE: ModuleRows =
    ModuleRows { name: "unicodedata", doc: "Properties of characters.", rows: ROWS, constants: &[("unidata_version", Constant::Str("15.1.0"))] };

static ROWS: &[Row] = &[
    function("category", "(chr, /)", "The general category, two letters.", category),
    function("combining", "(chr, /)", "The canonical combining class.", combining),
    function("decimal", "(chr, default=<unrepresentable>, /)", "The value of a decimal digit.", |h, a| value_of(h, a, "decimal", "not a decimal")),
    function("digit", "(chr, default=<unrepresentable>, /)", "The value of a digit.", |h, a| value_of(h, a, "digit", "not a digit")),
    function("east_asian_width", "(chr, /)", "The East Asian width: A, F, H, N, Na or W.", east_asian_width),
    function("lookup", "(name, /)", "The character of a name.", lookup),
    function("normalize", "(form, unistr, /)", "The normal form NFC, NFD, NFKC or NFKD.", normalize),
    function("is_normalized", "(form, unistr, /)", "Whether text is in a normal form.", is_normalized),
];

/// The one character of an argument.
fn character<'h>(h: &'h Heap, v: Value<'h>, name: &str, argument: &str) -> Result<u32, Raised> {
    if !h.is_str(v) {
        return Err(h.type_error(&format!("{name}() argument{argument} must be a unicode character, not {}", h.type_name(v))));
    }
    if h.len(v) != 1 {
        return Err(h.type_error(&format!("{name}() argument{argument} must be a unicode character, not {}", h.type_name(v))));
    }
    Ok(decode_code_point(h.str_bytes(v)).0)
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
    Ok(Value::small(char::from_u32(c).map_or(0, canonical_combining_class) as i64))
}

fn value_of<'h>(h: &'h Heap, a: &[Value<'h>], name: &str, otherwise: &str) -> Res<'h> {
    let c = character(h, a[0], name, " 1")?;
    let superscript = match c {
        0xB9 => Some(1),
        0xB2 | 0xB3 => Some(c - 0xB0),
        0x2070 | 0x2074..=0x2079 => Some(c - 0x2070),
        0x2080..=0x2089 => Some(c - 0x2080),
        _ => None,
    };
    match unicode::decimal_value(c).or(if name == "digit" { superscript } else { None }) {
        Some(digit) => Ok(Value::small(digit as i64)),
        None => a[1].given().ok_or_else(|| h.value_error(otherwise)),
    }
}

fn east_asian_width<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let c = character(h, a[0], "east_asian_width", "")?;
    let after = widths::WIDTHS.partition_point(|&(first, _, _)| first <= c);
    let row = after.checked_sub(1).and_then(|i| widths::WIDTHS.get(i)).filter(|&&(_, last, _)| c <= last);
    h.str(match row.map(|row| row.2) {
        Some(b'A') => "A",
        Some(b'F') => "F",
        Some(b'H') => "H",
        Some(b'W') => "W",
        Some(b'n') => "Na",
        _ => "N",
    })
}

fn lookup<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[0]) {
        return Err(h.type_error(&format!("lookup() argument must be str, not {}", h.argument_type(a[0]))));
    }
    let name = h.str_lossy(a[0]);
    match character_named(&name) {
        Some(c) => h.char_str(c),
        None => {
            let message = h.str(&format!("undefined character name '{name}'"))?;
            Err(h.raise_with(Ty::KeyError, &[message]))
        }
    }
}

/// Adds the normal form of text, lone surrogates left as they are.
fn put_normal(out: &mut StrBuilder, form: &str, text: &[u8]) -> Result<(), Raised> {
    for chunk in text.utf8_chunks() {
        let valid = chunk.valid();
        let put = |c: char| out.push_char(c as u32);
        match form {
            "NFC" => valid.nfc().try_for_each(put)?,
            "NFD" => valid.nfd().try_for_each(put)?,
            "NFKC" => valid.nfkc().try_for_each(put)?,
            _ => valid.nfkd().try_for_each(put)?,
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
