import filecmp
import os
from pathlib import Path

for name, text in {"l/same": "x", "r/same": "x", "l/differs": "abc", "r/differs": "abd", "l/only_l": "", "r/only_r": "", "l/sub/deep": "1", "r/sub/deep": "2",
                   "l/funny": "", "r/funny/x": "", "l/.git/x": "", "r/.git/x": "", "l/size": "1", "r/size": "12"}.items():
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text)
    os.utime(name, (0, 1000))

# case: files are the same by what is known of them, or by their contents
print(filecmp.cmp("l/same", "r/same"), filecmp.cmp("l/differs", "r/differs"), filecmp.cmp("l/differs", "r/differs", shallow=False), filecmp.cmp("l/size", "r/size"))
os.utime("r/differs", (0, 2000))
print(filecmp.cmp("l/differs", "r/differs"), filecmp.cmp("l/sub", "r/sub"), filecmp.clear_cache())
try:
    filecmp.cmp("l/none", "r/same")
except FileNotFoundError as error:
    print(error)
print(filecmp.cmpfiles("l", "r", ["same", "differs", "none", "size"], shallow=False))

# case: directories are compared when asked
both = filecmp.dircmp("l", "r")
print(both.left_list, both.right_list, sorted(both.common), both.left_only, both.right_only)
print(both.common_dirs, sorted(both.common_files), both.common_funny, both.same_files, sorted(both.diff_files), both.funny_files)
print(sorted(both.subdirs), type(both.subdirs["sub"]).__name__, both.subdirs["sub"].diff_files, both.subdirs["sub"].same_files)
both.report()
both.report_partial_closure()
both.report_full_closure()
print(filecmp.dircmp("l", "r", ignore=["same"], hide=["sub"]).left_list, "__pycache__" in filecmp.DEFAULT_IGNORES)
try:
    both.nothing
except AttributeError as error:
    print(error)
