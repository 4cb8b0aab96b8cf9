//! seccomp: the system calls that Wasmtime, files, clocks and the wire need. Every other is answered with EPERM: no program is
//! started, no process forked or looked into, no socket made, nothing mounted, no key, no module, no second ring into the kernel.

use libc::*;
use seccompiler::{BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule};
use std::collections::BTreeMap;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Harmless with any arguments: they act on what is open, on the worker's own memory and threads, or beneath what Landlock leaves.
const FREE: &[i64] = &[
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_pwrite64, SYS_preadv, SYS_pwritev, SYS_lseek, SYS_close, SYS_dup, SYS_ppoll,
    SYS_openat, SYS_openat2, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_statfs, SYS_fstatfs, SYS_getdents64, SYS_readlinkat, SYS_faccessat, SYS_faccessat2,
    SYS_ftruncate, SYS_fallocate, SYS_fsync, SYS_fdatasync, SYS_flock, SYS_copy_file_range, SYS_fadvise64,
    SYS_mkdirat, SYS_unlinkat, SYS_renameat, SYS_renameat2, SYS_utimensat, SYS_fchmod, SYS_getcwd,
    SYS_sendto, SYS_recvfrom, SYS_shutdown,
    SYS_mmap, SYS_munmap, SYS_mremap, SYS_mprotect, SYS_madvise, SYS_brk,
    SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall,
    SYS_futex, SYS_sched_yield, SYS_sched_getaffinity, SYS_set_robust_list, SYS_rseq, SYS_membarrier, SYS_getcpu,
    SYS_nanosleep, SYS_clock_nanosleep, SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_getrandom,
    SYS_getpid, SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getrusage, SYS_uname, SYS_exit, SYS_exit_group,
];

/// The same under the names that only older processors have.
#[cfg(target_arch = "x86_64")]
const FREE_BY_OLDER_NAMES: &[i64] = &[SYS_open, SYS_stat, SYS_lstat, SYS_poll, SYS_readlink, SYS_access, SYS_mkdir, SYS_rmdir, SYS_unlink, SYS_rename, SYS_time];
#[cfg(not(target_arch = "x86_64"))]
const FREE_BY_OLDER_NAMES: &[i64] = &[];

/// What a descriptor may be told: nothing that sends signals, nothing that changes who owns it.
const DESCRIPTOR_COMMANDS: [i32; 6] = [F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC];

/// The auxiliary vector of the process itself, which has the place of the clock in it.
const PR_GET_AUXV: i32 = 0x4155_5856;

/// What a terminal may be asked; it may not be typed into.
const TERMINAL_QUESTIONS: [u64; 3] = [TCGETS, TIOCGWINSZ, FIONREAD];

pub fn restrict() -> Result<(), String> {
    let mut rules: Rules = FREE.iter().chain(FREE_BY_OLDER_NAMES).map(|call| (*call, Vec::new())).collect();
    let pid = rustix::process::getpid().as_raw_nonzero().get();
    let thread = CLONE_THREAD as u64;
    rules.insert(SYS_clone, vec![when(0, SeccompCmpOp::MaskedEq(thread), thread)?]);
    rules.insert(SYS_tgkill, vec![equals(0, pid as u64)?]);
    rules.insert(SYS_prctl, each(0, [PR_SET_NAME, PR_SET_VMA, PR_SET_NO_NEW_PRIVS, PR_GET_AUXV].map(|option| option as u64))?);
    rules.insert(SYS_fcntl, each(1, DESCRIPTOR_COMMANDS.map(|command| command as u64))?);
    rules.insert(SYS_ioctl, each(1, TERMINAL_QUESTIONS)?);
    // Of this process only: one's own limits can be lowered, and asked for.
    rules.insert(SYS_prlimit64, each(0, [0, pid as u64])?);
    rules.insert(SYS_seccomp, Vec::new());
    // The library falls back to `clone`, whose flags a filter can see.
    install(BTreeMap::from([(SYS_clone3, Vec::new())]), SeccompAction::Allow, errno(ENOSYS), false)?;
    rules.insert(SYS_clone3, Vec::new());
    install(rules, errno(EPERM), SeccompAction::Allow, false)
}

