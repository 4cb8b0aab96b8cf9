//! Text and bytes.
//!
//! A str holds generalised UTF-8 (lone surrogates as three bytes): `len` code points in the header; byte length u32 at 16,
//! data offset u32 at 20, hash u64 at 24 (0: not computed), owner u32 at 32 (a StrBuffer, or 0 when the bytes are inline at 40),
//! breadcrumbs u32 at 36 (byte offset of every 64th code point, made when first indexed).
//! A str may be a prefix of a StrBuffer (capacity at 16, used at 20, bytes at 24), so that `s += c` need not copy.
//! Bytes: `len` in the header, hash u64 at 16, data at 24. Bytearray: capacity u32 at 16, buffer at 20, exports at 24.

use super::{FLAG_ASCII, FLAG_INTERNED, FLAG_SURROGATES, Heap, Kind, Raised, Res, Ty, Value};

pub(super) const BYTE_LEN: u32 = 16;
const DATA: u32 = 20;
const HASH: u32 = 24;
pub(super) const OWNER: u32 = 32;
pub(super) const CRUMBS: u32 = 36;
const INLINE: u32 = 40;
/// Strs up to here are compared on the spot.
const SHORT: u32 = 64;
const CRUMB_STEP: usize = 64;
const BUFFER_CAPACITY: u32 = 16;
const BUFFER_USED: u32 = 20;
const BUFFER_DATA: u32 = 24;
const BYTES_HASH: u32 = 16;
const BYTES_DATA: u32 = 24;
/// The field of a memoryview that holds what it shows.
pub(super) const VIEW_BASE: u32 = 0;
const ARRAY_CAPACITY: u32 = 16;
pub(super) const ARRAY_BUFFER: u32 = 20;
const ARRAY_EXPORTS: u32 = 24;

/// Key of the intern table: the str's offset, compared by content through a lent pointer.
pub(super) struct InternedKey {
    pub(super) text: Box<[u8]>,
    pub(super) bits: u64,
}
impl PartialEq for InternedKey {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
impl Eq for InternedKey {}
impl std::hash::Hash for InternedKey {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state)
    }
}
impl std::borrow::Borrow<[u8]> for InternedKey {
    fn borrow(&self) -> &[u8] {
        &self.text
    }
}

/// Code points in generalised UTF-8.
pub fn count_code_points(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&b| (b as i8) >= -0x40).count()
}

/// Up to seven bytes as one word, zeros after them.
#[inline(always)]
fn last_word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, &byte| word << 8 | byte as u64)
}

/// Whether generalised UTF-8 has a surrogate (ED A0..BF xx).
fn has_surrogates(bytes: &[u8]) -> bool {
    memchr::memchr_iter(0xED, bytes).any(|i| bytes.get(i + 1).is_some_and(|&b| b >= 0xA0))
}

