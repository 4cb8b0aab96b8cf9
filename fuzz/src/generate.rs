//! From a seed to a program: expands the grammar at random, within bounds, with variables that are in scope where they are used.
//!
//! Every program tries a subset of the grammar, with weights of its own, so that what is rare together becomes common now and then.

mod calls;
mod literals;
mod scope;

use crate::grammar::{Alternative, Bind, Flags, Grammar, Hole, Part, RuleId, What};
use fastrand::Rng;
use scope::{Scope, Variable};

/// A seed means a program only together with this: it grows with every change of the grammar or of the generator.
pub const VERSION: u32 = 2;

/// What every program begins with: a bound on its work, and printing that shows no order of sets.
const PRELUDE: &str = include_str!("../grammar/prelude.py");
/// Expansions in an expression, one inside another.
const EXPRESSION_DEPTH_MAX: u32 = 5;
/// The same of statements, down to where their expressions begin.
const STATEMENT_DEPTH_MAX: u32 = 11;
/// Expansions in one top-level item; then it comes to an end.
const ITEM_EXPANSIONS_MAX: u32 = 260;

/// How many top-level items a program has.
#[derive(Clone, Copy)]
pub struct Size {
    pub definitions: usize,
    pub blocks: usize,
}

impl Size {
    pub const FULL: Size = Size { definitions: 6, blocks: 14 };
    /// For what is kept and read.
    pub const SMALL: Size = Size { definitions: 2, blocks: 5 };
}

/// The program of a seed.
pub fn program(grammar: &Grammar, seed: u64, size: Size) -> String {
    let mut generator = Generator::new(grammar, seed);
    let mut body = String::new();
    for _ in 0..generator.rng.usize(0..=size.definitions) {
        body.push_str(&generator.item("definition"));
    }
    for _ in 0..generator.rng.usize(2..=size.blocks) {
        body.push_str(&generator.item("top"));
    }
    body.push_str(&generator.item("ending"));
    let imports = if body.contains("asyncio.") { "import asyncio\n" } else { "" };
    format!("{imports}{PRELUDE}\n{body}")
}

struct Generator<'g> {
    grammar: &'g Grammar,
    rng: Rng,
    /// Of every alternative of every rule; 0: not in this program.
    weights: Vec<Vec<u32>>,
    scope: Scope,
    flags: Flags,
    /// Whether an expression is being expanded, and how deep it or the statement may still go.
    in_expression: bool,
    depth_left: u32,
    expansions_left: u32,
    names: u32,
    labels: u32,
    /// In a thousand: values of another type than wanted, variables instead of new values.
    wrong: u32,
    reuse: u32,
    /// Of the function that was made last, until its name is known.
    signature: Option<calls::Signature>,
}

impl<'g> Generator<'g> {
    fn new(grammar: &'g Grammar, seed: u64) -> Generator<'g> {
        let mut rng = Rng::with_seed(seed ^ (u64::from(VERSION) << 48));
        let weights = grammar.rules.iter().map(|rule| rule.alternatives.iter().map(|one| swarm(&mut rng, one.weight)).collect()).collect();
        let (wrong, reuse) = (rng.choice([0, 5, 20, 60]).unwrap_or(0), rng.u32(150..500));
        Generator {
            grammar,
            rng,
            weights,
            scope: Scope::default(),
            flags: Flags::default(),
            in_expression: false,
            depth_left: STATEMENT_DEPTH_MAX,
            expansions_left: ITEM_EXPANSIONS_MAX,
            names: 0,
            labels: 0,
            wrong,
            reuse,
            signature: None,
        }
    }

    fn item(&mut self, rule: &str) -> String {
        self.expansions_left = ITEM_EXPANSIONS_MAX;
        let mut text = self.expand(self.grammar.rule(rule));
        text.push('\n');
        text
    }

    fn chance(&mut self, in_a_thousand: u32) -> bool {
        self.rng.u32(0..1000) < in_a_thousand
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    fn expand_named(&mut self, rule: &str) -> String {
        self.expand(self.grammar.rule(rule))
    }

    fn expand(&mut self, wanted: RuleId) -> String {
        let mut rule = wanted;
        let before = (self.in_expression, self.depth_left);
        if self.grammar.rules[rule].is_type {
            if self.chance(self.wrong) {
                rule = self.grammar.rule("any");
            }
            if let Some(name) = self.variable(rule) {
                return name;
            }
            if !self.in_expression {
                (self.in_expression, self.depth_left) = (true, EXPRESSION_DEPTH_MAX);
            }
        }
        self.depth_left = self.depth_left.saturating_sub(1);
        self.expansions_left = self.expansions_left.saturating_sub(1);
        let at = self.choose(rule);
        let text = self.fill(&self.grammar.rules[rule].alternatives[at]);
        (self.in_expression, self.depth_left) = before;
        text
    }

    fn variable(&mut self, rule: RuleId) -> Option<String> {
        let rare = if self.depth_left < 2 || self.expansions_left == 0 { 700 } else { self.reuse };
        if !self.chance(rare) {
            return None;
        }
        let accepts = &self.grammar.rules[rule].accepts;
        let fitting: Vec<&Variable> = self.scope.visible().filter(|one| accepts.contains(&one.rule)).collect();
        // What was bound last is the likeliest.
        let recent = &fitting[fitting.len().saturating_sub(12)..];
        self.rng.choice(recent).map(|one| one.name.clone())
    }

    /// An alternative that may stand here and fits into what is left.
    fn choose(&mut self, rule: RuleId) -> usize {
        let rules = &self.grammar.rules[rule];
        let room = if self.expansions_left == 0 { 0 } else { self.depth_left };
        let may = |one: &Alternative| self.flags.has(one.needs);
        let fits: Vec<usize> = (0..rules.alternatives.len()).filter(|at| may(&rules.alternatives[*at]) && rules.alternatives[*at].depth_min <= room).collect();
        let weighed: Vec<(usize, u32)> = fits.iter().map(|at| (*at, self.weights[rule][*at])).filter(|(_, weight)| *weight > 0).collect();
        if weighed.is_empty() {
            return self.shallowest(rule);
        }
        let mut pick = self.rng.u32(0..weighed.iter().map(|(_, weight)| weight).sum());
        for (at, weight) in &weighed {
            if pick < *weight {
                return *at;
            }
            pick -= weight;
        }
        weighed[0].0
    }

    fn shallowest(&mut self, rule: RuleId) -> usize {
        let rules = &self.grammar.rules[rule];
        let may: Vec<usize> = (0..rules.alternatives.len()).filter(|at| self.flags.has(rules.alternatives[*at].needs)).collect();
        let least = may.iter().map(|at| rules.alternatives[*at].depth_min).min().unwrap_or(0);
        let ties: Vec<usize> = may.into_iter().filter(|at| rules.alternatives[*at].depth_min == least).collect();
        self.rng.choice(ties).unwrap_or(0)
    }

    fn fill(&mut self, alternative: &'g Alternative) -> String {
        let mut locals: Vec<(&str, String)> = Vec::new();
        let mut text = String::new();
        let mut parts = alternative.parts.iter().peekable();
        while let Some(part) = parts.next() {
            match part {
                Part::Text(literal) => text.push_str(literal),
                Part::Fresh(local) => text.push_str(&self.local(&mut locals, local)),
                Part::Hole(hole) => {
                    let binds = hole.binds.iter().map(|bind| (bind, self.local(&mut locals, &bind.local))).collect();
                    let inside = self.hole(hole, binds).replace('\n', &format!("\n{}", hole.indent));
                    let is_followed_by_dot = matches!(parts.peek(), Some(Part::Text(next)) if next.starts_with('.'));
                    append(&mut text, &inside, is_followed_by_dot);
                }
            }
        }
        for (local, rule) in &alternative.exports {
            let name = self.local(&mut locals, local);
            let signature = self.signature.take();
            self.scope.bind(Variable { name, rule: *rule, assignable: true, signature });
        }
        text
    }

    /// The fresh name that stands for `$local` in one alternative.
    fn local<'a>(&mut self, locals: &mut Vec<(&'a str, String)>, local: &'a str) -> String {
        if let Some((_, name)) = locals.iter().find(|(known, _)| *known == local) {
            return name.clone();
        }
        let name = self.fresh(local);
        locals.push((local, name.clone()));
        name
    }

