//! A temporary directory, grants on it, and short ways to call.

use std::path::{Path, PathBuf};

use capability::testing::Harness;
use capability::{Grant, Policy, Quotas, RaisedError, Value, Vocabulary};
use capability_fs::{Fs, FsOptions, RIGHTS};
use tempfile::TempDir;

/// A host directory with `box/` to grant and `outside/` never granted.
pub struct Sandbox {
    pub temp: TempDir,
}

impl Sandbox {
    pub fn new() -> Sandbox {
        let temp = tempfile::tempdir().unwrap();
        for dir in ["box/data", "outside"] {
            std::fs::create_dir_all(temp.path().join(dir)).unwrap();
        }
        let sandbox = Sandbox { temp };
        sandbox.put("box/notes.txt", "notes\n");
        sandbox.put("box/data/a.csv", "1,2\n");
        sandbox.put("outside/secret.txt", "secret\n");
        sandbox
    }

    pub fn host(&self, path: &str) -> PathBuf {
        self.temp.path().join(path)
    }

    pub fn put(&self, path: &str, contents: impl AsRef<[u8]>) {
        std::fs::write(self.host(path), contents).unwrap();
    }

    pub fn link(&self, target: impl AsRef<Path>, path: &str) {
        std::os::unix::fs::symlink(target, self.host(path)).unwrap();
    }

    pub fn contents(&self, path: &str) -> String {
        std::fs::read_to_string(self.host(path)).unwrap()
    }

    /// `HOST` in a grant stands for the temporary directory.
    pub fn policy(&self, allows: &[&str], denies: &[&str]) -> Policy {
        let vocabulary = Vocabulary::new().with("fs", RIGHTS);
        let root = self.temp.path().to_str().unwrap();
        let mut policy = Policy::new();
        for text in allows {
            for grant in Grant::parse(&text.replace("HOST", root), &vocabulary).unwrap() {
                policy.allow(grant).unwrap();
            }
        }
        for text in denies {
            Grant::parse_denial(&text.replace("HOST", root), &vocabulary).unwrap().into_iter().for_each(|deny| policy.deny(deny));
        }
        policy
    }

    pub fn open(&self, allows: &[&str]) -> Harness {
        self.open_with(allows, &[], Quotas::default(), FsOptions::default())
    }

    /// `box` at `/app`, for reading and writing.
    pub fn read_write(&self) -> Harness {
        self.open(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"])
    }

    pub fn open_with(&self, allows: &[&str], denies: &[&str], quotas: Quotas, options: FsOptions) -> Harness {
        let policy = self.policy(allows, denies);
        let fs = Fs::open(&policy, options).unwrap();
        Harness::with(Box::new(fs), policy, quotas, false).unwrap()
    }
}

/// Calls with str and int arguments.
pub trait Calls {
    fn ok(&mut self, op: &str, args: &[Value]) -> Value;
    fn err(&mut self, op: &str, args: &[Value]) -> RaisedError;
}

impl Calls for Harness {
    fn ok(&mut self, op: &str, args: &[Value]) -> Value {
        self.call(op, args).unwrap_or_else(|error| panic!("{op}: {error:?}"))
    }

    fn err(&mut self, op: &str, args: &[Value]) -> RaisedError {
        match self.call(op, args) {
            Err(error) => error,
            Ok(value) => panic!("{op} gave {value:?}"),
        }
    }
}

pub fn s(text: &str) -> Value {
    Value::str(text)
}

pub fn b(bytes: impl AsRef<[u8]>) -> Value {
    Value::Bytes(bytes.as_ref().to_vec())
}

pub fn int(value: &Value) -> i128 {
    match value {
        Value::Int(number) => *number,
        other => panic!("{other:?} is no int"),
    }
}

pub fn names(value: &Value) -> Vec<String> {
    let Value::List(items) = value else { panic!("{value:?} is no list") };
    let name = |item: &Value| match item {
        Value::Str(name) => name.clone(),
        other => format!("{other:?}"),
    };
    items.iter().map(name).collect()
}

/// How an error reads, and whether it is a refusal.
pub fn is_refusal(error: &RaisedError) -> bool {
    error.class == "PermissionError" && error.errno.is_none()
}
