//! Reads the grammar: rules whose alternatives are Python text with holes. It knows nothing of Python.
//!
//! ```text
//! int::                              a rule; `::` says that its expansions are values of that type
//!     (<int> + <int>)                an alternative a line
//!     @5 len(<list>)                 with a weight
//!     [<any $x:int> for $x in ..]    `$x` is a fresh name, and in this hole a variable of type int
//! stmt:
//!     $v = <int> => $v:int           from here on `$v` is a variable of type int
//!     @loop break                    only where the flag `loop` is set
//!     for $x in <iter>:
//!     |    <block $x=any +loop>      goes on on the next line; `=`: may be assigned to; `+loop` sets a flag
//! ```
//!
//! `!func` begins a function: it clears every flag but `func`, and what is bound before can only be read. `~` forgets at the end of
//! the hole what was bound in it. `<>` is nothing at all. A name in capitals is a hole that [`crate::generate`] fills itself.

use std::collections::HashMap;

pub type RuleId = usize;

/// How deep the cheapest expansion of an alternative is that has none.
const UNREACHABLE: u32 = 1_000;

/// The holes that expand further, and how deep that is at least.
const CALLS: [&str; 5] = ["CALL", "GENCALL", "CORO", "AGEN", "FUNCTION"];
const CALL_DEPTH: u32 = 3;

pub struct Grammar {
    pub rules: Vec<Rule>,
    names: HashMap<String, RuleId>,
}

pub struct Rule {
    pub name: String,
    /// Whether variables of this type can stand for an expansion.
    pub is_type: bool,
    pub alternatives: Vec<Alternative>,
    pub depth_min: u32,
    /// The types whose variables are of this type too, itself included.
    pub accepts: Vec<RuleId>,
}

pub struct Alternative {
    pub weight: u32,
    pub needs: Flags,
    pub parts: Vec<Part>,
    /// Fresh names that are variables of a type afterwards.
    pub exports: Vec<(String, RuleId)>,
    pub depth_min: u32,
}

pub enum Part {
    Text(String),
    Fresh(String),
    Hole(Hole),
}

pub struct Hole {
    pub what: What,
    /// Put before every line of an expansion but the first.
    pub indent: String,
    pub binds: Vec<Bind>,
    pub sets: Flags,
    /// The flags that remain, with `!`.
    pub begins: Option<Flags>,
    pub forgets: bool,
}

pub enum What {
    Rule(RuleId),
    Special(String),
}

pub struct Bind {
    pub local: String,
    pub rule: RuleId,
    pub assignable: bool,
}

/// Where an expansion stands.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags(u8);

impl Flags {
    const NAMES: [&str; 5] = ["loop", "func", "gen", "async", "asyncgen"];

    fn named(name: &str) -> Option<Flags> {
        Flags::NAMES.iter().position(|known| *known == name).map(|at| Flags(1 << at))
    }
    pub fn with(self, more: Flags) -> Flags {
        Flags(self.0 | more.0)
    }
    pub fn has(self, needed: Flags) -> bool {
        self.0 & needed.0 == needed.0
    }
}

impl Grammar {
    /// The grammar that is built in.
    pub fn built_in() -> Grammar {
        Grammar::parse(&FILES.concat())
    }

