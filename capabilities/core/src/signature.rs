//! An op's Python signature, parsed far enough to check arguments by it.

use wasm_abi::{Value, View};

/// A parsed signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    pub params: Vec<Param>,
    /// The text after `->`; empty when there is none.
    pub returns: String,
}

/// One parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    pub name: String,
    pub ty: ParamType,
    /// The default's literal.
    pub default: Option<String>,
}

/// The kinds of value a parameter takes: a union of Python's names for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ParamType(u16);

/// Why a text is not a signature.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    #[error("a signature begins with '(' and has a matching ')'")]
    NoParentheses,
    #[error("parameter '{0}' has no type")]
    NoType(String),
    #[error("'{0}' is not a type of the wire")]
    UnknownType(String),
}

/// Names of types and their bits. `str` takes OS strings too; ops that need UTF-8 find out when they ask for it.
const TYPES: [(&str, u16); 11] = [
    ("None", 1),
    ("bool", 2),
    ("int", 4),
    ("float", 8),
    ("str", 16),
    ("bytes", 32),
    ("list", 64),
    ("tuple", 128),
    ("dict", 256),
    ("handle", 512),
    ("object", 1023),
];

impl Signature {
    /// Reads `(path: str, size: int = -1, *, durable: bool = False) -> int`.
    ///
    /// ```
    /// let signature = capability::Signature::parse("(path: str, newline: str | None = None) -> str")?;
    /// assert_eq!(signature.params[1].default.as_deref(), Some("None"));
    /// assert_eq!(signature.returns, "str");
    /// # Ok::<(), capability::SignatureError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Signature, SignatureError> {
        let inner = text.trim().strip_prefix('(').ok_or(SignatureError::NoParentheses)?;
        let close = top_level(inner, ')').next().ok_or(SignatureError::NoParentheses)?;
        let (params, after) = inner.split_at_checked(close).ok_or(SignatureError::NoParentheses)?;
        let returns = after.trim_start_matches(')').trim().trim_start_matches("->").trim().to_owned();
        let params = split(params, ',').map(str::trim).filter(|text| !matches!(*text, "" | "*" | "/")).map(Param::parse);
        Ok(Signature { params: params.collect::<Result<_, _>>()?, returns })
    }
}

impl Signature {
    /// Arguments as a person writes them, in order or as `NAME=TEXT`, each as its parameter takes it; nothing where none was written.
    ///
    /// ```
    /// use capability::{Signature, Value};
    /// let signature = Signature::parse("(path: str, mode: str = 'r', follow: bool = True) -> int")?;
    /// let texts = ["a.txt".to_owned(), "follow=false".to_owned()];
    /// assert_eq!(signature.read_arguments(&texts), Ok(vec![Some(Value::str("a.txt")), None, Some(Value::Bool(false))]));
    /// assert_eq!(signature.read_arguments(&["follow=0".to_owned()]), Err("follow must be bool, not '0'".to_owned()));
    /// # Ok::<(), capability::SignatureError>(())
    /// ```
    pub fn read_arguments(&self, texts: &[String]) -> Result<Vec<Option<Value>>, String> {
        let mut values: Vec<Option<Value>> = vec![None; self.params.len()];
        let mut in_order = 0;
        for text in texts {
            let named = text.split_once('=').and_then(|(name, text)| Some((self.params.iter().position(|param| param.name == name)?, text)));
            let (at, text) = named.unwrap_or((in_order, text));
            in_order += usize::from(named.is_none());
            let (Some(param), Some(value)) = (self.params.get(at), values.get_mut(at)) else {
                return Err(format!("it takes at most {} arguments, and '{text}' is one more", self.params.len()));
            };
            let read = param.ty.read(text).ok_or_else(|| format!("{} must be {}, not '{text}'", param.name, param.ty))?;
            if value.replace(read).is_some() {
                return Err(format!("{} was given twice", param.name));
            }
        }
        Ok(values)
    }
}

