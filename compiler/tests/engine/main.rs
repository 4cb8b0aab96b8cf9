//! The engine from outside, natively: how runs begin, wait, are cut into slices and end. The host is a stand-in that answers by hand.

mod endings;
mod handles;
mod host;
mod imports;
mod waiting;