    /// # Panics
    /// At a mistake in the grammar, with its line.
    pub fn parse(text: &str) -> Grammar {
        let mut grammar = Grammar { rules: Vec::new(), names: HashMap::new() };
        for line in text.lines().filter(|line| is_heading(line)) {
            let (name, is_type) = line.strip_suffix("::").map_or((line.trim_end_matches(':'), false), |name| (name, true));
            if !grammar.names.contains_key(name) {
                grammar.names.insert(name.into(), grammar.rules.len());
                grammar.rules.push(Rule { name: name.into(), is_type, alternatives: Vec::new(), depth_min: UNREACHABLE, accepts: Vec::new() });
            }
        }
        let mut rule = 0;
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            if is_heading(line) {
                rule = grammar.names[line.trim_end_matches(':')];
            } else if let Some(first) = line.strip_prefix("    ") {
                let mut template = first.to_string();
                while let Some(more) = lines.peek().and_then(|line| line.strip_prefix("    |")) {
                    template.push('\n');
                    template.push_str(more);
                    lines.next();
                }
                let alternative = Reader { grammar: &grammar, template: &template }.alternative();
                grammar.rules[rule].alternatives.push(alternative);
            }
        }
        grammar.measure();
        grammar.relate();
        grammar
    }

    /// # Panics
    /// When there is no such rule.
    pub fn rule(&self, name: &str) -> RuleId {
        *self.names.get(name).unwrap_or_else(|| panic!("the grammar has no rule {name}"))
    }

    /// How deep the cheapest expansion of everything is, to a fixed point.
    fn measure(&mut self) {
        loop {
            let mut changed = false;
            for rule in 0..self.rules.len() {
                for at in 0..self.rules[rule].alternatives.len() {
                    let depth = self.depth(&self.rules[rule].alternatives[at]);
                    self.rules[rule].alternatives[at].depth_min = depth;
                    if depth + 1 < self.rules[rule].depth_min {
                        self.rules[rule].depth_min = depth + 1;
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        for rule in &self.rules {
            assert!(rule.depth_min < UNREACHABLE, "the rule {} never ends", rule.name);
        }
    }

    fn depth(&self, alternative: &Alternative) -> u32 {
        let deepest = alternative.parts.iter().filter_map(|part| match part {
            Part::Hole(Hole { what: What::Rule(rule), .. }) => Some(self.rules[*rule].depth_min),
            Part::Hole(Hole { what: What::Special(name), .. }) => CALLS.contains(&name.as_str()).then_some(CALL_DEPTH),
            Part::Text(_) | Part::Fresh(_) => None,
        });
        deepest.max().unwrap_or(0)
    }

    /// A rule with an alternative that is just another type accepts that type's variables.
    fn relate(&mut self) {
        for rule in 0..self.rules.len() {
            let mut accepted = vec![rule];
            let mut at = 0;
            while at < accepted.len() {
                for alternative in &self.rules[accepted[at]].alternatives {
                    if let [Part::Hole(Hole { what: What::Rule(other), .. })] = alternative.parts[..] {
                        if !accepted.contains(&other) {
                            accepted.push(other);
                        }
                    }
                }
                at += 1;
            }
            self.rules[rule].accepts = accepted;
        }
    }
}

/// A rule's name at the left margin.
fn is_heading(line: &str) -> bool {
    line.ends_with(':') && line.starts_with(|c: char| c.is_ascii_lowercase())
}

struct Reader<'g> {
    grammar: &'g Grammar,
    template: &'g str,
}

impl Reader<'_> {
    fn alternative(&self) -> Alternative {
        let (mut weight, mut needs) = (1, Flags::default());
        let mut rest = self.template;
        while let Some((head, after)) = rest.strip_prefix('@').and_then(|tail| tail.split_once(' ')) {
            if head.is_empty() || !head.chars().all(|c| c.is_ascii_alphanumeric()) {
                break; // a decorator
            }
            match head.parse() {
                Ok(number) => weight = number,
                Err(_) => needs = needs.with(Flags::named(head).unwrap_or_else(|| self.wrong("no such flag"))),
            }
            rest = after;
        }
        let (body, exported) = rest.rsplit_once("=> ").map_or((rest, ""), |(body, exported)| (body.trim_end(), exported));
        let exports = exported.split_whitespace().map(|word| self.typed(word, ':')).collect();
        Alternative { weight, needs, parts: self.parts(body), exports, depth_min: UNREACHABLE }
    }

    fn parts(&self, body: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut text = String::new();
        let mut line_start = 0;
        let mut at = 0;
        while at < body.len() {
            let rest = &body[at..];
            if let Some(length) = hole_length(rest) {
                flush(&mut parts, &mut text);
                let indent = body[line_start..].chars().take_while(|c| *c == ' ').collect();
                parts.extend(self.hole(&rest[1..length - 1], indent));
                at += length;
                continue;
            }
            if let Some(local) = rest.strip_prefix('$').map(leading_name).filter(|name| !name.is_empty()) {
                flush(&mut parts, &mut text);
                parts.push(Part::Fresh(local.into()));
                at += 1 + local.len();
                continue;
            }
            let c = rest.chars().next().unwrap_or_default();
            text.push(c);
            at += c.len_utf8();
            if c == '\n' {
                line_start = at;
            }
        }
        flush(&mut parts, &mut text);
        parts
    }

    fn hole(&self, inside: &str, indent: String) -> Option<Part> {
        let mut words = inside.split(' ');
        let name = words.next().filter(|name| !name.is_empty())?;
        let what = if name.starts_with(|c: char| c.is_ascii_uppercase()) { What::Special(name.into()) } else { What::Rule(self.find(name)) };
        let mut hole = Hole { what, indent, binds: Vec::new(), sets: Flags::default(), begins: None, forgets: false };
        for word in words {
            match word.split_at(1) {
                ("+", flag) => hole.sets = hole.sets.with(self.flag(flag)),
                ("!", flag) => hole.begins = Some(self.flag(flag)),
                ("~", "") => hole.forgets = true,
                _ => {
                    let assignable = word.contains('=');
                    let (local, rule) = self.typed(word, if assignable { '=' } else { ':' });
                    hole.binds.push(Bind { local, rule, assignable });
                }
            }
        }
        Some(Part::Hole(hole))
    }

    /// `$x:int`
    fn typed(&self, word: &str, sign: char) -> (String, RuleId) {
        let (local, rule) = word.strip_prefix('$').and_then(|word| word.split_once(sign)).unwrap_or_else(|| self.wrong("no `$name:type`"));
        (local.into(), self.find(rule))
    }

    fn find(&self, name: &str) -> RuleId {
        *self.grammar.names.get(name).unwrap_or_else(|| self.wrong(&format!("no rule {name}")))
    }

    fn flag(&self, name: &str) -> Flags {
        Flags::named(name).unwrap_or_else(|| self.wrong("no such flag"))
    }

    fn wrong<T>(&self, why: &str) -> T {
        panic!("{why} in the grammar's line\n{}", self.template)
    }
}

/// Of `<name ...>` at the start of `text`, or `None` when `<` is just text.
fn hole_length(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('<')?;
    let name = leading_name(inside);
    let after = &inside[name.len()..];
    if after.starts_with('>') {
        return Some(name.len() + 2);
    }
    let is_modified = !name.is_empty() && after.starts_with([' ']) && after[1..].starts_with(['$', '+', '!', '~']);
    is_modified.then(|| after.find('>').map(|end| name.len() + end + 2)).flatten()
}

fn leading_name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

fn flush(parts: &mut Vec<Part>, text: &mut String) {
    if !text.is_empty() {
        parts.push(Part::Text(std::mem::take(text)));
    }
}

const FILES: [&str; 7] = [
    include_str!("../grammar/values.txt"),
    include_str!("../grammar/methods.txt"),
    include_str!("../grammar/formatting.txt"),
    include_str!("../grammar/statements.txt"),
    include_str!("../grammar/functions.txt"),
    include_str!("../grammar/classes.txt"),
    include_str!("../grammar/matching.txt"),
];
