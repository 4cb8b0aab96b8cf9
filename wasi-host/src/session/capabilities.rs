//! The capabilities that a session has: the one place of the host that names them.

use super::start::StartError;
use crate::limits::{Limit, Limits};
use crate::runtime::native_code;
use super::watch::Watch;
use crate::plan::RunPlan;
use crate::stdio::{Input, SharedOutput, Stdio, Streams};
use crate::text_file::nearest;
use capability::{Capability, Clock, ErasedCapability, Factory, Grant, GrantError, OpError, Policy, Registry, Right, Rng, Scope, Signature, Subject, Subjects, Target, VPath, Value, Vocabulary, stub, testing};
use capability_clock::{ClockCapability, HostClock, VirtualClock, zone_data, zone_names};
use capability_crypto::{Crypto, Secrets, SeededRng, SystemRng};
use capability_env::{Env, Environment};
use capability_fs::{Fs, FsOptions, Overlays};
use capability_kv::{Kv, KvOptions};
use std::path::PathBuf;
use std::sync::Arc;

/// The capabilities of every session beside its streams, a line each: a type, and how one is opened with what the session has for it.
const BUILT_IN: &[BuiltIn] = &[
    built_in::<Fs>(|policy, own| {
        let options = FsOptions { time_resolution_ns: resolution_ns(policy)?, ..own.fs.clone() };
        Ok(Box::new(Fs::open(policy, options)?))
    }),
    built_in::<Crypto>(|_, own| Ok(Box::new(Crypto::with_secrets(own.secrets.clone())))),
    built_in::<ClockCapability>(|policy, own| Ok(Box::new(ClockCapability::open(policy)?.in_zone(&own.zone)))),
    built_in::<Env>(|policy, own| Ok(Box::new(Env::open(policy, own.environment.clone())))),
    built_in::<Kv>(|policy, own| {
        let opened = if own.kv_is_elsewhere { Policy::new() } else { policy.clone() };
        Ok(Box::new(Kv::open(&opened, own.kv.clone())?))
    }),
];

/// What a session has that a policy does not say.
#[derive(Default)]
pub struct Own {
    pub fs: FsOptions,
    pub secrets: Secrets,
    pub environment: Environment,
    pub kv: KvOptions,
    /// The store is open in another process.
    pub kv_is_elsewhere: bool,
    /// The zone of local times.
    pub zone: String,
}

type Open = fn(&Policy, &Own) -> Result<Box<dyn ErasedCapability>, GrantError>;

struct BuiltIn {
    name: &'static str,
    rights: &'static [Right<'static>],
    open: Open,
}

const fn built_in<C: Capability>(open: Open) -> BuiltIn {
    BuiltIn { name: C::NAME, rights: C::RIGHTS, open }
}

/// The name and rights of every capability that is built in, whether or not anything of it is granted.
pub fn vocabulary() -> Vocabulary {
    let vocabulary = BUILT_IN.iter().fold(Vocabulary::new(), |vocabulary, row| vocabulary.with(row.name, row.rights));
    vocabulary.with(Stdio::NAME, Stdio::RIGHTS)
}

/// Whether a capability of this name is built in.
pub fn is_built_in(name: &str) -> bool {
    name == Stdio::NAME || BUILT_IN.iter().any(|row| row.name == name)
}

/// Permits whatever is not prohibited, for a run that only records. The working directory is where scripts see it, and `/` is the
/// host's. Control sequences for the terminal stay out: they are nothing that a run uses.
pub fn assume_all(policy: &mut Policy, vocabulary: &Vocabulary) {
    for (capability, right) in vocabulary.rights().filter(|(name, _)| *name != Stdio::NAME) {
        match right.scope {
            Scope::Path => {
                policy.assume(Grant::path(capability, right.name, &VPath::cwd(), "."));
                policy.assume(Grant::path(capability, right.name, &VPath::root(), "/"));
            }
            // Both bound what the others give.
            Scope::Overlay | Scope::Amount => {}
            Scope::Bare | Scope::Name => policy.assume(Grant::whole(capability, right.name)),
        }
    }
}

/// What an op would touch, and how it is called.
pub struct Touched {
    pub subjects: Result<Subjects, OpError>,
    pub signature: String,
    /// It depends on an argument that was not given.
    pub is_guessed: bool,
}

