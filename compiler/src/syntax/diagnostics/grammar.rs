//! The grammar as a program for the [`machine`](super::machine): reads `grammar.peg` and compiles it.
//!
//! All jumps are relative, so that pieces of code can be put together freely.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind};

const TEXT: &str = include_str!("grammar.peg");

/// One step of the machine.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Token(TokenKind),
    Soft(Symbol),
    Class(Class),
    Call(u16),
    Return,
    /// On failure, go on that many steps further.
    Choice(i32),
    /// Forgets the last choice and jumps.
    Commit(i32),
    /// Renews the last choice here and jumps.
    Again(i32),
    /// Forgets the last choice, goes back to where it was made, and jumps.
    Back(i32),
    /// Forgets the last choice and fails.
    FailTwice,
    Fail,
    /// No other alternative of this rule will do.
    Cut,
    Start(u8),
    End(u8),
    Forced(TokenKind),
    Action(u16),
    /// Jumps, unless rules for mistakes take part.
    UnlessMistakes(i32),
    MistakesOff,
    MistakesOn,
}

/// Classes of tokens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    Number,
    String,
    /// A str literal alone.
    Text,
    SoftKeyword,
    Augmented,
}

/// A rule's place in the program.
pub(super) struct Rule {
    pub start: u32,
    pub remembered: bool,
}

/// What an alternative for a mistake does.
pub(super) struct Action {
    /// `at`, `range`, … or a function's name.
    pub name: &'static str,
    /// The labels it works on.
    pub labels: Vec<u8>,
    pub message: String,
}

/// The compiled grammar.
pub(super) struct Grammar {
    pub steps: Vec<Step>,
    pub rules: Vec<Rule>,
    pub actions: Vec<Action>,
    names: HashMap<&'static str, u16>,
}

/// The grammar, read when it is first needed.
pub(super) fn grammar() -> &'static Grammar {
    static GRAMMAR: OnceLock<Grammar> = OnceLock::new();
    GRAMMAR.get_or_init(Grammar::new)
}

impl Grammar {
    /// Reads the grammar.
    fn new() -> Self {
        let sources = rule_sources();
        let names = sources.iter().enumerate().map(|(number, source)| (source.name, number as u16)).collect();
        let mut grammar = Grammar { steps: Vec::new(), rules: Vec::new(), actions: Vec::new(), names };
        for source in &sources {
            let code = Reader { grammar: &mut grammar, words: &source.words, at: 0 }.alternatives();
            grammar.rules.push(Rule { start: grammar.steps.len() as u32, remembered: source.remembered });
            grammar.steps.extend(code);
            grammar.steps.push(Step::Return);
        }
        grammar
    }

    /// The number of the rule called `name`.
    pub(super) fn rule(&self, name: &str) -> u16 {
        self.names.get(name).copied().unwrap_or(0)
    }
}

struct RuleSource {
    name: &'static str,
    remembered: bool,
    words: Vec<&'static str>,
}

/// Cuts the text into rules and words.
fn rule_sources() -> Vec<RuleSource> {
    let mut rules: Vec<RuleSource> = Vec::new();
    for line in TEXT.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let mut rest = line;
        if !line.starts_with(' ') {
            let Some((head, tail)) = line.split_once(':') else { continue };
            rules.push(RuleSource { name: head.trim_end_matches('*'), remembered: head.ends_with('*'), words: Vec::new() });
            rest = tail;
        }
        if let Some(rule) = rules.last_mut() {
            split_words(rest, &mut rule.words);
        }
    }
    rules
}

fn split_words(mut rest: &'static str, words: &mut Vec<&'static str>) {
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.bytes().next() else { return };
        let end = match first {
            b'\'' | b'"' => quoted_end(rest.as_bytes()),
            b'-' if rest.starts_with("->") => 2,
            b'&' if rest.starts_with("&&") => 2,
            _ if first.is_ascii_alphanumeric() || first == b'_' => rest.bytes().position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'_')).unwrap_or(rest.len()),
            _ => 1,
        };
        let (word, tail) = rest.split_at(end);
        words.push(word);
        rest = tail;
    }
}

