//! The generated attempts and the races again, on a kernel without `openat2`: paths are then resolved step by step.
//!
//! A filter takes the system call away from every thread that a test starts in, as an old kernel or a container would. What has
//! once found it missing does not ask again, so this is a binary of its own.

#![cfg(target_os = "linux")]

#[path = "fs/generated.rs"]
mod generated;
#[allow(dead_code)] // what other tests use of it
#[path = "fs/sandbox.rs"]
mod sandbox;

use std::collections::BTreeMap;

use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, apply_filter};

/// From now on, `openat2` is no system call that this thread, or one that it starts, knows of.
fn without_openat2() {
    let rules = BTreeMap::from([(libc::SYS_openat2, Vec::new())]);
    let missing = SeccompAction::Errno(libc::ENOSYS as u32);
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, missing, std::env::consts::ARCH.try_into().unwrap()).unwrap();
    let program: BpfProgram = filter.try_into().unwrap();
    apply_filter(&program).unwrap();
    let path = std::ffi::CString::new("/").unwrap();
    let how = [0u64; 3];
    // SAFETY: a path that ends in a null byte, and a structure of the size that is told, which the call only reads.
    let answer = unsafe { libc::syscall(libc::SYS_openat2, libc::AT_FDCWD, path.as_ptr(), how.as_ptr(), size_of_val(&how)) };
    assert_eq!((answer, std::io::Error::last_os_error().raw_os_error()), (-1, Some(libc::ENOSYS)), "the call is gone");
}

#[test]
fn f1_f2_f3_f4_no_generated_path_leads_outside_step_by_step() {
    without_openat2();
    generated::sweep();
    generated::what_is_inside_still_works();
}

#[test]
fn f5_no_race_leads_outside_step_by_step() {
    without_openat2();
    generated::races(generated::rounds());
}
