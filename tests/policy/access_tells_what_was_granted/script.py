import os

for path in ["read/a", "read", "both/a", "both/fixed", "both/dir", "both/missing"]:
    print(path, [os.access(path, mode) for mode in (os.F_OK, os.R_OK, os.W_OK, os.R_OK | os.W_OK, os.X_OK)])
try:
    os.access("write/a", os.W_OK)
except PermissionError as error:
    # Whether it is there is not for who may only write.
    print(error)
