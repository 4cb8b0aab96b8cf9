//! The parsing machine: runs the compiled grammar over the tokens, with a stack of its own, so that no source can exhaust the native one.

use super::actions;
use super::grammar::{Class, Grammar, Step};
use super::report::Fault;
use crate::syntax::lexer::Tokens;
use crate::syntax::token::TokenKind;

/// Entries of the machine's stack: a bound on how deep a source may nest.
const STACK_MAX: usize = 1 << 20;

/// How a run ended.
pub(super) enum Outcome {
    Accepted,
    /// No rule matched.
    Rejected,
    /// A rule named the mistake.
    Found(Fault),
    /// The source nests too deeply.
    TooDeep,
}

/// A range of tokens, as a label remembers it.
pub(super) type Capture = (u32, u32);

#[derive(Clone, Copy)]
enum Entry {
    Choice { step: u32, at: u32, frame: u32, mistakes: bool },
    Frame { step: u32, rule: u16, at: u32, frame: u32, captures: [Capture; 2] },
}

/// What is known about a rule at a token.
#[derive(Clone, Copy)]
struct Memory {
    rule: u16,
    /// Token behind it, or `NO_MATCH`.
    end: u32,
    next: u32,
}

const NO_MATCH: u32 = u32::MAX;
const NONE: u32 = u32::MAX;

pub(super) struct Machine<'s> {
    pub source: &'s str,
    pub tokens: &'s Tokens,
    grammar: &'s Grammar,
    stack: Vec<Entry>,
    frame: u32,
    at: u32,
    mistakes: bool,
    /// The last token that was looked at.
    pub furthest: u32,
    /// Start of the top-level statement being read.
    pub statement: u32,
    memory: Vec<Memory>,
    /// Per token, the first of its memories.
    remembered: Vec<u32>,
    /// Per token, how many brackets are open behind it.
    depths: Vec<u16>,
}

impl<'s> Machine<'s> {
    pub(super) fn new(source: &'s str, tokens: &'s Tokens, grammar: &'s Grammar) -> Self {
        Machine {
            source,
            tokens,
            grammar,
            stack: Vec::new(),
            frame: NONE,
            at: 0,
            mistakes: false,
            furthest: 0,
            statement: 0,
            memory: Vec::new(),
            remembered: vec![NONE; tokens.list.len() + 1],
            depths: depths(tokens),
        }
    }

    /// How many brackets are open behind `token`.
    pub(super) fn depth(&self, token: u32) -> u16 {
        self.depths.get(token as usize).copied().unwrap_or(0)
    }

    /// The next token.
    pub(super) fn at(&self) -> u32 {
        self.at
    }

    /// Matches rule `name` from token `start`. With `mistakes`, the rules for mistakes take part.
    pub(super) fn run(&mut self, name: &str, start: u32, mistakes: bool) -> Outcome {
        self.memory.clear();
        self.remembered.fill(NONE);
        self.stack.clear();
        (self.at, self.statement, self.mistakes, self.frame) = (start, start, mistakes, NONE);
        let rule = self.grammar.rule(name);
        self.push_frame(u32::MAX, rule);
        let mut step = self.grammar.rules[rule as usize].start;
        let top = self.grammar.rule("statement");
        loop {
            let next = self.step(step);
            match next {
                Next::Go(to) => step = to,
                Next::Fail => match self.fail() {
                    Some(to) => step = to,
                    None => return Outcome::Rejected,
                },
                Next::Done => return Outcome::Accepted,
                Next::Found(fault) => return Outcome::Found(fault),
            }
            if self.stack.len() > STACK_MAX {
                return Outcome::TooDeep;
            }
            if matches!(next_rule(&self.grammar.steps, step), Some(rule) if rule == top) && self.stack.len() <= TOP_LEVEL_STACK {
                self.new_statement();
            }
        }
    }

    /// A top-level statement begins: nothing before it will be read again.
    fn new_statement(&mut self) {
        self.statement = self.at;
        self.memory.clear();
        let last = (self.furthest as usize + 2).min(self.remembered.len());
        if let Some(heads) = self.remembered.get_mut(self.at as usize..last) {
            heads.fill(NONE);
        }
    }

    fn push_frame(&mut self, step: u32, rule: u16) {
        let frame = std::mem::replace(&mut self.frame, self.stack.len() as u32);
        self.stack.push(Entry::Frame { step, rule, at: self.at, frame, captures: [(0, 0); 2] });
    }

