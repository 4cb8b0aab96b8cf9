//! abs, divmod, pow, round, bin, oct, hex.

use crate::heap::{Kind, Name, Raised, Value};
use crate::types::int::{abs as abs_int, div_mod, is_negative, to_radix};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[
    vm_function("abs", "(x, /)", "The absolute value of a number.", abs),
    vm_function("divmod", "(x, y, /)", "Quotient and remainder.", divmod),
    vm_function("pow", "(base, exp, mod=None)", "A power, or a power modulo a number.", pow),
    vm_function("round", "(number, ndigits=None)", "A number rounded to a given precision.", round),
    vm_function("bin", "(number, /)", "Binary digits of an int.", bin),
    vm_function("oct", "(number, /)", "Octal digits of an int.", oct),
    vm_function("hex", "(number, /)", "Hexadecimal digits of an int.", hex),
];

fn abs(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if let Some(f) = v.as_float() {
        return Flow::value(Value::float(f.abs()));
    }
    if v.is_small()
        && let Some(result) = abs_int(h, v)
    {
        return Flow::value(result?);
    }
    match cx.call_special(a.slot(0), Name::abs, &[])? {
        Some(result) => Flow::value(cx.get(result)),
        None => {
            let h = cx.heap();
            Err(h.type_error(&format!("bad operand type for abs(): '{}'", h.type_name(cx.get(a.slot(0))))))
        }
    }
}

fn divmod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if x.is_small()
        && y.is_small()
        && let Some(pair) = div_mod(h, x, y)
    {
        return Flow::value(pair?);
    }
    cx.tail_prelude("divmod_of", &[a.slot(0), a.slot(1)])
}

fn pow(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(2)).given_not_none().is_none() {
        let result = cx.binary(Name::pow, a.slot(0), a.slot(1))?;
        return Flow::value(cx.get(result));
    }
    if let Some(result) = cx.call_special(a.slot(0), Name::pow, &[a.slot(1), a.slot(2)])?
        && !cx.get(result).is(Value::NOT_IMPLEMENTED)
    {
        return Flow::value(cx.get(result));
    }
    let h = cx.heap();
    // The first operand that is no int words the refusal; a complex number only where it could be a power.
    let is_power = [0, 1].map(|i| cx.get(a.slot(i))).iter().all(|&v| h.is_int(v) || h.float_value(v).is_some() || h.is_kind(v, Kind::Complex));
    for v in [0, 1, 2].map(|i| cx.get(a.slot(i))) {
        if h.float_value(v).is_some() {
            return Err(h.type_error("pow() 3rd argument not allowed unless all arguments are integers"));
        }
        if is_power && h.is_kind(v, Kind::Complex) {
            return Err(h.value_error("complex modulo"));
        }
    }
    let name = |i| h.type_name(cx.get(a.slot(i)));
    let text = format!("unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'", name(0), name(1), name(2));
    Err(h.type_error(&text))
}

fn round(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let digits = cx.get(a.slot(1)).given_not_none().is_some();
    let args = [a.slot(1)];
    match cx.call_special(a.slot(0), Name::round, if digits { &args } else { &[] })? {
        Some(result) => Flow::value(cx.get(result)),
        None => {
            let h = cx.heap();
            Err(h.type_error(&format!("type {} doesn't define __round__ method", h.type_name(cx.get(a.slot(0))))))
        }
    }
}

fn in_radix(cx: &mut Cx, a: Args, radix: u32, prefix: &str) -> Result<Flow, Raised> {
    let int = cx.index(a.slot(0))?;
    let h = cx.heap();
    h.reserve(h.int_bits(cx.get(int)) * 2)?;
    let Some(n) = h.as_int(cx.get(int)) else { return Err(h.type_error("an integer is required")) };
    let sign = if is_negative(&n) { "-" } else { "" };
    Flow::value(h.str(&format!("{sign}{prefix}{}", to_radix(&n, radix)))?)
}

fn bin(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    in_radix(cx, a, 2, "0b")
}

fn oct(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    in_radix(cx, a, 8, "0o")
}

fn hex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    in_radix(cx, a, 16, "0x")
}
