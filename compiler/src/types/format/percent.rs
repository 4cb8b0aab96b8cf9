//! `format % values`, for str and for bytes.

use super::{Output, Spec, itoa_small};
use crate::heap::{Heap, IntView, Kind, Name, Raised, Res, Ty, Value, count_code_points, decode_code_point};
use crate::types::indexed::saturated;
use crate::types::str::ascii_of;
use crate::types::{bytes, float, int};
use crate::vm::{Args, Cx, Flow, Slot};

/// Whether the format is text or bytes.
#[derive(Clone, Copy, PartialEq)]
enum Flavour {
    Text,
    Bytes,
}

pub fn str_mod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(text) = plain(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1))) {
        return Flow::value(text?);
    }
    let format = cx.heap().str_bytes(cx.get(a.slot(0)));
    cx.heap().reserve(format.len() as u64)?;
    let format = format.to_vec();
    let out = expand(cx, &format, a.slot(1), Flavour::Text)?;
    if !format.contains(&b'%') {
        return Flow::value(cx.get(a.slot(0)));
    }
    Flow::value(cx.heap().str_from(out.bytes())?)
}
/// Most bytes of a text that is made in place.
const PLAIN_MAX: usize = 160;

/// The result where all directives are a bare `%d`, `%s` or `%%`, their values small ints and exact strs, and the text is short:
/// no Python code is involved, and nothing has to be allocated but the result.
fn plain<'h>(h: &'h Heap, format: Value<'h>, values: Value<'h>) -> Option<Res<'h>> {
    let mut out = [0; PLAIN_MAX];
    let mut len = 0;
    let mut put = |bytes: &[u8]| {
        // A loop, since a short copy is a call in the sandbox.
        for &byte in bytes {
            *out.get_mut(len)? = byte;
            len += 1;
        }
        Some(())
    };
    let one = [values];
    let mut values = if h.is_exact(values, Kind::Tuple) { h.tuple_items(values).iter() } else if values.is_small() || h.is_exact(values, Kind::Str) { one.iter() } else { return None };
    let mut bytes = h.str_bytes(format).iter();
    let mut unchanged = true;
    while let Some(&byte) = bytes.next() {
        if byte != b'%' {
            put(&[byte])?;
            continue;
        }
        unchanged = false;
        match bytes.next()? {
            b'%' => put(b"%")?,
            b'd' => put(itoa_small(values.next()?.as_small()?, &mut [0; 20]))?,
            b's' => match values.next()? {
                v if v.is_small() => put(itoa_small(v.as_small()?, &mut [0; 20]))?,
                &v if h.is_exact(v, Kind::Str) => put(h.str_bytes(v))?,
                _ => return None,
            },
            _ => return None,
        }
    }
    values.next().is_none().then(|| if unchanged { Ok(format) } else { h.str_from(&out[..len]) })
}

/// `value % text` for a value that is a str too.
pub fn str_rmod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if !cx.heap().is_str(cx.get(a.slot(1))) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let format = cx.heap().str_bytes(cx.get(a.slot(1))).to_vec();
    let out = expand(cx, &format, a.slot(0), Flavour::Text)?;
    Flow::value(cx.heap().str_from(out.bytes())?)
}
/// `bytes % values` and `bytearray % values`.
pub fn bytes_mod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let this = cx.get(a.slot(0));
    cx.heap().reserve(cx.heap().len(this) as u64)?;
    let format = cx.heap().bytes_like(this).unwrap_or_default();
    let out = expand(cx, &format, a.slot(1), Flavour::Bytes)?;
    Flow::value(bytes::like(cx.heap(), cx.get(a.slot(0)), out.bytes())?)
}
pub fn bytes_rmod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (this, other) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !matches!(cx.heap().kind(other), Some(Kind::Bytes | Kind::ByteArray)) || cx.heap().kind(this) != cx.heap().kind(other) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let format = cx.heap().bytes_like(other).unwrap_or_default();
    let out = expand(cx, &format, a.slot(0), Flavour::Bytes)?;
    Flow::value(bytes::like(cx.heap(), cx.get(a.slot(1)), out.bytes())?)
}

/// The values, taken one after the other, or by key.
struct Values {
    args: Slot,
    is_tuple: bool,
    next: usize,
    is_mapping: bool,
}

