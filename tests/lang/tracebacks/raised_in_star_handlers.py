# case: what except* raises anew stands beside what is left
try:
    raise ExceptionGroup("m", [ValueError(1), ExceptionGroup("n", [ValueError(2), TypeError(3)])])
except* ValueError as error:
    raise KeyError("new") from error
