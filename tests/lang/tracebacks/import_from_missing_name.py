from builtins import no_such_name
