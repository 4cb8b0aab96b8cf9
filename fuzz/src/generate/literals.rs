//! Literals whose values are near what machines find hard.

use super::Generator;

/// Exponents of two whose neighbourhood matters: widths of ints in the machine and of C's types, of floats' mantissas.
const EDGES: [u32; 16] = [4, 7, 8, 15, 16, 30, 31, 32, 46, 47, 48, 53, 62, 63, 64, 127];
const FLOATS: [&str; 34] = [
    "0.0", "-0.0", "1.0", "-1.0", "0.5", "1.5", "2.5", "-2.5", "3.5", "0.1", "0.2", "1e16", "1e15", "9999999999999998.0", "1e22", "1e23", "1e100", "1e-5", "1e-4",
    "0.0001", "123456.789", "2.675", "1e308", "5e-324", "2.2250738585072014e-308", "inf", "-inf", "4503599627370496.5", "9007199254740993.0", "1e300", "0.3", "12.0", "1e1", "3.14159",
];
const PIECES: [&str; 40] = [
    "a", "b", "ab", "abc", "A", "Z", " ", "  ", "x y", ",", "a,b,c", "1", "12", "-7", "3.5", "%", "%s", "{}", "{0}", "\\n", "\\t", "\\r\\n", "\\x00", "\\x7f", "\\xe9", "\u{e9}", "\u{df}",
    "\u{1c5}", "\u{130}", "\u{149}", "\u{3a3}", "\u{6f22}", "\u{1f600}", "\\ud83d", "\\'", "_", "__", "\u{b2}", "\u{661}", "\\u2028",
];
const BYTE_PIECES: [&str; 18] =
    ["a", "b", "ab", "abc", "A", " ", ",", "1", "12", "\\x00", "\\xff", "\\x80", "\\n", "\\t", "\\r\\n", "\\xc3\\xa9", "%s", "%d"];
const REPEATS: [usize; 12] = [0, 1, 2, 3, 7, 8, 15, 16, 31, 63, 64, 65];

impl Generator<'_> {
    pub fn int_literal(&mut self) -> String {
        let text = self.int_digits();
        parenthesised(text)
    }

    fn int_digits(&mut self) -> String {
        match self.rng.u32(0..20) {
            0..9 => self.rng.i32(-3..12).to_string(),
            9..12 => self.rng.i32(-300..300).to_string(),
            12..17 => self.near_an_edge(),
            17 => self.rng.i64(..).to_string(),
            18 => format!("{}{}{:018}", if self.rng.bool() { "-" } else { "" }, self.rng.u64(1..10u64.pow(18)), self.rng.u64(0..10u64.pow(18))),
            _ => self.with_a_base(),
        }
    }

    fn near_an_edge(&mut self) -> String {
        let edge = 1i128.checked_shl(self.rng.choice(EDGES).unwrap_or(8)).unwrap_or(0);
        let near = edge.wrapping_add(i128::from(self.rng.i32(-2..3)));
        let sign = if self.rng.bool() { -1 } else { 1 };
        near.wrapping_mul(sign).to_string()
    }

    fn with_a_base(&mut self) -> String {
        let value = self.rng.u32(..);
        match self.rng.u32(0..4) {
            0 => format!("0x{value:x}"),
            1 => format!("0b{value:b}"),
            2 => format!("0o{value:o}"),
            _ => "1_000_000".into(),
        }
    }

    pub fn float_literal(&mut self) -> String {
        let text = match self.rng.u32(0..10) {
            0..7 => self.rng.choice(FLOATS).unwrap_or("0.5").into(),
            7 => format!("{:.3}", self.rng.f64() * 2000.0 - 1000.0),
            8 => format!("{:e}", f64::from_bits(self.rng.u64(..))),
            _ => format!("{}.25", self.rng.i32(-40..40)),
        };
        match text.as_str() {
            "inf" => "float('inf')".into(),
            "-inf" => "float('-inf')".into(),
            "NaN" | "-NaN" => "1e17".into(),
            _ => parenthesised(text),
        }
    }

    pub fn str_literal(&mut self) -> String {
        let body = self.pieces(&PIECES);
        let text = format!("'{body}'");
        self.repeated(text)
    }

    pub fn bytes_literal(&mut self) -> String {
        let body = self.pieces(&BYTE_PIECES);
        let text = format!("b'{body}'");
        self.repeated(text)
    }

    fn pieces(&mut self, pieces: &[&'static str]) -> String {
        let count = self.rng.choice([0, 1, 1, 1, 1, 2, 2, 3, 4]).unwrap_or(1);
        (0..count).filter_map(|_| self.rng.choice(pieces)).copied().collect()
    }

    fn repeated(&mut self, text: String) -> String {
        if self.chance(120) { format!("({text} * {})", self.rng.choice(REPEATS).unwrap_or(1)) } else { text }
    }
}

/// A sign binds less than a dot or a power.
fn parenthesised(text: String) -> String {
    if text.starts_with('-') { format!("({text})") } else { text }
}
