"""Parts of modules that are no packages."""

# case: a module of the library that is one file
for statement in ('import os.nope', 'from os.nope import x', 'import os.path.nope', 'import math.nope', 'import string.nope.more', 'import nope.x', 'import sys.x.y', "__import__('os.nope')"):
    try:
        exec(statement)
    except ModuleNotFoundError as error:
        print(statement, '->', error, error.name)

# case: os.path is a module by itself
import os
import os.path
import posixpath
import sys
print(os.path is posixpath, sys.modules['os.path'] is posixpath, os.path.__name__, hasattr(os, '__path__'), os.path.join('a', 'b'))
from os import path
from os.path import basename
print(path is posixpath, basename('a/b'))
