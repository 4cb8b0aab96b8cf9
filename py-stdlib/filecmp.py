"""Whether files, and the files of two directories, are the same."""

__all__ = ["DEFAULT_IGNORES", "clear_cache", "cmp", "cmpfiles", "dircmp"]

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]
BUFSIZE = 8 * 1024

# What was compared, by both paths and what was known of the files then.
_compared = {}


def clear_cache():
    """Forget what was compared."""
    _compared.clear()


def cmp(f1, f2, shallow=True):
    """Whether two files are the same: shallow, when kind, size and time are, or else when the contents are."""
    import os
    one, two = _signature(os.stat(f1)), _signature(os.stat(f2))
    if not (one[0] == two[0] == 0o100000):
        return False
    if shallow and one == two:
        return True
    if one[1] != two[1]:
        return False
    key = os.fspath(f1), os.fspath(f2), one, two
    outcome = _compared.get(key)
    if outcome is None:
        if len(_compared) > 100:
            clear_cache()
        outcome = _compared[key] = _same_contents(f1, f2)
    return outcome


def _signature(found):
    return found.st_mode & 0o170000, found.st_size, found.st_mtime


def _same_contents(f1, f2):
    with open(f1, "rb") as one, open(f2, "rb") as two:
        while True:
            a, b = one.read(1 << 17), two.read(1 << 17)
            if a != b:
                return False
            if not a:
                return True


def cmpfiles(a, b, common, shallow=True):
    """(the same, different, what could not be compared) of the names in two directories."""
    from os.path import join
    results = [], [], []
    for name in common:
        results[_judge(join(a, name), join(b, name), shallow)].append(name)
    return results


def _judge(a, b, shallow):
    try:
        return 0 if cmp(a, b, shallow) else 1
    except OSError:
        return 2


class dircmp:
    """Two directories compared. What is asked for is found out then."""

    def __init__(self, a, b, ignore=None, hide=None, *, shallow=True):
        from os import curdir, pardir
        self.left, self.right = a, b
        self.hide = [curdir, pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = shallow

    def __getattr__(self, name):
        phase = self._phases.get(name)
        if phase is None:
            raise AttributeError(name)
        phase(self)
        return getattr(self, name)

    def phase0(self):
        from os import listdir
        passed_over = {*self.hide, *self.ignore}
        self.left_list, self.right_list = (sorted(name for name in listdir(place) if name not in passed_over) for place in (self.left, self.right))

    def phase1(self):
        left, right = set(self.left_list), set(self.right_list)
        self.common = [name for name in self.left_list if name in right]
        self.left_only = [name for name in self.left_list if name not in right]
        self.right_only = [name for name in self.right_list if name not in left]

    def phase2(self):
        import os
        from stat import S_ISDIR, S_ISREG
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            try:
                kinds = [os.stat(os.path.join(place, name)).st_mode for place in (self.left, self.right)]
            except OSError:
                self.common_funny.append(name)
                continue
            if all(map(S_ISDIR, kinds)):
                self.common_dirs.append(name)
            elif all(map(S_ISREG, kinds)):
                self.common_files.append(name)
            else:
                self.common_funny.append(name)

    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files, self.shallow)

    def phase4(self):
        from os.path import join
        self.subdirs = {}
        for name in self.common_dirs:
            below = self.__class__(join(self.left, name), join(self.right, name), self.ignore, self.hide, shallow=self.shallow)
            self.subdirs[name] = below

    def phase4_closure(self):
        self.phase4()
        for below in self.subdirs.values():
            below.phase4_closure()

    def report(self):
        """Print how the two differ."""
        print("diff", self.left, self.right)
        for names, told in (
            (self.left_only, f"Only in {self.left} :"),
            (self.right_only, f"Only in {self.right} :"),
            (self.same_files, "Identical files :"),
            (self.diff_files, "Differing files :"),
            (self.funny_files, "Trouble with common files :"),
            (self.common_dirs, "Common subdirectories :"),
            (self.common_funny, "Common funny cases :"),
        ):
            if names:
                names.sort()
                print(told, names)

    def report_partial_closure(self):
        """The same of the common directories in them."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report()

    def report_full_closure(self):
        """The same of all directories in them."""
        self.report()
        for below in self.subdirs.values():
            print()
            below.report_full_closure()

    _phases = {
        "left_list": phase0, "right_list": phase0, "common": phase1, "left_only": phase1, "right_only": phase1, "common_dirs": phase2,
        "common_files": phase2, "common_funny": phase2, "same_files": phase3, "diff_files": phase3, "funny_files": phase3, "subdirs": phase4,
    }

    from types import GenericAlias
    __class_getitem__ = classmethod(GenericAlias)
    del GenericAlias
