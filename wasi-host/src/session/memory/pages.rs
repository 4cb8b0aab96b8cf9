//! A whole memory as bytes: the pages that are not all zero, each compressed.

/// What is stored at once.
const PAGE_BYTES: usize = 64 << 10;

/// Writes page by page: its number, how many bytes follow, the bytes.
pub fn write(memory: &[u8], into: &mut Vec<u8>) {
    for (number, page) in memory.chunks(PAGE_BYTES).enumerate() {
        if page.iter().any(|byte| *byte != 0) {
            let packed = lz4_flex::block::compress(page);
            into.extend((number as u32).to_le_bytes());
            into.extend((packed.len() as u32).to_le_bytes());
            into.extend(packed);
        }
    }
}

/// Puts the pages back into a memory of the same size, whatever stood there; `None` where they are not what was written.
pub fn read(mut pages: &[u8], memory: &mut [u8]) -> Option<()> {
    memory.fill(0);
    let mut next = 0;
    while !pages.is_empty() {
        let (number, rest) = word(pages)?;
        let (len, rest) = word(rest)?;
        let (packed, rest) = rest.split_at_checked(len)?;
        if number < next {
            return None;
        }
        let place = memory.chunks_mut(PAGE_BYTES).nth(number)?;
        if lz4_flex::block::decompress_into(packed, place).ok()? != place.len() {
            return None;
        }
        next = number + 1;
        pages = rest;
    }
    Some(())
}

fn word(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (word, rest) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_le_bytes(*word) as usize, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memory_comes_back_whole_and_nothing_else_does() {
        let mut memory = vec![0u8; 10 * PAGE_BYTES];
        memory[3] = 1;
        (0..PAGE_BYTES).for_each(|at| memory[7 * PAGE_BYTES + at] = (at % 251) as u8);
        let mut packed = Vec::new();
        write(&memory, &mut packed);
        assert!(packed.len() < 4000, "{}", packed.len());
        let mut place = vec![9u8; memory.len()];
        assert_eq!(read(&packed, &mut place), Some(()));
        assert!(place == memory);
        for cut in [1, 7, 8, 9, packed.len() - 1] {
            assert_eq!(read(&packed[..cut], &mut place), None, "{cut}");
        }
        assert_eq!(read(&packed, &mut vec![0; 5 * PAGE_BYTES]), None, "a page beyond its end");
        let twice = [packed.clone(), packed.clone()].concat();
        assert_eq!(read(&twice, &mut place), None);
        let mut numbers = capability::testing::Numbers::seeded(1);
        for _ in 0..2000 {
            let mut damaged = packed.clone();
            damaged[numbers.below(packed.len())] = numbers.below(256) as u8;
            let _ = read(&damaged, &mut place);
        }
    }
}
