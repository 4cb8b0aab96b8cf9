//! Text with the margins that exception groups draw.

/// Members of a group that are printed, and groups inside each other.
pub(super) const WIDTH_MAX: usize = 15;
const DEPTH_MAX: usize = 10;

/// Text so far, and how deep in groups it is.
pub(super) struct Printer {
    out: String,
    depth: usize,
    /// The next member's heading is the first of its group.
    first: bool,
    /// The member being printed is the last of its group, and no group inside it has closed the margin yet.
    needs_close: bool,
}

impl Printer {
    pub(super) fn new() -> Printer {
        Printer { out: String::new(), depth: 0, first: false, needs_close: false }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    fn indent(&self) -> String {
        " ".repeat(self.depth * 2)
    }

    /// Lines at the margin of the present depth.
    pub(super) fn text(&mut self, text: &str) {
        self.lines(text, '|');
    }

    fn lines(&mut self, text: &str, margin: char) {
        if self.depth == 0 {
            self.out.push_str(text);
            return;
        }
        let prefix = format!("{}{margin} ", self.indent());
        for line in crate::types::str::lines_with_ends(text) {
            self.out.push_str(&prefix);
            self.out.push_str(line);
        }
    }

    /// The sentence between two exceptions of a chain.
    pub(super) fn plain(&mut self, text: &str) {
        self.lines(text, '|');
    }

    /// The heading of a group, which opens a margin when it is the outermost.
    pub(super) fn group_heading(&mut self, has_entries: bool) {
        let outermost = self.depth == 0;
        if outermost {
            self.depth = 1;
        }
        if has_entries {
            self.lines("Exception Group Traceback (most recent call last):\n", if outermost { '+' } else { '|' });
        }
    }

    /// A group inside so many others is only told of; whether it was.
    pub(super) fn is_too_deep(&mut self) -> bool {
        let too_deep = self.depth > DEPTH_MAX;
        if too_deep {
            self.text(&format!("... (max_group_depth is {DEPTH_MAX})\n"));
        }
        too_deep
    }

    /// Begins the members.
    pub(super) fn enter(&mut self) {
        self.first = true;
        self.depth += 1;
    }

    /// The line above member `i`.
    pub(super) fn member_heading(&mut self, i: usize, last: bool) {
        self.needs_close = last;
        self.rule(&format!("{}", i + 1));
    }

    fn rule(&mut self, title: &str) {
        let lead = if std::mem::take(&mut self.first) { format!("{}+-", " ".repeat((self.depth - 1) * 2)) } else { self.indent() };
        self.out.push_str(&format!("{lead}+---------------- {title} ----------------\n"));
    }

    pub(super) fn too_many(&mut self, rest: usize) {
        self.needs_close = true;
        self.rule("...");
        let plural = if rest == 1 { "" } else { "s" };
        self.text(&format!("and {rest} more exception{plural}\n"));
    }

    /// Ends the members.
    pub(super) fn leave(&mut self) {
        if std::mem::take(&mut self.needs_close) {
            self.out.push_str(&format!("{}+------------------------------------\n", self.indent()));
        }
        self.depth -= 1;
        if self.depth == 1 {
            self.depth = 0;
        }
    }
}
