//! Just enough JSON to read a manifest: objects and strings as such, everything else checked and skipped.

/// A JSON value, as far as manifests need it.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Json {
    Text(String),
    Object(Vec<(String, Json)>),
    Other,
}

/// Nesting that is followed.
const DEPTH_MAX: u32 = 64;

/// Reads a document; what is wrong with it otherwise, with its line.
pub(super) fn parse(text: &str) -> Result<Json, String> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0).and_then(|value| {
        reader.space();
        if reader.at == text.len() { Some(value) } else { None }
    });
    let line = 1 + text.as_bytes()[..reader.at.min(text.len())].iter().filter(|&&b| b == b'\n').count();
    value.ok_or_else(|| format!("not valid JSON near line {line}"))
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }
    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }
    fn peek(&mut self) -> Option<u8> {
        self.space();
        self.text.as_bytes().get(self.at).copied()
    }
    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn value(&mut self, depth: u32) -> Option<Json> {
        if depth > DEPTH_MAX {
            return None;
        }
        match self.peek()? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => self.string().map(Json::Text),
            _ => self.plain(),
        }
    }

    fn object(&mut self, depth: u32) -> Option<Json> {
        self.at += 1;
        let mut pairs = Vec::new();
        if self.accept(b'}') {
            return Some(Json::Object(pairs));
        }
        loop {
            self.space();
            let key = self.string()?;
            if !self.accept(b':') {
                return None;
            }
            pairs.push((key, self.value(depth + 1)?));
            if self.accept(b'}') {
                return Some(Json::Object(pairs));
            }
            if !self.accept(b',') {
                return None;
            }
        }
    }

    fn array(&mut self, depth: u32) -> Option<Json> {
        self.at += 1;
        if self.accept(b']') {
            return Some(Json::Other);
        }
        loop {
            self.value(depth + 1)?;
            if self.accept(b']') {
                return Some(Json::Other);
            }
            if !self.accept(b',') {
                return None;
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        if self.text.as_bytes().get(self.at) != Some(&b'"') {
            return None;
        }
        self.at += 1;
        let mut out = String::new();
        loop {
            let c = self.rest().chars().next()?;
            self.at += c.len_utf8();
            match c {
                '"' => return Some(out),
                '\\' => out.push(self.escape()?),
                c if (c as u32) < 0x20 => return None,
                c => out.push(c),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        self.at += c.len_utf8();
        Some(match c {
            '"' | '\\' | '/' => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let high = self.hex()?;
                let point = match high {
                    0xD800..0xDC00 if self.rest().starts_with("\\u") => {
                        self.at += 2;
                        0x10000 + ((high - 0xD800) << 10) + self.hex()?.checked_sub(0xDC00)?
                    }
                    point => point,
                };
                char::from_u32(point)?
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(value)
    }

    fn plain(&mut self) -> Option<Json> {
        let rest = self.rest();
        let end = rest.find([',', ']', '}', ' ', '\t', '\n', '\r']).unwrap_or(rest.len());
        let word = &rest[..end];
        let number = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.' | b'e' | b'E')) && word.parse::<f64>().is_ok();
        if !number && !matches!(word, "true" | "false" | "null") {
            return None;
        }
        self.at += end;
        Some(Json::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn manifests_are_read() {
        let Ok(Json::Object(pairs)) = parse(r#"{ "imports": {"a": "./\u0061.py"}, "x": [1, {}, -2.5e3, null] }"#) else { panic!("not read") };
        assert_eq!(pairs[0].1, Json::Object(vec![("a".into(), Json::Text("./a.py".into()))]));
        assert_eq!(pairs[1].1, Json::Other);
    }

    #[test]
    fn mistakes_are_found() {
        for text in ["", "{", "{\"a\" 1}", "[1,]", "{} x", "\"\\ud800\"", "01x"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
