//! One line of a policy: `CAP.RIGHT=VALUE for MODULE`. One grammar for the command line, policy files and Rust.

use std::fmt;

use crate::repr::quoted_for_shell;
use crate::pattern::{Escaped, Pattern, is_wild};
use crate::{Scope, Subject, Target, VPath, Vocabulary};

/// A permission or, on the other list, a prohibition. `Display` gives back a text that parses to the same grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    capability: String,
    right: String,
    /// What stood behind the first `=`, with what was escaped.
    value: Option<Vec<Escaped>>,
    scope: GrantScope,
    module: Option<String>,
}

/// What a grant covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GrantScope {
    Everything,
    Path(PathScope),
    Name(Pattern),
}

/// A place in the virtual tree and the place on the host that appears there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathScope {
    /// Where the script sees it.
    pub mount: VPath,
    /// Where the host has it, as the user wrote it: relative to the command's working directory, or absolute.
    pub host: String,
    /// Which names below the mount are meant; all, where there is none.
    pub pattern: Option<Pattern>,
}

/// Why a text is not a grant, or why a grant cannot be used. `Display` shows the text and the reason, and for the former the grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantError {
    pub text: String,
    pub why: String,
    malformed: bool,
}

impl GrantError {
    fn malformed(text: &str, why: String) -> GrantError {
        GrantError { text: text.to_owned(), why, malformed: true }
    }

    /// A grant that is well written but cannot be given.
    pub fn unusable(grant: &Grant, why: impl Into<String>) -> GrantError {
        GrantError { text: grant.to_string(), why: why.into(), malformed: false }
    }
}

/// How grants are written, in two lines.
pub const GRAMMAR: &str = "a grant is CAP.RIGHT=VALUE, for instance fs.read=./data, fs.write=/out=./results, fs.read=*.csv or clock.sleep;\n\
     several values are separated by ',', ' for MODULE' narrows it, and a backslash before one of \\ = , * ? [ or a space takes its meaning away";

/// Characters that a backslash may stand before.
const ESCAPABLE: [char; 7] = ['\\', '=', ',', '*', '?', '[', ' '];

impl Grant {
    /// Reads one option's text, which may hold several values: `fs.read=a,b`.
    ///
    /// ```
    /// use capability::{Grant, Right, Scope, Vocabulary};
    /// let rights = [Right { name: "read", doc: "", scope: Scope::Path }];
    /// let vocabulary = Vocabulary::new().with("fs", &rights);
    /// let grants = Grant::parse("fs.read=./data,/in=/srv/input for report", &vocabulary)?;
    /// assert_eq!(grants[1].to_string(), "fs.read=/in=/srv/input for report");
    /// # Ok::<(), capability::GrantError>(())
    /// ```
    pub fn parse(text: &str, vocabulary: &Vocabulary) -> Result<Vec<Grant>, GrantError> {
        let fail = |why: String| GrantError::malformed(text, why);
        let chars = unescape(text).map_err(&fail)?;
        let (chars, module) = split_module(&chars);
        let equals = chars.iter().position(|c| *c == ('=', false));
        let (head, value) = match equals {
            Some(at) => (plain(chars.get(..at).unwrap_or_default()), chars.get(at + 1..)),
            None => (plain(chars), None),
        };
        let (capability, right) =
            head.trim().split_once('.').ok_or_else(|| fail(unknown(head.trim(), "is not CAP.RIGHT", vocabulary)))?;
        let scope = vocabulary
            .scope(capability, right)
            .ok_or_else(|| fail(unknown(head.trim(), "is not a right that any capability has", vocabulary)))?;
        let values: Vec<Option<&[Escaped]>> = match value {
            None => vec![None],
            Some(value) => value.split(|c| *c == (',', false)).map(Some).collect(),
        };
        let build = |value: Option<&[Escaped]>| {
            let scope = read_scope(scope, head.trim(), value).map_err(&fail)?;
            Ok(Grant {
                capability: capability.to_owned(),
                right: right.to_owned(),
                value: value.map(<[Escaped]>::to_vec),
                scope,
                module: module.clone(),
            })
        };
        values.into_iter().map(build).collect()
    }

    /// Reads what `--deny` takes: the same, but a right alone means all of it.
    pub fn parse_denial(text: &str, vocabulary: &Vocabulary) -> Result<Vec<Grant>, GrantError> {
        let (head, module) = text.split_once(" for ").map_or((text, None), |(head, module)| (head, Some(module.to_owned())));
        match head.trim().split_once('.') {
            Some((capability, right)) if vocabulary.scope(capability, right).is_some() => Ok(vec![Grant {
                capability: capability.to_owned(),
                right: right.to_owned(),
                value: None,
                scope: GrantScope::Everything,
                module,
            }]),
            _ => Grant::parse(text, vocabulary),
        }
    }

    /// A grant that covers all of a right.
    pub fn whole(capability: &str, right: &str) -> Grant {
        Grant { capability: capability.to_owned(), right: right.to_owned(), value: None, scope: GrantScope::Everything, module: None }
    }