    fn hole(&mut self, hole: &'g Hole, binds: Vec<(&Bind, String)>) -> String {
        let (flags, mark) = (self.flags, self.scope.mark());
        if let Some(kept) = hole.begins {
            self.flags = kept;
            self.scope.enter();
        }
        self.flags = self.flags.with(hole.sets);
        for (bind, name) in binds {
            self.scope.bind(Variable { name, rule: bind.rule, assignable: bind.assignable, signature: None });
        }
        let text = match &hole.what {
            What::Rule(rule) => self.expand(*rule),
            What::Special(name) => self.special(name),
        };
        if hole.begins.is_some() {
            self.scope.leave();
        }
        if hole.begins.is_some() || hole.forgets || !hole.binds.is_empty() {
            self.scope.forget(mark);
        }
        self.flags = flags;
        text
    }

    /// The holes that need more than text.
    fn special(&mut self, name: &str) -> String {
        match name {
            "INT" => self.int_literal(),
            "FLOAT" => self.float_literal(),
            "STR" => self.str_literal(),
            "BYTES" => self.bytes_literal(),
            "LABEL" => {
                self.labels += 1;
                self.labels.to_string()
            }
            "TARGET" => self.target(),
            "DECLARE" => self.declaration(),
            "FUNCTION" => self.function(),
            "CALL" => self.call_of("func"),
            "GENCALL" => self.call_of("genfunc"),
            "CORO" => self.call_of("corofunc"),
            "AGEN" => self.call_of("agenfunc"),
            _ => panic!("the grammar has an unknown hole {name}"),
        }
    }

    /// A variable that the function at hand may assign to.
    fn target(&mut self) -> String {
        let own: Vec<String> = self.scope.own().filter(|one| one.signature.is_none()).map(|one| one.name.clone()).collect();
        match self.rng.choice(&own[own.len().saturating_sub(8)..]) {
            Some(name) => name.clone(),
            None => self.fresh("v"),
        }
    }

    /// `global` or `nonlocal` of a variable from outside, which from then on is the function's own.
    fn declaration(&mut self) -> String {
        let outer: Vec<(Variable, bool)> = self.scope.outer().collect();
        let Some((variable, is_global)) = self.rng.choice(outer) else { return "pass".into() };
        let text = format!("{} {}", if is_global { "global" } else { "nonlocal" }, variable.name);
        self.scope.bind(variable);
        text
    }
}

fn swarm(rng: &mut Rng, weight: u32) -> u32 {
    match rng.u32(0..100) {
        0..22 => 0,
        22..32 => weight * 8,
        _ => weight * 2,
    }
}

/// `5.real` is no attribute of 5, and `{{` in an f-string no display.
fn append(text: &mut String, inside: &str, is_followed_by_dot: bool) {
    let is_number = inside.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    if is_followed_by_dot && is_number {
        text.push_str(&format!("({inside})"));
        return;
    }
    if text.ends_with('{') && inside.starts_with('{') {
        text.push(' ');
    }
    text.push_str(inside);
}
