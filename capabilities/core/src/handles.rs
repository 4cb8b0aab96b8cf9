//! Numbers for open things. A number carries the generation of its slot, so that a stale or guessed one is no number at all.

use crate::CannotFreeze;

/// Open things by number.
#[derive(Debug)]
pub struct Handles<T> {
    slots: Vec<Slot<T>>,
    free: Vec<u16>,
    open: usize,
    open_max: usize,
}

#[derive(Debug)]
struct Slot<T> {
    generation: u16,
    value: Option<T>,
}

impl<T> Handles<T> {
    /// At most `open_max` things at one time, and never more than 65,535.
    ///
    /// ```
    /// let mut handles = capability::Handles::new(1);
    /// let first = handles.insert("a").unwrap();
    /// assert_eq!(handles.insert("b"), Err("b"));
    /// assert_eq!(handles.remove(first), Some("a"));
    /// let second = handles.insert("b").unwrap();
    /// assert!(handles.get_mut(first).is_none() && first != second);
    /// ```
    pub fn new(open_max: usize) -> Handles<T> {
        Handles { slots: Vec::new(), free: Vec::new(), open: 0, open_max: open_max.min(usize::from(u16::MAX)) }
    }

    /// Gives the thing a number, or gives it back when too many are open.
    pub fn insert(&mut self, value: T) -> Result<u32, T> {
        if self.open >= self.open_max {
            return Err(value);
        }
        let (index, slot) = match self.free.pop().and_then(|index| Some((index, self.slots.get_mut(usize::from(index))?))) {
            Some(reused) => reused,
            None => {
                let Ok(index) = u16::try_from(self.slots.len()) else { return Err(value) };
                self.slots.push(Slot { generation: 1, value: None });
                match self.slots.last_mut() {
                    Some(slot) => (index, slot),
                    None => return Err(value),
                }
            }
        };
        slot.value = Some(value);
        self.open += 1;
        Ok(u32::from(slot.generation) << 16 | u32::from(index))
    }

    /// The thing behind a number as it came from the guest, to look at.
    pub fn get(&self, id: impl TryInto<u32>) -> Option<&T> {
        let (index, generation) = parts(id.try_into().ok()?);
        self.slots.get(index).filter(|slot| slot.generation == generation)?.value.as_ref()
    }

    /// The thing behind a number as it came from the guest.
    pub fn get_mut(&mut self, id: impl TryInto<u32>) -> Option<&mut T> {
        let (index, generation) = parts(id.try_into().ok()?);
        let slot = self.slots.get_mut(index).filter(|slot| slot.generation == generation)?;
        slot.value.as_mut()
    }

    /// Takes the thing out; its number is never given again.
    pub fn remove(&mut self, id: impl TryInto<u32>) -> Option<T> {
        let (index, generation) = parts(id.try_into().ok()?);
        let slot = self.slots.get_mut(index).filter(|slot| slot.generation == generation)?;
        let value = slot.value.take()?;
        self.open -= 1;
        // A slot whose generations are used up is not used again.
        if let Some(next) = slot.generation.checked_add(1) {
            slot.generation = next;
            self.free.extend(u16::try_from(index));
        }
        Some(value)
    }

    /// Whether a table of this size takes so many and no more, as tried.
    pub fn limit_holds(&self) -> bool {
        let mut tried = Handles::new(self.open_max);
        (0..self.open_max).all(|_| tried.insert(()).is_ok()) && tried.insert(()).is_err()
    }

    /// The generations of all slots, so that numbers that were given once are not given again where a session goes on. Nothing may
    /// be open.
    pub fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        match self.open {
            0 => Ok(self.slots.iter().flat_map(|slot| slot.generation.to_le_bytes()).collect()),
            open => Err(CannotFreeze(format!("{open} open"))),
        }
    }

    /// Takes the generations back. Nothing was opened yet.
    ///
    /// ```
    /// let mut handles = capability::Handles::new(4);
    /// let old = handles.insert("a").unwrap();
    /// handles.remove(old);
    /// let mut thawed = capability::Handles::new(4);
    /// thawed.thaw(&handles.freeze()?)?;
    /// assert_ne!(thawed.insert("b"), Ok(old));
    /// # Ok::<(), capability::CannotFreeze>(())
    /// ```
    pub fn thaw(&mut self, generations: &[u8]) -> Result<(), CannotFreeze> {
        if !generations.len().is_multiple_of(2) || generations.len() > 2 * usize::from(u16::MAX) || !self.slots.is_empty() {
            return Err(CannotFreeze("the numbers of its handles are malformed".into()));
        }
        let generation = |pair: &[u8]| pair.iter().rev().fold(0, |sum: u16, byte| sum << 8 | u16::from(*byte));
        self.slots = generations.chunks(2).map(|pair| Slot { generation: generation(pair).max(1), value: None }).collect();
        let free = self.slots.iter().enumerate().filter(|(_, slot)| slot.generation < u16::MAX);
        self.free = free.rev().filter_map(|(index, _)| u16::try_from(index).ok()).collect();
        Ok(())
    }

    /// The open things, in the order of their slots.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.slots.iter().filter_map(|slot| slot.value.as_ref())
    }

    /// How many things are open.
    pub const fn len(&self) -> usize {
        self.open
    }

    pub const fn is_empty(&self) -> bool {
        self.open == 0
    }
}

const fn parts(id: u32) -> (usize, u16) {
    ((id & 0xffff) as usize, (id >> 16) as u16)
}