    /// A grant of a path: `host`, seen by the script at `mount`.
    pub fn path(capability: &str, right: &str, mount: &VPath, host: &str) -> Grant {
        let scope = PathScope { mount: mount.clone(), host: normal_host(host), pattern: None };
        let value = path_value(&scope);
        Grant {
            capability: capability.to_owned(),
            right: right.to_owned(),
            value: Some(value),
            scope: GrantScope::Path(scope),
            module: None,
        }
    }

    /// A grant of a name.
    pub fn name(capability: &str, right: &str, name: &str) -> Grant {
        let value: Vec<Escaped> = name.chars().map(|c| (c, true)).collect();
        Grant {
            capability: capability.to_owned(),
            right: right.to_owned(),
            scope: GrantScope::Name(Pattern::from_escaped(&value)),
            value: Some(value),
            module: None,
        }
    }

    pub fn capability(&self) -> &str {
        &self.capability
    }

    pub fn right(&self) -> &str {
        &self.right
    }

    /// The module that it is narrowed to.
    pub fn module(&self) -> Option<&str> {
        self.module.as_deref()
    }

    /// The place that it covers, if it covers a place.
    pub fn place(&self) -> Option<&PathScope> {
        match &self.scope {
            GrantScope::Path(scope) => Some(scope),
            _ => None,
        }
    }

    pub(crate) fn is_about(&self, capability: &str, right: &str, module: &str) -> bool {
        self.capability == capability && self.right == right && self.module.as_deref().is_none_or(|own| own == module)
    }

    /// Whether, as a permission, it covers the target.
    pub fn covers(&self, target: &Target) -> bool {
        match (&self.scope, target) {
            (GrantScope::Everything, _) | (_, Target::Handle) => true,
            (GrantScope::Path(scope), Target::Path { path, .. }) => scope.covers(path),
            (GrantScope::Name(pattern), Target::Name(name)) => pattern.matches(name.as_bytes()),
            _ => false,
        }
    }

    /// Whether, as a prohibition, it hits the target: a pattern that hits a directory hits everything in it.
    pub fn forbids(&self, subject: &Subject) -> bool {
        match (&self.scope, &subject.target) {
            (GrantScope::Everything, _) => true,
            (GrantScope::Path(scope), Target::Path { path, .. }) => scope.forbids(path),
            (GrantScope::Name(pattern), Target::Name(name)) => pattern.matches(name.as_bytes()),
            _ => false,
        }
    }
}

impl PathScope {
    fn covers(&self, path: &VPath) -> bool {
        match (path.below(&self.mount), &self.pattern) {
            (Some(_), None) => true,
            (Some(rest), Some(pattern)) => pattern.matches(rest),
            (None, _) => false,
        }
    }

    fn forbids(&self, path: &VPath) -> bool {
        match (path.below(&self.mount), &self.pattern) {
            (Some(_), None) => true,
            (Some(rest), Some(pattern)) => pattern.matches_above(rest),
            (None, _) => false,
        }
    }

    /// Where this scope would have a virtual path on the host.
    pub fn host_of(&self, path: &VPath) -> Option<String> {
        let rest = String::from_utf8_lossy(path.below(&self.mount)?).into_owned();
        Some(normal_host(&match (self.host.as_str(), rest.as_str()) {
            (host, "") => host.to_owned(),
            (host, rest) => format!("{}/{rest}", host.trim_end_matches('/')),
        }))
    }

    fn read(value: &[Escaped], head: &str) -> Result<PathScope, String> {
        if value.iter().any(|(c, _)| *c == '\0') {
            return Err("a path cannot hold a null byte".to_owned());
        }
        if let Some(at) = value.iter().position(|c| *c == ('=', false)) {
            let (mount, host) = (plain(value.get(..at).unwrap_or_default()), plain(value.get(at + 1..).unwrap_or_default()));
            if !mount.starts_with('/') || host.is_empty() {
                return Err(format!("the form with two '=' is {head}=/MOUNT=HOST, with an absolute mount"));
            }
            let mount = VPath::parse(mount.as_bytes()).map_err(|error| error.to_string())?;
            return Ok(PathScope { mount, host: normal_host(&host), pattern: None });
        }
        let fixed = fixed_prefix(value);
        let (fixed, wild) = value.split_at_checked(fixed).unwrap_or((value, &[]));
        let host = match plain(fixed) {
            text if text.is_empty() && wild.is_empty() => return Err("the path is empty".to_owned()),
            text if text.is_empty() => ".".to_owned(),
            text => normal_host(&text),
        };
        if host == ".." || host.starts_with("../") {
            return Err(format!("a path above the working directory needs a name in the script's tree: {head}=/NAME={host}"));
        }
        let mount = VPath::parse(host.as_bytes()).map_err(|error| error.to_string())?;
        let pattern = (!wild.is_empty()).then(|| Pattern::from_escaped(wild));
        Ok(PathScope { mount, host, pattern })
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.capability, self.right)?;
        if let Some(value) = &self.value {
            write!(f, "={}", escape(value))?;
        }
        match &self.module {
            Some(module) => write!(f, " for {module}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for GrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}': {}", self.text, self.why)?;
        if self.malformed { write!(f, "\n{GRAMMAR}") } else { Ok(()) }
    }
}

