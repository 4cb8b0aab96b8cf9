import gc
import os
import tempfile


def leave():
    directory = tempfile.TemporaryDirectory()
    with open(os.path.join(directory.name, "inside.txt"), "w") as file:
        file.write("x")
    file = tempfile.NamedTemporaryFile()
    kept = tempfile.NamedTemporaryFile(delete=False, prefix="kept", dir=None)
    print(os.path.isdir(directory.name), os.path.isfile(file.name), os.path.isfile(kept.name))
    kept.close()
    os.unlink(kept.name)


def far_from_here(depth):
    return far_from_here(depth - 1) if depth else leave()


far_from_here(50)
gc.collect()
print(sorted(name for name in os.listdir(".") if name.startswith("tmp")))
at_the_end = tempfile.TemporaryDirectory()
