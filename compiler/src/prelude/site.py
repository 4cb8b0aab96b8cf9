# What CPython's `site` adds to the builtins.


class Quitter:
    """Ends the script when it is called."""

    __module__ = '_sitebuiltins'

    def __init__(self, name):
        self.name = name
        self.eof = 'Ctrl-D (i.e. EOF)'

    def __repr__(self):
        return f'Use {self.name}() or {self.eof} to exit'

    def __call__(self, code=None):
        raise SystemExit(code)


exit = Quitter('exit')
quit = Quitter('quit')