impl std::error::Error for GrantError {}

/// A text as one word of a POSIX shell, left alone where it needs no quotes.
///
/// ```
/// assert_eq!(capability::shell_quoted("fs.read=a b"), "'fs.read=a b'");
/// ```
pub fn shell_quoted(text: &str) -> String {
    let safe = |c: char| c.is_ascii_alphanumeric() || "._-/=,:@%+".contains(c) || (!c.is_ascii() && !c.is_control());
    if text.chars().any(char::is_control) {
        // The shell's own escapes keep control characters out of terminals and logs.
        return quoted_for_shell(text);
    }
    if !text.is_empty() && text.chars().all(safe) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

fn read_scope(scope: Scope, head: &str, value: Option<&[Escaped]>) -> Result<GrantScope, String> {
    match (scope, value) {
        (Scope::Bare, None) => Ok(GrantScope::Everything),
        (Scope::Bare, Some(_)) => Err(format!("{head} takes no value")),
        (Scope::Path, Some(value)) => PathScope::read(value, head).map(GrantScope::Path),
        (Scope::Path, None) => Err(format!("{head} needs a path: {head}=PATH")),
        (Scope::Name, Some(value)) if !value.is_empty() => Ok(GrantScope::Name(Pattern::from_escaped(value))),
        (Scope::Name, _) => Err(format!("{head} needs a name: {head}=NAME")),
    }
}

fn unknown(head: &str, why: &str, vocabulary: &Vocabulary) -> String {
    match vocabulary.nearest(head) {
        Some(near) => format!("'{head}' {why}; did you mean {near}?"),
        None => {
            let known: Vec<String> = vocabulary.rights().map(|(name, right)| format!("{name}.{}", right.name)).collect();
            format!("'{head}' {why}; there are {}", known.join(", "))
        }
    }
}

fn unescape(text: &str) -> Result<Vec<Escaped>, String> {
    let mut chars = text.chars();
    let mut found = Vec::new();
    while let Some(c) = chars.next() {
        found.push(match c {
            '\\' => match chars.next() {
                Some(next) if ESCAPABLE.contains(&next) => (next, true),
                _ => return Err("a backslash must stand before one of \\ = , * ? [ or a space".to_owned()),
            },
            c => (c, false),
        });
    }
    Ok(found)
}

/// The inverse of [`unescape`]: what was escaped and means something is escaped again.
fn escape(value: &[Escaped]) -> String {
    let mut text = String::new();
    for (at, (c, escaped)) in value.iter().enumerate() {
        let needs = match c {
            '\\' | ',' => true,
            '=' | '*' | '?' | '[' => *escaped,
            ' ' => begins_for(value.get(at..).unwrap_or_default()),
            _ => false,
        };
        if needs {
            text.push('\\');
        }
        text.push(*c);
    }
    text
}

const FOR: [char; 5] = [' ', 'f', 'o', 'r', ' '];

fn begins_for(chars: &[Escaped]) -> bool {
    chars.len() >= FOR.len() && chars.iter().zip(FOR).all(|((c, _), wanted)| *c == wanted)
}

/// Takes ` for MODULE` off the end.
fn split_module(chars: &[Escaped]) -> (&[Escaped], Option<String>) {
    let found = (0..chars.len()).rev().find(|at| {
        let rest = chars.get(*at..).unwrap_or_default();
        begins_for(rest) && rest.first() == Some(&(' ', false))
    });
    match found.and_then(|at| chars.split_at_checked(at)) {
        Some((before, rest)) => (before, Some(plain(rest.get(FOR.len()..).unwrap_or_default()).trim().to_owned())),
        None => (chars, None),
    }
}

fn plain(chars: &[Escaped]) -> String {
    chars.iter().map(|(c, _)| *c).collect()
}

/// How many characters belong to the directories before the first wildcard.
fn fixed_prefix(value: &[Escaped]) -> usize {
    let Some(wild) = value.iter().position(is_wild) else { return value.len() };
    value.iter().take(wild).rposition(|(c, _)| *c == '/').map_or(0, |slash| slash + 1)
}

/// A host path with `.`, empty components and inner `..` collapsed as text: `./data/` is `data`, `.` stays.
fn normal_host(text: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let absolute = text.starts_with('/');
    for part in text.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            ".." if absolute => {}
            name => parts.push(name),
        }
    }
    match (absolute, parts.is_empty()) {
        (true, _) => format!("/{}", parts.join("/")),
        (false, true) => ".".to_owned(),
        (false, false) => parts.join("/"),
    }
}

/// The shortest value that means this scope.
fn path_value(scope: &PathScope) -> Vec<Escaped> {
    let literal = |text: &str| text.chars().map(|c| (c, true)).collect::<Vec<Escaped>>();
    let climbs = scope.host == ".." || scope.host.starts_with("../");
    let plainly = !climbs && VPath::parse(scope.host.as_bytes()).is_ok_and(|mount| mount == scope.mount);
    if plainly {
        return literal(&scope.host);
    }
    let mut value = literal(&scope.mount.to_string());
    value.push(('=', false));
    value.extend(literal(&scope.host));
    value
}
