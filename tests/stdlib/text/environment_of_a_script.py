import os


def show(*acts):
    for act in acts:
        try:
            print(act())
        except (KeyError, TypeError, ValueError, OSError) as error:
            print(type(error).__name__, error)


env = os.environ
for name in list(env):
    del env[name]

# case: what is put there is there, for the script
env["ONE"] = "1"
env.update(TWO="2")
show(lambda: env["ONE"], lambda: os.getenv("TWO"), lambda: os.getenv("NONE", 3), lambda: env.get("NONE"), lambda: env)
show(lambda: env.setdefault("ONE", "x"), lambda: env.setdefault("THREE", "3"), lambda: env.pop("THREE"), lambda: env.pop("THREE", None), lambda: len(env), lambda: list(env))
show(lambda: env | {"a": "b"}, lambda: {"a": "b"} | env, lambda: env.copy(), lambda: type(env.copy()).__name__, lambda: env == {"ONE": "1", "TWO": "2"}, lambda: type(env))

# case: keys and values are strs
show(lambda: env[3], lambda: env.get(3), lambda: 3 in env, lambda: os.getenv(3), lambda: env.pop(3, 1), lambda: b"x" in env, lambda: env.__delitem__(3))
show(lambda: env.__setitem__("a", 3), lambda: env.__setitem__(3, "a"), lambda: env.setdefault("A", None))

# case: names that no variable may have
show(lambda: env.__setitem__("a=b", "x"), lambda: env.__setitem__("", "x"), lambda: env.__setitem__("a\0", "x"), lambda: env.__setitem__("a", "x\0"))

# case: what is not there
show(lambda: env["NONE"], lambda: env.__delitem__("NONE"), lambda: env.pop("NONE"))
