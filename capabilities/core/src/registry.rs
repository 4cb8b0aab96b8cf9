//! Which capabilities a session has, by number.

use std::sync::Arc;

use crate::signature::Signature;
use crate::{Args, ErasedCapability, OpError, Right, Row, Subjects};

/// The capabilities of one session. Each gets a number, counted from 0 in the order they were added.
#[derive(Default)]
pub struct Registry {
    entries: Vec<Entry>,
}

struct Entry {
    capability: Box<dyn ErasedCapability>,
    /// Sorted by op number.
    ops: Vec<OpEntry>,
}

pub(crate) struct OpEntry {
    number: u32,
    pub(crate) index: usize,
    pub(crate) signature: Signature,
    /// `fs.read_text`
    pub(crate) full_name: Arc<str>,
    pub(crate) terms: Terms,
}

/// What the door asks of a row at every call: kept, so that no row is made for it.
#[derive(Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) cost: u32,
    pub(crate) request_bytes_max: usize,
    pub(crate) reply_bytes_max: u64,
    pub(crate) deterministic: bool,
    pub(crate) secret: bool,
    pub(crate) privileged: bool,
    pub(crate) audited: Option<usize>,
}

impl Terms {
    fn of(row: &Row<'_>) -> Terms {
        Terms {
            cost: row.cost,
            request_bytes_max: row.request_bytes_max,
            reply_bytes_max: row.reply_bytes_max,
            deterministic: row.deterministic,
            secret: row.secret,
            privileged: !row.right.is_empty(),
            audited: row.audited,
        }
    }
}

/// Why a capability was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    #[error("there is a capability named {0} already")]
    NameTaken(String),
    #[error("{0}: two ops have the number {1}")]
    NumberTaken(String, u32),
    #[error("{0}.{1}: {2}")]
    Signature(String, String, crate::SignatureError),
    #[error("'{0}' cannot be a module's name; a capability's name is an ASCII identifier that begins with a letter")]
    NoModuleName(String),
    #[error("{0}: '{1}' cannot be the name of {2}; take an ASCII identifier")]
    NoName(String, String, &'static str),
    #[error("{0}.{1}: the number {2} of an op is at most 65535")]
    NumberTooLarge(String, String, u32),
    #[error("{0}.{1} needs the right '{2}', which {0} does not have")]
    UnknownRight(String, String, String),
    #[error("{0}.{1} needs the right '{2}', whose grants name something, and has no parameter that is a str")]
    NothingNamed(String, String, String),
    #[error("{0} is a module of the standard library; take another name")]
    NameOfModule(String),
    #[error("it does not open where nothing is granted: {0}")]
    Opening(String),
    #[error("there are 65535 capabilities already")]
    TooMany,
}

impl Registry {
    pub fn new() -> Registry {
        Registry::default()
    }

    /// Takes a capability in and gives its number.
    pub fn add(&mut self, capability: Box<dyn ErasedCapability>) -> Result<u32, RegistryError> {
        if self.id(capability.name()).is_some() {
            return Err(RegistryError::NameTaken(capability.name().to_owned()));
        }
        // Its number and the op's are halves of one word on the wire.
        let number = u16::try_from(self.entries.len()).ok().filter(|number| *number < u16::MAX).ok_or(RegistryError::TooMany)?;
        let ops = checked_ops(&*capability)?;
        self.entries.push(Entry { capability, ops });
        Ok(u32::from(number))
    }

    /// The number of a capability.
    pub fn id(&self, name: &str) -> Option<u32> {
        self.entries.iter().position(|entry| entry.capability.name() == name).map(|at| at as u32)
    }

    /// The name of a capability by its number.
    pub fn name(&self, id: u32) -> Option<&str> {
        self.entries.get(id as usize).map(|entry| entry.capability.name())
    }