/// What stands between `%` and the conversion character.
#[derive(Default)]
struct Directive {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
}

fn expand(cx: &mut Cx, format: &[u8], args: Slot, flavour: Flavour) -> Result<Output, Raised> {
    let mut values = Values::new(cx.heap(), cx.get(args), args, flavour);
    let mut out = Output::with_room(cx.heap(), format.len() + 24)?;
    let mut at = 0;
    while let Some(n) = format.get(at..).and_then(|rest| memchr::memchr(b'%', rest)) {
        out.push(cx.heap(), &format[at..at + n])?;
        at += n + 1;
        if format.get(at) == Some(&b'%') {
            out.push(cx.heap(), b"%")?;
            at += 1;
            continue;
        }
        let mark = cx.push(Value::NONE);
        let mut parser = Parser { format, at, flavour };
        directive(cx, &mut parser, &mut values, &mut out)?;
        at = parser.at;
        cx.pop_to(mark);
    }
    out.push(cx.heap(), format.get(at..).unwrap_or_default())?;
    if values.left_over(cx) {
        let what = if flavour == Flavour::Text { "string" } else { "bytes" };
        return Err(cx.heap().type_error(&format!("not all arguments converted during {what} formatting")));
    }
    Ok(out)
}

impl Values {
    fn new(h: &Heap, v: Value<'_>, args: Slot, flavour: Flavour) -> Values {
        let is_tuple = h.is_kind(v, Kind::Tuple);
        let textual = match flavour {
            Flavour::Text => h.is_str(v),
            Flavour::Bytes => h.is_str(v) || matches!(h.kind(v), Some(Kind::Bytes | Kind::ByteArray)),
        };
        let is_mapping = !is_tuple && !textual && h.lookup_name(h.class_of(v), Name::getitem).is_some();
        Values { args, is_tuple, next: 0, is_mapping }
    }
    fn count(&self, cx: &Cx) -> usize {
        if self.is_tuple { cx.heap().len(cx.get(self.args)) } else { 1 }
    }
    fn left_over(&self, cx: &Cx) -> bool {
        !self.is_mapping && self.next < self.count(cx)
    }
    fn take(&mut self, cx: &Cx) -> Result<Slot, Raised> {
        let h = cx.heap();
        if self.next >= self.count(cx) {
            return Err(h.type_error("not enough arguments for format string"));
        }
        self.next += 1;
        let args = cx.get(self.args);
        Ok(cx.push(if self.is_tuple { h.field(args, self.next - 1) } else { args }))
    }
}

/// Reads one directive; all that matters in it is ASCII.
struct Parser<'a> {
    format: &'a [u8],
    at: usize,
    flavour: Flavour,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.format.get(self.at).copied()
    }
    /// The text of a `(key)`, parentheses inside it balanced.
    fn key(&mut self, h: &Heap) -> Result<&'a [u8], Raised> {
        let start = self.at + 1;
        let mut open = 0;
        for (i, &b) in self.format.iter().enumerate().skip(self.at) {
            open += (b == b'(') as i32 - (b == b')') as i32;
            if open == 0 {
                self.at = i + 1;
                return Ok(self.format.get(start..i).unwrap_or_default());
            }
        }
        Err(h.value_error("incomplete format key"))
    }
    fn flags(&mut self, d: &mut Directive) {
        while let Some(b) = self.peek() {
            match b {
                b'-' => d.left = true,
                b'+' => d.plus = true,
                b' ' => d.space = true,
                b'#' => d.alternate = true,
                b'0' => d.zero = true,
                _ => return,
            }
            self.at += 1;
        }
    }
    fn number(&mut self, h: &Heap, max: i64, message: &str) -> Result<Option<usize>, Raised> {
        let mut value: Option<i64> = None;
        while let Some(b @ b'0'..=b'9') = self.peek() {
            let next = value.unwrap_or(0).checked_mul(10).and_then(|v| v.checked_add((b - b'0') as i64)).filter(|&v| v <= max);
            value = Some(next.ok_or_else(|| h.value_error(message))?);
            self.at += 1;
        }
        Ok(value.map(saturated))
    }
    /// The conversion character and its position in characters.
    fn code(&mut self, h: &Heap) -> Result<(u32, usize), Raised> {
        let Some(b) = self.peek() else { return Err(h.value_error("incomplete format")) };
        let (c, n, index) = match self.flavour {
            Flavour::Text => {
                let (c, n) = decode_code_point(&self.format[self.at..]);
                (c, n, count_code_points(&self.format[..self.at]))
            }
            Flavour::Bytes => (b as u32, 1, self.at),
        };
        self.at += n;
        Ok((c, index))
    }
}

