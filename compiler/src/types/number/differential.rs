use crate::heap::*;
use crate::types::*;
use crate::vm::native::Body;
fn dec<'h>(h: &'h Heap, s: &str) -> Value<'h> {
    let (k, t) = s.split_once(':').unwrap();
    match k {
        "i" => h.big_int(&t.parse().unwrap()).unwrap(),
        "b" => Value::bool(t == "True"),
        "f" => Value::float(f64::from_bits(u64::from_str_radix(t, 16).unwrap())),
        "s" => h.str(t).unwrap(),
        "n" => Value::NONE,
        "u" => Value::UNBOUND,
        "c" => { let (a, b) = t.split_once(',').unwrap(); let p = |x| f64::from_bits(u64::from_str_radix(x, 16).unwrap()); complex::make(h, (p(a), p(b))).unwrap() }
        _ => panic!("{s}"),
    }
}
fn fl(f: f64) -> String { if f.is_nan() { "nan".into() } else { format!("{:016x}", f.to_bits()) } }
fn enc(h: &Heap, r: Res<'_>) -> String {
    match r {
        Err(_) => { let e = h.take_pending(); let a = h.exception_field(e, ExceptionField::Args); let m = if h.len(a) == 1 { h.str_lossy(h.field(a, 0)).into_owned() } else { String::new() }; format!("E:{}:{}", h.type_name(e), m) }
        Ok(v) => val(h, v),
    }
}
fn val(h: &Heap, v: Value<'_>) -> String {
    if let Some(b) = v.as_bool() { return format!("b:{}", if b { "True" } else { "False" }); }
    if v.is(Value::NOT_IMPLEMENTED) { return "NI".into(); }
    if h.is_int(v) { return format!("i:{}", h.as_big(v).unwrap()); }
    if let Some(f) = h.float_value(v) { return format!("f:{}", fl(f)); }
    if let Some((a, b)) = complex::value(h, v) { return format!("c:{},{}", fl(a), fl(b)); }
    if h.is_str(v) { return format!("s:{}", h.str_lossy(v)); }
    if h.is_kind(v, Kind::Tuple) { return format!("t:{}", h.tuple_items(v).iter().map(|x| val(h, *x)).collect::<Vec<_>>().join(";")); }
    "?".into()
}
fn run<'h>(h: &'h Heap, name: &str, a: &[Value<'h>]) -> Option<Res<'h>> {
    let type_name = |v| h.type_name(v);
    Some(match name {
        "fmt" => {
            let spec = match format::parse_spec(h.str_bytes(a[1]), type_name(a[0]), format::Align::Right) { Ok(s) => s, Err(m) => return Some(Err(h.value_error(&m))) };
            if let Some(n) = h.as_int(a[0]) { int::format_int(h, &n, &spec, type_name(a[0])) } else { float::format_float(h, h.float_value(a[0]).unwrap(), &spec) }
        }
        "round" => if h.is_int(a[0]) { int::round_to_tens(h, a[0], a[1]) } else { float::round_to(h, h.float_value(a[0]).unwrap(), h.as_i64(a[1]).unwrap()).map(Value::float) },
        "int" => int::from_text(h, a[0], h.as_i64(a[1]).unwrap() as u32),
        "float" => float::from_text(h, a[0]).map(Value::float),
        "fromhex" => float_hex(h, a[0]),
        _ => {
            let class = if h.is_kind(a[0], Kind::Complex) { complex::CLASSES } else if h.float_value(a[0]).is_some() { float::CLASSES } else { int::CLASSES };
            let row = class[0].rows.iter().find(|r| r.name == name)?;
            match row.body { Body::Pure(f) => f(h, a), _ => return None }
        }
    })
}
fn float_hex<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> { float::from_hex(h, h.as_str(v).unwrap()).map(Value::float) }
#[test]
fn differential() {
    let Ok(path) = std::env::var("CASES") else { return };
    let (mut bad, mut total) = (0, 0);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let h = HEAP.with(|h| *h);
        let parts: Vec<&str> = line.split('\t').collect();
        let (expected, rest) = parts.split_last().unwrap();
        let a: Vec<Value> = rest[1..].iter().map(|s| dec(h, s)).collect();
        let Some(got) = run(h, rest[0], &a) else { println!("no row {}", rest[0]); continue };
        let got = enc(h, got);
        total += 1;
        if got != *expected { bad += 1; if bad < 60 { println!("{}\n   got {}", &line[..line.len().min(400)], &got[..got.len().min(300)]); } }
    }
    println!("{bad} bad of {total}");
}
thread_local! { static HEAP: &'static Heap = Box::leak(Box::new(Heap::new())); }
