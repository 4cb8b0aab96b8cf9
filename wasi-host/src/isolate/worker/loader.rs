//! Modules: those that are embedded in this program are at hand, the others the parent reads. The source root is not the worker's to
//! reach.

use super::super::frame::Frame;
use super::super::order::read_answer;
use super::voice::Voice;
use crate::loader::{Loader, embedded};
use capability::RaisedError;
use std::borrow::Cow;

pub struct Remote {
    voice: Voice,
    /// An embedder's loader may have another standard library.
    asks_all: bool,
}

impl Remote {
    pub fn new(voice: Voice, asks_all: bool) -> Remote {
        Remote { voice, asks_all }
    }
}

impl Loader for Remote {
    fn fetch(&mut self, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
        if let Some(source) = embedded(spec).filter(|_| !self.asks_all) {
            return Ok(Cow::Borrowed(source));
        }
        let answer = self.voice.ask(&Frame::Fetch(spec.to_owned()), read_answer);
        answer.unwrap_or_else(|_| Err(RaisedError::new("ImportError", format!("cannot load {spec}: the host is gone")))).map(Cow::Owned)
    }
}
