//! Text: newlines, which can be translated where the bytes stand. Encodings are the guest's work.

/// Whether text needs no decoding but to be UTF-8. The names are those that scripts write; others come to the same by way of bytes.
pub(crate) fn is_plain(encoding: &str, errors: &str) -> bool {
    errors == "strict" && ["utf-8", "utf8", "UTF-8", "locale"].contains(&encoding)
}

/// Turns `\r\n` and `\r` into `\n` in what is UTF-8; gives the new length. What is not is left alone, so that the error that it
/// comes to tells of the file as it is. Text without `\r`, the usual one, is only searched for it.
pub(crate) fn translate_in_place(bytes: &mut [u8]) -> usize {
    let Some(first) = memchr::memchr(b'\r', bytes).filter(|_| std::str::from_utf8(bytes).is_ok()) else { return bytes.len() };
    let (mut from, mut to) = (first, first);
    while let Some(byte) = bytes.get(from).copied() {
        let is_return = byte == b'\r';
        from += if is_return && bytes.get(from + 1) == Some(&b'\n') { 2 } else { 1 };
        if let Some(place) = bytes.get_mut(to) {
            *place = if is_return { b'\n' } else { byte };
        }
        to += 1;
    }
    to
}
