"""Distributions: there are none inside the sandbox."""


class PackageNotFoundError(ModuleNotFoundError):
    """The package was not found."""

    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0] if self.args else ''


def version(distribution_name):
    """The version of an installed distribution; none is."""
    raise PackageNotFoundError(distribution_name)


def distributions(**kwargs):
    return iter(())


def entry_points(**kwargs):
    return ()
