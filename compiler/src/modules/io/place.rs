//! Where the position of a text stream lies in the bytes of its block.

use super::number;
use super::text::{DECODES, MODE, SNAPSHOT, START, TRANSLATES, used};
use crate::heap::{Heap, Kind, Res, Value, code_point_bytes};

/// The row `_place`.
pub fn place<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let block = h.field(a[0], SNAPSHOT);
    let block = if h.is_kind(block, Kind::Bytes) { h.bytes_data(block) } else { b"" };
    let mode = number(h, a[0], MODE);
    let ends = if mode & DECODES == 0 { None } else { Some(mode & TRANSLATES != 0) };
    let wanted = used(h, a[0]);
    let (bytes, waits, before) = last_place(block, number(h, a[0], START) != 0, wanted, ends);
    h.tuple(&[Value::small(bytes as i64), Value::small(waits.into()), Value::small((wanted - before) as i64)])
}

/// Bytes, whether a `\r` waits there, and the characters before. `ends`: whether line ends are translated, or None where they are not looked at.
fn last_place(block: &[u8], waits: bool, wanted: usize, ends: Option<bool>) -> (usize, bool, usize) {
    let mut place = (0, waits, 0);
    while place.2 < wanted {
        let (at, waits, before) = place;
        let Some(&lead) = block.get(at) else { break };
        let (waits, points) = match (lead, waits, ends) {
            (b'\r', waits, Some(_)) => (true, usize::from(waits)),
            (b'\n', true, Some(true)) => (false, 1),
            (_, waits, _) => (false, 1 + usize::from(waits)),
        };
        if before + points > wanted {
            break;
        }
        place = (at + code_point_bytes(lead), waits, before + points);
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_return_waits_for_what_comes() {
        assert_eq!(last_place(b"a\r\nb", false, 2, Some(true)), (3, false, 2));
        assert_eq!(last_place(b"a\rb", false, 2, Some(true)), (2, true, 1));
        assert_eq!(last_place(b"a\r\nb", false, 2, Some(false)), (2, true, 1));
        assert_eq!(last_place("é\rb".as_bytes(), false, 2, None), (3, false, 2));
    }
}
