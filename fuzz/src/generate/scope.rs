//! The variables that are bound where a program is being written, innermost last.

use super::calls::Signature;
use crate::grammar::RuleId;

#[derive(Clone)]
pub struct Variable {
    pub name: String,
    pub rule: RuleId,
    /// Not so in comprehensions, whose variables are their own.
    pub assignable: bool,
    /// Of a function that the program defines.
    pub signature: Option<Signature>,
}

#[derive(Default)]
pub struct Scope {
    variables: Vec<Variable>,
    /// Where the variables of each function begin that is being written.
    functions: Vec<usize>,
}

impl Scope {
    pub fn bind(&mut self, variable: Variable) {
        self.variables.push(variable);
    }
    pub fn visible(&self) -> impl Iterator<Item = &Variable> {
        self.variables.iter()
    }
    /// What the function at hand may assign to.
    pub fn own(&self) -> impl Iterator<Item = &Variable> {
        self.variables[self.begin()..].iter().filter(|one| one.assignable)
    }
    /// What it could declare, with whether that is global.
    pub fn outer(&self) -> impl Iterator<Item = (Variable, bool)> {
        let globals_end = self.functions.first().copied().unwrap_or(0);
        let outer = self.variables[..self.begin()].iter().enumerate().filter(|(_, one)| one.assignable && one.signature.is_none());
        outer.map(move |(at, one)| (one.clone(), at < globals_end))
    }
    pub fn enter(&mut self) {
        self.functions.push(self.variables.len());
    }
    pub fn leave(&mut self) {
        self.functions.pop();
    }
    pub fn mark(&self) -> usize {
        self.variables.len()
    }
    pub fn forget(&mut self, mark: usize) {
        self.variables.truncate(mark);
    }

    fn begin(&self) -> usize {
        self.functions.last().copied().unwrap_or(0)
    }
}