/// What an op named as scripts name it would touch, given its arguments as texts; `None` where there is no such op.
pub fn touched(op: &str, arguments: &[String]) -> Result<Option<Touched>, StartError> {
    let registry = bare_registry()?;
    let Some((_, row)) = registry.ops().find(|(name, _)| *name == op) else { return Ok(None) };
    let signature = row.signature.to_owned();
    let subjects = |values: &[Value]| registry.subjects(op, &testing::request(&signature, values));
    let given = match Signature::parse(&signature).unwrap_or_default().read_arguments(arguments) {
        Ok(given) => given,
        Err(why) => return Ok(Some(Touched { subjects: Err(OpError::exception("TypeError", why)), signature, is_guessed: false })),
    };
    let samples = || given.iter().zip(testing::sample(&signature));
    let values: Vec<Value> = samples().map(|(given, sample)| given.clone().unwrap_or(sample)).collect();
    let others: Vec<Value> = samples().map(|(given, sample)| given.clone().unwrap_or_else(|| another(&sample))).collect();
    let is_guessed = matches!((subjects(&values), subjects(&others)), (Some(Ok(own)), Some(Ok(other))) if own != other);
    let subjects = subjects(&values);
    Ok(subjects.map(|subjects| Touched { subjects, signature, is_guessed }))
}

/// A text in place of the one that stands for what was not given.
fn another(value: &Value) -> Value {
    match value {
        Value::Str(text) if text == testing::SAMPLE => Value::str("another"),
        value => value.clone(),
    }
}

/// Why a run with this policy refuses a path that its rules allow, once it sees what is there: a link that leads to something denied,
/// another name of a denied file, something that is no directory where only directories may be looked at. Nothing is changed.
pub fn refused_on_sight(policy: &Policy, subject: &Subject, module: &str) -> Option<String> {
    let Target::Path { path, written } = &subject.target else { return None };
    let fs = Fs::open(policy, FsOptions { protected: protected_by_host().collect(), ..FsOptions::default() }).ok()?;
    let mut harness = testing::Harness::new(Box::new(fs), policy.clone()).ok()?;
    harness.module = module.to_owned();
    let name = Value::OsStr(if written.is_empty() { path.as_bytes().to_vec() } else { written.clone() });
    let (op, how) = match &*subject.right {
        "read" if subject.looks => ("stat", Vec::new()),
        "read" => ("open", vec![Value::str("r")]),
        "write" => ("open", vec![Value::str("=w")]),
        "append" => ("open", vec![Value::str("=wa")]),
        _ => return None,
    };
    let arguments: Vec<Value> = std::iter::once(name).chain(how).collect();
    let is_refused = harness.raw(op, &arguments).0.refused;
    is_refused.then(|| harness.call(op, &arguments).err().map(|error| error.message)).flatten()
}

/// Whether a run with this policy could begin: every place that it names is opened, and closed again.
pub fn can_open(policy: &Policy) -> Result<(), GrantError> {
    Fs::open(policy, FsOptions::default())?;
    ClockCapability::open(policy).map(|_| ())
}

/// How fine the times are that a policy grants.
pub fn resolution_ns(policy: &Policy) -> Result<u64, GrantError> {
    capability_clock::granted_resolution_ns(policy)
}

/// The permission that says so, if one does.
pub fn resolution_of(policy: &Policy) -> Option<&Grant> {
    policy.allows().iter().find(|grant| grant.capability() == ClockCapability::NAME && grant.right() == capability_clock::RESOLUTION)
}

/// Every op as scripts name it.
pub fn op_names() -> Result<Vec<String>, StartError> {
    Ok(bare_registry()?.ops().map(|(name, _)| name.to_owned()).collect())
}

/// Type stubs of the modules that scripts import: file names and texts. The streams are no module of theirs.
pub fn stubs() -> Result<Vec<(String, String)>, StartError> {
    let registry = bare_registry()?;
    let shown = registry.iter().filter(|(_, capability)| capability.name() != Stdio::NAME);
    Ok(shown.flat_map(|(_, capability)| stub::stubs(capability)).collect())
}

/// Every capability with nothing granted, to ask what an op would touch.
fn bare_registry() -> Result<Registry, StartError> {
    let limits = Limits::cli();
    let watch = Watch::new(&limits);
    let streams = Streams::none();
    let output = SharedOutput::new(streams.sink, false, &limits, Arc::clone(&watch));
    let own = Own { zone: UTC.to_owned(), ..Own::default() };
    registry(&Policy::new(), &own, Stdio::new(output, Input::new(streams.feed, watch)), &[])
}

/// Opens what the policy grants, of what is built in and of what was registered.
pub fn registry(policy: &Policy, own: &Own, stdio: Stdio, registered: &[Factory]) -> Result<Registry, StartError> {
    let mut registry = Registry::new();
    for built_in in BUILT_IN {
        registry.add((built_in.open)(policy, own)?)?;
    }
    registry.add(Box::new(stdio))?;
    for factory in registered {
        registry.add(factory.open(policy)?)?;
    }
    Ok(registry)
}

