//! What the ticker does for a run: it tells the engine that there is news, and stops its code when it does not listen.

use super::watch::Watch;
use crate::runtime::{OnTick, Words};
use std::sync::Arc;

pub struct Knock {
    watch: Arc<Watch>,
    words: Arc<Words>,
}

impl Knock {
    pub fn new(watch: Arc<Watch>, words: Arc<Words>) -> Knock {
        Knock { watch, words }
    }
}

impl OnTick for Knock {
    fn on_tick(&self) {
        let due = self.watch.tick();
        if due.news {
            self.words.news(true);
        }
        if due.stop {
            self.words.stop_while(|| self.watch.is_engine_running());
        }
    }
}
