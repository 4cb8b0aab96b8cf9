# case: what except* raises again has no context of its own
try:
    raise ExceptionGroup("m", [ValueError(1), TypeError(2), KeyError(3)])
except* ValueError:
    pass
except* TypeError:
    raise