/// Handles one directive. After one with a key, none without can follow.
fn directive(cx: &mut Cx, p: &mut Parser, values: &mut Values, out: &mut Output) -> Result<(), Raised> {
    let mut d = Directive::default();
    let mut keyed = None;
    if p.peek() == Some(b'(') {
        if !values.is_mapping {
            return Err(cx.heap().type_error("format requires a mapping"));
        }
        let key = p.key(cx.heap())?;
        keyed = Some(lookup(cx, values.args, key, p.flavour)?);
        values.next = usize::MAX;
    }
    p.flags(&mut d);
    read_width(cx, p, values, &mut d)?;
    read_precision(cx, p, values, &mut d)?;
    if matches!(p.peek(), Some(b'h' | b'l' | b'L')) {
        p.at += 1;
    }
    let (code, index) = p.code(cx.heap())?;
    let value = match keyed {
        Some(value) => value,
        None => values.take(cx)?,
    };
    convert(cx, p.flavour, value, code, index, &d, out)
}

fn lookup(cx: &mut Cx, mapping: Slot, key: &[u8], flavour: Flavour) -> Result<Slot, Raised> {
    let key = match flavour {
        Flavour::Text => cx.heap().str_from(key)?,
        Flavour::Bytes => cx.heap().bytes(key)?,
    };
    let key = cx.push(key);
    match cx.call_special(mapping, Name::getitem, &[key])? {
        Some(value) => Ok(value),
        None => Err(cx.heap().type_error("format requires a mapping")),
    }
}

/// The int that a `*` takes.
fn starred(cx: &mut Cx, values: &mut Values, message: &str) -> Result<i64, Raised> {
    let value = values.take(cx)?;
    let h = cx.heap();
    if !h.is_int(cx.get(value)) {
        return Err(h.type_error("* wants int"));
    }
    h.as_i64(cx.get(value)).ok_or_else(|| h.overflow_error(message))
}

fn read_width(cx: &mut Cx, p: &mut Parser, values: &mut Values, d: &mut Directive) -> Result<(), Raised> {
    if p.peek() == Some(b'*') {
        p.at += 1;
        let width = starred(cx, values, "Python int too large to convert to C ssize_t")?;
        d.left |= width < 0;
        // The least number stays negative, which is no width.
        d.width = saturated(width.wrapping_abs());
    } else if let Some(width) = p.number(cx.heap(), i64::MAX, "width too big")? {
        d.width = width;
    }
    Ok(())
}

fn read_precision(cx: &mut Cx, p: &mut Parser, values: &mut Values, d: &mut Directive) -> Result<(), Raised> {
    if p.peek() != Some(b'.') {
        return Ok(());
    }
    p.at += 1;
    if p.peek() == Some(b'*') {
        p.at += 1;
        let precision = starred(cx, values, "Python int too large to convert to C int")?;
        let precision = i32::try_from(precision).map_err(|_| cx.heap().overflow_error("Python int too large to convert to C int"))?;
        d.precision = Some(precision.max(0) as usize);
    } else {
        let precision = p.number(cx.heap(), i32::MAX as i64, "precision too big")?;
        d.precision = Some(precision.unwrap_or(0));
    }
    Ok(())
}