impl Heap {
    /// A str of `text`.
    pub fn str<'h>(&'h self, text: &str) -> Res<'h> {
        self.str_from(text.as_bytes())
    }

    /// A str of generalised UTF-8 (lone surrogates as three bytes); the caller guarantees the form.
    pub fn str_from<'h>(&'h self, bytes: &[u8]) -> Res<'h> {
        if bytes.len() <= 1 {
            return self.short_str(bytes);
        }
        if let &[lead @ 0xC2..=0xC3, next] = bytes {
            return self.char_str((lead as u32 & 3) << 6 | next as u32 & 0x3F);
        }
        let ascii = bytes.is_ascii();
        if ascii && let Some(v) = self.small_ascii_str(bytes) {
            return Ok(v);
        }
        let points = if ascii { bytes.len() } else { count_code_points(bytes) };
        let v = self.str_room(bytes.len() as u64, points)?;
        self.copy_in(v.offset() + INLINE, bytes);
        self.set_str_flags(v, ascii, bytes);
        Ok(v)
    }

    /// A str of what is known to be ASCII.
    pub fn str_of_ascii<'h>(&'h self, bytes: &[u8]) -> Res<'h> {
        debug_assert!(bytes.is_ascii());
        if bytes.len() <= 1 {
            return self.short_str(bytes);
        }
        if let Some(v) = self.small_ascii_str(bytes) {
            return Ok(v);
        }
        let v = self.str_room(bytes.len() as u64, bytes.len())?;
        self.copy_in(v.offset() + INLINE, bytes);
        self.change_flags(v, FLAG_ASCII, 0);
        Ok(v)
    }

    /// A short str of ASCII characters, where a cell is at hand: most strs are such.
    #[inline(always)]
    fn small_ascii_str<'h>(&'h self, bytes: &[u8]) -> Option<Value<'h>> {
        let len = bytes.len() as u32;
        if len > SHORT {
            return None;
        }
        let offset = self.small_ascii_cell(len)?;
        self.copy_short(offset + INLINE, bytes);
        Some(Value::from_ref(offset))
    }

    /// An exact ASCII str of `len` (at most [`SHORT`]) bytes, which are to be written at once.
    #[inline(always)]
    fn small_ascii_cell(&self, len: u32) -> Option<u32> {
        let offset = self.pages.cell_at_hand(INLINE + len);
        if offset == 0 {
            return None;
        }
        let class = self.class(Ty::Str).offset() as u64;
        self.store64(offset, class << 32 | (FLAG_ASCII as u64) << 8 | Kind::Str as u64);
        self.store64(offset + 8, (len as u64) << 32);
        self.store64(offset + BYTE_LEN, ((offset + INLINE) as u64) << 32 | len as u64);
        self.store64(offset + HASH, 0);
        self.store64(offset + OWNER, 0);
        Some(offset)
    }

    fn set_str_flags(&self, v: Value<'_>, ascii: bool, bytes: &[u8]) {
        let flags = if ascii { FLAG_ASCII } else if has_surrogates(bytes) { FLAG_SURROGATES } else { 0 };
        self.change_flags(v, flags, 0);
    }

    /// An exact str object of `byte_len` uninitialised bytes; to be filled by `fill_str` at once.
    fn str_room<'h>(&'h self, byte_len: u64, points: usize) -> Res<'h> {
        let offset = self.alloc(Kind::Str, self.class(Ty::Str).offset(), byte_len.saturating_add(24), points as u32)?;
        self.store32(offset + BYTE_LEN, byte_len as u32);
        self.store32(offset + DATA, offset + INLINE);
        self.store64(offset + HASH, 0);
        self.store64(offset + OWNER, 0);
        Ok(Value::from_ref(offset))
    }

    /// A str made by a function that writes exactly `byte_len` bytes of UTF-8 into the buffer it gets. Nothing is copied.
    pub fn str_written<'h>(&'h self, byte_len: usize, write: impl FnOnce(&mut [u8]) -> Result<(), Raised>) -> Res<'h> {
        self.str_written_and_known(byte_len, |room| write(room).map(|()| false))
    }

    /// The same by a function that says whether what it wrote is known to be ASCII.
    pub fn str_written_and_known<'h>(&'h self, byte_len: usize, write: impl FnOnce(&mut [u8]) -> Result<bool, Raised>) -> Res<'h> {
        let v = self.str_room(byte_len as u64, byte_len)?;
        // SAFETY: the block was allocated with this many bytes at INLINE and nothing else refers to it yet.
        let room = unsafe { std::slice::from_raw_parts_mut(self.pages.at(v.offset() + INLINE), byte_len) };
        let known = write(room)?;
        let bytes = self.lend(v.offset() + INLINE, byte_len as u32);
        let ascii = known || bytes.is_ascii();
        if !ascii {
            self.set_len_at(v.offset(), count_code_points(bytes) as u32);
        }
        self.set_str_flags(v, ascii, bytes);
        Ok(v)
    }

    fn short_str<'h>(&'h self, bytes: &[u8]) -> Res<'h> {
        match bytes.first() {
            None => Ok(Value::from_bits(self.empty_str.get())),
            Some(&b) => Ok(Value::from_bits(self.one_char.borrow()[b as usize & 127])),
        }
    }

    /// The one-character str of `c`.
    pub fn char_str<'h>(&'h self, c: u32) -> Res<'h> {
        if c < 256 {
            return Ok(Value::from_bits(self.one_char.borrow()[c as usize]));
        }
        let mut buffer = [0; 4];
        let n = encode_code_point(c, &mut buffer);
        self.str_from(&buffer[..n])
    }

    pub(super) fn boot_strings(&self) -> Result<(), Raised> {
        self.empty_str.set(self.str_room(0, 0)?.bits());
        self.change_flags(Value::from_bits(self.empty_str.get()), FLAG_ASCII, 0);
        for b in 0..128u8 {
            let v = self.str_room(1, 1)?;
            self.store8(v.offset() + INLINE, b);
            self.change_flags(v, FLAG_ASCII, 0);
            self.one_char.borrow_mut().push(v.bits());
        }
        // The rest of Latin-1 follows at its code points.
        for c in 128..256u32 {
            let mut buffer = [0; 4];
            let n = encode_code_point(c, &mut buffer);
            let v = self.str_room(n as u64, 1)?;
            self.copy_in(v.offset() + INLINE, &buffer[..n]);
            self.one_char.borrow_mut().push(v.bits());
        }
        for b in 0..128u8 {
            let v: Value<'_> = Value::from_bits(self.one_char.borrow()[b as usize]);
            self.intern(v)?;
        }
        self.intern(Value::from_bits(self.empty_str.get()))?;
        Ok(())
    }

    /// The interned str equal to `v` (an exact str).
    pub fn intern<'h>(&'h self, v: Value<'h>) -> Res<'h> {
        if self.flags(v) & FLAG_INTERNED != 0 {
            return Ok(v);
        }
        let bytes = self.str_bytes(v);
        if let Some(key) = self.interned.borrow().get(bytes) {
            return Ok(Value::from_bits(key.bits));
        }
        self.change_flags(v, FLAG_INTERNED, 0);
        self.interned.borrow_mut().insert(InternedKey { text: bytes.into(), bits: v.bits() });
        Ok(v)
    }
    /// The interned str of `text`.
    pub fn intern_str<'h>(&'h self, text: &str) -> Res<'h> {
        if let Some(key) = self.interned.borrow().get(text.as_bytes()) {
            return Ok(Value::from_bits(key.bits));
        }
        let v = self.str(text)?;
        self.intern(v)
    }
    /// The interned str of a name that native code knows.
    #[inline(always)]
    pub fn name(&self, name: super::Name) -> Value<'_> {
        Value::from_bits(self.names[name as usize].get())
    }

    /// Whether `v` is a str (or of a subclass).
    #[inline(always)]
    pub fn is_str(&self, v: Value<'_>) -> bool {
        self.is_kind(v, Kind::Str)
    }
    /// The bytes of a str: generalised UTF-8.
    #[inline(always)]
    pub fn str_bytes<'h>(&'h self, v: Value<'h>) -> &'h [u8] {
        assert!(self.is_kind(v, Kind::Str));
        let offset = v.offset();
        self.lend(self.load32(offset + DATA), self.load32(offset + BYTE_LEN))
    }
    /// The text, if `v` is a str without lone surrogates.
    pub fn as_str<'h>(&'h self, v: Value<'h>) -> Option<&'h str> {
        if !self.is_str(v) || self.flags(v) & FLAG_SURROGATES != 0 {
            return None;
        }
        // SAFETY: the flag is clear, so these are the bytes of well-formed UTF-8 (see str_from).
        Some(unsafe { std::str::from_utf8_unchecked(self.str_bytes(v)) })
    }
    /// The text with lone surrogates replaced, for messages.
    pub fn str_lossy<'h>(&'h self, v: Value<'h>) -> std::borrow::Cow<'h, str> {
        String::from_utf8_lossy(self.str_bytes(v))
    }
    #[inline(always)]
    pub fn str_is_ascii(&self, v: Value<'_>) -> bool {
        self.flags(v) & FLAG_ASCII != 0
    }
    pub fn str_has_surrogates(&self, v: Value<'_>) -> bool {
        self.flags(v) & FLAG_SURROGATES != 0
    }

    /// Byte position of code point `index` (0..=len).
    pub fn str_position(&self, v: Value<'_>, index: usize) -> usize {
        let offset = v.offset();
        if self.str_is_ascii(v) {
            return index;
        }
        let bytes = self.lend(self.load32(offset + DATA), self.load32(offset + BYTE_LEN));
        if index >= self.len(v) {
            return bytes.len();
        }
        let mut at = 0;
        let mut left = index;
        if index >= CRUMB_STEP {
            if self.load32(offset + CRUMBS) == 0 {
                self.lay_crumbs(offset, bytes);
            }
            let crumbs = self.load32(offset + CRUMBS);
            if crumbs != 0 {
                at = self.load32(crumbs + (index / CRUMB_STEP) as u32 * 4) as usize;
                left = index % CRUMB_STEP;
            }
        }
        while left > 0 {
            at += code_point_bytes(bytes[at]);
            left -= 1;
        }
        at
    }
    /// Without memory for breadcrumbs, positions are counted from the start.
    fn lay_crumbs(&self, offset: u32, bytes: &[u8]) {
        let points = self.len_at(offset) as usize;
        let Ok(crumbs) = self.pages.alloc_raw((points / CRUMB_STEP + 1) as u32 * 4) else { return };
        let mut at = 0;
        for point in 0..points {
            if point % CRUMB_STEP == 0 {
                self.store32(crumbs + (point / CRUMB_STEP) as u32 * 4, at as u32);
            }
            at += code_point_bytes(bytes[at]);
        }
        self.store32(offset + CRUMBS, crumbs);
    }
    /// Code point index of byte position `at`.
    pub fn str_index_of_position(&self, v: Value<'_>, at: usize) -> usize {
        if self.str_is_ascii(v) { at } else { count_code_points(&self.str_bytes(Value::from_bits(v.bits()))[..at]) }
    }
    /// Code point `index`, which is in range, as a one-character str.
    pub fn str_char_at<'h>(&'h self, v: Value<'h>, index: usize) -> Res<'h> {
        let bytes = self.str_bytes(v);
        if self.str_is_ascii(v) {
            return Ok(Value::from_bits(self.one_char.borrow()[bytes[index] as usize & 127]));
        }
        let at = self.str_position(v, index);
        self.str_from(&bytes[at..at + code_point_bytes(bytes[at])])
    }
    /// A byte of an ASCII str at `offset`.
    #[inline(always)]
    pub(crate) fn ascii_byte_at(&self, offset: u32, index: u32) -> u8 {
        self.load8(self.load32(offset + DATA) + index)
    }
    /// The same of an ASCII str at `offset`. Calls nothing.
    #[inline(always)]
    pub(crate) fn ascii_char_at(&self, offset: u32, index: u32) -> u64 {
        let byte = self.ascii_byte_at(offset, index);
        // SAFETY: boot made one str for each of the first 256 code points; the table never changes after.
        unsafe { *(*self.one_char.as_ptr()).as_ptr().add(byte as usize & 127) }
    }
    #[inline(always)]
    pub(super) fn is_plain_str(&self, offset: u32) -> bool {
        self.load16(offset) & (0xFF | (super::FLAG_SUBCLASS as u16) << 8) == Kind::Str as u16
    }
    /// Hash of a str, 0 while it is not computed.
    #[inline(always)]
    pub(super) fn known_str_hash(&self, offset: u32) -> i64 {
        self.load64(offset + HASH) as i64
    }
    /// Whether two strs are equal, when that shows soon. Calls nothing.
    #[inline(always)]
    pub(crate) fn short_str_eq(&self, x: u32, y: u32) -> Option<bool> {
        let len = self.load32(x + BYTE_LEN);
        if len != self.load32(y + BYTE_LEN) {
            return Some(false);
        }
        let (mut x, mut y) = (self.load32(x + DATA), self.load32(y + DATA));
        if len > SHORT {
            return None;
        }
        // Data is aligned to words, and its last word lies in the block whole.
        let mut left = len;
        while left >= 8 {
            if self.load64(x) != self.load64(y) {
                return Some(false);
            }
            (x, y, left) = (x + 8, y + 8, left - 8);
        }
        Some(left == 0 || (self.load64(x) ^ self.load64(y)) << (64 - left * 8) == 0)
    }
    /// Code points `start..end` (in range) as a str.
    pub fn str_slice<'h>(&'h self, v: Value<'h>, start: usize, end: usize) -> Res<'h> {
        if start >= end {
            return self.str_from(b"");
        }
        let (from, to) = (self.str_position(v, start), self.str_position(v, end));
        self.str_from(&self.str_bytes(v)[from..to])
    }

    /// `a + b` of two strs. When `a` ends at the end of a buffer with room, only `b` is copied.
    pub fn str_concat<'h>(&'h self, a: Value<'h>, b: Value<'h>) -> Res<'h> {
        let (left, right) = (self.str_bytes(a), self.str_bytes(b));
        if right.is_empty() && self.is_exact(a, Kind::Str) {
            return Ok(a);
        }
        if left.is_empty() && self.is_exact(b, Kind::Str) {
            return Ok(b);
        }
        let total = left.len() as u64 + right.len() as u64;
        let points = self.len(a) + self.len(b);
        let flags = (self.flags(a) & self.flags(b) & FLAG_ASCII) | ((self.flags(a) | self.flags(b)) & FLAG_SURROGATES);
        if total <= SHORT as u64 && flags == FLAG_ASCII && let Some(offset) = self.small_ascii_cell(total as u32) {
            self.copy_short(offset + INLINE, left);
            self.copy_short(offset + INLINE + left.len() as u32, right);
            return Ok(Value::from_ref(offset));
        }
        if total < 64 {
            let v = self.str_room(total, points)?;
            self.copy_in(v.offset() + INLINE, left);
            self.copy_in(v.offset() + INLINE + left.len() as u32, right);
            self.change_flags(v, flags, 0);
            return Ok(v);
        }
        let owner = self.load32(a.offset() + OWNER);
        let grown = if owner != 0 && self.tip_has_room(a.offset(), owner, right.len()) {
            owner
        } else {
            // Twice the size, so that a loop of `s += c` copies each byte a constant number of times.
            let capacity = total + total / 2;
            let buffer = self.alloc(Kind::StrBuffer, self.class(Ty::Object).offset(), 8 + capacity, 0)?;
            self.store32(buffer + BUFFER_CAPACITY, capacity as u32);
            self.store32(buffer + BUFFER_USED, left.len() as u32);
            self.copy_in(buffer + BUFFER_DATA, left);
            buffer
        };
        let used = self.load32(grown + BUFFER_USED);
        self.copy_in(grown + BUFFER_DATA + used, right);
        self.store32(grown + BUFFER_USED, used + right.len() as u32);
        let v = self.str_room(0, points)?;
        self.store32(v.offset() + BYTE_LEN, total as u32);
        self.store32(v.offset() + DATA, grown + BUFFER_DATA);
        self.store32(v.offset() + OWNER, grown);
        self.change_flags(v, flags, 0);
        Ok(v)
    }
    /// The strs of an exact list or tuple with `separator` between them, where all are ASCII and what comes out is short.
    pub fn str_joined_short<'h>(&'h self, separator: Value<'h>, items: Value<'h>) -> Option<Value<'h>> {
        let first = if self.is_exact(items, Kind::List) {
            self.load32(items.offset() + super::lists::BUFFER)
        } else if self.is_exact(items, Kind::Tuple) {
            items.offset() + super::HEADER
        } else {
            return None;
        };
        self.joined_short(first, self.len(items) as u32, separator.bits())
    }
    /// The same of `count` values that lie in a row at `first`.
    pub(crate) fn joined_short(&self, first: u32, count: u32, separator: u64) -> Option<Value<'_>> {
        let is_ascii = |v: u64| {
            const EXACT: u16 = 0xFF | ((FLAG_ASCII | super::FLAG_SUBCLASS) as u16) << 8;
            Value::from_bits(v).is_ref() && self.load16(v as u32) & EXACT == Kind::Str as u16 | (FLAG_ASCII as u16) << 8
        };
        if !(2..=SHORT).contains(&count) || !is_ascii(separator) {
            return None;
        }
        let separator = separator as u32;
        let between = self.load32(separator + BYTE_LEN);
        let mut total = (count - 1).saturating_mul(between);
        for i in 0..count {
            let item = self.load64(first + i * 8);
            if !is_ascii(item) {
                return None;
            }
            total = total.saturating_add(self.load32(item as u32 + BYTE_LEN));
        }
        // One character is a str that exists already.
        if !(2..=SHORT).contains(&total) {
            return None;
        }
        let joined = self.small_ascii_cell(total)?;
        let mut at = joined + INLINE;
        let mut put = |text: u32| {
            let len = self.load32(text + BYTE_LEN);
            self.copy_short(at, self.lend(self.load32(text + DATA), len));
            at += len;
        };
        for i in 0..count {
            if i > 0 && between > 0 {
                put(separator);
            }
            put(self.load64(first + i * 8) as u32);
        }
        Some(Value::from_ref(joined))
    }
    fn tip_has_room(&self, a: u32, owner: u32, more: usize) -> bool {
        let used = self.load32(owner + BUFFER_USED);
        self.load32(a + DATA) == owner + BUFFER_DATA
            && self.load32(a + BYTE_LEN) == used
            && self.load32(owner + BUFFER_CAPACITY) - used >= more as u32
    }

    /// A str of a subclass of str with the text of `text`.
    pub fn str_of_class<'h>(&'h self, class: Value<'h>, text: Value<'h>) -> Res<'h> {
        if class.is(self.class(Ty::Str)) {
            return Ok(text);
        }
        let bytes = self.str_bytes(text);
        let v = self.str_room(bytes.len() as u64, self.len(text))?;
        self.copy_in(v.offset() + INLINE, bytes);
        self.change_flags(v, self.flags(text) & (FLAG_ASCII | FLAG_SURROGATES), 0);
        self.store32(v.offset() + 4, class.offset());
        self.mark_subclass(v.offset(), class);
        Ok(v)
    }

    /// CPython-shaped hash of text or bytes: 61 bits, never −1.
    pub fn hash_bytes(&self, bytes: &[u8]) -> i64 {
        if bytes.is_empty() {
            return 0;
        }
        let mut chunks = bytes.chunks_exact(8);
        let words = (&mut chunks).map(|chunk| u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
        let h = self.hash_words(bytes.len(), words);
        self.finish_hash(h, last_word(chunks.remainder()))
    }
    #[inline(always)]
    fn hash_words(&self, len: usize, words: impl Iterator<Item = u64>) -> u64 {
        let (k0, k1) = self.hash_seed();
        words.fold(k0 ^ (len as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15), |h, word| fold(h ^ word, k1 | 1))
    }
    #[inline(always)]
    fn finish_hash(&self, h: u64, last: u64) -> i64 {
        let h = fold(fold(h ^ last, 0xD6E8_FEB8_6659_FD93), self.hash_seed().0 | 1) as i64;
        if h == -1 { -2 } else { h }
    }
    /// Hash of an exact str that is short, which is remembered in it; 0 of another. Calls nothing.
    #[inline(always)]
    pub(super) fn short_str_hash(&self, offset: u32) -> i64 {
        let (at, len) = (self.load32(offset + DATA), self.load32(offset + BYTE_LEN));
        if len == 0 || len > SHORT {
            return 0;
        }
        // As for equality: data is aligned to words, and its last word lies in the block whole.
        let h = self.hash_words(len as usize, (0..len / 8).map(|word| self.load64(at + word * 8)));
        let last = if len % 8 == 0 { 0 } else { self.load64(at + (len & !7)) & (1 << (len % 8 * 8)) - 1 };
        let hash = self.finish_hash(h, last);
        self.store64(offset + HASH, hash as u64);
        hash
    }
    /// Hash of a str, remembered in it.
    #[inline]
    pub fn str_hash(&self, v: Value<'_>) -> i64 {
        // Namespaces may hold other keys. The hash is kept in the str, so no other object may come this far.
        if !self.is_kind(v, Kind::Str) {
            debug_assert!(false, "the hash of a str is asked of another object");
            return 0;
        }
        let cached = self.load64(v.offset() + HASH) as i64;
        if cached != 0 {
            return cached;
        }
        let hash = self.hash_bytes(self.lend(self.load32(v.offset() + DATA), self.load32(v.offset() + BYTE_LEN)));
        self.store64(v.offset() + HASH, hash as u64);
        hash
    }
    /// Whether two strs have the same text.
    #[inline]
    pub fn str_eq(&self, a: Value<'_>, b: Value<'_>) -> bool {
        if a.is(b) {
            return true;
        }
        let (x, y) = (a.offset(), b.offset());
        let n = self.load32(x + BYTE_LEN);
        n == self.load32(y + BYTE_LEN) && self.lend(self.load32(x + DATA), n) == self.lend(self.load32(y + DATA), n)
    }

    // ---- bytes

    /// A bytes object.
    pub fn bytes<'h>(&'h self, data: &[u8]) -> Res<'h> {
        if data.is_empty() && self.empty_bytes.get() != 0 {
            return Ok(Value::from_bits(self.empty_bytes.get()));
        }
        let v = self.bytes_room(data.len() as u64)?;
        self.copy_in(v.offset() + BYTES_DATA, data);
        Ok(v)
    }
    pub(super) fn boot_bytes(&self) -> Result<(), Raised> {
        self.empty_bytes.set(self.bytes_room(0)?.bits());
        Ok(())
    }
    fn bytes_room<'h>(&'h self, len: u64) -> Res<'h> {
        let offset = self.alloc(Kind::Bytes, self.class(Ty::Bytes).offset(), len.saturating_add(8), len as u32)?;
        self.store64(offset + BYTES_HASH, 0);
        Ok(Value::from_ref(offset))
    }
    /// A bytes object written in place, zeroed before.
    pub fn bytes_written<'h>(&'h self, len: usize, write: impl FnOnce(&mut [u8]) -> Result<(), Raised>) -> Res<'h> {
        let v = self.bytes_room(len as u64)?;
        self.fill(v.offset() + BYTES_DATA, 0, len as u32);
        // SAFETY: the block was allocated with this many bytes and nothing else refers to it yet.
        write(unsafe { std::slice::from_raw_parts_mut(self.pages.at(v.offset() + BYTES_DATA), len) })?;
        Ok(v)
    }
    /// A bytes object of a subclass.
    pub fn bytes_of_class<'h>(&'h self, class: Value<'h>, data: &[u8]) -> Res<'h> {
        let v = self.bytes_room(data.len() as u64)?;
        self.copy_in(v.offset() + BYTES_DATA, data);
        self.store32(v.offset() + 4, class.offset());
        self.mark_subclass(v.offset(), class);
        Ok(v)
    }
    /// The data of a bytes object. (A bytearray's is not lent; see `bytearray_copy`.)
    pub fn bytes_data<'h>(&'h self, v: Value<'h>) -> &'h [u8] {
        assert!(self.is_kind(v, Kind::Bytes));
        self.lend(v.offset() + BYTES_DATA, self.len_at(v.offset()))
    }
    /// Hash of a bytes object, remembered in it.
    pub fn bytes_hash(&self, v: Value<'_>) -> i64 {
        let cached = self.load64(v.offset() + BYTES_HASH) as i64;
        if cached != 0 {
            return cached;
        }
        let hash = self.hash_bytes(self.lend(v.offset() + BYTES_DATA, self.len_at(v.offset())));
        self.store64(v.offset() + BYTES_HASH, hash as u64);
        hash
    }

    // ---- bytearray

    /// A bytearray of `class` with a copy of `data`.
    pub fn bytearray<'h>(&'h self, class: Value<'h>, data: &[u8]) -> Res<'h> {
        let buffer = if data.is_empty() { 0 } else { self.alloc_raw(data.len() as u64)? };
        let offset = self.alloc(Kind::ByteArray, class.offset(), 16, data.len() as u32)?;
        self.store32(offset + ARRAY_CAPACITY, data.len() as u32);
        self.store32(offset + ARRAY_BUFFER, buffer);
        self.store64(offset + ARRAY_EXPORTS, 0);
        self.copy_in(buffer, data);
        self.mark_subclass(offset, class);
        Ok(Value::from_ref(offset))
    }
    /// A copy of a bytearray's data.
    pub fn bytearray_copy(&self, v: Value<'_>) -> Vec<u8> {
        assert!(self.is_kind(v, Kind::ByteArray));
        self.lend(self.load32(v.offset() + ARRAY_BUFFER), self.len_at(v.offset())).to_vec()
    }
    /// Runs `f` on a bytearray's data; `f` has no heap, so nothing can move under it.
    pub fn bytearray_with<R>(&self, v: Value<'_>, f: impl FnOnce(&mut [u8]) -> R) -> R {
        assert!(self.is_kind(v, Kind::ByteArray));
        let len = self.len_at(v.offset()) as usize;
        if len == 0 {
            return f(&mut []);
        }
        // SAFETY: the buffer holds `len` bytes and only this call refers to them while `f` runs.
        f(unsafe { std::slice::from_raw_parts_mut(self.pages.at(self.load32(v.offset() + ARRAY_BUFFER)), len) })
    }
    /// Changes the length; new bytes are zero. BufferError while memoryviews export it.
    pub fn bytearray_resize(&self, v: Value<'_>, len: usize) -> Result<(), Raised> {
        assert!(self.is_kind(v, Kind::ByteArray));
        let offset = v.offset();
        let old_len = self.len_at(offset);
        if len as u64 == old_len as u64 {
            return Ok(());
        }
        if self.load32(offset + ARRAY_EXPORTS) != 0 {
            return Err(self.raise(Ty::BufferError, "Existing exports of data: object cannot be re-sized"));
        }
        if len as u64 > self.load32(offset + ARRAY_CAPACITY) as u64 {
            // What is filled for the first time may stay as it is; what grows is likely to grow again.
            let more = if old_len == 0 { 0 } else { (len as u64 >> 3) + 16 };
            let wanted = (len as u64).saturating_add(more);
            let buffer = self.alloc_raw(wanted)?;
            let old = self.load32(offset + ARRAY_BUFFER);
            self.copy_within(old, buffer, old_len);
            self.free_raw(old);
            self.store32(offset + ARRAY_BUFFER, buffer);
            self.store32(offset + ARRAY_CAPACITY, wanted as u32);
        }
        if len as u32 > old_len {
            self.fill(self.load32(offset + ARRAY_BUFFER) + old_len, 0, len as u32 - old_len);
        }
        self.set_len_at(offset, len as u32);
        Ok(())
    }
    /// Adds at the end, with room for half as much again where it has to grow: for arrays that are written piece by piece.
    pub fn bytearray_append(&self, v: Value<'_>, data: &[u8]) -> Result<(), Raised> {
        self.bytearray_check_exports(v)?;
        let (offset, len) = (v.offset(), self.len(v) as u64);
        let total = len.saturating_add(data.len() as u64);
        if total > self.load32(offset + ARRAY_CAPACITY) as u64 {
            let roomy = (total + total / 2).min(u32::MAX as u64);
            let fits = self.pages.used_bytes().saturating_add(roomy) <= self.pages.limit_bytes();
            let wanted = if fits { roomy.max(total) } else { total };
            let buffer = self.alloc_raw(wanted)?;
            let old = self.load32(offset + ARRAY_BUFFER);
            self.copy_within(old, buffer, len as u32);
            self.free_raw(old);
            self.store32(offset + ARRAY_BUFFER, buffer);
            self.store32(offset + ARRAY_CAPACITY, wanted as u32);
        }
        self.copy_in(self.load32(offset + ARRAY_BUFFER) + len as u32, data);
        self.set_len_at(offset, total as u32);
        Ok(())
    }
    /// BufferError while memoryviews export it.
    pub fn bytearray_check_exports(&self, v: Value<'_>) -> Result<(), Raised> {
        if self.load32(v.offset() + ARRAY_EXPORTS) == 0 {
            return Ok(());
        }
        Err(self.raise(Ty::BufferError, "Existing exports of data: object cannot be re-sized"))
    }
    /// Whether memoryviews show the bytearray.
    pub fn bytearray_is_exported(&self, v: Value<'_>) -> bool {
        self.load32(v.offset() + ARRAY_EXPORTS) != 0
    }
    /// Counts a new memoryview of a bytearray.
    pub fn bytearray_show(&self, array: Value<'_>, view: Value<'_>) {
        self.bytearray_export(array, 1);
        self.exporting.borrow_mut().push(view.offset());
    }
    /// Counts memoryviews of a bytearray.
    pub fn bytearray_export(&self, v: Value<'_>, change: i32) {
        let at = v.offset() + ARRAY_EXPORTS;
        self.store32(at, self.load32(at).saturating_add_signed(change));
    }

    /// The bytes of a bytes or bytearray, copied.
    pub fn bytes_like(&self, v: Value<'_>) -> Option<Vec<u8>> {
        match self.kind(v)? {
            Kind::Bytes => Some(self.lend(v.offset() + BYTES_DATA, self.len_at(v.offset())).to_vec()),
            Kind::ByteArray => Some(self.bytearray_copy(v)),
            _ => None,
        }
    }

    /// MemoryError unless `bytes` more would fit under the memory limit; to be asked before growing a Rust buffer by that much.
    pub fn reserve(&self, bytes: u64) -> Result<(), Raised> {
        if self.pages.used_bytes().saturating_add(bytes) > self.pages.limit_bytes() {
            return Err(self.out_of_memory());
        }
        Ok(())
    }
}

