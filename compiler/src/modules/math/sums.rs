//! Sums of many numbers: exact for floats.

use num_bigint::BigInt;

use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::float::{elementary as m, number_to_float};
use crate::types::{int, number};
use crate::vm::native::{Row, function, vm_function};
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) const ROWS: &[Row] = &[
    vm_function("fsum", "(seq, /)", "Return an accurate floating-point sum of values in the iterable seq.", fsum),
    vm_function("prod", "(iterable, /, *, start=1)", "Calculate the product of all the elements in the input iterable.", prod),
    vm_function("sumprod", "(p, q, /)", "Return the sum of products of values from two iterables p and q.", sumprod),
    vm_function("dist", "(p, q, /)", "Return the Euclidean distance between two points p and q.", dist),
    vm_function("hypot", "(*coordinates)", "Multidimensional Euclidean distance from the origin to a point.", hypot),
];

pub(super) static HIDDEN: &[Row] = &[
    vm_function("math_fsum_of_list", "(items, /)", "", fsum_of_list),
    function("math_sumprod_of_lists", "(p, q, /)", "", sumprod_of_lists),
];

fn is_list(cx: &Cx, v: Slot) -> bool {
    let (h, v) = (cx.heap(), cx.get(v));
    h.is_exact(v, Kind::List) || h.is_exact(v, Kind::Tuple)
}

fn item<'h>(h: &'h Heap, sequence: Value<'h>, i: usize) -> Value<'h> {
    if h.is_kind(sequence, Kind::Tuple) { h.field(sequence, i) } else { h.list_get(sequence, i) }
}

fn fsum(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if is_list(cx, a.slot(0)) {
        return fsum_of_list(cx, a);
    }
    cx.tail_prelude("math_fsum", &[a.slot(0)])
}

fn fsum_of_list(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let mut sum = ExactSum::default();
    let mut i = 0;
    // Read one by one: a `__float__` may shorten the list.
    while i < cx.heap().len(cx.get(a.slot(0))) {
        let v = cx.push(item(cx.heap(), cx.get(a.slot(0)), i));
        let f = number_to_float(cx, v)?;
        cx.pop_to(v);
        sum.add(cx.heap(), f)?;
        i += 1;
    }
    let total = sum.total(cx.heap())?;
    Flow::value(Value::float(total))
}

/// A sum kept as floats that do not overlap, smallest first (Shewchuk).
#[derive(Default)]
struct ExactSum {
    partials: Vec<f64>,
    special: f64,
    infinite: f64,
}

impl ExactSum {
    fn add(&mut self, h: &Heap, term: f64) -> Result<(), Raised> {
        let mut x = term;
        let mut kept = 0;
        for i in 0..self.partials.len() {
            let mut y = self.partials[i];
            if x.abs() < y.abs() {
                (x, y) = (y, x);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.partials.truncate(kept);
        if x != 0.0 && !x.is_finite() {
            return self.add_special(h, term);
        }
        if x != 0.0 {
            self.partials.push(x);
        }
        Ok(())
    }

    /// `x` is not finite, or made the sum so.
    fn add_special(&mut self, h: &Heap, x: f64) -> Result<(), Raised> {
        if x.is_finite() {
            return Err(h.overflow_error("intermediate overflow in fsum"));
        }
        self.special += x;
        if x.is_infinite() {
            self.infinite += x;
        }
        self.partials.clear();
        Ok(())
    }

    fn total(mut self, h: &Heap) -> Result<f64, Raised> {
        if self.special != 0.0 {
            return if self.infinite.is_nan() { Err(h.value_error("-inf + inf in fsum")) } else { Ok(self.special) };
        }
        let Some(mut high) = self.partials.pop() else { return Ok(0.0) };
        let mut low = 0.0;
        while let Some(y) = self.partials.pop() {
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // Halves are rounded by the sign of what lies below.
        if let Some(&below) = self.partials.last()
            && ((low < 0.0 && below < 0.0) || (low > 0.0 && below > 0.0))
        {
            let twice = low * 2.0;
            let rounded = high + twice;
            if twice == rounded - high {
                high = rounded;
            }
        }
        Ok(high)
    }
}

fn prod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (items, start) = (a.slot(0), a.slot(1));
    if cx.get(start).is_unbound() {
        cx.set(start, Value::small(1));
    }
    if is_list(cx, items) {
        let h = cx.heap();
        if let Some(product) = plain_product(h, cx.get(items), cx.get(start)) {
            return Flow::value(product?);
        }
    }
    cx.tail_prelude("math_prod", &[items, start])
}

/// The product when all factors are exact ints and floats.
fn plain_product<'h>(h: &'h Heap, items: Value<'h>, start: Value<'h>) -> Option<Res<'h>> {
    let plain = |v: Value<'_>| v.is_small() || v.is_float() || h.is_exact(v, Kind::Int);
    let mut product = start;
    if !plain(product) {
        return None;
    }
    for i in 0..h.len(items) {
        let factor = item(h, items, i);
        if !plain(factor) {
            return None;
        }
        match number::mul(h, product, factor)? {
            Ok(next) => product = next,
            Err(raised) => return Some(Err(raised)),
        }
    }
    Some(Ok(product))
}

