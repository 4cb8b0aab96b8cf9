//! Struct formats: which values stand where.

/// One part of a format.
#[derive(Clone, Copy)]
pub struct Item {
    pub code: u8,
    pub count: usize,
    /// Bytes of one value.
    pub size: usize,
    pub offset: usize,
}

/// A format that was read.
pub struct Layout {
    pub items: Vec<Item>,
    pub size: usize,
    pub little: bool,
    /// Sizes and rules of the platform.
    pub native: bool,
    /// How many values it takes.
    pub values: usize,
}

/// Reads a format; `None` when it is wrong or too large.
pub fn read(format: &[u8]) -> Option<Layout> {
    let (native, little, rest) = match format.split_first() {
        Some((b'@', rest)) => (true, true, rest),
        Some((b'=' | b'<', rest)) => (false, true, rest),
        Some((b'>' | b'!', rest)) => (false, false, rest),
        _ => (true, true, format),
    };
    let mut layout = Layout { items: Vec::new(), size: 0, little, native, values: 0 };
    let mut count: Option<usize> = None;
    for &c in rest {
        match c {
            b'0'..=b'9' => count = Some(count.unwrap_or(0).checked_mul(10)?.checked_add((c - b'0') as usize)?),
            _ if c.is_ascii_whitespace() && count.is_none() => {}
            _ => layout.add(c, count.take().unwrap_or(1), native)?,
        }
    }
    if count.is_some() { None } else { Some(layout) }
}

impl Layout {
    fn add(&mut self, code: u8, count: usize, native: bool) -> Option<()> {
        let size = size(code, native)?;
        let gap = if native && !matches!(code, b's' | b'p' | b'x' | b'c') { (size - self.size % size) % size } else { 0 };
        let offset = self.size.checked_add(gap)?;
        self.size = offset.checked_add(count.checked_mul(size)?).filter(|&n| n < 1 << 30)?;
        self.values += match code {
            b'x' => 0,
            b's' | b'p' => 1,
            _ => count,
        };
        self.items.push(Item { code, count, size, offset });
        Some(())
    }
}

fn size(code: u8, native: bool) -> Option<usize> {
    Some(match code {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' => if native { 8 } else { 4 },
        b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if native => 8,
        _ => return None,
    })
}
