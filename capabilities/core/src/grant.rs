//! One line of a policy: `CAP.RIGHT=VALUE for MODULE`. One grammar for the command line, policy files and Rust.

use std::fmt;

use crate::grant_error::GrantError;
use crate::grant_text::{escape, fixed_prefix, is_module, plain, split_module, unescape};
use crate::pattern::{Escaped, Pattern, is_wild};
use crate::{Amount, Scope, Subject, Target, VPath, Vocabulary};

/// A permission or, on the other list, a prohibition. `Display` gives back a text that parses to the same grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    capability: String,
    /// Empty where all of a capability is prohibited.
    right: String,
    /// What stood behind the first `=`, with what was escaped.
    value: Option<Vec<Escaped>>,
    scope: GrantScope,
    /// It is of a right that is every right, with what is written kept in memory.
    overlay: bool,
    module: Option<String>,
}

/// Which list a text is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Permission,
    Prohibition,
}

/// What a grant covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GrantScope {
    Everything,
    Path(PathScope),
    Name(Pattern),
    /// Covers nothing: it bounds.
    Amount(Amount),
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
    /// What is written there is kept in memory, and the host's place stays as it is.
    pub kept: bool,
}

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
        Grant::read(text, vocabulary, Use::Permission)
    }

    /// Reads what `--deny` takes: the same, but a right alone means all of it, and a capability alone all of its rights.
    pub fn parse_denial(text: &str, vocabulary: &Vocabulary) -> Result<Vec<Grant>, GrantError> {
        Grant::read(text, vocabulary, Use::Prohibition)
    }

    fn read(text: &str, vocabulary: &Vocabulary, for_what: Use) -> Result<Vec<Grant>, GrantError> {
        let fail = |at: usize, why: String| GrantError::malformed(text, at, why);
        let chars = unescape(text).map_err(|why| fail(0, why))?;
        let (chars, module) = split_module(&chars);
        if module.as_deref() == Some("") {
            let why = "' for' is not followed by a module; name one, or write '\\ for' where it belongs to a name";
            return Err(fail(text.trim_end().len().saturating_sub("for".len()), why.to_owned()));
        }
        if let Some(module) = module.as_deref().filter(|module| !is_module(module)) {
            let why = format!("'{module}' is no module: dotted names, for instance lib.config, __main__, or the https:// address of a remote one");
            return Err(fail(text.rfind(module).unwrap_or_default(), why));
        }
        let equals = chars.iter().position(|c| *c == ('=', false));
        let (head, value) = match equals {
            Some(at) => (plain(chars.get(..at).unwrap_or_default()), chars.get(at + 1..)),
            None => (plain(chars), None),
        };
        let head = head.trim();
        if for_what == Use::Prohibition && value.is_none() && vocabulary.has(head) {
            return Ok(vec![Grant { module, ..Grant::whole(head, "") }]);
        }
        if let (Use::Prohibition, false, Some(near)) = (for_what, head.contains('.'), vocabulary.nearest_capability(head)) {
            return Err(fail(0, format!("'{head}' is neither a capability nor CAP.RIGHT; did you mean {near}?")));
        }
        let (capability, right) = head.split_once('.').ok_or_else(|| fail(0, no_right(head, vocabulary)))?;
        let unknown = || unknown(head, "is not a right that any capability has", vocabulary);
        let scope = vocabulary.scope(capability, right).ok_or_else(|| fail(0, unknown()))?;
        let whole = for_what == Use::Prohibition && value.is_none();
        let values: Vec<Option<&[Escaped]>> = match value {
            None => vec![None],
            Some(value) => value.split(|c| *c == (',', false)).map(Some).collect(),
        };
        // Of what stands behind the first '=' nothing is as long as it was written once it is unescaped; its beginning is known.
        let at = text.find('=').map_or(0, |equals| equals + 1);
        if scope == Scope::Amount && (module.is_some() || for_what == Use::Prohibition) {
            let why = if module.is_some() { "an amount is for the whole run, and not for one module" } else { "an amount is no right that can be denied; leave the grant out instead" };
            return Err(fail(0, why.to_owned()));
        }
        let build = |value: Option<&[Escaped]>| {
            let covered = if whole { GrantScope::Everything } else { read_scope(scope, head, value).map_err(|why| fail(at, why))? };
            let (value, overlay, module) = (value.map(<[Escaped]>::to_vec), scope == Scope::Overlay, module.clone());
            Ok(Grant { value, scope: covered, overlay, module, ..Grant::whole(capability, right) })
        };
        values.into_iter().map(build).collect()
    }

    /// A grant that covers all of a right.
    pub fn whole(capability: &str, right: &str) -> Grant {
        Grant { capability: capability.to_owned(), right: right.to_owned(), value: None, scope: GrantScope::Everything, overlay: false, module: None }
    }

    /// A grant of a path: `host`, seen by the script at `mount`.
    pub fn path(capability: &str, right: &str, mount: &VPath, host: &str) -> Grant {
        let scope = PathScope { mount: mount.clone(), host: normal_host(host), pattern: None, kept: false };
        let value = path_value(&scope);
        Grant { value: Some(value), scope: GrantScope::Path(scope), ..Grant::whole(capability, right) }
    }

    /// The same with what is written there kept in memory.
    pub fn overlay(capability: &str, right: &str, mount: &VPath, host: &str) -> Grant {
        let mut grant = Grant { overlay: true, ..Grant::path(capability, right, mount, host) };
        if let GrantScope::Path(scope) = &mut grant.scope {
            scope.kept = true;
        }
        grant
    }

    /// A grant of a name.
    pub fn name(capability: &str, right: &str, name: &str) -> Grant {
        let value: Vec<Escaped> = name.chars().map(|c| (c, true)).collect();
        Grant { scope: GrantScope::Name(Pattern::of_name(&value)), value: Some(value), ..Grant::whole(capability, right) }
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

    /// What stands behind the `=`, if that is a name.
    pub fn named(&self) -> Option<String> {
        match (&self.scope, &self.value) {
            (GrantScope::Name(_), Some(value)) => Some(plain(value)),
            _ => None,
        }
    }

    /// Whether it is of the right to have what is written kept in memory. As a prohibition it may be of all of that right.
    pub fn is_overlay(&self) -> bool {
        self.overlay
    }

    /// Whether it is all of that right, wherever overlays are.
    pub(crate) fn is_every_overlay(&self) -> bool {
        self.overlay && self.scope == GrantScope::Everything
    }

    /// Whether what is written at its place is written there.
    pub fn changes_in_place(&self) -> bool {
        self.place().is_some_and(|place| !place.kept) && self.right != "read"
    }

    /// How much there may be, if it says so.
    pub fn amount(&self) -> Option<Amount> {
        match self.scope {
            GrantScope::Amount(amount) => Some(amount),
            _ => None,
        }
    }

    /// Whether it is one of a right, or of the whole capability. An overlay is one of every right.
    pub(crate) fn is_of(&self, capability: &str, right: &str) -> bool {
        self.capability == capability && (self.right == right || self.right.is_empty() || self.is_overlay())
    }

    /// All that it covers, as one target: a place, a name, or the right itself.
    pub(crate) fn as_target(&self) -> Target {
        match &self.scope {
            GrantScope::Path(scope) => Target::Path { path: scope.mount.clone(), written: scope.host.clone().into_bytes() },
            _ => self.named().map_or(Target::Bare, Target::Name),
        }
    }

    pub(crate) fn is_for(&self, module: &str) -> bool {
        self.module.as_deref().is_none_or(|own| own == module)
    }

    /// Whether, as a permission, it covers the target.
    pub fn covers(&self, target: &Target) -> bool {
        match (&self.scope, target) {
            (GrantScope::Everything, _) | (_, Target::Handle(_)) => true,
            (GrantScope::Path(scope), Target::Path { path, .. }) => scope.covers(path),
            (GrantScope::Name(pattern), Target::Name(name)) => pattern.matches_name(name),
            _ => false,
        }
    }

    /// Whether, as a prohibition, it hits the target: a pattern that hits a directory hits everything in it.
    pub fn forbids(&self, subject: &Subject) -> bool {
        match (&self.scope, &subject.target) {
            (GrantScope::Everything, _) => true,
            (GrantScope::Path(scope), Target::Path { path, .. }) => scope.forbids(path),
            (GrantScope::Name(pattern), Target::Name(name)) => pattern.matches_name(name),
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

    fn read(value: &[Escaped], head: &str, kept: bool) -> Result<PathScope, String> {
        if value.iter().any(|(c, _)| *c == '\0') {
            return Err("a path cannot hold a null byte".to_owned());
        }
        if let Some(at) = value.iter().position(|c| *c == ('=', false)) {
            let (mount, host) = (plain(value.get(..at).unwrap_or_default()), plain(value.get(at + 1..).unwrap_or_default()));
            if !mount.starts_with('/') || host.is_empty() {
                return Err(format!("the form with two '=' is {head}=/MOUNT=HOST, with an absolute mount"));
            }
            if value.iter().any(is_wild) {
                let escaped = escape_wild(value);
                return Err(format!("a mount of its own has no patterns; grant the directory, {head}=/MOUNT=DIRECTORY, and deny what it is not to show, or write {head}={escaped} where the names hold these characters"));
            }
            let mount = VPath::parse(mount.as_bytes()).map_err(|error| error.to_string())?;
            return Ok(PathScope { mount, host: normal_host(&host), pattern: None, kept });
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
        Ok(PathScope { mount, host, pattern, kept })
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.capability)?;
        if !self.right.is_empty() {
            write!(f, ".{}", self.right)?;
        }
        if let Some(value) = &self.value {
            write!(f, "={}", escape(value))?;
        }
        match &self.module {
            Some(module) => write!(f, " for {module}"),
            None => Ok(()),
        }
    }
}

/// A value in which what makes patterns means itself.
fn escape_wild(value: &[Escaped]) -> String {
    let escaped: Vec<Escaped> = value.iter().map(|sign| (sign.0, sign.1 || is_wild(sign))).collect();
    escape(&escaped)
}

fn read_scope(scope: Scope, head: &str, value: Option<&[Escaped]>) -> Result<GrantScope, String> {
    match (scope, value) {
        (Scope::Bare, None) => Ok(GrantScope::Everything),
        (Scope::Bare, Some(_)) => Err(format!("{head} takes no value")),
        (Scope::Path | Scope::Overlay, Some(value)) => PathScope::read(value, head, scope == Scope::Overlay).map(GrantScope::Path),
        (Scope::Amount, Some(value)) => Amount::parse(&plain(value)).map(GrantScope::Amount),
        (Scope::Amount, None) => Err(format!("{head} needs an amount: {head}=100MB,1000files")),
        (Scope::Path | Scope::Overlay, None) => Err(format!("{head} needs a path: {head}=PATH")),
        (Scope::Name, Some(value)) if !value.is_empty() => Ok(GrantScope::Name(Pattern::of_name(value))),
        (Scope::Name, _) => Err(format!("{head} needs a name: {head}=NAME")),
    }
}

fn no_right(head: &str, vocabulary: &Vocabulary) -> String {
    let rights: Vec<String> = vocabulary.rights().filter(|(name, _)| *name == head).map(|(name, right)| format!("{name}.{}", right.name)).collect();
    if rights.is_empty() { unknown(head, "is not CAP.RIGHT", vocabulary) } else { format!("'{head}' is a whole capability, and a grant names one right: {}", rights.join(", ")) }
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