    /// The kind of token `at`, as the grammar sees it.
    fn kind(&self, at: u32) -> TokenKind {
        let kind = self.tokens.list.get(at as usize).map_or(TokenKind::EndMarker, |token| token.kind);
        match kind {
            TokenKind::FieldOpen => TokenKind::LBrace,
            TokenKind::FieldClose => TokenKind::RBrace,
            TokenKind::FieldColon => TokenKind::Colon,
            TokenKind::FieldEqual => TokenKind::Equal,
            TokenKind::KwMatch | TokenKind::KwCase | TokenKind::KwType => TokenKind::Name,
            kind => kind,
        }
    }

    /// Looks at the next token; the error of the lexer when it ends there.
    fn look(&mut self) -> Result<TokenKind, Fault> {
        self.furthest = self.furthest.max(self.at);
        if self.at as usize + 1 >= self.tokens.list.len() {
            if let Some(error) = &self.tokens.error {
                return Err(Fault::lexer(error));
            }
        }
        Ok(self.kind(self.at))
    }

    fn expect(&mut self, step: u32, matches: impl Fn(TokenKind, &Self) -> bool) -> Next {
        match self.look() {
            Ok(kind) if matches(kind, self) => {
                // The end marker is there however often it is asked for.
                self.at += u32::from(kind != TokenKind::EndMarker);
                Next::Go(step + 1)
            }
            Ok(_) => Next::Fail,
            Err(fault) => Next::Found(fault),
        }
    }

    fn symbol(&self) -> u32 {
        self.tokens.list.get(self.at as usize).map_or(NONE, |token| token.data)
    }

    fn step(&mut self, step: u32) -> Next {
        let jump = |by: i32| Next::Go(step.wrapping_add_signed(by));
        match self.grammar.steps[step as usize] {
            Step::Token(wanted) => self.expect(step, |kind, _| kind == wanted),
            Step::Soft(symbol) => self.expect(step, |kind, machine| kind == TokenKind::Name && machine.symbol() == symbol),
            Step::Class(class) => self.expect(step, |kind, machine| machine.is_class(kind, class)),
            Step::Call(rule) => self.call(step, rule),
            Step::Return => self.give_back(),
            Step::Choice(by) => {
                let otherwise = step.wrapping_add_signed(by);
                self.stack.push(Entry::Choice { step: otherwise, at: self.at, frame: self.frame, mistakes: self.mistakes });
                jump(1)
            }
            Step::Commit(by) => {
                self.stack.pop();
                jump(by)
            }
            Step::Again(by) => {
                let now = self.at;
                if let Some(Entry::Choice { at, .. }) = self.stack.last_mut() {
                    if *at == now {
                        // Nothing was consumed: repeating would never end.
                        self.stack.pop();
                        return jump(1);
                    }
                    *at = now;
                }
                jump(by)
            }
            Step::Back(by) => {
                if let Some(Entry::Choice { at, .. }) = self.stack.pop() {
                    self.at = at;
                }
                jump(by)
            }
            Step::FailTwice => {
                self.stack.pop();
                Next::Fail
            }
            Step::Fail => Next::Fail,
            Step::Cut => {
                // The alternative's choice leads to the end of the rule's alternatives, which is a `Fail`.
                let failure = self.last_alternative(step);
                if let Some(Entry::Choice { step, .. }) = self.stack.last_mut() {
                    *step = failure;
                }
                jump(1)
            }
            Step::Start(label) => {
                let at = self.at;
                self.captures()[label as usize] = (at, at);
                jump(1)
            }
            Step::End(label) => {
                let at = self.at;
                self.captures()[label as usize].1 = at;
                jump(1)
            }
            Step::Forced(wanted) => match self.look() {
                Ok(kind) if kind == wanted => {
                    self.at += 1;
                    jump(1)
                }
                Ok(_) if !self.mistakes => Next::Fail,
                Ok(_) => Next::Found(Fault::at_tokens(self.tokens, (self.at, self.at + 1), format!("expected '{}'", wanted.text()))),
                Err(fault) => Next::Found(fault),
            },
            Step::Action(number) => self.act(step, number),
            Step::UnlessMistakes(by) => jump(if self.mistakes { 1 } else { by }),
            Step::MistakesOff => {
                self.captures()[0].0 = u32::from(self.mistakes);
                self.mistakes = false;
                jump(1)
            }
            Step::MistakesOn => {
                self.mistakes = self.captures()[0].0 != 0;
                jump(1)
            }
        }
    }