/// Takes away what was needed to begin, from every thread.
pub fn settle() -> Result<(), String> {
    install(needed_to_begin()?, SeccompAction::Allow, errno(EPERM), true)
}

fn needed_to_begin() -> Result<Rules, String> {
    let executable = PROT_EXEC as u64;
    let makes_code = || Ok::<_, String>(vec![when(2, SeccompCmpOp::MaskedEq(executable), executable)?]);
    Ok(BTreeMap::from([(SYS_clone, Vec::new()), (SYS_seccomp, Vec::new()), (SYS_prlimit64, Vec::new()), (SYS_mmap, makes_code()?), (SYS_mprotect, makes_code()?)]))
}

fn errno(number: i32) -> SeccompAction {
    SeccompAction::Errno(number.unsigned_abs())
}

fn each<const N: usize>(argument: u8, values: [u64; N]) -> Result<Vec<SeccompRule>, String> {
    values.into_iter().map(|value| equals(argument, value)).collect()
}

fn equals(argument: u8, value: u64) -> Result<SeccompRule, String> {
    when(argument, SeccompCmpOp::Eq, value)
}

/// Every argument that is looked at is an int to the kernel.
fn when(argument: u8, operator: SeccompCmpOp, value: u64) -> Result<SeccompRule, String> {
    let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operator, value).map_err(told)?;
    SeccompRule::new(vec![condition]).map_err(told)
}

fn install(rules: Rules, otherwise: SeccompAction, matching: SeccompAction, all_threads: bool) -> Result<(), String> {
    let architecture = std::env::consts::ARCH.try_into().map_err(told)?;
    let program: BpfProgram = SeccompFilter::new(rules, otherwise, matching, architecture).and_then(TryInto::try_into).map_err(told)?;
    let applied = if all_threads { seccompiler::apply_filter_all_threads(&program) } else { seccompiler::apply_filter(&program) };
    applied.map_err(told)
}

fn told(error: impl std::fmt::Display) -> String {
    format!("seccomp: {error}")
}

#[cfg(test)]
#[allow(unsafe_code)]
mod tests {
    use super::*;

    /// What would start, change or watch something outside of the worker, or widen what it may.
    const REFUSED: &[(&str, i64)] = &[
        ("execve", SYS_execve), ("execveat", SYS_execveat), ("ptrace", SYS_ptrace), ("process_vm_readv", SYS_process_vm_readv), ("process_vm_writev", SYS_process_vm_writev),
        ("kill", SYS_kill), ("tkill", SYS_tkill), ("pidfd_open", SYS_pidfd_open), ("pidfd_send_signal", SYS_pidfd_send_signal), ("pidfd_getfd", SYS_pidfd_getfd),
        ("socket", SYS_socket), ("socketpair", SYS_socketpair), ("connect", SYS_connect), ("bind", SYS_bind), ("sendmsg", SYS_sendmsg), ("recvmsg", SYS_recvmsg),
        ("mount", SYS_mount), ("umount2", SYS_umount2), ("pivot_root", SYS_pivot_root), ("chroot", SYS_chroot), ("unshare", SYS_unshare), ("setns", SYS_setns), ("open_tree", SYS_open_tree),
        ("bpf", SYS_bpf), ("io_uring_setup", SYS_io_uring_setup), ("perf_event_open", SYS_perf_event_open), ("userfaultfd", SYS_userfaultfd), ("init_module", SYS_init_module),
        ("keyctl", SYS_keyctl), ("add_key", SYS_add_key), ("setuid", SYS_setuid), ("setgid", SYS_setgid), ("capset", SYS_capset), ("personality", SYS_personality),
        ("symlinkat", SYS_symlinkat), ("linkat", SYS_linkat), ("mknodat", SYS_mknodat), ("fchownat", SYS_fchownat), ("fchmodat", SYS_fchmodat), ("setxattr", SYS_setxattr),
        ("name_to_handle_at", SYS_name_to_handle_at), ("open_by_handle_at", SYS_open_by_handle_at), ("fanotify_init", SYS_fanotify_init), ("inotify_init1", SYS_inotify_init1),
        ("memfd_create", SYS_memfd_create), ("shmget", SYS_shmget), ("msgget", SYS_msgget), ("chdir", SYS_chdir), ("reboot", SYS_reboot), ("sethostname", SYS_sethostname), ("clock_settime", SYS_clock_settime),
    ];