    /// Number, capability, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &dyn ErasedCapability)> {
        self.entries.iter().enumerate().map(|(at, entry)| (at as u32, &*entry.capability))
    }

    /// What an op, named as scripts name it, would touch with these arguments; `None` where there is no such op. Nothing is done.
    pub fn subjects(&self, op: &str, request: &[u8]) -> Option<Result<Subjects, OpError>> {
        let entry = self.entries.iter().find(|entry| entry.ops.iter().any(|own| *own.full_name == *op))?;
        let own = entry.ops.iter().find(|own| *own.full_name == *op)?;
        Some(Args::decode(request, &own.signature, op).and_then(|args| entry.capability.subjects(own.index, &args)))
    }

    /// Every op as scripts name it, with its row.
    pub fn ops(&self) -> impl Iterator<Item = (&str, Row<'_>)> {
        self.entries.iter().flat_map(|entry| entry.ops.iter().filter_map(|op| Some((&*op.full_name, entry.capability.row(op.index)?))))
    }

    pub(crate) fn end_all(&mut self) {
        self.entries.iter_mut().for_each(|entry| entry.capability.end());
    }

    pub(crate) fn capability_mut(&mut self, name: &str) -> Option<&mut dyn ErasedCapability> {
        let entry = self.entries.iter_mut().find(|entry| entry.capability.name() == name)?;
        Some(&mut *entry.capability)
    }

    /// The rows of one capability.
    pub fn rows(&self, id: u32) -> impl Iterator<Item = Row<'_>> {
        let capability = self.entries.get(id as usize).map(|entry| &entry.capability);
        capability.into_iter().flat_map(|capability| (0..capability.len()).filter_map(|index| capability.row(index)))
    }

    /// The row behind two numbers from the wire.
    pub fn row(&self, capability: u32, number: u32) -> Option<Row<'_>> {
        let (entry, op) = self.find(capability, number)?;
        entry.capability.row(op.index)
    }

    /// An op's name, made from its numbers where there is no such op; and whether its arguments or answers are secret.
    pub(crate) fn name_and_secrecy(&self, capability: u32, number: u32) -> (Arc<str>, bool) {
        let name = self.find(capability, number).map(|(_, op)| &op.full_name);
        let row = self.row(capability, number);
        let unknown = || format!("{capability}:{number}").into();
        (name.map_or_else(unknown, Arc::clone), row.is_some_and(|row| row.secret || row.secret_reply))
    }

    fn find(&self, capability: u32, number: u32) -> Option<(&Entry, &OpEntry)> {
        let entry = self.entries.get(capability as usize)?;
        let at = entry.ops.binary_search_by_key(&number, |op| op.number).ok()?;
        Some((entry, entry.ops.get(at)?))
    }

    /// The capability and the op behind two numbers from the wire.
    pub(crate) fn find_mut(&mut self, capability: u32, number: u32) -> Option<(&mut dyn ErasedCapability, &OpEntry)> {
        let Entry { capability, ops } = self.entries.get_mut(capability as usize)?;
        let at = ops.binary_search_by_key(&number, |op| op.number).ok()?;
        Some((&mut **capability, ops.get(at)?))
    }
}

/// The ops of a capability, sorted by number, when there is nothing wrong with its rows.
fn checked_ops(capability: &dyn ErasedCapability) -> Result<Vec<OpEntry>, RegistryError> {
    let name = capability.name();
    if !is_identifier(name) || name.starts_with('_') {
        return Err(RegistryError::NoModuleName(name.to_owned()));
    }
    let rights = capability.rights();
    if let Some(right) = rights.iter().find(|right| !is_identifier(right.name)) {
        return Err(RegistryError::NoName(name.to_owned(), right.name.to_owned(), "a right"));
    }
    let mut ops = Vec::with_capacity(capability.len());
    for (index, row) in (0..capability.len()).filter_map(|index| capability.row(index).map(|row| (index, row))) {
        check_row(name, &row, &rights)?;
        let signature = Signature::parse(row.signature).map_err(|error| RegistryError::Signature(name.to_owned(), row.name.to_owned(), error))?;
        let (full_name, terms) = (format!("{name}.{}", row.name).into(), Terms::of(&row));
        ops.push(OpEntry { number: row.number, index, signature, full_name, terms });
    }
    ops.sort_by_key(|op| op.number);
    if let Some(twice) = ops.windows(2).find_map(|pair| matches!(pair, [a, b] if a.number == b.number).then(|| pair.first())) {
        return Err(RegistryError::NumberTaken(name.to_owned(), twice.map_or(0, |op| op.number)));
    }
    Ok(ops)
}

fn check_row(name: &str, row: &Row<'_>, rights: &[Right<'_>]) -> Result<(), RegistryError> {
    let (name, op) = (name.to_owned(), row.name.to_owned());
    if !is_identifier(row.name) {
        return Err(RegistryError::NoName(name, op, "an op"));
    }
    if row.number > u32::from(u16::MAX) {
        return Err(RegistryError::NumberTooLarge(name, op, row.number));
    }
    if !row.right.is_empty() && !rights.iter().any(|right| right.name == row.right) {
        return Err(RegistryError::UnknownRight(name, op, row.right.to_owned()));
    }
    Ok(())
}

fn is_identifier(name: &str) -> bool {
    !name.starts_with(|c: char| c.is_ascii_digit()) && !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
