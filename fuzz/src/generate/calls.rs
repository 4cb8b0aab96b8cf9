//! Functions with parameters of every kind, and calls that mostly fit them.

use super::Generator;
use super::scope::Variable;
use crate::grammar::RuleId;

#[derive(Clone, Default)]
pub struct Signature {
    pub parameters: Vec<Parameter>,
}

#[derive(Clone)]
pub struct Parameter {
    pub name: String,
    pub rule: RuleId,
    pub kind: Kind,
    pub has_default: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    PositionalOnly,
    Either,
    Rest,
    KeywordOnly,
    Keywords,
}

/// The types that parameters have.
const PARAMETER_TYPES: [&str; 9] = ["any", "any", "int", "int", "str", "list", "dict", "tuple", "num"];

impl Generator<'_> {
    /// From the opening parenthesis to the end of the body.
    pub fn function(&mut self) -> String {
        let signature = self.signature();
        let head = self.parameter_list(&signature);
        for parameter in &signature.parameters {
            self.scope.bind(Variable { name: parameter.name.clone(), rule: parameter.rule, assignable: true, signature: None });
        }
        let body = self.expand_named("fbody").replace('\n', "\n    ");
        self.signature = Some(signature);
        format!("({head}):\n    {body}")
    }

    fn signature(&mut self) -> Signature {
        let mut parameters = Vec::new();
        for (kind, most) in [(Kind::PositionalOnly, 2), (Kind::Either, 3), (Kind::Rest, 1), (Kind::KeywordOnly, 2), (Kind::Keywords, 1)] {
            let count = if kind == Kind::Either || self.chance(250) { self.rng.usize(0..=most) } else { 0 };
            for _ in 0..count {
                parameters.push(self.parameter(kind, &parameters));
            }
        }
        Signature { parameters }
    }

    fn parameter(&mut self, kind: Kind, before: &[Parameter]) -> Parameter {
        let wanted = match kind {
            Kind::Rest => "tuple",
            Kind::Keywords => "dict",
            Kind::PositionalOnly | Kind::Either | Kind::KeywordOnly => self.rng.choice(PARAMETER_TYPES).unwrap_or("any"),
        };
        let after_default = kind <= Kind::Either && before.last().is_some_and(|last| last.has_default);
        let has_default = matches!(kind, Kind::PositionalOnly | Kind::Either | Kind::KeywordOnly) && (after_default || self.chance(300));
        Parameter { name: self.fresh("p"), rule: self.grammar.rule(wanted), kind, has_default }
    }

    fn parameter_list(&mut self, signature: &Signature) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut last = None;
        for parameter in &signature.parameters {
            let Parameter { name, kind, .. } = parameter;
            if last == Some(Kind::PositionalOnly) && *kind != Kind::PositionalOnly {
                parts.push("/".into());
            }
            if *kind == Kind::KeywordOnly && !matches!(last, Some(Kind::Rest | Kind::KeywordOnly)) {
                parts.push("*".into());
            }
            parts.push(match kind {
                Kind::Rest => format!("*{name}"),
                Kind::Keywords => format!("**{name}"),
                _ if parameter.has_default => format!("{name}={}", self.expand_named("default")),
                _ => name.clone(),
            });
            last = Some(*kind);
        }
        if last == Some(Kind::PositionalOnly) {
            parts.push("/".into());
        }
        parts.join(", ")
    }

    /// A call of a function of that type, or of a builtin when the program has none.
    pub fn call_of(&mut self, rule: &str) -> String {
        let rule = self.grammar.rule(rule);
        let fitting: Vec<(String, Signature)> =
            self.scope.visible().filter(|one| one.rule == rule).filter_map(|one| Some((one.name.clone(), one.signature.clone()?))).collect();
        let Some((name, signature)) = self.rng.choice(fitting) else { return self.expand_named("call_without") };
        let arguments = self.arguments(&signature);
        format!("{name}({arguments})")
    }

    fn arguments(&mut self, signature: &Signature) -> String {
        let (mut positional, mut keywords) = (Vec::new(), Vec::new());
        let mut by_name = false;
        for parameter in &signature.parameters {
            if parameter.has_default && self.chance(500) {
                by_name = true;
                continue;
            }
            by_name = by_name || parameter.kind == Kind::KeywordOnly || (parameter.kind == Kind::Either && self.chance(150));
            match parameter.kind {
                Kind::Rest if !by_name => positional.extend((0..self.rng.usize(0..3)).map(|_| self.expand_named("any"))),
                Kind::Rest => {}
                Kind::Keywords => keywords.extend((0..self.rng.usize(0..3)).map(|at| format!("k{at}={}", self.expand_named("any")))),
                _ if by_name && parameter.kind != Kind::PositionalOnly => keywords.push(format!("{}={}", parameter.name, self.expand(parameter.rule))),
                _ => positional.push(self.expand(parameter.rule)),
            }
        }
        self.disturb(&mut positional, &mut keywords);
        positional.append(&mut keywords);
        positional.join(", ")
    }

    /// Now and then: unpacked, one too few, one too many, an unknown name, a name twice.
    fn disturb(&mut self, positional: &mut Vec<String>, keywords: &mut Vec<String>) {
        if !positional.is_empty() && self.chance(100) {
            let at = self.rng.usize(0..positional.len());
            let packed = positional.split_off(at).join(", ");
            positional.push(self.rng.choice(["*[", "*("]).map_or(String::new(), |open| if open == "*[" { format!("*[{packed}]") } else { format!("*({packed},)") }));
        }
        if !keywords.is_empty() && self.chance(150) {
            let packed: Vec<String> = keywords.drain(..).map(|pair| pair.replacen('=', "': ", 1)).map(|pair| format!("'{pair}")).collect();
            keywords.push(format!("**{{{}}}", packed.join(", ")));
        }
        match self.rng.u32(0..100) {
            0..3 => drop(positional.pop()),
            3..6 => positional.push(self.expand_named("any")),
            6..8 => keywords.push(format!("zz={}", self.expand_named("any"))),
            8..10 => positional.push(format!("*{}", self.expand_named("iter"))),
            10..12 => keywords.push(format!("**{}", self.expand_named("dict"))),
            12..13 => drop(keywords.pop()),
            _ => {}
        }
    }
}