fn sumprod(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("math_sumprod", &[a.slot(0), a.slot(1)])
}

/// The sum of the first products of two lists, and how many they are: ints, then floats, each summed exactly. The rest takes operators.
fn sumprod_of_lists<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (p, q) = (a[0], a[1]);
    let pair = |i: usize| (item(h, p, i), item(h, q, i));
    let count = h.len(p).min(h.len(q));
    let is_int = |v: Value<'_>| v.is_small() || h.is_exact(v, Kind::Int);
    let ints = (0..count).take_while(|&i| is_int(pair(i).0) && is_int(pair(i).1)).count();
    let whole = int_products(h, (0..ints).map(pair))?;
    let (total, done) = float_products(h, (ints..count).map(pair))?;
    let total = if done == 0 { whole } else { number::add(h, whole, Value::float(total)).unwrap_or(Ok(whole))? };
    h.tuple(&[total, Value::small((ints + done) as i64)])
}

/// Of pairs of which one is a float, as long as they last and the sum is finite; and how many they are.
fn float_products<'h>(h: &'h Heap, pairs: impl Iterator<Item = (Value<'h>, Value<'h>)>) -> Result<(f64, usize), Raised> {
    let float = |v: Value<'_>| v.as_float().or_else(|| (!h.is_subclass_instance(v)).then(|| int::to_float(h, v)?.ok()).flatten());
    let (mut sum, mut plain, mut done) = (ExactSum::default(), 0.0, 0);
    for (x, y) in pairs {
        if !x.is_float() && !y.is_float() {
            break;
        }
        let (Some(x), Some(y)) = (float(x), float(y)) else { break };
        let high = x * y;
        plain += high;
        if !f64::is_finite(plain) {
            break;
        }
        sum.add(h, high)?;
        sum.add(h, m::fma(x, y, -high))?;
        done += 1;
    }
    Ok((sum.total(h)?, done))
}

fn int_products<'h>(h: &'h Heap, pairs: impl Iterator<Item = (Value<'h>, Value<'h>)>) -> Res<'h> {
    let mut small: i128 = 0;
    let mut big = BigInt::default();
    for (x, y) in pairs {
        match (h.as_i64(x), h.as_i64(y)) {
            (Some(x), Some(y)) => match small.checked_add(x as i128 * y as i128) {
                Some(sum) => small = sum,
                None => {
                    big += BigInt::from(small);
                    small = x as i128 * y as i128;
                }
            },
            _ => {
                int::charge(h, h.int_bits(x) + h.int_bits(y))?;
                big += h.as_big(x).unwrap_or_default() * h.as_big(y).unwrap_or_default();
            }
        }
    }
    h.big_int(&(big + small))
}

fn dist(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (p, q) = (point(cx, a.slot(0))?, point(cx, a.slot(1))?);
    if cx.heap().len(cx.get(p)) != cx.heap().len(cx.get(q)) {
        return Err(cx.heap().value_error("both points must have the same number of dimensions"));
    }
    let (p, q) = (floats(cx, p)?, floats(cx, q)?);
    let differences: Vec<f64> = p.iter().zip(&q).map(|(x, y)| (x - y).abs()).collect();
    Flow::value(Value::float(length(&differences)))
}

/// The coordinates of a point: a tuple, or any iterable.
fn point(cx: &mut Cx, v: Slot) -> Result<Slot, Raised> {
    if is_list(cx, v) { Ok(v) } else { cx.to_list(v) }
}

fn floats(cx: &mut Cx, items: Slot) -> Result<Vec<f64>, Raised> {
    let mut out = Vec::new();
    while out.len() < cx.heap().len(cx.get(items)) {
        let v = cx.push(item(cx.heap(), cx.get(items), out.len()));
        let f = number_to_float(cx, v)?;
        cx.pop_to(v);
        cx.heap().reserve(out.len() as u64 * 16)?;
        out.push(f);
    }
    Ok(out)
}

fn hypot(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.heap().len(cx.get(a.slot(0))) == 1 {
        let only = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
        let f = number_to_float(cx, only)?;
        return Flow::value(Value::float(f.abs()));
    }
    let coordinates: Vec<f64> = floats(cx, a.slot(0))?.into_iter().map(f64::abs).collect();
    Flow::value(Value::float(length(&coordinates)))
}

fn length(coordinates: &[f64]) -> f64 {
    if coordinates.iter().any(|c| c.is_infinite()) {
        return f64::INFINITY;
    }
    m::norm(coordinates)
}
