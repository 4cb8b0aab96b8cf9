//! Contents that are no text, as `git apply` reads them: the bytes in zlib's envelope, in lines of base 85. They are not compressed.

use sha1::{Digest, Sha1};
use std::io::{self, Write};

const ALPHABET: &[u8; 85] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
/// Bytes in one line.
const LINE_BYTES: usize = 52;
/// The largest block that stands as it is.
const BLOCK_BYTES: usize = 65_535;

/// One direction of a binary patch: the whole contents.
pub fn literal(bytes: &[u8], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "literal {}", bytes.len())?;
    for line in enveloped(bytes).chunks(LINE_BYTES) {
        let length = line.len() as u8;
        let letter = if length <= 26 { b'A' + length - 1 } else { b'a' + length - 27 };
        out.write_all(&[letter])?;
        for group in line.chunks(4) {
            out.write_all(&five(group))?;
        }
        out.write_all(b"\n")?;
    }
    out.write_all(b"\n")
}

/// The name that git has for contents.
pub fn blob_id(bytes: Option<&[u8]>) -> String {
    let Some(bytes) = bytes else { return "0".repeat(40) };
    let digest = Sha1::new().chain_update(format!("blob {}\0", bytes.len())).chain_update(bytes).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Five letters for four bytes; what is missing of them is zero.
fn five(group: &[u8]) -> [u8; 5] {
    let mut number = (0..4).fold(0u32, |number, at| number << 8 | u32::from(group.get(at).copied().unwrap_or(0)));
    let mut letters = [0; 5];
    for letter in letters.iter_mut().rev() {
        *letter = ALPHABET.get((number % 85) as usize).copied().unwrap_or(b'0');
        number /= 85;
    }
    letters
}

/// A zlib stream of blocks that are stored as they are.
fn enveloped(bytes: &[u8]) -> Vec<u8> {
    let mut stream = vec![0x78, 0x01];
    let blocks = bytes.len().div_ceil(BLOCK_BYTES).max(1);
    for at in 0..blocks {
        let start = at * BLOCK_BYTES;
        let block = bytes.get(start..bytes.len().min(start + BLOCK_BYTES)).unwrap_or_default();
        let length = block.len() as u16;
        stream.push(u8::from(at + 1 == blocks));
        stream.extend(length.to_le_bytes());
        stream.extend((!length).to_le_bytes());
        stream.extend(block);
    }
    stream.extend(adler32(bytes).to_be_bytes());
    stream
}

fn adler32(bytes: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    // So many sums fit before the remainder is due.
    for chunk in bytes.chunks(5552) {
        for byte in chunk {
            a += u32::from(*byte);
            b += a;
        }
        (a, b) = (a % 65_521, b % 65_521);
    }
    b << 16 | a
}