fn fold(a: u64, b: u64) -> u64 {
    // By halves: the sandbox has no instruction for the upper half of a product, and calls a function for a u128's.
    let (a_low, a_high, b_low, b_high) = (a & 0xFFFF_FFFF, a >> 32, b & 0xFFFF_FFFF, b >> 32);
    let (low, mid) = (a_low * b_low, a_high * b_low);
    let cross = (low >> 32) + (mid & 0xFFFF_FFFF) + a_low * b_high;
    let high = (mid >> 32) + (cross >> 32) + a_high * b_high;
    a.wrapping_mul(b) ^ high
}

/// Bytes of the code point that starts with `lead`.
#[inline(always)]
pub fn code_point_bytes(lead: u8) -> usize {
    match lead {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// The code point at the start of generalised UTF-8, and its bytes.
#[inline]
pub fn decode_code_point(bytes: &[u8]) -> (u32, usize) {
    let b0 = bytes[0] as u32;
    let next = |i: usize| bytes[i] as u32 & 0x3F;
    match b0 {
        0..0xC0 => (b0, 1),
        0xC0..0xE0 => ((b0 & 0x1F) << 6 | next(1), 2),
        0xE0..0xF0 => ((b0 & 0x0F) << 12 | next(1) << 6 | next(2), 3),
        _ => ((b0 & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4),
    }
}

/// Writes a code point (a surrogate included) as generalised UTF-8; returns its bytes.
pub fn encode_code_point(c: u32, out: &mut [u8; 4]) -> usize {
    match c {
        0..0x80 => {
            out[0] = c as u8;
            1
        }
        0x80..0x800 => {
            *out = [0xC0 | (c >> 6) as u8, 0x80 | (c & 0x3F) as u8, 0, 0];
            2
        }
        0x800..0x10000 => {
            *out = [0xE0 | (c >> 12) as u8, 0x80 | (c >> 6 & 0x3F) as u8, 0x80 | (c & 0x3F) as u8, 0];
            3
        }
        _ => {
            *out = [0xF0 | (c >> 18) as u8, 0x80 | (c >> 12 & 0x3F) as u8, 0x80 | (c >> 6 & 0x3F) as u8, 0x80 | (c & 0x3F) as u8];
            4
        }
    }
}

/// Builds a str piece by piece, within the memory limit.
pub struct StrBuilder<'h> {
    heap: &'h Heap,
    bytes: Vec<u8>,
}

impl<'h> StrBuilder<'h> {
    pub fn new(heap: &'h Heap) -> Self {
        StrBuilder { heap, bytes: Vec::new() }
    }
    /// Makes room for `more` bytes, or raises MemoryError.
    pub fn reserve(&mut self, more: usize) -> Result<(), Raised> {
        if more > self.bytes.capacity() - self.bytes.len() {
            self.heap.reserve((self.bytes.len() as u64).saturating_add(more as u64).saturating_mul(2))?;
            self.bytes.try_reserve(more).map_err(|_| self.heap.out_of_memory())?;
        }
        Ok(())
    }
    pub fn push(&mut self, text: &str) -> Result<(), Raised> {
        self.push_bytes(text.as_bytes())
    }
    /// Adds generalised UTF-8.
    pub fn push_bytes(&mut self, bytes: &[u8]) -> Result<(), Raised> {
        self.reserve(bytes.len())?;
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }
    /// Adds ASCII after `change` made it other ASCII.
    pub fn push_changed(&mut self, ascii: &[u8], change: fn(&mut [u8])) -> Result<(), Raised> {
        let start = self.bytes.len();
        self.push_bytes(ascii)?;
        change(&mut self.bytes[start..]);
        Ok(())
    }
    pub fn push_char(&mut self, c: u32) -> Result<(), Raised> {
        let mut buffer = [0; 4];
        let n = encode_code_point(c, &mut buffer);
        self.push_bytes(&buffer[..n])
    }
    /// Adds `c` `count` times.
    pub fn push_repeated(&mut self, c: u32, count: usize) -> Result<(), Raised> {
        let mut buffer = [0; 4];
        let n = encode_code_point(c, &mut buffer);
        self.reserve(n.saturating_mul(count))?;
        for _ in 0..count {
            self.bytes.extend_from_slice(&buffer[..n]);
        }
        Ok(())
    }
    /// Adds a str.
    pub fn push_value(&mut self, v: Value<'h>) -> Result<(), Raised> {
        let bytes = self.heap.str_bytes(v);
        self.push_bytes(bytes)
    }
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
    pub fn finish(self) -> Res<'h> {
        self.heap.str_from(&self.bytes)
    }
}
