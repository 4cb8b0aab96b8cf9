//! Names with wildcards, as in `fnmatch`: `*`, `?`, `[seq]`, `[!seq]`; in paths also `**` for any number of directories.

/// A pattern of path components.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// `**`
    AnyDepth,
    Name(Vec<Token>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Char(char),
    AnyChar,
    AnyRun,
    Class { negated: bool, ranges: Vec<(char, char)> },
}

/// A character and whether a backslash stood before it.
pub(crate) type Escaped = (char, bool);

impl Pattern {
    /// Reads a pattern in which nothing is escaped, as `glob` does.
    pub fn parse(text: &str) -> Pattern {
        let chars: Vec<Escaped> = text.chars().map(|c| (c, false)).collect();
        Pattern::from_escaped(&chars)
    }

    pub(crate) fn from_escaped(chars: &[Escaped]) -> Pattern {
        let parts = chars.split(|(c, _)| *c == '/').filter(|part| !part.is_empty()).map(part).collect();
        Pattern { parts }
    }

    /// A pattern of names that are no paths: `/` is a letter like others.
    pub(crate) fn of_name(chars: &[Escaped]) -> Pattern {
        Pattern { parts: vec![Part::Name(tokens(chars))] }
    }

    /// Whether a name that is no path matches, all of it.
    pub(crate) fn matches_name(&self, name: &str) -> bool {
        let name: Vec<char> = name.chars().collect();
        matches!(self.parts.as_slice(), [Part::Name(tokens)] if tokens_match(tokens, &name))
    }

    /// Whether the whole of `path`, relative and split at `/`, matches.
    ///
    /// ```
    /// use capability::Pattern;
    /// assert!(Pattern::parse("**/*.csv").matches(b"a/b/x.csv"));
    /// assert!(!Pattern::parse("*.csv").matches(b"a/x.csv"));
    /// ```
    pub fn matches(&self, path: &[u8]) -> bool {
        parts_match(&self.parts, &names(path))
    }

    /// Whether `path` or a directory above it matches.
    pub fn matches_above(&self, path: &[u8]) -> bool {
        let names = names(path);
        (1..=names.len()).any(|end| names.get(..end).is_some_and(|above| parts_match(&self.parts, above)))
    }
}

impl Pattern {
    /// Whether something below `path` may match.
    ///
    /// ```
    /// use capability::Pattern;
    /// assert!(Pattern::parse("a/*/x.csv").leads_on(b"a/b"));
    /// assert!(!Pattern::parse("a/*.csv").leads_on(b"a/b"));
    /// ```
    pub fn leads_on(&self, path: &[u8]) -> bool {
        let reached = reached(&self.parts, &names(path));
        self.parts.iter().zip(&reached).any(|(_, reached)| *reached)
    }
}

/// Whether one name matches one pattern without `/`.
pub fn component_matches(pattern: &str, name: &str) -> bool {
    let chars: Vec<Escaped> = pattern.chars().map(|c| (c, false)).collect();
    let name: Vec<char> = name.chars().collect();
    tokens_match(&tokens(&chars), &name)
}

/// Whether a character of this kind makes a text a pattern.
pub(crate) fn is_wild((c, escaped): &Escaped) -> bool {
    !escaped && matches!(c, '*' | '?' | '[')
}

fn names(path: &[u8]) -> Vec<Vec<char>> {
    let text = String::from_utf8_lossy(path);
    text.split('/').filter(|name| !name.is_empty()).map(|name| name.chars().collect()).collect()
}

fn part(chars: &[Escaped]) -> Part {
    match chars {
        [('*', false), ('*', false)] => Part::AnyDepth,
        _ => Part::Name(tokens(chars)),
    }
}

fn tokens(chars: &[Escaped]) -> Vec<Token> {
    let mut rest = chars;
    let mut found = Vec::new();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        found.push(match first {
            ('*', false) => Token::AnyRun,
            ('?', false) => Token::AnyChar,
            ('[', false) => match class(after) {
                Some((token, after)) => {
                    rest = after;
                    token
                }
                None => Token::Char('['),
            },
            (c, _) => Token::Char(*c),
        });
    }
    found
}

/// Reads `seq]` or `!seq]`; `None` when there is no closing bracket. A bracket that comes first belongs to the sequence.
fn class(chars: &[Escaped]) -> Option<(Token, &[Escaped])> {
    let (negated, body) = match chars {
        [('!', false), body @ ..] => (true, body),
        body => (false, body),
    };
    let end = 1 + body.iter().skip(1).position(|(c, _)| *c == ']')?;
    let (mut seq, after) = body.split_at_checked(end)?;
    let mut ranges = Vec::new();
    while let Some((first, more)) = seq.split_first() {
        match more {
            [('-', false), last, more @ ..] => {
                ranges.push((first.0, last.0));
                seq = more;
            }
            more => {
                ranges.push((first.0, first.0));
                seq = more;
            }
        }
    }
    Some((Token::Class { negated, ranges }, after.get(1..)?))
}

fn parts_match(parts: &[Part], names: &[Vec<char>]) -> bool {
    reached(parts, names).last() == Some(&true)
}

/// Which parts may come next, once the names are matched; behind the last, nothing has to. At each name a part either matches it or,
/// being `**`, may swallow it: a row of states, so the work is names × parts.
fn reached(parts: &[Part], names: &[Vec<char>]) -> Vec<bool> {
    let mut reached = vec![false; parts.len() + 1];
    if let Some(start) = reached.first_mut() {
        *start = true;
    }
    skip_any_depth(parts, &mut reached);
    for name in names {
        let mut next = vec![false; parts.len() + 1];
        for (at, part) in parts.iter().enumerate().filter(|(at, _)| reached.get(*at) == Some(&true)) {
            let to = match part {
                Part::AnyDepth => at,
                Part::Name(tokens) if tokens_match(tokens, name) => at + 1,
                Part::Name(_) => continue,
            };
            if let Some(state) = next.get_mut(to) {
                *state = true;
            }
        }
        skip_any_depth(parts, &mut next);
        reached = next;
    }
    reached
}

/// `**` may also stand for nothing.
fn skip_any_depth(parts: &[Part], reached: &mut [bool]) {
    for (at, _) in parts.iter().enumerate().filter(|(_, part)| **part == Part::AnyDepth) {
        if reached.get(at) == Some(&true)
            && let Some(next) = reached.get_mut(at + 1)
        {
            *next = true;
        }
    }
}

/// The classic two-pointer match: only the last star is ever gone back to, so the work is at most tokens × characters.
fn tokens_match(tokens: &[Token], name: &[char]) -> bool {
    let (mut t, mut n) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    loop {
        match (tokens.get(t), name.get(n)) {
            (None, None) => return true,
            (Some(Token::AnyRun), _) => {
                star = Some((t, n));
                t += 1;
                continue;
            }
            (Some(token), Some(c)) if token.admits(*c) => {
                (t, n) = (t + 1, n + 1);
                continue;
            }
            _ => {}
        }
        match star {
            Some((at, from)) if from < name.len() => {
                star = Some((at, from + 1));
                (t, n) = (at + 1, from + 1);
            }
            _ => return false,
        }
    }
}

impl Token {
    fn admits(&self, c: char) -> bool {
        match self {
            Token::Char(own) => *own == c,
            Token::AnyChar | Token::AnyRun => true,
            Token::Class { negated, ranges } => ranges.iter().any(|(from, to)| (*from..=*to).contains(&c)) != *negated,
        }
    }
}