    fn is_class(&self, kind: TokenKind, class: Class) -> bool {
        match class {
            Class::Number => matches!(kind, TokenKind::Int | TokenKind::Float | TokenKind::Imaginary),
            Class::String => matches!(kind, TokenKind::Str | TokenKind::Bytes),
            Class::Text => kind == TokenKind::Str,
            Class::Augmented => kind.is_augmented(),
            // CPython compares as many letters as the name has: `t` passes for `type`.
            Class::SoftKeyword => kind == TokenKind::Name && ["match", "case", "type", "_"].iter().any(|keyword| keyword.starts_with(self.tokens.symbols.text(self.symbol()))),
        }
    }

    fn captures(&mut self) -> &mut [Capture; 2] {
        match &mut self.stack[self.frame as usize] {
            Entry::Frame { captures, .. } => captures,
            Entry::Choice { .. } => unreachable!("frame points at a frame"),
        }
    }

    fn call(&mut self, step: u32, rule: u16) -> Next {
        let known = &self.grammar.rules[rule as usize];
        if known.remembered {
            // A rule looks at its first token even when it is remembered.
            match self.recall(rule) {
                Some(NO_MATCH) => return Next::Fail,
                Some(end) => {
                    self.at = end;
                    return Next::Go(step + 1);
                }
                None => {}
            }
        }
        let start = known.start;
        self.push_frame(step + 1, rule);
        Next::Go(start)
    }

    fn recall(&self, rule: u16) -> Option<u32> {
        let mut number = self.remembered[self.at as usize];
        while number != NONE {
            let memory = self.memory[number as usize];
            if memory.rule == rule {
                return Some(memory.end);
            }
            number = memory.next;
        }
        None
    }

    fn remember(&mut self, rule: u16, at: u32, end: u32) {
        if self.grammar.rules[rule as usize].remembered {
            let number = self.memory.len() as u32;
            let next = std::mem::replace(&mut self.remembered[at as usize], number);
            self.memory.push(Memory { rule, end, next });
        }
    }

    fn give_back(&mut self) -> Next {
        let Some(Entry::Frame { step, rule, at, frame, .. }) = self.stack.pop() else { return Next::Done };
        self.remember(rule, at, self.at);
        self.frame = frame;
        if step == u32::MAX { Next::Done } else { Next::Go(step) }
    }

    /// Back to the last choice; `None` when there is none left.
    fn fail(&mut self) -> Option<u32> {
        while let Some(entry) = self.stack.pop() {
            match entry {
                Entry::Choice { step, at, frame, mistakes } => {
                    (self.at, self.frame, self.mistakes) = (at, frame, mistakes);
                    return Some(step);
                }
                Entry::Frame { rule, at, frame, .. } => {
                    self.remember(rule, at, NO_MATCH);
                    self.frame = frame;
                }
            }
        }
        None
    }

    /// The `Fail` behind the last alternative of the alternatives that step `from` is in.
    fn last_alternative(&self, from: u32) -> u32 {
        // The commit of this alternative jumps right behind that `Fail`.
        let mut depth = 0;
        let mut step = from;
        loop {
            match self.grammar.steps[step as usize] {
                Step::Choice(_) => depth += 1,
                Step::Commit(by) if depth == 0 => return step.wrapping_add_signed(by) - 1,
                Step::Commit(_) | Step::Again(_) | Step::Back(_) | Step::FailTwice => depth -= 1,
                Step::Return => return step - 1,
                _ => {}
            }
            step += 1;
        }
    }

    fn act(&mut self, step: u32, number: u16) -> Next {
        let captures = *self.captures();
        match actions::act(self, &self.grammar.actions[number as usize], captures) {
            actions::Verdict::Found(fault) => Next::Found(fault),
            actions::Verdict::Fine => Next::Go(step + 1),
            actions::Verdict::Nothing => {
                self.fail_rule();
                Next::Fail
            }
        }
    }

    /// Gives up the rule being matched, its other alternatives included.
    fn fail_rule(&mut self) {
        self.stack.truncate(self.frame as usize + 1);
    }
}

/// Stack height at which a statement is a top-level one.
const TOP_LEVEL_STACK: usize = 6;

fn depths(tokens: &Tokens) -> Vec<u16> {
    let mut depth = 0u16;
    let step = |kind: TokenKind| {
        match kind {
            _ if kind.is_opener() || kind == TokenKind::FieldOpen => depth += 1,
            _ if kind.is_closer() || kind == TokenKind::FieldClose => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth
    };
    tokens.list.iter().map(|token| token.kind).map(step).collect()
}

enum Next {
    Go(u32),
    Fail,
    Done,
    Found(Fault),
}

fn next_rule(steps: &[Step], step: u32) -> Option<u16> {
    match steps.get(step as usize) {
        Some(Step::Call(rule)) => Some(*rule),
        _ => None,
    }
}