fn convert(cx: &mut Cx, flavour: Flavour, value: Slot, code: u32, index: usize, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let code_char = char::from_u32(code).unwrap_or('\0');
    match code_char {
        's' | 'b' if flavour == Flavour::Bytes => put_bytes(cx, value, d, out),
        's' => {
            let text = if cx.heap().is_exact(cx.get(value), Kind::Str) { value } else { cx.str(value)? };
            put_text(cx.heap(), cx.get(text), d, out)
        }
        'r' if flavour == Flavour::Text => {
            let text = cx.repr(value)?;
            put_text(cx.heap(), cx.get(text), d, out)
        }
        'r' | 'a' => {
            let text = cx.repr(value)?;
            put_text(cx.heap(), ascii_of(cx.heap(), cx.get(text))?, d, out)
        }
        'c' => put_char(cx, value, flavour, d, out),
        // Bytes name `%d` in errors about `%i`.
        'i' if flavour == Flavour::Bytes => put_int(cx, value, 'd', d, out),
        'd' | 'i' | 'u' | 'x' | 'X' | 'o' => put_int(cx, value, code_char, d, out),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => put_float(cx, value, code_char, flavour, d, out),
        _ => {
            let shown = if (31..127).contains(&code) { code_char } else { '?' };
            Err(cx.heap().value_error(&format!("unsupported format character '{shown}' (0x{code:x}) at index {index}")))
        }
    }
}

/// Pads `body`, `points` wide, with spaces.
fn put_padded(h: &Heap, body: &[u8], points: usize, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let fill = d.width.saturating_sub(points);
    if !d.left {
        out.push_repeated(h, b' ', fill)?;
    }
    out.push(h, body)?;
    if d.left { out.push_repeated(h, b' ', fill) } else { Ok(()) }
}

fn put_text(h: &Heap, text: Value<'_>, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let len = h.len(text);
    let shown = d.precision.map_or(len, |p| p.min(len));
    let bytes = h.str_bytes(text);
    put_padded(h, if shown < len { &bytes[..h.str_position(text, shown)] } else { bytes }, shown, d, out)
}

fn put_bytes(cx: &mut Cx, value: Slot, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let plain = bytes::full_buffer(cx.heap(), cx.get(value))?.map(|data| data.into_owned());
    let data = match plain {
        Some(data) => data,
        None => match cx.call_special(value, Name::bytes, &[])? {
            Some(made) => cx.heap().bytes_like(cx.get(made)).unwrap_or_default(),
            None => {
                let h = cx.heap();
                let name = h.type_name(cx.get(value));
                return Err(h.type_error(&format!(
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '{name}'"
                )));
            }
        },
    };
    let shown = d.precision.map_or(data.len(), |p| p.min(data.len()));
    put_padded(cx.heap(), &data[..shown], shown, d, out)
}

fn put_char(cx: &mut Cx, value: Slot, flavour: Flavour, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let wrong = if flavour == Flavour::Text { "%c requires int or char" } else { "%c requires an integer in range(256) or a single byte" };
    let bound = if flavour == Flavour::Text { 0x110000 } else { 256 };
    let h = cx.heap();
    let v = cx.get(value);
    match (flavour, h.kind(v)) {
        (Flavour::Text, Some(Kind::Str)) if h.len(v) == 1 => return put_padded(h, h.str_bytes(v), 1, d, out),
        (Flavour::Bytes, Some(Kind::Bytes | Kind::ByteArray)) if h.len(v) == 1 => {
            return put_padded(h, &h.bytes_like(v).unwrap_or_default(), 1, d, out);
        }
        _ => {}
    }
    let number = if h.is_int(v) {
        value
    } else if h.lookup_name(h.class_of(v), Name::index).is_some() {
        cx.index(value)?
    } else {
        return Err(h.type_error(wrong));
    };
    let h = cx.heap();
    match h.as_i64(cx.get(number)) {
        Some(c) if (0..bound).contains(&c) => {
            let mut buffer = [0; 4];
            let n = match flavour {
                Flavour::Text => crate::heap::encode_code_point(c as u32, &mut buffer),
                Flavour::Bytes => {
                    buffer[0] = c as u8;
                    1
                }
            };
            put_padded(h, &buffer[..n], 1, d, out)
        }
        _ if flavour == Flavour::Text => Err(h.overflow_error("%c arg not in range(0x110000)")),
        _ => Err(h.overflow_error("%c arg not in range(256)")),
    }
}

