//! What a listing says of SSA versions: which version an instruction reads or makes, and which ones meet where.

use std::collections::HashMap;
use std::rc::Rc;

use super::constant::Small;
use super::versions::{Fact, Versions};
use crate::code::op::{Op, Operand};
use crate::code::unit::CodeUnit;
use crate::syntax::token::Symbol;

/// Remarks on the words of one unit, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// SSA local that a register is the home of.
    homes: HashMap<u16, u16>,
    /// (word, local, remark).
    list: Vec<(u32, u16, Remark)>,
}

#[derive(Clone, Copy, Debug)]
enum Remark {
    Reads(u32),
    Makes(Fact),
    Joins(Fact),
}

impl Notes {
    /// Registers `register` as the home of `local`.
    pub fn home(&mut self, register: u16, local: u16) {
        self.homes.insert(register, local);
    }

    /// Notes the versions that the instruction `word` reads.
    pub fn reads(&mut self, pc: u32, word: u64, versions: &Versions) {
        let Some(op) = Op::from_byte(word as u8) else { return };
        let fields = [(word >> 16) as u16, (word >> 32) as u16, (word >> 48) as u16];
        for (kind, field) in op.row().operands.into_iter().zip(fields) {
            if let (Operand::Read | Operand::Both, Some(&local)) = (kind, self.homes.get(&field)) {
                self.list.push((pc, local, Remark::Reads(versions.fact(local).version)));
            }
        }
    }

    /// Notes that the instruction at `pc` makes a version.
    pub fn makes(&mut self, pc: u32, local: u16, fact: Fact) {
        self.list.push((pc, local, Remark::Makes(fact)));
    }

    /// Notes that versions meet before the instruction at `pc`.
    pub fn phi(&mut self, pc: u32, local: u16, fact: Fact) {
        self.list.push((pc, local, Remark::Joins(fact)));
    }

    /// The remarks as texts by word.
    fn texts(&self, name: impl Fn(u16) -> String) -> HashMap<u32, String> {
        let mut texts: HashMap<u32, Vec<String>> = HashMap::new();
        for &(pc, local, remark) in &self.list {
            let name = name(local);
            let text = match remark {
                Remark::Reads(version) => format!("{name}.{version}"),
                Remark::Makes(fact) => format!("-> {name}.{}{}", fact.version, facts(fact)),
                Remark::Joins(fact) => format!("phi {name}.{}{}", fact.version, facts(fact)),
            };
            let line = texts.entry(pc).or_default();
            if !line.contains(&text) {
                line.push(text);
            }
        }
        texts.into_iter().map(|(pc, line)| (pc, line.join(", "))).collect()
    }
}

fn facts(fact: Fact) -> String {
    let constant = match fact.constant {
        Some(Small::Int(int)) => format!(" = {int}"),
        Some(Small::Bool(bool)) => format!(" = {bool}"),
        Some(Small::None) => " = None".to_owned(),
        None => String::new(),
    };
    if fact.bound { constant } else { format!("{constant} maybe unbound") }
}

/// The remarks on all units of a source.
#[derive(Default)]
pub struct AllNotes(HashMap<*const str, HashMap<u32, String>>);

impl AllNotes {
    /// Keeps the remarks on a finished unit; each unit has a qualified name of its own in memory.
    pub fn keep(&mut self, qualname: &Rc<str>, notes: &Notes, names: &[Symbol], text: impl Fn(Symbol) -> String) {
        let texts = notes.texts(|local| names.get(local as usize).map_or(String::new(), |&symbol| text(symbol)));
        self.0.insert(Rc::as_ptr(qualname), texts);
    }

    /// What is to be said of word `pc` of `unit`.
    pub fn of(&self, unit: &CodeUnit, pc: usize) -> &str {
        self.0.get(&Rc::as_ptr(&unit.qualname)).and_then(|texts| texts.get(&(pc as u32))).map_or("", String::as_str)
    }
}
