//! From a plan to a store with an engine in it, its authority open, its limits armed and proven.

use super::capabilities::{self, Own};
use super::guest::{Guest, GuestError};
use super::host::{Aliases, Fetched, Host, quotas};
use super::knock::Knock;
use super::overdue::{Abandon, Overdue};
use super::signals::Signals;
use super::limiter::Limiter;
use super::locked;
use super::modules::Modules;
use super::near::Near;
use super::pace::Pace;
use super::tape;
use super::watch::Watch;
use super::wrappers::Wrappers;
use super::{Session, Setup};
use crate::limits::{Bound, LIMITS, Limit, Limits};
use crate::loader::{Files, SourceRoot};
use crate::plan::RunPlan;
use crate::record::{Identity, Manifest, Replay};
use crate::runtime::{OnTick, Runtime};
use crate::stdio::{Input, SharedOutput, Stdio};
use capability::{Audit, AuditTaker, Decision, Door, DoorParts, GrantError, Policy, Quota, RegistryError, Subject, Target, Value, Vocabulary, descriptor_blob};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use wasmtime::Store;

/// Why a run does not begin.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Grant(#[from] GrantError),
    #[error("{origin}: {error}")]
    GrantAt { origin: String, error: GrantError },
    #[error("{place}: {why}")]
    Locked { place: String, why: String },
    #[error("{0}")]
    Capability(String),
    #[error("the source root '{}' cannot be opened: {}", path.display(), crate::command::words(error))]
    Root { path: PathBuf, error: std::io::Error },
    #[error("'{name}' is no time zone; {}", near.map_or_else(|| "they are named as in Europe/Berlin".to_owned(), |near| format!("did you mean {near}?")))]
    Zone { name: String, near: Option<&'static str> },
    #[error("a start time is for deterministic runs; other runs begin when they begin")]
    StartTime,
    #[error("a soft limit on time is told at another place every time, and this run is deterministic; give one on steps instead")]
    SoftTime,
    #[error("{limit} is at least {least} bytes: the engine itself takes about as much")]
    TooLittle { limit: Limit, least: u64 },
    #[error("signals cannot be caught: {0}")]
    Signals(std::io::Error),
    #[error("a capability cannot be registered: {0}")]
    Registry(#[from] RegistryError),
    #[error("no randomness is available")]
    Random,
    #[error("the record cannot be replayed: {0}")]
    Record(String),
    #[error(transparent)]
    Engine(#[from] GuestError),
    #[error("the engine cannot be instantiated: {0}\nit reserves 4.3 GB of addresses, though not of memory; is the address space limited (ulimit -v)?")]
    Instance(wasmtime::Error),
    #[error("the limit {0} is not armed; nothing is run without it")]
    NotArmed(&'static str),
    #[error("the arguments cannot be passed to the engine: {0}")]
    Encode(#[from] wasm_abi::EncodeError),
}

impl StartError {
    /// Whether the plan is at fault, and not the host or the engine.
    pub fn is_users(&self) -> bool {
        matches!(self, StartError::Grant(_) | StartError::GrantAt { .. } | StartError::Locked { .. } | StartError::Capability(_) | StartError::Root { .. } | StartError::Zone { .. } | StartError::StartTime | StartError::SoftTime | StartError::TooLittle { .. } | StartError::Record(_))
    }

    /// With the place where the grant was written, if that is known.
    fn located(self, plan: &RunPlan, vocabulary: &Vocabulary) -> StartError {
        match self {
            StartError::Grant(error) => match plan.origin_of(&error.text, vocabulary) {
                Some(origin) => StartError::GrantAt { origin: origin.to_owned(), error },
                None => StartError::Grant(error),
            },
            other => other,
        }
    }
}

pub(super) fn start(runtime: &Runtime, plan: RunPlan, mut setup: Setup) -> Result<Session, StartError> {
    let (recording, seed) = (setup.record.take(), seed(plan.deterministic)?);
    let mut session = open(runtime, plan, setup)?;
    configure(&mut session.guest, &session.plan, seed)?;
    if let Some(recording) = recording {
        let manifest = Manifest::new(identity(runtime, &session.guest)?, seed, &session.plan);
        let tape = tape::record(recording, &manifest, &session.plan.entry.source);
        session.set_tape(tape);
    }
    Ok(session)
}

/// From a record: nothing of the world is opened.
pub(super) fn replay(runtime: &Runtime, replay: Replay, setup: Setup) -> Result<Session, StartError> {
    let manifest = replay.record.manifest().clone();
    let (plan, repeats) = (replay.plan(), replay.end_from_outside());
    let (player, _) = replay.player().map_err(|error| StartError::Record(error.to_string()))?;
    let mut session = begin(runtime, plan, setup, World::Recorded)?;
    configure(&mut session.guest, &session.plan, manifest.seed)?;
    let own = identity(runtime, &session.guest)?;
    let tape = tape::replay(player, &own, &manifest.identity).map_err(StartError::Record)?;
    session.set_tape(tape);
    session.repeats = repeats;
    Ok(session)
}

/// Whether there is a world to open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum World {
    There,
    Recorded,
}

fn identity(runtime: &Runtime, guest: &Guest) -> Result<Identity, StartError> {
    Ok(Identity::new(runtime.engine_sha256(), &descriptor_blob(guest.store.data().door.registry())?))
}

/// A session whose engine was not told yet what to run.
pub(super) fn open(runtime: &Runtime, plan: RunPlan, setup: Setup) -> Result<Session, StartError> {
    begin(runtime, plan, setup, World::There)
}

fn begin(runtime: &Runtime, plan: RunPlan, mut setup: Setup, world: World) -> Result<Session, StartError> {
    if let Some(row) = LIMITS.iter().find(|row| plan.limits.get(row.limit).max() < row.limit.least()) {
        return Err(StartError::TooLittle { limit: row.limit, least: row.limit.least() });
    }
    let watch = Watch::new(&plan.limits);
    let (interruptible, abandon) = (setup.interruptible, setup.abandon.take());
    let host = host(runtime, &plan, setup, world, Arc::clone(&watch)).map_err(|error| error.located(&plan, &runtime.registered().vocabulary))?;
    let mut ticks = ticks(&host, &watch, interruptible, abandon)?;
    // How two streams mingle in one place is decided by the script alone in a deterministic run, and not by when it prints.
    if plan.deterministic.is_none() || !host.output.is_one_place() {
        ticks.push(host.output.flusher());
    }
    for tick in &ticks {
        runtime.ticker().watch(Arc::downgrade(tick));
    }
    let mut guest = instantiate(runtime, host)?;
    prove_limits(runtime, &mut guest, &plan.limits)?;
    let knock: Arc<dyn OnTick> = Arc::new(Knock::new(Arc::clone(&watch), guest.words()));
    runtime.ticker().watch(Arc::downgrade(&knock));
    ticks.push(knock);
    Ok(Session::new(runtime.clone(), guest, plan, watch, ticks))
}

fn host(runtime: &Runtime, plan: &RunPlan, setup: Setup, world: World, watch: Arc<Watch>) -> Result<Host, StartError> {
    let registered = runtime.registered();
    let mut policy = Policy::parse(&plan.allow, &plan.deny, &registered.vocabulary)?;
    if plan.audit_only {
        capabilities::assume_all(&mut policy, &registered.vocabulary);
    }
    if let Some(lock) = &plan.lock {
        let really = if world == World::There { locked::really } else { str::to_owned };
        locked::lock(&mut policy, lock, &registered.vocabulary, really)?;
    }
    let opened = if world == World::There { policy.clone() } else { Policy::new() };
    let root = plan.root.as_ref().filter(|_| world == World::There).map(|path| SourceRoot::open(path).map_err(|error| StartError::Root { path: path.clone(), error })).transpose()?;
    let root = root.map(|root| root.withholding(&setup.protected));
    let control = Subject::new("ansi", Target::Bare);
    // What a record grants is not granted by who replays it.
    let ansi = world == World::There && matches!(policy.decide("stdio", &control, "__main__"), Decision::Allow(_));
    let output = SharedOutput::new(setup.streams.sink, ansi, &plan.limits, Arc::clone(&watch));
    let input = Input::new(setup.streams.feed, Arc::clone(&watch));
    let zone = plan.timezone.clone().unwrap_or_else(|| capabilities::UTC.to_owned());
    capabilities::check_zone(&zone)?;
    if plan.start_time.is_some() && plan.deterministic.is_none() {
        return Err(StartError::StartTime);
    }
    if plan.limits.soft(Limit::Time).is_some() && plan.deterministic.is_some() {
        return Err(StartError::SoftTime);
    }
    let clock = setup.clock.unwrap_or_else(|| capabilities::clock(plan));
    let fs = capabilities::fs_options(&plan.limits, setup.protected, setup.overlays, &*clock);
    let stays_away = setup.elsewhere.as_ref().is_some_and(|elsewhere| elsewhere.serves("kv"));
    let own = Own { fs, secrets: setup.secrets, environment: setup.environment, kv: setup.kv, kv_is_elsewhere: stays_away, zone };
    let registry = capabilities::registry(&opened, &own, Stdio::new(output.clone(), input), &registered.factories)?;
    let wrappers = Wrappers::of(&registry);
    let aliases = Aliases { fs: registry.id("fs"), crypto: registry.id("crypto"), clock: registry.id("clock") };
    let audit = audit(plan, setup.audit, setup.audit_records, setup.audit_lossless)?;
    let door = Door::new(DoorParts {
        registry,
        policy,
        budget: capability::Budget::new(quotas(&plan.limits)),
        stop: watch.stop().clone(),
        clock,
        rng: setup.rng.unwrap_or_else(|| capabilities::rng(plan.deterministic)),
        audit,
        deterministic: plan.deterministic.is_some(),
    });
    Ok(Host {
        memory: None,
        interrupt_word: None,
        limiter: Limiter::new(&plan.limits),
        door,
        elsewhere: setup.elsewhere,
        aliases,
        loader: setup.loader.unwrap_or_else(|| Box::new(Files::new(root))),
        wrappers,
        vocabulary: registered.vocabulary.clone(),
        fetched: Fetched::default(),
        modules: Modules::default(),
        output,
        watch,
        killed: None,
        output_lost: None,
        looks: 0,
        words: None,
        refusals: 0,
        read_bytes: 0,
        unrecorded: 0,
        near: Near::of(&plan.limits),
        pace: Pace::of(&plan.limits),
        declared: Vec::new(),
    })
}

/// The log of a deterministic run is the same every time: it drops nothing, and its run's name follows from the seed.
pub(crate) fn audit(plan: &RunPlan, writer: Option<Box<dyn Write + Send>>, taker: Option<AuditTaker>, lossless: bool) -> Result<Audit, StartError> {
    let run = match plan.deterministic {
        Some(seed) => u128::from(seed),
        None => random()?,
    };
    let audit = match (writer, taker) {
        (Some(writer), _) => Audit::to_writer(writer),
        (None, Some(taker)) => Audit::to_taker(taker),
        (None, None) => Audit::off(),
    };
    let audit = audit.of_run(&format!("{run:032x}")).of_script(&plan.entry.name);
    Ok(if lossless || plan.deterministic.is_some() { audit.lossless() } else { audit })
}

/// What the ticker looks at while the session lives.
fn ticks(host: &Host, watch: &Arc<Watch>, interruptible: bool, abandon: Option<Abandon>) -> Result<Vec<Arc<dyn OnTick>>, StartError> {
    let mut ticks: Vec<Arc<dyn OnTick>> = Vec::new();
    if interruptible {
        ticks.push(Arc::new(Signals::catch(Arc::clone(watch)).map_err(StartError::Signals)?));
    }
    if let Some(abandon) = abandon {
        let (watch, output, budget) = (Arc::clone(watch), host.output.clone(), host.door.budget().clone());
        ticks.push(Arc::new(Overdue { watch, output, budget, abandon, told: AtomicBool::new(false) }));
    }
    Ok(ticks)
}

fn instantiate(runtime: &Runtime, host: Host) -> Result<Guest, StartError> {
    let mut store = Store::new(runtime.engine(), host);
    store.limiter(|host| &mut host.limiter);
    let instance = runtime.ready().instantiate(&mut store).map_err(StartError::Instance)?;
    Ok(Guest::new(store, instance)?)
}

/// Shows, in this very store, that the limits of the host fire (the engine's own are shown when it is configured): the engine's code stops where it is told to and asks for news when there is
/// some, too much memory is refused, exhausted quotas say so, output is counted from its limit, and the ticker runs. Nothing waits; it takes microseconds.
fn prove_limits(runtime: &Runtime, guest: &mut Guest, limits: &Limits) -> Result<(), StartError> {
    if !guest.proves_looks()? || !runtime.ticker().alive() {
        return Err(StartError::NotArmed("time"));
    }
    let pages = guest.store.data().limiter.too_many_pages();
    if guest.try_grow(pages) {
        return Err(StartError::NotArmed("memory"));
    }
    guest.store.data_mut().limiter.refusals = 0;
    let host = guest.store.data();
    for (limit, quota) in [(Limit::HostCalls, Quota::HostCalls), (Limit::WriteBytes, Quota::WriteBytes), (Limit::Files, Quota::Files)] {
        let more = limits.get(limit).max().checked_add(1);
        if more.is_some_and(|more| host.door.budget().reserve(quota, more).is_ok()) {
            return Err(StartError::NotArmed(limit.row().name));
        }
    }
    if let Some(limit) = host.door.registry().iter().find_map(|(_, capability)| capability.unarmed()) {
        return Err(StartError::NotArmed(limit));
    }
    if limits.get(Limit::Output).max().checked_add(1).is_some_and(|more| host.output.fits(more)) {
        return Err(StartError::NotArmed("output"));
    }
    Ok(())
}

fn configure(guest: &mut Guest, plan: &RunPlan, (low, high): (u64, u64)) -> Result<(), StartError> {
    let limits = &plan.limits;
    let steps = match limits.get(Limit::Steps) {
        Bound::At(steps) => steps.max(1),
        Bound::Unlimited => 0,
    };
    guest.invoke::<(u64, u64), ()>("set_limits", (limits.get(Limit::Memory).max(), steps))?;
    guest.invoke::<u64, ()>("set_soft_steps", limits.soft(Limit::Steps).unwrap_or(0))?;
    let frames = u32::try_from(limits.get(Limit::Recursion).max()).unwrap_or(u32::MAX);
    guest.invoke::<u32, ()>("set_recursion_limit", frames)?;
    guest.invoke_with::<()>("set_entry", plan.entry.name.as_bytes())?;
    let argv = Value::List(plan.argv.iter().map(Value::str).collect()).encode()?;
    guest.invoke_with::<()>("set_argv", &argv)?;
    guest.invoke::<(u64, u64), ()>("set_seed", (low, high))?;
    guest.invoke::<u32, ()>("set_flags", u32::from(plan.deterministic.is_some()))?;
    let capabilities = descriptor_blob(guest.store.data().door.registry())?;
    guest.invoke_with::<()>("set_capabilities", &capabilities)?;
    if guest.invoke::<(), u32>("limits_hold", ())? == 0 {
        return Err(StartError::NotArmed("steps or recursion"));
    }
    Ok(())
}

/// What the engine's random numbers begin from, and the key of its hashes.
fn seed(deterministic: Option<u64>) -> Result<(u64, u64), StartError> {
    let both = match deterministic {
        Some(seed) => spread(seed),
        None => random()?,
    };
    Ok((both as u64, (both >> 64) as u64))
}

/// People choose small numbers. As the key of a hash, one whose upper half is 0 would make many texts collide.
fn spread(seed: u64) -> u128 {
    let digest: [u8; 32] = Sha256::digest(seed.to_le_bytes()).into();
    digest.first_chunk().map_or(0, |half| u128::from_le_bytes(*half))
}

fn random() -> Result<u128, StartError> {
    let mut bytes = [0; 16];
    capabilities::rng(None).fill(&mut bytes).map_err(|_| StartError::Random)?;
    Ok(u128::from_le_bytes(bytes))
}