    /// With arguments that none of these calls does anything with.
    fn errno_of(call: i64, arguments: [i64; 3]) -> Option<i32> {
        let [a, b, c] = arguments;
        // SAFETY: a call that is let through finds null pointers, descriptors that are none, or sizes of nothing.
        let answer = unsafe { syscall(call, a, b, c, 0, 0, 0) };
        if answer < 0 { std::io::Error::last_os_error().raw_os_error() } else { None }
    }

    /// On a thread of its own: what is taken away stays away.
    fn confined(test: fn()) {
        std::thread::spawn(move || {
            restrict().unwrap();
            test();
        })
        .join()
        .unwrap();
    }

    #[test]
    fn a13_what_reaches_beyond_the_worker_is_refused() {
        confined(|| {
            let open: Vec<&str> = REFUSED.iter().filter(|(_, call)| errno_of(*call, [-1, 0, 0]) != Some(EPERM)).map(|(name, _)| *name).collect();
            assert_eq!(open, [""; 0]);
        });
    }

    #[test]
    fn a13_a_call_is_refused_by_its_arguments() {
        confined(|| {
            let fork = errno_of(SYS_clone, [SIGCHLD.into(), 0, 0]);
            let (newer, others) = (errno_of(SYS_clone3, [0, 0, 0]), errno_of(SYS_tgkill, [1, 1, 0]));
            assert_eq!((fork, newer, others), (Some(EPERM), Some(ENOSYS), Some(EPERM)));
            assert_eq!(errno_of(SYS_prctl, [PR_SET_DUMPABLE.into(), 1, 0]), Some(EPERM));
            assert_eq!(errno_of(SYS_fcntl, [0, F_SETOWN.into(), 1]), Some(EPERM));
            assert_eq!(errno_of(SYS_ioctl, [0, TIOCSTI as i64, 0]), Some(EPERM), "a terminal is not typed into");
            assert_eq!(errno_of(SYS_prlimit64, [1, 0, 0]), Some(EPERM));
        });
    }

    /// As it is when the script begins; on this one thread, where a worker does it to all.
    #[test]
    fn a13_a_worker_that_has_begun_makes_no_thread_and_no_code() {
        confined(|| {
            install(needed_to_begin().unwrap(), SeccompAction::Allow, errno(EPERM), false).unwrap();
            let mapped = |rights: i32| {
                // SAFETY: new memory that nothing refers to.
                let answer = unsafe { syscall(SYS_mmap, 0, 4096, rights, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) };
                if answer < 0 { std::io::Error::last_os_error().raw_os_error() } else { None }
            };
            assert_eq!((mapped(PROT_READ | PROT_WRITE), mapped(PROT_READ | PROT_EXEC)), (None, Some(EPERM)));
            assert_eq!(errno_of(SYS_mprotect, [0, 0, (PROT_READ | PROT_EXEC).into()]), Some(EPERM));
            assert_eq!(errno_of(SYS_seccomp, [1, 0, 0]), Some(EPERM));
            assert!(std::thread::Builder::new().spawn(|| ()).is_err());
        });
    }

    #[test]
    fn what_a_run_needs_is_let_through() {
        confined(|| {
            assert_eq!(errno_of(SYS_getpid, [0, 0, 0]), None);
            assert_eq!(errno_of(SYS_read, [-1, 0, 0]), Some(EBADF));
            assert_eq!(errno_of(SYS_fcntl, [-1, F_GETFL.into(), 0]), Some(EBADF));
            assert_eq!(std::thread::spawn(|| 7).join().unwrap(), 7);
        });
    }
}