/// The value as an int: exact for `%x` and `%o`, truncated for `%d`.
fn as_int(cx: &mut Cx, value: Slot, code: char) -> Result<IntView, Raised> {
    if let Some(n) = cx.heap().as_int(cx.get(value)) {
        return Ok(n);
    }
    let exact = matches!(code, 'x' | 'X' | 'o');
    let h = cx.heap();
    let class = h.class_of(cx.get(value));
    let has = |name| h.lookup_name(class, name).is_some();
    let wrong = |cx: &Cx| {
        let what = if exact { "an integer" } else { "a real number" };
        let h = cx.heap();
        h.type_error(&format!("%{code} format: {what} is required, not {}", h.type_name(cx.get(value))))
    };
    let made = if exact {
        if !has(Name::index) {
            return Err(wrong(cx));
        }
        cx.index(value)
    } else {
        if !(has(Name::index) || has(Name::int) || has(Name::float)) || cx.heap().is_str(cx.get(value)) {
            return Err(wrong(cx));
        }
        int::number_to_int(cx, value)
    };
    match made {
        Ok(slot) => cx.heap().as_int(cx.get(slot)).ok_or_else(|| wrong(cx)),
        Err(raised) if !cx.caught(Ty::TypeError) => Err(raised),
        Err(_) => Err(wrong(cx)),
    }
}

fn put_int(cx: &mut Cx, value: Slot, code: char, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let n = as_int(cx, value, code)?;
    let h = cx.heap();
    if let IntView::Big(big) = &n {
        h.reserve(big.bits())?;
    }
    let negative = match &n {
        IntView::Wide(n) => *n < 0,
        IntView::Big(n) => n.sign() == num_bigint::Sign::Minus,
    };
    let (prefix, digits) = match code {
        'x' => ("0x", int::to_radix(&n, 16)),
        'X' => ("0X", int::to_radix(&n, 16).to_ascii_uppercase()),
        'o' => ("0o", int::to_radix(&n, 8)),
        _ => ("", int::decimal(h, &n)?.trim_start_matches('-').to_string()),
    };
    let zeros = d.precision.unwrap_or(0).saturating_sub(digits.len());
    let prefix = if d.alternate { prefix } else { "" };
    put_number(h, negative, prefix, zeros, digits.as_bytes(), d, out)
}

fn put_float(cx: &mut Cx, value: Slot, code: char, flavour: Flavour, d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let f = match cx.heap().float_value(cx.get(value)) {
        Some(f) => f,
        None => match float::number_to_float(cx, value) {
            Ok(f) => f,
            Err(raised) if flavour == Flavour::Text || !cx.caught(Ty::TypeError) => return Err(raised),
            Err(_) => {
                let h = cx.heap();
                return Err(h.type_error(&format!("float argument required, not {}", h.type_name(cx.get(value)))));
            }
        },
    };
    let mut buffer = [0; float::SMALL];
    if code == 'f'
        && !d.alternate
        && let Some(body) = float::fixed_small(f, d.precision.unwrap_or(6), &mut buffer)
    {
        return put_number(cx.heap(), f.is_sign_negative(), "", 0, body.as_bytes(), d, out);
    }
    let spec = Spec { precision: d.precision, alternate: d.alternate, code: code as u32, ..Spec::plain(super::Align::Right) };
    let h = cx.heap();
    let text = float::float_text(h, f, &spec, false)?;
    let body = text.digits + &text.tail;
    put_number(h, text.negative, "", 0, body.as_bytes(), d, out)
}

/// Sign, prefix, zeros and digits in their width.
fn put_number(h: &Heap, negative: bool, prefix: &str, zeros: usize, digits: &[u8], d: &Directive, out: &mut Output) -> Result<(), Raised> {
    let sign: &[u8] = match negative {
        true => b"-",
        false if d.plus => b"+",
        false if d.space => b" ",
        false => b"",
    };
    let used = (sign.len() + prefix.len() + digits.len()).saturating_add(zeros);
    let fill = d.width.saturating_sub(used);
    let by_zeros = d.zero && !d.left;
    if !by_zeros && !d.left {
        out.push_repeated(h, b' ', fill)?;
    }
    out.push(h, sign)?;
    out.push(h, prefix.as_bytes())?;
    out.push_repeated(h, b'0', zeros.saturating_add(if by_zeros { fill } else { 0 }))?;
    out.push(h, digits)?;
    if d.left { out.push_repeated(h, b' ', fill) } else { Ok(()) }
}
