//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

use crate::heap::{Heap, Raised, Ty, decode_code_point};
use crate::types::indexed::saturated;
use crate::types::str::unicode;

/// Where padding goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    Left,
    Right,
    Centre,
    /// Between sign and digits: numbers only.
    AfterSign,
}

/// A parsed spec.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spec {
    /// A code point; it may be a surrogate.
    pub fill: u32,
    pub align: Align,
    /// Whether the spec said how to align; `0` before the width counts for numbers.
    pub align_given: bool,
    /// `+`, `-` or space.
    pub sign: Option<char>,
    /// `z`: no negative zero.
    pub no_negative_zero: bool,
    /// `#`.
    pub alternate: bool,
    pub width: usize,
    /// `,` or `_`.
    pub grouping: Option<char>,
    pub precision: Option<usize>,
    /// The type code; 0 when there is none. Any code point: the caller refuses what it does not know.
    pub code: u32,
}

impl Spec {
    /// What an empty spec means.
    pub fn plain(align: Align) -> Spec {
        Spec {
            fill: ' ' as u32,
            align,
            align_given: false,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: 0,
            grouping: None,
            precision: None,
            code: 0,
        }
    }
    /// The type code as a character, `'\0'` when there is none.
    pub fn code(&self) -> char {
        char::from_u32(self.code).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}

/// [`parse_spec`] with its errors raised: a spec may hold lone surrogates, and the message shows them.
pub fn read_spec(h: &Heap, spec: &[u8], type_name: &str, align: Align) -> Result<Spec, Raised> {
    parse_spec(spec, type_name, align).map_err(|message| match h.str_from(spec) {
        Ok(spec) => h.raise_naming(Ty::ValueError, &message, spec),
        Err(raised) => raised,
    })
}

/// Parses a spec (generalised UTF-8) for an object of the class called `type_name`. The error is the message of a ValueError.
pub fn parse_spec(spec: &[u8], type_name: &str, align: Align) -> Result<Spec, String> {
    let mut out = Spec::plain(align);
    let mut at = Cursor { rest: spec };
    let fill_given = fill_and_align(&mut at, &mut out);
    if let Some(c) = at.take_if(|c| matches!(c, 0x20 | 0x2B | 0x2D)) {
        out.sign = char::from_u32(c);
    }
    out.no_negative_zero = at.take_if(|c| c == 'z' as u32).is_some();
    out.alternate = at.take_if(|c| c == '#' as u32).is_some();
    if !fill_given && at.peek() == Some('0' as u32) {
        out.fill = '0' as u32;
        if !out.align_given && align == Align::Right {
            out.align = Align::AfterSign;
        }
        at.take();
    }
    if let Some(width) = at.number()? {
        out.width = width;
    }
    if at.take_if(|c| c == ',' as u32).is_some() {
        out.grouping = Some(',');
    }
    if at.take_if(|c| c == '_' as u32).is_some() {
        if out.grouping.is_some() {
            return Err("Cannot specify both ',' and '_'.".into());
        }
        out.grouping = Some('_');
    }
    if at.peek() == Some(',' as u32) && out.grouping == Some('_') {
        return Err("Cannot specify both ',' and '_'.".into());
    }
    if at.take_if(|c| c == '.' as u32).is_some() {
        out.precision = Some(at.number()?.ok_or("Format specifier missing precision")?);
    }
    let code = at.take();
    if !at.rest.is_empty() {
        return Err(format!("Invalid format specifier '{}' for object of type '{type_name}'", String::from_utf8_lossy(spec)));
    }
    // CPython writes "no code" so for floats alone.
    if code == Some(0) && !matches!(type_name, "float" | "complex") {
        return Err(unknown_code(0, type_name));
    }
    out.code = code.unwrap_or(0);
    check_grouping(&out)?;
    Ok(out)
}

/// Reads `[[fill]align]`; whether there was a fill.
fn fill_and_align(at: &mut Cursor, out: &mut Spec) -> bool {
    let align_of = |c: u32| match char::from_u32(c)? {
        '<' => Some(Align::Left),
        '>' => Some(Align::Right),
        '^' => Some(Align::Centre),
        '=' => Some(Align::AfterSign),
        _ => None,
    };
    let mut ahead = Cursor { rest: at.rest };
    let (first, second) = (ahead.take(), ahead.peek());
    if let (Some(fill), Some(align)) = (first, second.and_then(align_of)) {
        ahead.take();
        *at = ahead;
        (out.fill, out.align, out.align_given) = (fill, align, true);
        return true;
    }
    if let Some(align) = first.and_then(align_of) {
        at.take();
        (out.align, out.align_given) = (align, true);
    }
    false
}

/// Separators go with some type codes only.
fn check_grouping(spec: &Spec) -> Result<(), String> {
    let Some(separator) = spec.grouping else { return Ok(()) };
    match spec.code() {
        '\0' | 'd' | 'e' | 'f' | 'g' | 'E' | 'G' | 'F' | '%' => Ok(()),
        'b' | 'o' | 'x' | 'X' if separator == '_' => Ok(()),
        c if (33..128).contains(&(c as u32)) => Err(format!("Cannot specify '{separator}' with '{c}'.")),
        _ => Err(format!("Cannot specify '{separator}' with '\\x{:x}'.", spec.code)),
    }
}

/// The message for a type code that a type does not know.
pub fn unknown_code(code: u32, type_name: &str) -> String {
    match char::from_u32(code) {
        Some(c) if (33..128).contains(&code) => format!("Unknown format code '{c}' for object of type '{type_name}'"),
        _ => format!("Unknown format code '\\x{code:x}' for object of type '{type_name}'"),
    }
}

/// Reads generalised UTF-8 from the front.
struct Cursor<'a> {
    rest: &'a [u8],
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u32> {
        if self.rest.is_empty() { None } else { Some(decode_code_point(self.rest).0) }
    }
    fn take(&mut self) -> Option<u32> {
        if self.rest.is_empty() {
            return None;
        }
        let (c, n) = decode_code_point(self.rest);
        self.rest = &self.rest[n..];
        Some(c)
    }
    fn take_if(&mut self, wanted: impl Fn(u32) -> bool) -> Option<u32> {
        let c = self.peek().filter(|&c| wanted(c))?;
        self.take();
        Some(c)
    }
    /// A decimal number, if one stands here.
    fn number(&mut self) -> Result<Option<usize>, String> {
        let mut value: Option<i64> = None;
        while let Some(digit) = self.peek().and_then(unicode::decimal_value) {
            let next = value.unwrap_or(0).checked_mul(10).and_then(|v| v.checked_add(digit as i64));
            value = Some(next.ok_or("Too many decimal digits in format string")?);
            self.take();
        }
        Ok(value.map(saturated))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_part() {
        let spec = parse_spec("é^+z#012_.3x".as_bytes(), "int", Align::Right).unwrap();
        assert_eq!((spec.fill, spec.align, spec.sign), ('é' as u32, Align::Centre, Some('+')));
        assert!(spec.no_negative_zero && spec.alternate);
        assert_eq!((spec.width, spec.grouping, spec.precision, spec.code()), (12, Some('_'), Some(3), 'x'));
        let zero = parse_spec(b"05", "int", Align::Right).unwrap();
        assert_eq!((zero.fill, zero.align, zero.width), ('0' as u32, Align::AfterSign, 5));
        let text = parse_spec(b"05", "str", Align::Left).unwrap();
        assert_eq!((text.fill, text.align), ('0' as u32, Align::Left));
    }

    #[test]
    fn refuses_in_cpythons_words() {
        let error = |spec: &str| parse_spec(spec.as_bytes(), "int", Align::Right).unwrap_err();
        assert_eq!(error("5.x"), "Format specifier missing precision");
        assert_eq!(error(",_"), "Cannot specify both ',' and '_'.");
        assert_eq!(error("_,"), "Cannot specify both ',' and '_'.");
        assert_eq!(error(",x"), "Cannot specify ',' with 'x'.");
        assert_eq!(error("dd"), "Invalid format specifier 'dd' for object of type 'int'");
        assert_eq!(error("99999999999999999999"), "Too many decimal digits in format string");
    }
}