impl Param {
    fn parse(text: &str) -> Result<Param, SignatureError> {
        let mut halves = split(text, '=');
        let declared = halves.next().unwrap_or_default();
        let default = halves.next().map(|literal| literal.trim().to_owned());
        let (name, ty) = declared.split_once(':').ok_or_else(|| SignatureError::NoType(declared.trim().to_owned()))?;
        Ok(Param { name: name.trim().to_owned(), ty: ParamType::parse(ty)?, default })
    }
}

impl ParamType {
    /// Reads `str | None`, `list[tuple]`.
    pub fn parse(text: &str) -> Result<ParamType, SignatureError> {
        split(text, '|').try_fold(ParamType(0), |union, name| {
            let name = name.trim();
            let bare = name.split('[').next().unwrap_or(name);
            let row = TYPES.iter().find(|(known, _)| *known == bare);
            row.map(|(_, bit)| ParamType(union.0 | bit)).ok_or_else(|| SignatureError::UnknownType(name.to_owned()))
        })
    }

    /// What a text means here, if it means anything.
    fn read(self, text: &str) -> Option<Value> {
        let bare = match text {
            "None" => Some(Value::None),
            "True" | "true" => Some(Value::Bool(true)),
            "False" | "false" => Some(Value::Bool(false)),
            text => text.parse().map(Value::Int).or_else(|_| text.parse().map(Value::Float)).ok(),
        };
        let values = bare.into_iter().chain([Value::str(text), Value::Bytes(text.as_bytes().to_vec())]);
        values.into_iter().find(|value| self.takes(value))
    }

    fn takes(self, value: &Value) -> bool {
        self.admits(&match value {
            Value::None => View::None,
            Value::Bool(value) => View::Bool(*value),
            Value::Int(_) => View::Int(0),
            Value::Float(value) => View::Float(*value),
            Value::Str(text) => View::Str(text),
            Value::Bytes(bytes) => View::Bytes(bytes),
            _ => return false,
        })
    }

    /// Whether a value may stand here. An int may stand for a float, a bool for an int.
    pub fn admits(self, view: &View<'_>) -> bool {
        let bits = match view {
            View::None => 1,
            View::Bool(_) => 2 | 4 | 8,
            View::Int(_) | View::BigInt { .. } => 4 | 8,
            View::Float(_) => 8,
            View::Str(_) | View::OsStr(_) => 16,
            View::Bytes(_) => 32,
            View::List(_) => 64,
            View::Tuple(_) => 128,
            View::Dict(_) => 256,
            View::Handle { .. } => 512,
            View::Error(_) => 0,
        };
        self.0 & bits != 0
    }

    /// The type's first name, for tests that need an argument of every kind.
    pub fn first(self) -> &'static str {
        TYPES.iter().skip(1).find(|(_, bit)| self.0 & bit == *bit).map_or("None", |(name, _)| name)
    }
}

impl std::fmt::Display for ParamType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = match TYPES.last() {
            Some((all, bits)) if *bits == self.0 => vec![all],
            _ => TYPES.iter().filter(|(_, bit)| self.0 & bit == *bit).map(|(name, _)| *name).collect(),
        };
        f.write_str(&names.join(" or "))
    }
}

/// The offsets of `wanted` outside of strings and brackets.
fn top_level(text: &str, wanted: char) -> impl Iterator<Item = usize> {
    let mut depth = 0i32;
    let mut quote = None;
    text.char_indices().filter_map(move |(at, c)| {
        let found = depth == 0 && quote.is_none() && c == wanted;
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, _) => {}
        }
        found.then_some(at)
    })
}

fn split(text: &str, at: char) -> impl Iterator<Item = &str> {
    let mut ends: Vec<usize> = top_level(text, at).collect();
    ends.push(text.len());
    let mut start = 0;
    ends.into_iter().map(move |end| {
        let piece = text.get(start..end).unwrap_or_default();
        start = end + at.len_utf8();
        piece
    })
}
