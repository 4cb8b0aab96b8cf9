//! The source lines and carets of a traceback entry. (Written below.)