fn quoted_end(bytes: &[u8]) -> usize {
    let mut at = 1;
    while at < bytes.len() && bytes[at] != bytes[0] {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

struct Reader<'g> {
    grammar: &'g mut Grammar,
    words: &'g [&'static str],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> &'static str {
        self.words.get(self.at).copied().unwrap_or("")
    }

    fn next(&mut self) -> &'static str {
        let word = self.peek();
        self.at += 1;
        word
    }

    fn eat(&mut self, word: &str) -> bool {
        let found = self.peek() == word;
        self.at += usize::from(found);
        found
    }

    fn alternatives(&mut self) -> Vec<Step> {
        let mut pieces = Vec::new();
        self.eat("|");
        loop {
            let mistakes = self.peek().starts_with("invalid_");
            pieces.push((self.sequence(), mistakes));
            if !self.eat("|") {
                break;
            }
        }
        // Built from the back, where the end is known.
        let mut code: Vec<Step> = vec![Step::Fail];
        for (piece, mistakes) in pieces.into_iter().rev() {
            let mut whole = Vec::with_capacity(piece.len() + code.len() + 3);
            if mistakes {
                whole.push(Step::UnlessMistakes(piece.len() as i32 + 3));
            }
            whole.push(Step::Choice(piece.len() as i32 + 2));
            whole.extend(piece);
            whole.push(Step::Commit(code.len() as i32 + 1));
            whole.extend(code);
            code = whole;
        }
        code
    }

    fn sequence(&mut self) -> Vec<Step> {
        let mut code = Vec::new();
        while !matches!(self.peek(), "" | "|" | ")" | "]") {
            match self.peek() {
                "->" => {
                    self.at += 1;
                    code.push(self.action());
                }
                "~" => {
                    self.at += 1;
                    code.push(Step::Cut);
                }
                _ => code.extend(self.item()),
            }
        }
        code
    }

    fn action(&mut self) -> Step {
        let name = self.next();
        let mut action = Action { name, labels: Vec::new(), message: String::new() };
        loop {
            match self.peek() {
                "a" => action.labels.push(0),
                "b" => action.labels.push(1),
                quoted if quoted.starts_with('"') => action.message = quoted.trim_matches('"').replace("\\\"", "\"").replace("\\", ""),
                _ => break,
            }
            self.at += 1;
        }
        if self.words[self.at - 1].starts_with('"') && self.words[self.at - 1].ends_with("\\\"\"") {
            // `trim_matches` took an escaped quote at the end.
            action.message.push('"');
        }
        self.grammar.actions.push(action);
        Step::Action(self.grammar.actions.len() as u16 - 1)
    }

    fn item(&mut self) -> Vec<Step> {
        let label = match (self.peek(), self.words.get(self.at + 1)) {
            ("a", Some(&"=")) => Some(0),
            ("b", Some(&"=")) => Some(1),
            _ => None,
        };
        let Some(label) = label else { return self.prefixed() };
        self.at += 2;
        let mut code = vec![Step::Start(label)];
        code.extend(self.prefixed());
        code.push(Step::End(label));
        code
    }

    fn prefixed(&mut self) -> Vec<Step> {
        if self.eat("&&") {
            let kind = token_kind(self.next());
            return vec![Step::Forced(kind)];
        }
        if self.eat("&") {
            let piece = self.suffixed();
            let mut code = vec![Step::Choice(piece.len() as i32 + 2)];
            code.extend(piece);
            code.extend([Step::Back(2), Step::Fail]);
            return code;
        }
        if self.eat("!") {
            let piece = self.suffixed();
            let mut code = vec![Step::Choice(piece.len() as i32 + 2)];
            code.extend(piece);
            code.push(Step::FailTwice);
            return code;
        }
        self.suffixed()
    }

    fn suffixed(&mut self) -> Vec<Step> {
        let first = self.primary();
        if self.eat("?") {
            return optional(first);
        }
        if self.eat("*") {
            return repeated(first);
        }
        if self.eat("+") {
            let mut code = first.clone();
            code.extend(repeated(first));
            return code;
        }
        if self.eat(".") {
            // `first` separates.
            let label = match (self.peek(), self.words.get(self.at + 1)) {
                ("b", Some(&"=")) => {
                    self.at += 2;
                    Some(1)
                }
                _ => None,
            };
            let element = self.primary();
            self.eat("+");
            let mut separated = first;
            separated.extend(element.clone());
            let mut code = element;
            code.extend(repeated(separated));
            if let Some(label) = label {
                code.insert(0, Step::Start(label));
                code.push(Step::End(label));
            }
            return code;
        }
        first
    }

    fn primary(&mut self) -> Vec<Step> {
        let word = self.next();
        match word {
            "(" => {
                let code = self.alternatives();
                self.eat(")");
                code
            }
            "[" => {
                let code = self.alternatives();
                self.eat("]");
                optional(code)
            }
            "OFF" => vec![Step::MistakesOff],
            "ON" => vec![Step::MistakesOn],
            "NUMBER" => vec![Step::Class(Class::Number)],
            "STRING" => vec![Step::Class(Class::String)],
            "TEXT" => vec![Step::Class(Class::Text)],
            "SOFT_KEYWORD" => vec![Step::Class(Class::SoftKeyword)],
            "AUGMENTED" => vec![Step::Class(Class::Augmented)],
            _ if word.starts_with('"') => vec![Step::Soft(soft_symbol(word.trim_matches('"')))],
            _ if word.starts_with('\'') || word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_') => vec![Step::Token(token_kind(word))],
            _ => vec![Step::Call(self.grammar.rule(word))],
        }
    }
}

fn optional(piece: Vec<Step>) -> Vec<Step> {
    let mut code = vec![Step::Choice(piece.len() as i32 + 2)];
    code.extend(piece);
    code.push(Step::Commit(1));
    code
}

fn repeated(piece: Vec<Step>) -> Vec<Step> {
    let length = piece.len() as i32;
    let mut code = vec![Step::Choice(length + 2)];
    code.extend(piece);
    code.push(Step::Again(-length));
    code
}

fn soft_symbol(text: &str) -> Symbol {
    match text {
        "match" => known::MATCH,
        "case" => known::CASE,
        "type" => known::TYPE,
        _ => known::UNDERSCORE,
    }
}

/// The token that is written `'text'`, or the class in capitals.
fn token_kind(word: &str) -> TokenKind {
    let text = word.trim_matches('\'');
    TokenKind::ALL.iter().copied().find(|kind| kind.text() == text).unwrap_or(TokenKind::Unknown)
}
