//! The capability `shelf`: keys and values that outlive a run. docs/new-capability.md builds it step by step.
#![forbid(unsafe_code)]

use std::path::Path;
use std::sync::Arc;

use capability::{
    Args, Capability, Factory, Op, OpCx, OpError, Permit, Quota, RegistryError, Right, Scope, Started, Subjects, Value, errno, op,
};
use redb::{Database, ReadableDatabase, TableDefinition};

const ENTRIES: TableDefinition<'static, &'static [u8], &'static str> = TableDefinition::new("entries");

/// The file. The program opens it once; sessions share it.
#[derive(Clone)]
pub struct Store(Arc<Database>);

impl Store {
    pub fn open(file: &Path) -> Result<Store, redb::Error> {
        let database = Database::create(file)?;
        let write = database.begin_write()?;
        write.open_table(ENTRIES)?; // it is there from now on, for all who read
        write.commit()?;
        Ok(Store(Arc::new(database)))
    }
}

/// What stands in front of the keys of one namespace of one tenant.
fn place(tenant: &str, namespace: &str) -> Vec<u8> {
    let mut place = Vec::new();
    for name in [tenant, namespace] {
        place.extend((name.len() as u32).to_be_bytes());
        place.extend(name.as_bytes());
    }
    place
}

/// Longest name of a namespace, longest key, in bytes.
const NAME_BYTES_MAX: usize = 128;
/// Most keys in one answer.
const KEYS_MAX: i64 = 1000;

/// The shelf of one session.
pub struct Shelf {
    store: Store,
    tenant: String,
}

impl Shelf {
    pub fn new(store: Store, tenant: &str) -> Shelf {
        Shelf { store, tenant: tenant.to_owned() }
    }

    fn get(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let entries = self.store.0.begin_read().map_err(failed)?.open_table(ENTRIES).map_err(failed)?;
        let found = entries.get(self.stored(args)?.as_slice()).map_err(failed)?;
        Ok(found.map(|value| value.value().to_owned()).into())
    }

    fn put(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (key, value) = (self.stored(args)?, args.str(2)?);
        // Charged before the work, and given back when it fails.
        let written = cx.budget.reserve(Quota::WriteBytes, (key.len() + value.len()) as u64)?;
        let write = self.store.0.begin_write().map_err(failed)?;
        write.open_table(ENTRIES).map_err(failed)?.insert(key.as_slice(), value).map_err(failed)?;
        write.commit().map_err(failed)?;
        written.keep();
        Ok(Value::None.into())
    }

    fn keys(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (place, after, limit) = (self.place(args)?, args.opt_str(1)?.unwrap_or_default(), args.i64(2)?.clamp(0, KEYS_MAX));
        let first = [place.as_slice(), after.as_bytes()].concat();
        let entries = self.store.0.begin_read().map_err(failed)?.open_table(ENTRIES).map_err(failed)?;
        let mut keys = Vec::new();
        for entry in entries.range(first.as_slice()..).map_err(failed)? {
            cx.check()?; // where it lasts, the run's deadline ends it here
            let (stored, _) = entry.map_err(failed)?;
            let Some(key) = stored.value().strip_prefix(place.as_slice()) else { break };
            let key = String::from_utf8_lossy(key).into_owned();
            if keys.len() as i64 >= limit {
                break;
            }
            if key != after {
                keys.push(key);
            }
        }
        Ok(keys.into())
    }

    fn place(&self, args: &Args<'_>) -> Result<Vec<u8>, OpError> {
        Ok(place(&self.tenant, bounded(args.str(0)?)?))
    }

    fn stored(&self, args: &Args<'_>) -> Result<Vec<u8>, OpError> {
        Ok([self.place(args)?, bounded(args.str(1)?)?.as_bytes().to_vec()].concat())
    }
}

fn bounded(name: &str) -> Result<&str, OpError> {
    match name.len() {
        1..=NAME_BYTES_MAX => Ok(name),
        len => Err(OpError::exception("ValueError", format!("a name has 1 to {NAME_BYTES_MAX} bytes, not {len}"))),
    }
}

fn failed(error: impl Into<redb::Error>) -> OpError {
    match error.into() {
        redb::Error::Io(error) => error.into(),
        _ => OpError::os(errno::EIO),
    }
}

impl Shelf {
    fn reads(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::name("read", bounded(args.str(0)?)?))
    }

    fn writes(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::name("write", bounded(args.str(0)?)?))
    }
}

impl Capability for Shelf {
    const NAME: &'static str = "shelf";
    const DOC: &'static str = "Keys and values that outlive the run.";
    const RIGHTS: &'static [Right<'static>] = &[
        Right { name: "read", doc: "Read what a namespace holds.", scope: Scope::Name },
        Right { name: "write", doc: "Change what a namespace holds.", scope: Scope::Name },
    ];
    const WRAPPER: Option<&'static str> = Some(include_str!("shelf.py"));
    const OPS: &'static [Op<Shelf>] = &[
        op(0, "get", "(namespace: str, key: str) -> str | None", "The value of a key.", "read", Shelf::get).of(Shelf::reads).audits(1),
        op(1, "put", "(namespace: str, key: str, value: str) -> None", "Sets a value.", "write", Shelf::put).of(Shelf::writes).audits(1),
        op(2, "keys", "(namespace: str, after: str | None = None, limit: int = 100) -> list[str]", "Some keys, sorted.", "read", Shelf::keys).of(Shelf::reads),
    ];
}

impl Shelf {
    /// For `Runtime::register`.
    pub fn factory(store: Store, tenant: &str) -> Result<Factory, RegistryError> {
        let tenant = tenant.to_owned();
        Factory::new(move |_| Ok(Shelf::new(store.clone(), &tenant)))
    }
}
