//! The fs capability from outside: calls through the door on real directories.

mod escapes;
mod generated;
mod glob;
mod grants;
mod handles;
mod limits;
mod names;
mod overlay;
mod quotas;
mod refusals;
mod sandbox;
mod temporaries;
mod tree;
mod whole_files;