/// File systems take the time from a clock of the system's that lags behind by up to this.
const LAG_NS: i128 = 2_000_000_000;

/// A script must not change the program that contains it, nor the native code that the program maps, nor what the embedder protects.
/// Times are coarse from now on, by the system's clock and by the session's own.
pub fn fs_options(limits: &Limits, protected: Vec<PathBuf>, overlays: Overlays, clock: &dyn Clock) -> FsOptions {
    let handles_max = usize::try_from(limits.get(Limit::Handles).max()).unwrap_or(usize::MAX);
    let protected = protected_by_host().chain(protected).collect();
    let coarse_from_ns = system_clock().wall_ns().min(clock.wall_ns()).saturating_sub(LAG_NS);
    FsOptions { handles_max, protected, overlay_bytes_max: limits.get(Limit::Overlay).max(), coarse_from_ns, overlays, ..FsOptions::default() }
}

/// This program, and its cache.
pub fn protected_by_host() -> impl Iterator<Item = PathBuf> {
    std::env::current_exe().ok().into_iter().chain(native_code::directories())
}

#[cfg(target_os = "linux")]
/// Of the capabilities that a session can have, those that another process serves for one that is isolated.
pub fn served_apart(policy: &Policy, secrets: Secrets, kv: KvOptions) -> Result<Registry, StartError> {
    let mut registry = Registry::new();
    if !secrets.is_empty() {
        registry.add(Box::new(Crypto::with_secrets(secrets)))?;
    }
    if kv.store.is_some() {
        registry.add(Box::new(Kv::open(policy, kv)?))?;
    }
    Ok(registry)
}

/// The time zone of runs that name none.
pub const UTC: &str = "UTC";

/// A time zone as the database writes it, or why it is none.
pub fn check_zone(name: &str) -> Result<(), StartError> {
    match zone_data(name) {
        Some(_) => Ok(()),
        None => Err(StartError::Zone { name: name.to_owned(), near: nearest_zone(name) }),
    }
}

/// The zone most like what was written, where its city alone may have been.
fn nearest_zone(written: &str) -> Option<&'static str> {
    let lower = written.to_ascii_lowercase().replace(' ', "_");
    let same = |name: &&str| name.eq_ignore_ascii_case(&lower) || name.rsplit('/').next().is_some_and(|city| city.eq_ignore_ascii_case(&lower));
    zone_names().find(same).or_else(|| nearest(written, zone_names()))
}

/// When a deterministic run begins unless its plan says otherwise: 2025-01-01T00:00:00Z.
pub const VIRTUAL_START_S: i64 = 1_735_689_600;

/// The system's time.
pub fn system_clock() -> Arc<dyn Clock> {
    Arc::new(HostClock::system())
}

/// The system's time, or virtual time for a deterministic run.
pub fn clock(plan: &RunPlan) -> Arc<dyn Clock> {
    match plan.deterministic {
        Some(_) => Arc::new(VirtualClock::new(i128::from(plan.start_time.unwrap_or(VIRTUAL_START_S)) * 1_000_000_000)),
        None => system_clock(),
    }
}

/// The system's randomness, or what follows from a seed.
pub fn rng(deterministic: Option<u64>) -> Box<dyn Rng> {
    match deterministic {
        Some(seed) => Box::new(SeededRng::new(seed)),
        None => Box::new(SystemRng::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use capability::Decision;

    #[test]
    fn every_right_can_be_denied_as_a_whole() {
        let vocabulary = vocabulary();
        for (capability, right) in vocabulary.rights() {
            let name = format!("{capability}.{}", right.name);
            let (grant, target) = match right.scope {
                Scope::Bare => (name.clone(), Target::Bare),
                Scope::Name => (format!("{name}=a"), Target::Name("a".to_owned())),
                Scope::Path | Scope::Overlay => (format!("{name}=a"), Target::Path { path: VPath::cwd().join(b"a"), written: Vec::new() }),
                Scope::Amount => {
                    assert!(Grant::parse_denial(&name, &vocabulary).is_err(), "{name} gives nothing");
                    continue;
                }
            };
            let policy = Policy::parse(&[&grant], &[&name], &vocabulary).unwrap();
            let subject = Subject::new(right.name.to_owned(), target);
            assert!(matches!(policy.decide(capability, &subject, "m"), Decision::Denied(_)), "{name}");
        }
    }
}
